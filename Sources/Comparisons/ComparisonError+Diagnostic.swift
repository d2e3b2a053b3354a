public import Diagnostics
import Ensembles
import Messages

extension ComparisonError {
  /// What to tell the user.
  ///
  /// - Parameter plans: The identifiers of the plans.
  public func diagnostic(of plans: [String]) -> Diagnostic {
    switch self {
    case .drawsOutside(let draws):
      let admitted = Comparison.admittedDraws
      return Diagnostic(
        .drawsOutside,
        Message(
          ComparisonText.drawsOutside,
          [
            "draws": .integer(draws), "least": .integer(admitted.lowerBound),
            "most": .integer(admitted.upperBound),
          ]), at: nil)
    case .draws(let error, let plan):
      let told = error.diagnostic
      return Diagnostic(
        told.id, severity: told.severity, told.message, at: told.primary, related: told.related,
        notes: [Message(ComparisonText.ofPlan, ["plan": .text(plans[plan])])] + told.notes,
        hints: told.hints)
    }
  }
}
