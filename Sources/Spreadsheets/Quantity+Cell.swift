import Messages
import Parameters
import PublicFinance
import Reports

extension Quantity.Unit {
  /// How a number in the unit is shown.
  var style: NumberStyle {
    switch self {
    case .money, .eurosPerPerson, .eurosPerSession: .euros
    case .persons, .posts, .hosts, .departments, .applications, .sessions, .spaces: .count
    case .share: .percent
    case .index: .index
    case .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson: .quotient
    case .parameter(let unit): unit == .share ? .percent : unit.isMoney ? .euros : .plain
    }
  }

  /// What the cells of a column in the unit are.
  var cells: SheetColumn.Cells {
    switch style {
    case .euros: .amount
    case .percent: .percent
    case .count, .quotient, .index, .year, .plain: .number
    }
  }

  /// The unit in words or as a sign; empty where there is none.
  var word: Message.Argument {
    switch self {
    case .money: .text("€")
    case .share: .text("%")
    case .index: .message(Message(SpreadsheetText.index))
    case .parameter(let unit) where unit == .share: .text("%")
    case .parameter(let unit) where unit == .euros: .text("€")
    case .parameter(let unit):
      ParameterUnitText(rawValue: unit.rawValue).map { .message(Message($0)) } ?? .text("")
    case .persons, .posts, .hosts, .departments, .applications, .sessions, .spaces,
      .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson, .eurosPerPerson,
      .eurosPerSession:
      CellUnit(rawValue: name).map { .message(Message($0)) } ?? .text(name)
    }
  }
}

extension ParameterUnit {
  fileprivate var isMoney: Bool { self == .euros || self == .eurosPerMonth }
}

extension Quantity {
  /// The figure as a cell; empty where it is undefined.
  var cell: Cell {
    switch amount {
    case .money(let money): .money(money)
    case .number(let value): .defined(value, unit.style)
    case .undefined: .empty
    }
  }
}

extension Quantity.Basis {
  /// What the figure rests on, in words.
  var word: Message.Argument {
    switch self {
    case .computed: .message(Message(SpreadsheetText.computed))
    case .computedOnAssumptions: .message(Message(SpreadsheetText.onAssumptions))
    case .parameter(let status): .message(Message(status.word))
    case .scenario: .message(Message(SpreadsheetText.stated))
    case .published(let fact): .text(fact)
    }
  }
}
