/// Sobol indices from a sample that is doubled until the intervals are narrow enough.
///
/// The first base points stay, so that nothing is computed twice; the result is that of a sample of the
/// last size.
public struct SobolDoubling: Sendable {
  /// The factors.
  public let space: FactorSpace
  /// The first size.
  public let start: Int
  /// The largest size.
  public let limit: Int
  /// The half width that no interval of a first-order or total index may exceed.
  public let halfWidth: Double
  /// The seed.
  public let seed: UInt64
  /// Whether pairs are told.
  public let hasSecondOrder: Bool

  /// Creates the plan of a doubling.
  public init(
    _ space: FactorSpace, start: Int, limit: Int, halfWidth: Double, secondOrder: Bool = false,
    seed: UInt64
  ) {
    self.space = space
    self.start = start
    self.limit = max(start, limit)
    self.halfWidth = halfWidth
    self.seed = seed
    hasSecondOrder = secondOrder
  }

  /// Doubles until the intervals are narrow enough or the largest size is reached.
  ///
  /// - Parameters:
  ///   - estimator: How first-order indices are estimated.
  ///   - evaluate: The values of some points of a sample; nil ends the work.
  /// - Returns: The indices at the last size, or nil when the work was ended.
  /// - Throws: ``SensitivityError``, or what the evaluation throws.
  public func run(
    _ estimator: SobolIndices.FirstOrder = .saltelli, threads: Int = 1,
    evaluate: (SaltelliSample, Range<Int>) throws -> [Double]?
  ) throws -> SobolIndices? {
    var values: [Double] = []
    var size = start
    while true {
      let sample = try SaltelliSample(space, size: size, secondOrder: hasSecondOrder, seed: seed)
      guard let more = try evaluate(sample, values.count..<sample.count) else { return nil }
      values += more
      let indices = try SobolIndices(
        values, groups: space.groups.count, secondOrder: hasSecondOrder, firstOrder: estimator,
        seed: seed, threads: threads)
      if indices.widestHalfWidth <= halfWidth || size * 2 > limit { return indices }
      size *= 2
    }
  }
}
