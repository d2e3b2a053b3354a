/// The factors of a study, each a coordinate of the unit cube, and the groups they are told in.
///
/// What a factor draws depends on its name and not on which others there are: its dimensions follow
/// from its position in a registry of all names, which grows only at its end.
public struct FactorSpace: Sendable, Hashable {
  /// Factors that move together and are told as one.
  public struct Group: Sendable, Hashable {
    /// The name of the group, or of its only factor.
    public let name: String
    /// The positions of its factors, ascending.
    public let members: [Int]
  }

  /// The most names of a registry: each takes two of the 512 dimensions of registries.
  public static let capacity = 256

  /// The names of the factors, one for each coordinate.
  public let names: [String]
  /// What indices are told for: each group in the place of its first factor, other factors alone.
  public let groups: [Group]
  /// Every name that has a dimension, in the order of dimensions.
  let registry: [String]

  /// Creates a space.
  ///
  /// - Parameters:
  ///   - names: The factors, each once.
  ///   - groups: Factors that move together, by the name of their group.
  ///   - registry: All names that the program knows, in an order that grows only at its end; nil when
  ///     the factors are all there are.
  /// - Throws: ``SensitivityError``.
  public init(
    _ names: [String], groups: [(name: String, factors: [String])] = [], registry: [String]? = nil
  ) throws(SensitivityError) {
    if names.isEmpty { throw .noFactors }
    let known = registry ?? names
    if known.count > Self.capacity {
      throw .tooManyFactors(count: known.count, limit: Self.capacity)
    }
    var positions: [String: Int] = [:]
    for (position, name) in names.enumerated() {
      if positions.updateValue(position, forKey: name) != nil { throw .repeatedName(name) }
      if !known.contains(name) { throw .unknownFactor(name, group: name) }
    }
    var groupOf: [Int: Int] = [:]
    for (group, description) in groups.enumerated() {
      if description.factors.isEmpty { throw .emptyGroup(description.name) }
      for factor in description.factors {
        guard let position = positions[factor] else {
          throw .unknownFactor(factor, group: description.name)
        }
        if groupOf.updateValue(group, forKey: position) != nil { throw .groupedTwice(factor) }
      }
    }
    var all: [Group] = []
    var told: Set<Int> = []
    for (position, name) in names.enumerated() {
      guard let group = groupOf[position] else {
        all.append(Group(name: name, members: [position]))
        continue
      }
      guard told.insert(group).inserted else { continue }
      let members = names.indices.filter { groupOf[$0] == group }
      all.append(Group(name: groups[group].name, members: members))
    }
    var seen: Set<String> = []
    for group in all where !seen.insert(group.name).inserted { throw .repeatedName(group.name) }
    self.names = names
    self.groups = all
    self.registry = known
  }
}
