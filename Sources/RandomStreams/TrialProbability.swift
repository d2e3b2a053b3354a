private import ElementaryFunctions
private import SpecialFunctions

/// The probability of success in a trial, with what every draw with it needs.
///
/// Where many draws share a probability, its logarithm and the probabilities of no success in a few trials
/// are taken once.
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
  private let logOfOther: Double
  /// The probabilities that none of 0, 1, 2 … trials is of the rarer outcome.
  private let ofNone: [Double]

  /// Creates a probability.
  ///
  /// - Parameter value: From 0 to 1.
  public init(_ value: Double) {
    RandomStream.requireProbability(value)
    self.value = value
    countsFailures = value > 0.5
    rare = countsFailures ? 1 - value : value
    odds = rare / (1 - rare)
    let logOfOther = Special.ln1p(-rare)
    self.logOfOther = logOfOther
    ofNone = (0..<64).map { Elementary.exp(Double($0) * logOfOther) }
  }

  /// The probability that none of some trials is of the rarer outcome.
  func none(of trials: Int) -> Double {
    trials < ofNone.count ? ofNone[trials] : Elementary.exp(Double(trials) * logOfOther)
  }
}
