public import Diagnostics
import Ensembles
import Messages
import Parameters
import Sensitivity

extension StudyError {
  /// What to tell the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .ensemble(let error): error.diagnostic
    case .drawsOutside(let method, let draws, let admitted):
      Diagnostic(
        .drawsOutside,
        Message(
          StudyText.drawsOutside,
          [
            "method": .text(method.rawValue), "draws": .integer(draws),
            "least": .integer(admitted.lowerBound), "most": .integer(admitted.upperBound),
          ]), at: nil)
    case .nothingUncertain:
      Diagnostic(
        .nothingVaries, Message(StudyText.nothingUncertain), at: nil,
        hints: [Message(StudyText.nothingUncertainHint)])
    case .nothingVaries(let figure, let runs):
      Diagnostic(
        .nothingVaries,
        Message(
          StudyText.nothingVaries, ["metric": .text(figure), "runs": .integer(runs)]), at: nil,
        hints: [Message(StudyText.nothingVariesHint)])
    case .group(let error): StudyError.group(error)
    case .estimate(let error):
      Diagnostic(
        .notDrawable,
        Message(EnsembleText.badDistribution, ["reason": .text(String(describing: error))]),
        at: nil)
    }
  }

  private static func group(_ error: SensitivityError) -> Diagnostic {
    let message: Message
    var hints: [Message] = []
    switch error {
    case .unknownFactor(let name, let group):
      let isKnown = Parameter.all.contains { $0.name.name == name }
      message = Message(
        isKnown ? StudyText.groupOfCertain : StudyText.groupOfUnknown,
        ["name": .text(name), "group": .text(group)])
      let near = NearestName.suggestion(for: name, among: Parameter.all.map(\.name.name))
      if !isKnown, let near { hints = [Message(ValueMessage.didYouMean, ["text": .text(near)])] }
    case .groupedTwice(let name), .repeatedName(let name):
      message = Message(StudyText.groupTwice, ["name": .text(name)])
    default:
      message = Message(
        EnsembleText.badDistribution, ["reason": .text(String(describing: error))])
    }
    return Diagnostic(.invalidGroup, message, at: nil, hints: hints)
  }
}
