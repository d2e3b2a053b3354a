private import SpecialFunctions

/// The probability of success in a trial, with what every draw with it needs.
///
/// Where many draws share a probability, its logarithm is taken once.
public struct TrialProbability: Sendable {
  /// The probability, from 0 to 1.
  public let value: Double
  /// Whether failures are the rarer outcome, and counted in place of successes.
  let countsFailures: Bool
  /// The probability of the rarer outcome.
  let rare: Double
  /// The odds of the rarer outcome.
  let odds: Double
  /// ln of the probability that one trial is not of the rarer outcome.
  let logOfOther: Double

  /// Creates a probability.
  ///
  /// - Parameter value: From 0 to 1.
  public init(_ value: Double) {
    RandomStream.requireProbability(value)
    self.value = value
    countsFailures = value > 0.5
    rare = countsFailures ? 1 - value : value
    odds = rare / (1 - rare)
    logOfOther = Special.ln1p(-rare)
  }
}
