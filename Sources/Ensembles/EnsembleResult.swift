public import Verifications

/// The spread of every figure of an ensemble.
public struct EnsembleResult: Sendable {
  /// The ensemble.
  public let ensemble: Ensemble
  /// The draws that are counted.
  public let draws: CountedDraws
  /// The spread of each figure, in the order of ``Ensemble/figures``; nil for one that no draw defines.
  public let spreads: [Spread?]
  /// The draws that agree with history and make the figures; all counted draws without a history.
  public let kept: Int
  /// In how many draws each expectation is met, in the order of ``Ensemble/trials``.
  public let expectations: [ExpectationTally]

  /// Whether every draw of the design is counted.
  public var isComplete: Bool { draws.count == ensemble.design.draws }
}
