internal import SpecialFunctions

/// A design in which some names share one number and others have correlated ranks.
///
/// Names of a group share the number of the member with the smallest dimension, drawn or not. Names
/// linked by correlations are joined by a Gaussian copula: their numbers become normal, are mixed by
/// the Cholesky factor of the correlations, in the order of their dimensions, and become uniform again.
/// The first of them keeps its numbers; a name that no correlation touches keeps them too. Mixing works
/// draw by draw, so shards need nothing of each other. It gives up the even slices of a Latin hypercube
/// in the names that are mixed.
///
/// - SeeAlso: Nelsen, *An Introduction to Copulas*, 2nd ed. (2006), section 2.3.
public struct JointDesign: Sendable {
  /// The names drawn, in the order of the results.
  public let names: [String]
  /// The number of draws.
  public let draws: Int
  /// The different columns of the design.
  private let columns: [DesignColumn]
  /// Which column each name takes.
  private let places: [Int]
  private let mixtures: [Mixture]

  /// Creates a joint design.
  ///
  /// - Parameters:
  ///   - design: Where the numbers come from.
  ///   - names: The names drawn, each once.
  ///   - shared: Groups of names that share one number each; members need not be drawn.
  ///   - correlations: Rank correlations of names that are drawn; pairs not named are not correlated.
  /// - Throws: ``DesignError`` with the first thing that does not fit.
  public init(
    _ design: SamplingDesign, names: [String], shared: [[String]] = [],
    correlations: [RankCorrelation] = []
  ) throws(DesignError) {
    var leaders: [String: String] = [:]
    for group in shared {
      var leader: (name: String, dimension: Int)?
      for name in group {
        guard let dimension = design.dimensions[name] else { throw .unknownName(name) }
        if leader.map({ dimension < $0.dimension }) ?? true { leader = (name, dimension) }
      }
      for name in group where leaders.updateValue(leader?.name ?? name, forKey: name) != nil {
        throw .sharedTwice(name)
      }
    }
    var positions: [String: Int] = [:]
    var columns: [DesignColumn] = []
    var places: [Int] = []
    var seen: Set<String> = []
    for name in names {
      if !seen.insert(name).inserted { throw .repeatedName(name) }
      let leader = leaders[name] ?? name
      if positions[leader] == nil {
        positions[leader] = columns.count
        columns.append(try design.column(leader))
      }
      places.append(positions[leader] ?? 0)
    }
    var links: [Mixture.Link] = []
    for correlation in correlations {
      for name in [correlation.first, correlation.second] where !seen.contains(name) {
        throw .notDrawn(name)
      }
      let (first, second) = (correlation.first, correlation.second)
      guard abs(correlation.value) < 1 else {
        throw .correlationOutside(first, second, correlation.value)
      }
      let leader = (leaders[first] ?? first, leaders[second] ?? second)
      if leader.0 == leader.1 { throw .correlatedWithItself(first, second) }
      guard let one = positions[leader.0], let other = positions[leader.1] else { continue }
      let link = Mixture.Link(min(one, other), max(one, other), correlation.ofNormals)
      if links.contains(where: { $0.first == link.first && $0.second == link.second }) {
        throw .correlatedTwice(first, second)
      }
      links.append(link)
    }
    var dimensions = [Int](repeating: 0, count: columns.count)
    var labels = [String](repeating: "", count: columns.count)
    for (name, position) in positions {
      dimensions[position] = design.dimensions[name] ?? 0
      labels[position] = name
    }
    self.names = names
    self.columns = columns
    self.places = places
    draws = design.draws
    mixtures = try Mixture.all(links, dimensions: dimensions, labels: labels)
  }

  /// The numbers of a draw, in the order of ``names``.
  public func uniforms(_ draw: Int) -> [Double] {
    uniforms(draw..<draw + 1).map { $0[0] }
  }

  /// The numbers of consecutive draws: an array for each name, in the order of ``names``.
  public func uniforms(_ draws: Range<Int>) -> [[Double]] {
    var values = [Double](repeating: 0, count: names.count * draws.count)
    values.withUnsafeMutableBufferPointer { fill($0, draws: draws) }
    return names.indices.map { Array(values[$0 * draws.count..<($0 + 1) * draws.count]) }
  }

  /// Fills memory with the numbers of consecutive draws: all of the first name, then all of the second.
  ///
  /// - Parameter values: Room for a number for each name and draw.
  public func fill(_ values: UnsafeMutableBufferPointer<Double>, draws: Range<Int>) {
    let count = draws.count
    precondition(values.count == names.count * count, "there must be room for each name and draw")
    if count == 0 { return }
    func part(_ index: Int) -> UnsafeMutableBufferPointer<Double> {
      UnsafeMutableBufferPointer(rebasing: values[index * count..<(index + 1) * count])
    }
    // The first name of a column fills it, and the others copy it once it is mixed.
    var firsts = [Int?](repeating: nil, count: columns.count)
    for (index, place) in places.enumerated() where firsts[place] == nil {
      firsts[place] = index
      columns[place].fill(part(index), from: draws.lowerBound)
    }
    for mixture in mixtures {
      mixture.apply(to: mixture.members.compactMap { firsts[$0].map(part) }, count: count)
    }
    for (index, place) in places.enumerated() {
      if let first = firsts[place], first != index { _ = part(index).update(from: part(first)) }
    }
  }
}
