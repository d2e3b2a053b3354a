public import Diagnostics
import Messages
import Scenarios

extension LockComparison {
  /// The most figures that are told one by one.
  private static let told = 8

  /// What moved and why; nil when the results are still those of the lock.
  ///
  /// - Parameter scenario: The path of the scenario, for the hint.
  public func diagnostic(for scenario: String) -> Diagnostic? {
    guard !holds else { return nil }
    var notes = furthest.prefix(Self.told).map(\.message)
    if moves.count > notes.count {
      notes.append(
        Message(LockMessage.others, ["count": .integer(moves.count - notes.count)]))
    }
    if !gone.isEmpty { notes.append(Message(LockMessage.gone, ["count": .integer(gone.count)])) }
    if !added.isEmpty {
      notes.append(Message(LockMessage.added, ["count": .integer(added.count)]))
    }
    return Diagnostic(
      .resultsMoved, Message(LockMessage.moved, ["count": .integer(moves.count)]),
      at: Diagnostic.Label(furthest.first?.span ?? file.source.beginning),
      notes: notes + reasons,
      hints: [Message(LockMessage.lockAnew, ["path": .text(scenario)])])
  }

  /// The moves, those of the nation before those of territories, and those by the largest part of
  /// themselves first; equal ones in the order of the lock.
  private var furthest: [Move] {
    moves.enumerated().sorted {
      let (first, second) = ($0.element, $1.element)
      let areLocal = (first.name.territory.isEmpty ? 0 : 1, second.name.territory.isEmpty ? 0 : 1)
      return (areLocal.0, second.part, $0.offset) < (areLocal.1, first.part, $1.offset)
    }.map(\.element)
  }

  /// What changed since the lock.
  private var reasons: [Message] {
    var reasons: [Message] = []
    if changed.contains(.input) { reasons.append(Message(LockMessage.inputChanged)) }
    if changed.contains(.data) { reasons.append(Message(LockMessage.dataChanged)) }
    if changed.contains(.tool) {
      reasons.append(
        Message(
          LockMessage.toolChanged, ["before": .text(file.lock.tool), "now": .text(now.tool)]))
    }
    return reasons.isEmpty ? [Message(LockMessage.nothingChanged)] : reasons
  }
}

extension LockComparison.Move {
  /// By how much it moved, as a part of the larger value.
  fileprivate var part: Double {
    let size = max(abs(before.double), abs(now.double))
    return size > 0 ? abs(now.double - before.double) / size : 0
  }

  /// The figure, from what to what.
  fileprivate var message: Message {
    let places = [name.date, name.line, name.territory].filter { !$0.isEmpty }
    return Message(
      LockMessage.move,
      [
        "metric": .text(name.metric), "places": .list(places.map { .text($0) }),
        "before": argument(before), "now": argument(now), "part": .percent(part, decimals: 2),
      ])
  }

  /// A value in the habit of the language, in the unit of its metric.
  private func argument(_ value: LockedFigure.Value) -> Message.Argument {
    switch value {
    case .cents(let cents): return .cents(cents)
    case .number(let number):
      switch ExpectedMetric(name: name.metric)?.unit {
      case .share: return .percent(number, decimals: 4)
      case .euros: return .cents(Int64((number * 100).rounded(.toNearestOrEven)))
      case .number: return .number(number, decimals: 6)
      default: return .number(number, decimals: 2)
      }
    }
  }
}
