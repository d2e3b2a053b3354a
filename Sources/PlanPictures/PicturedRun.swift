public import Ensembles
public import Simulations

/// The results of one scenario that pictures are made of.
public struct PicturedRun: Sendable {
  /// The title, in the language of the pictures.
  public var title: String
  /// The run at the best estimates.
  public var outcome: Outcome
  /// The spread of its figures over draws; nil when there is none.
  public var ensemble: EnsembleResult?

  /// Creates the results of a scenario.
  public init(title: String, outcome: Outcome, ensemble: EnsembleResult? = nil) {
    self.title = title
    self.outcome = outcome
    self.ensemble = ensemble
  }
}
