import Messages
import Parameters
import PublicFinance
import Reports
import Scenarios

extension InputValue {
  /// The value in machine formats.
  var machineText: String {
    switch self {
    case .money(let money): money.description
    case .whole(let count), .list(let count): String(count)
    case .months(let months): "\(months) months"
    case .month(let month): Month(month).description
    case .word(let word): word
    case .weights(let count): "weights of \(count) departments"
    case .quantities(let count, let sum):
      "\(ShortestNumber.text(sum)) in \(count) departments"
    case .calendar(let share, let month):
      "\(ShortestNumber.text(share)) by \(Month(month).description)"
    case .parameter(_, let value, let range):
      ShortestNumber.text(value)
        + (range.map {
          " (\(ShortestNumber.text($0.lowerBound)) to \(ShortestNumber.text($0.upperBound)))"
        } ?? "")
    case .events(let events):
      events.isEmpty ? "none" : events.map(\.machineText).joined(separator: "; ")
    }
  }

  /// The value for people.
  func text(_ format: FigureFormat) -> String {
    switch self {
    case .money(let money): format.argument(Quantity(money)).text(in: format.language)
    case .whole(let count): Message.Argument.integer(count).text(in: format.language)
    case .list(let count): format.text(ComparisonText.elements, ["count": .integer(count)])
    case .months(let months): format.text(ComparisonText.months, ["count": .integer(months)])
    case .month(let month): Month(month).description
    case .word(let word): word
    case .weights(let count):
      format.text(ComparisonText.weights, ["count": .integer(count)])
    case .quantities(let count, let sum):
      format.text(
        ComparisonText.quantities,
        ["count": .integer(count), "sum": format.argument(Quantity(sum, .posts))])
    case .calendar(let share, let month):
      format.text(
        ComparisonText.calendar,
        [
          "share": format.argument(Quantity(share, .share)),
          "month": .text(Month(month).description),
        ])
    case .parameter(let name, let value, let range):
      Self.text(of: Parameter[name], value, range, format)
    case .events(let events):
      events.isEmpty
        ? format.text(ComparisonText.noDecision)
        : events.map { $0.text(format) }.joined(separator: "; ")
    }
  }

  private static func text(
    of parameter: Parameter, _ value: Double, _ range: ClosedRange<Double>?,
    _ format: FigureFormat
  ) -> String {
    func number(_ value: Double) -> Message.Argument {
      format.argument(Quantity(value, of: parameter))
    }
    guard let range else { return number(value).text(in: format.language) }
    return format.text(
      ComparisonText.ranged,
      [
        "value": number(value), "low": number(range.lowerBound), "high": number(range.upperBound),
      ])
  }
}

extension PlannedEvent {
  fileprivate var machineText: String {
    let words = [Month(month).description, action.type] + action.lines.map(\.name)
    return (words + (action.amount.map { [$0.description] } ?? [])).joined(separator: " ")
  }

  /// The decision in the words of the format.
  func text(_ format: FigureFormat) -> String {
    let words = [Month(month).description, action.type] + action.lines.map(\.name)
    let amount = action.amount.map {
      format.argument(Quantity($0)).text(in: format.language)
    }
    return (words + (amount.map { [$0] } ?? [])).joined(separator: " ")
  }
}

extension PlannedEvent.Action {
  /// The word of the format.
  fileprivate var type: String {
    switch self {
    case .appropriation: "appropriation"
    case .transfer: "transfer"
    case .cancellation: "cancel"
    case .freeze: "freeze"
    case .unfreeze: "unfreeze"
    }
  }

  fileprivate var lines: [BudgetLine] {
    switch self {
    case .appropriation(let line, _), .cancellation(let line, _), .freeze(let line),
      .unfreeze(let line):
      [line]
    case .transfer(let from, let to, _): [from, to]
    }
  }
}
