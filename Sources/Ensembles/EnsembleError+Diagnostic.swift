public import Diagnostics
import Messages
import Parameters
import Scenarios

extension EnsembleError {
  /// What to tell the user: for a draw that cannot be counted, the values of all that varies.
  public var diagnostic: Diagnostic {
    switch self {
    case .drawsOutside(let draws):
      return Diagnostic(
        .drawsOutside,
        Message(
          EnsembleText.drawsOutside,
          ["draws": .integer(draws), "limit": .integer(EnsembleDesign.mostDraws)]), at: nil)
    case .distribution(let error):
      return Diagnostic(
        .notDrawable,
        Message(EnsembleText.badDistribution, ["reason": .text(String(describing: error))]), at: nil
      )
    case .design(let error):
      return Diagnostic(
        .notDrawable,
        Message(EnsembleText.badDistribution, ["reason": .text(String(describing: error))]), at: nil
      )
    case .refused(let refused):
      return Diagnostic(
        .drawRefused,
        Message(
          EnsembleText.refusedDraw,
          ["draw": .integer(refused.draw), "reason": .message(refused.reason.message)]),
        at: nil, notes: refused.values, hints: [Message(EnsembleText.refusedHint)])
    }
  }
}

extension RefusedDraw.Reason {
  fileprivate var message: Message {
    switch self {
    case .plan: Message(EnsembleText.refusedPlan)
    case .relation(let relation):
      Message(
        EnsembleText.refusedRelation,
        ["larger": .text(relation.larger.name), "smaller": .text(relation.smaller.name)])
    case .notNumber(let metric): Message(EnsembleText.refusedFigure, ["metric": .text(metric)])
    }
  }
}

extension RefusedDraw {
  /// The value of each parameter that differs from its default.
  fileprivate var values: [Message] {
    Parameter.all.compactMap { parameter in
      let value = parameters[parameter.name]
      guard value != parameter.defaultValue else { return nil }
      return Message(
        EnsembleText.drawnValue,
        ["name": .text(parameter.name.name), "value": .text(String(value))])
    }
  }
}
