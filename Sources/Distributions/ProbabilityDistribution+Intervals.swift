internal import ElementaryFunctions
internal import Glibc
internal import SpecialFunctions

/// What kind of number an interval is about, which decides its distribution.
public enum IntervalKind: String, Sendable, Hashable, CaseIterable {
  /// A number above zero: lognormal.
  case positive
  /// A share between 0 and 1: logit-normal.
  case share
}

extension ProbabilityDistribution {
  /// The distribution whose middle probability `coverage` lies between two ends.
  ///
  /// As much lies below `low` as above `high`. A positive number becomes lognormal, with the median at
  /// the geometric mean of the ends; a share becomes logit-normal, with the median where the log-odds
  /// are halfway.
  ///
  /// - Parameters:
  ///   - low: Above 0.
  ///   - high: Above `low`; of a share, below 1.
  ///   - coverage: Between 0.01 and 0.9999.
  ///   - kind: What kind of number it is.
  /// - Throws: ``DistributionError`` with the number that does not fit.
  public static func interval(
    low: Double, high: Double, coverage: Double = 0.9, of kind: IntervalKind
  ) throws(DistributionError) -> ProbabilityDistribution {
    for (name, value) in [(DistributionNumber.low, low), (.high, high), (.coverage, coverage)]
    where !value.isFinite {
      throw .notFinite(name, value)
    }
    guard coverage >= 0.01, coverage <= 0.9999 else {
      throw .outside(.coverage, coverage, lowest: 0.01, highest: 0.9999)
    }
    // Logarithms are defined from the least normal number on.
    if low < .leastNormalMagnitude { throw .notPositive(.low, low) }
    if kind == .share && high >= 1 { throw .outside(.high, high, lowest: 0, highest: 1) }
    if low >= high { throw .notAscending(.low, low, .high, high) }
    let score = Special.normalQuantile((1 + coverage) / 2)
    switch kind {
    case .positive:
      let (from, to) = (Elementary.ln(low), Elementary.ln(high))
      return try ProbabilityDistribution(
        .lognormal(logMean: from + (to - from) / 2, logDeviation: (to - from) / (2 * score)))
    case .share:
      let (from, to) = (Cumulative(below: low).logit, Cumulative(below: high).logit)
      return try ProbabilityDistribution(
        .logitNormal(logitMean: from + (to - from) / 2, logitDeviation: (to - from) / (2 * score)))
    }
  }

  /// The lognormal distribution with a mean and a standard deviation of its own, both positive.
  ///
  /// - Throws: ``DistributionError`` with the number that does not fit.
  public static func lognormal(
    mean: Double, deviation: Double
  ) throws(DistributionError) -> ProbabilityDistribution {
    for (name, value) in [(DistributionNumber.mean, mean), (.deviation, deviation)] {
      if !value.isFinite { throw .notFinite(name, value) }
      if value < .leastNormalMagnitude { throw .notPositive(name, value) }
    }
    let ratio = deviation / mean
    let variance = Special.ln1p(ratio * ratio)
    return try ProbabilityDistribution(
      .lognormal(
        logMean: Elementary.ln(mean) - variance / 2, logDeviation: variance.squareRoot()))
  }

  /// The beta distribution on 0…1 with a mean and a standard deviation.
  ///
  /// - Parameters:
  ///   - mean: Between 0 and 1.
  ///   - deviation: Above 0 and below √(mean (1 − mean)), which no share can reach.
  /// - Throws: ``DistributionError`` with the number that does not fit.
  public static func beta(
    mean: Double, deviation: Double
  ) throws(DistributionError) -> ProbabilityDistribution {
    for (name, value) in [(DistributionNumber.mean, mean), (.deviation, deviation)] {
      if !value.isFinite { throw .notFinite(name, value) }
      if value <= 0 { throw .notPositive(name, value) }
    }
    if mean >= 1 { throw .outside(.mean, mean, lowest: 0, highest: 1) }
    let limit = (mean * (1 - mean)).squareRoot()
    if deviation >= limit { throw .outside(.deviation, deviation, lowest: 0, highest: limit) }
    let size = (limit / deviation) * (limit / deviation) - 1
    return try ProbabilityDistribution(
      .beta(alpha: mean * size, beta: (1 - mean) * size, low: 0, high: 1))
  }
}
