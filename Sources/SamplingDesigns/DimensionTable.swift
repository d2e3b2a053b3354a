private import RandomStreams

/// Which dimension of a design belongs to which name, by a rule that lets no name move another.
///
/// The registry lists every name that the program knows, drawn or not, in an order that only ever grows
/// at its end: its position is the dimension of a name. The best dimensions of a Sobol sequence are the
/// first ones, so that is where they go. Names that only one plan knows take a dimension of the upper
/// half by the hash of their name, or the next free one; one more such name moves another only when
/// both have the same hash, of 512.
public struct DimensionTable: Sendable {
  /// The number of dimensions.
  public static let capacity = 1024
  /// The number of dimensions for the registry; the others follow.
  public static let registryCapacity = 512

  private let dimensions: [String: Int]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - registry: At most 512 names, in the order of their dimensions.
  ///   - others: At most 512 further names; their order does not matter.
  /// - Throws: ``DesignError``.
  public init(registry: [String], others: [String] = []) throws(DesignError) {
    let upper = Self.capacity - Self.registryCapacity
    if registry.count > Self.registryCapacity {
      throw .tooManyNames(count: registry.count, limit: Self.registryCapacity)
    }
    if others.count > upper { throw .tooManyNames(count: others.count, limit: upper) }
    var dimensions: [String: Int] = [:]
    for (dimension, name) in registry.enumerated() {
      if dimensions.updateValue(dimension, forKey: name) != nil { throw .repeatedName(name) }
    }
    var isTaken = [Bool](repeating: false, count: upper)
    let hashed = others.map { ($0, StreamKey(seed: 0, "dimension", $0).word) }
    for (name, hash) in hashed.sorted(by: { ($0.1, $0.0) < ($1.1, $1.0) }) {
      if dimensions[name] != nil { throw .repeatedName(name) }
      var place = Int(hash % UInt64(upper))
      while isTaken[place] { place = (place + 1) % upper }
      isTaken[place] = true
      dimensions[name] = Self.registryCapacity + place
    }
    self.dimensions = dimensions
  }

  /// The dimension of a name, from 0, or nil for a name that has none.
  public subscript(name: String) -> Int? { dimensions[name] }
}
