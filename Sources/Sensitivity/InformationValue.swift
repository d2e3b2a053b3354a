private import RandomStreams

/// What it is worth to know more before one of several plans is chosen.
///
/// Without more knowledge the plan with the best mean is chosen. With perfect knowledge the best one of
/// each draw would be: the mean difference is the expected value of perfect information (EVPI). Knowing
/// one factor alone lies between: the expected value of partial perfect information (EVPPI).
///
/// The partial value sorts draws by the factor, cuts them into bins of nearly equal size, and chooses the
/// best plan of each bin. It is never below zero nor above the EVPI. Within a bin the factor still varies,
/// which makes it a little too small; means of bins have errors, which make it too large. How large it comes
/// out for a factor that tells nothing is found by putting its draws in random orders, and told with it.
///
/// - SeeAlso: Raiffa and Schlaifer, *Applied Statistical Decision Theory* (1961); Strong and Oakley, *An
///   efficient method for computing single-parameter partial expected value of perfect information*
///   (2013), doi:10.1177/0272989X12465123; Heath, Manolopoulou and Baio, *A review of methods for analysis
///   of the expected value of information* (2017), doi:10.1177/0272989X17697692.
public struct InformationValue: Sendable, Hashable {
  /// What it is worth to know one factor.
  public struct Partial: Sendable, Hashable {
    /// The expected value of partial perfect information, in the unit of the payoffs.
    public let value: Double
    /// What 95 of 100 random orders stay below: values up to here may be luck.
    public let noise: Double
    /// The number of bins.
    public let bins: Int

    /// Whether the value is more than luck gives in 95 of 100 cases.
    public var isDistinguishable: Bool { value > noise }
  }

  /// The mean payoff of each plan.
  public let expected: [Double]
  /// The position of the plan with the best mean; the first of equals.
  public let best: Int
  /// The expected value of perfect information, in the unit of the payoffs.
  public let perfect: Double
  /// Its standard error, for independent draws.
  public let standardError: Double
  /// How often each plan is the best, as a part of all draws; equal ones share a draw.
  public let frequencies: [Double]

  /// What each plan gains over the best one, by draw.
  private let gains: [[Double]]

  /// Creates the value of information from the payoffs of plans in the same draws.
  ///
  /// - Parameter payoffs: For each plan its payoff in each draw; more is better.
  /// - Throws: ``SensitivityError``.
  public init(_ payoffs: [[Double]]) throws(SensitivityError) {
    guard let first = payoffs.first else { throw .noFactors }
    let draws = first.count
    guard draws >= 2 else { throw .sizeOutside(draws, 2...DesignSample.admitted.upperBound) }
    for column in payoffs { try column.verify(count: draws) }
    let expected = payoffs.map(\.mean)
    var best = 0
    for plan in expected.indices where expected[plan] > expected[best] { best = plan }
    let gains = payoffs.map { column in zip(column, payoffs[best]).map { $0 - $1 } }
    let regrets = (0..<draws).map { draw in gains.reduce(0) { max($0, $1[draw]) } }
    let perfect = regrets.mean
    let squares = regrets.reduce(0) { $0 + ($1 - perfect) * ($1 - perfect) }
    var frequencies = [Double](repeating: 0, count: payoffs.count)
    for draw in 0..<draws {
      let winners = gains.indices.filter { gains[$0][draw] == regrets[draw] }
      for winner in winners { frequencies[winner] += 1 / Double(winners.count) / Double(draws) }
    }
    self.expected = expected
    self.best = best
    self.gains = gains
    self.perfect = perfect
    standardError = (squares / Double(draws - 1) / Double(draws)).squareRoot()
    self.frequencies = frequencies
  }

  /// What it is worth to know one factor.
  ///
  /// - Parameters:
  ///   - values: The factor in each draw, in any unit.
  ///   - name: Keys the random orders.
  ///   - orders: The number of random orders.
  /// - Throws: ``SensitivityError``.
  public func partial(
    _ values: [Double], name: String, orders: Int = 200, seed: UInt64 = 42
  ) throws(SensitivityError) -> Partial {
    let draws = gains[best].count
    try values.verify(count: draws)
    let sorted = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    let ends = Self.ends(of: sorted.map { values[$0] })
    let key = StreamKey(seed: seed, "information", name)
    let luck = (0..<orders).map { order in
      var stream = key.stream(draw: UInt64(order))
      return value(stream.permutation(draws), ends)
    }
    return Partial(
      value: value(sorted, ends), noise: Estimate.quantile(0.95, of: luck.sorted()),
      bins: ends.count)
  }

  /// The mean gain when the best plan of each bin is chosen.
  private func value(_ order: [Int], _ ends: [Int]) -> Double {
    var sum = 0.0
    var start = 0
    for end in ends {
      let best = gains.reduce(0) { best, gains in
        max(best, order[start..<end].reduce(0) { $0 + gains[$1] })
      }
      sum += best
      start = end
    }
    return min(perfect, sum / Double(order.count))
  }

  /// Where bins end: the cube root of the number of draws of them, and equal values in one bin.
  private static func ends(of sorted: [Double]) -> [Int] {
    let count = sorted.count
    var bins = 1
    while (bins + 1) * (bins + 1) * (bins + 1) <= count { bins += 1 }
    var ends: [Int] = []
    for bin in 1...bins {
      var end = max(1, count * bin / bins)
      while end < count, sorted[end] == sorted[end - 1] { end += 1 }
      if end > ends.last ?? 0 { ends.append(end) }
    }
    return ends
  }
}
