/// Which part of the variance of a function each factor, or group of factors, is the cause of.
///
/// - **First order**: the part that would go if the factor were known.
/// - **Total**: the part that would remain if all others were known.
/// - **Second order**: what two factors do together beyond what each does alone.
///
/// All estimators are means over base points; intervals come from resamples of base points. They treat
/// base points as independent, and are therefore on the safe side for a Sobol sequence.
///
/// - SeeAlso: Sobol′, *Global sensitivity indices for nonlinear mathematical models* (2001),
///   doi:10.1016/S0378-4754(00)00270-6; Homma and Saltelli (1996), doi:10.1016/0951-8320(96)00002-6.
public struct SobolIndices: Sendable, Hashable {
  /// How first-order indices are estimated.
  public enum FirstOrder: String, Sendable, Hashable, CaseIterable {
    /// B (A with i from B − A), of values from which the mean is taken away: Saltelli and others (2010),
    /// best for small indices.
    case saltelli
    /// 1 − (B − A with i from B)²/2: Jansen (1999), doi:10.1016/S0010-4655(98)00154-4, best for large
    /// indices.
    case jansen
  }

  /// The index of a pair of groups.
  public struct Pair: Sendable, Hashable {
    /// The position of the first group.
    public let first: Int
    /// The position of the second group.
    public let second: Int
    /// The index.
    public let index: Estimate
  }

  /// The number of base points.
  public let size: Int
  /// The mean of the values at A and B.
  public let mean: Double
  /// The variance of the values at A and B.
  public let variance: Double
  /// The first-order index of each group.
  public let first: [Estimate]
  /// The total index of each group; never negative.
  public let total: [Estimate]
  /// The second-order index of each pair; empty unless the sample has second order.
  public let second: [Pair]

  /// The resamples behind an interval, unless another number is asked for.
  public static let defaultResamples = 1000

  /// Estimates indices from the values at the points of a sample.
  ///
  /// - Parameters:
  ///   - values: A value for each point, in the order of ``SaltelliSample``.
  ///   - groups: The number of groups.
  ///   - secondOrder: Whether the sample has second order.
  ///   - resamples: Behind the intervals; with 0 there are none, and they are as wide as nothing.
  ///   - seed: The seed of the resamples.
  /// - Throws: ``SensitivityError``: a value that is not a number is never averaged in.
  public init(
    _ values: [Double], groups: Int, secondOrder: Bool = false,
    firstOrder: FirstOrder = .saltelli, resamples: Int = defaultResamples, seed: UInt64 = 42,
    threads: Int = 1
  ) throws(SensitivityError) {
    let terms = try SobolTerms(
      values, groups: groups, secondOrder: secondOrder, firstOrder: firstOrder)
    size = terms.size
    (mean, variance) = (terms.mean, terms.variance)
    let whole = terms.indices(nil)
    let bootstrap = Bootstrap(
      count: terms.size, resamples: resamples, seed: seed, for: "sobol")
    let drawn = bootstrap.map(threads: threads) { terms.indices($0) }
    let estimates = whole.indices.map { position in
      resamples == 0
        ? Estimate(whole[position], low: whole[position], high: whole[position])
        : Estimate(whole[position], resampled: drawn.map { $0[position] })
    }
    first = Array(estimates[..<groups])
    total = Array(estimates[groups..<(2 * groups)])
    second = zip(terms.pairs, estimates[(2 * groups)...]).map {
      Pair(first: $0.0, second: $0.1, index: $1)
    }
  }
}
