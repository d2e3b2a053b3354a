/// Why numbers do not make a distribution.
public enum DistributionError: Error, Sendable, Hashable {
  /// A number that is not finite.
  case notFinite(DistributionNumber, Double)
  /// A number that must be greater than zero and is not.
  case notPositive(DistributionNumber, Double)
  /// A number outside what is admitted.
  case outside(DistributionNumber, Double, lowest: Double, highest: Double)
  /// Two numbers of which the first must be the smaller.
  case notAscending(DistributionNumber, Double, DistributionNumber, Double)
  /// A mode that does not lie between low and high, both included.
  case modeOutside(mode: Double, low: Double, high: Double)
  /// No value at all.
  case noValues
  /// A weight that is negative or not finite, by its position from 0.
  case badWeight(position: Int, Double)
  /// Weights that are all zero.
  case noWeight
  /// Limits that leave nothing, or less than a millionth of a millionth, of the distribution.
  case nothingLeft(lower: Double?, upper: Double?)
}

/// The numbers that describe distributions, as errors name them.
public enum DistributionNumber: String, Sendable, Hashable, CaseIterable {
  /// The one value of a constant.
  case value
  /// The lowest value, or the lower end of an interval.
  case low
  /// The most likely value.
  case mode
  /// The highest value, or the upper end of an interval.
  case high
  /// How strongly a modified PERT holds to its mode.
  case lambda
  /// The expected value.
  case mean
  /// The standard deviation.
  case deviation
  /// The middle value.
  case median
  /// The expected value on the scale of logarithms or log-odds.
  case transformedMean = "transformed-mean"
  /// The standard deviation on the scale of logarithms or log-odds.
  case transformedDeviation = "transformed-deviation"
  /// The first shape.
  case alpha
  /// The second shape.
  case beta
  /// The shape of a gamma distribution.
  case shape
  /// The scale of a gamma distribution.
  case scale
  /// The probability inside an interval.
  case coverage
  /// A lower limit.
  case lower
  /// An upper limit.
  case upper
}
