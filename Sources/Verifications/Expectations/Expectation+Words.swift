package import Messages
import PublicFinance
package import Scenarios
import Territories

extension Expectation {
  /// The metric with its line, as in a file.
  package var spoken: String { line.map { "\(metric.name), \($0.name)" } ?? metric.name }

  /// A figure in the unit of the metric.
  package func argument(_ value: Value) -> Message.Argument {
    switch value {
    case .money(let money): .cents(money.cents)
    case .number(let number):
      switch metric.unit {
      case .share: .percent(number, decimals: 2)
      case .persons: .number(number, decimals: abs(number) < 100 ? 2 : 0)
      case .count: .number(number, decimals: abs(number) < 100 ? 2 : 1)
      case .euros, .money: .cents(Int64((number * 100).rounded(.toNearestOrEven)))
      case .number: .number(number, decimals: 4)
      }
    }
  }

  /// The expectation as a sentence without its reason.
  package var sentence: Message {
    let bounds = bounds.map { bound -> Message.Argument in
      let key: CheckText =
        switch bound.key {
        case .atLeast: .wordAtLeast
        case .atMost: .wordAtMost
        case .equals: .wordEquals
        }
      return .message(Message(key, ["value": argument(bound.value)]))
    }
    return Message(
      CheckText.sentence,
      [
        "metric": .text(spoken), "place": placeWords, "when": periodWords,
        "bounds": .list(bounds),
      ])
  }

  private var placeWords: Message.Argument {
    switch place {
    case .nation: .message(Message(CheckText.nation))
    case .departments(let codes): .list(codes.map { .text($0.text) })
    case .regions(let codes): .list(codes.map { .text($0) })
    case .everyDepartment: .message(Message(CheckText.everyDepartment))
    case .everyRegion: .message(Message(CheckText.everyRegion))
    }
  }

  private var periodWords: Message.Argument {
    switch period {
    case .month(let month): .text(Month(month).description)
    case .everyMonth: .message(Message(CheckText.everyMonth))
    case .fiscalYear(let year): .text(year.description)
    }
  }
}
