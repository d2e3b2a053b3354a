public import Diagnostics
import Messages

/// Why parts of an ensemble cannot be used.
public enum PartFault: Error, Sendable, Hashable {
  /// A file is no part, or not whole.
  case file(path: String, PartFile.Fault)
  /// A part belongs to another ensemble.
  case differs(path: String, [EnsembleIdentity.Aspect])
  /// A part holds draws that another one holds too.
  case countedTwice(path: String, CountedDraws)
  /// Some draws are in no part.
  case missing(CountedDraws, of: Int)

  /// What to tell the user.
  public var diagnostic: Diagnostic {
    switch self {
    case .file(let path, .otherFormat):
      Diagnostic(.notAPart, Message(EnsembleText.notAPart, ["path": .text(path)]), at: nil)
    case .file(let path, .damaged):
      Diagnostic(.notAPart, Message(EnsembleText.damagedPart, ["path": .text(path)]), at: nil)
    case .differs(let path, let aspects):
      Diagnostic(
        .partsDiffer,
        Message(
          EnsembleText.partsDiffer,
          [
            "path": .text(path),
            "aspects": .list(aspects.map { .message(Message($0.text)) }),
          ]), at: nil)
    case .countedTwice(let path, let draws):
      Diagnostic(
        .countedTwice,
        Message(EnsembleText.countedTwice, ["path": .text(path), "draws": draws.argument]),
        at: nil)
    case .missing(let draws, let total):
      Diagnostic(
        .drawsMissing,
        Message(
          EnsembleText.drawsMissing,
          [
            "count": .integer(draws.count), "draws": .integer(total), "missing": draws.argument,
          ]), at: nil, hints: [Message(EnsembleText.partialHint)])
    }
  }
}

extension EnsembleIdentity.Aspect {
  fileprivate var text: EnsembleText {
    switch self {
    case .tool: .aspectTool
    case .data: .aspectData
    case .input: .aspectInput
    case .draws: .aspectDraws
    case .seed: .aspectSeed
    case .design: .aspectDesign
    case .model: .aspectModel
    case .everyMonth: .aspectEveryMonth
    case .history: .aspectHistory
    }
  }
}

extension CountedDraws {
  /// The first and last draw of each range, at most five ranges.
  fileprivate var argument: Message.Argument {
    let told = ranges.prefix(5).map { range in
      Message.Argument.text("\(range.lowerBound)–\(range.upperBound - 1)")
    }
    return .list(told + (ranges.count > 5 ? [.message(Message(EnsembleText.andMore))] : []))
  }
}
