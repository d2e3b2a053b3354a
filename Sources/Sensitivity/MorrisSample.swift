private import RandomStreams

/// Trajectories over a grid: from a start, each step moves one group of factors, until all have moved.
///
/// A grid of p levels, p even, lies evenly on a range of each coordinate; a step goes half the levels up
/// or down, which is p/(2(p − 1)) of the range. Starts and directions of a factor are balanced: over all
/// trajectories each pair of levels is used as often as the others, up or down, in an order keyed by the
/// name of the factor. So no levels are left empty by chance, as they are with independent starts.
///
/// - SeeAlso: Morris, *Factorial sampling plans for preliminary computational experiments* (1991),
///   doi:10.1080/00401706.1991.10484804.
public struct MorrisSample: PointSet {
  /// The factors.
  public let space: FactorSpace
  /// The number of trajectories.
  public let trajectories: Int
  /// The number of levels of the grid.
  public let levels: Int
  /// Where the lowest and the highest level lie.
  public let range: ClosedRange<Double>

  /// The groups in the order of their steps, by trajectory.
  let orders: [[Int]]
  /// The level of each factor at the start and its level after its step, by trajectory.
  let moves: [[(start: Int, end: Int)]]

  /// The numbers of trajectories admitted.
  public static let admitted = 2...100_000

  /// Creates a sample.
  ///
  /// - Parameters:
  ///   - levels: Even, from 2 to 100.
  ///   - range: Where the grid lies on every coordinate.
  /// - Throws: ``SensitivityError/sizeOutside(_:_:)``.
  public init(
    _ space: FactorSpace, trajectories: Int, levels: Int = 4, range: ClosedRange<Double> = 0...1,
    seed: UInt64
  ) throws(SensitivityError) {
    guard Self.admitted.contains(trajectories) else {
      throw .sizeOutside(trajectories, Self.admitted)
    }
    guard levels % 2 == 0, (2...100).contains(levels) else { throw .sizeOutside(levels, 2...100) }
    self.space = space
    self.trajectories = trajectories
    self.levels = levels
    self.range = range
    let key = StreamKey(seed: seed, "morris")
    let half = levels / 2
    let balanced = space.names.map {
      KeyedPermutation(count: trajectories, key: key.named("level").named($0))
    }
    moves = (0..<trajectories).map { trajectory in
      balanced.map { order in
        let place = order[trajectory] % levels
        let low = place % half
        return place < half ? (low, low + half) : (low + half, low)
      }
    }
    let keys = space.groups.map { key.named("order").named($0.name) }
    orders = (0..<trajectories).map { trajectory in
      let words = keys.map { key -> UInt64 in
        var stream = key.stream(draw: UInt64(trajectory))
        return stream.next()
      }
      return words.indices.sorted { (words[$0], $0) < (words[$1], $1) }
    }
  }

  public var dimension: Int { space.names.count }

  /// The number of points of a trajectory.
  public var rows: Int { space.groups.count + 1 }

  public var count: Int { trajectories * rows }

  /// The length of a step, as a part of the range.
  public var step: Double { Double(levels) / Double(2 * (levels - 1)) }

  public func fill(_ point: inout [Double], at index: Int) {
    let (trajectory, row) = index.quotientAndRemainder(dividingBy: rows)
    for factor in point.indices { point[factor] = place(moves[trajectory][factor].start) }
    for group in orders[trajectory].prefix(row) {
      for member in space.groups[group].members {
        point[member] = place(moves[trajectory][member].end)
      }
    }
  }

  private func place(_ level: Int) -> Double {
    let part = Double(level) / Double(levels - 1)
    return range.lowerBound + part * (range.upperBound - range.lowerBound)
  }
}
