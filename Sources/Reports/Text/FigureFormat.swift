package import Messages
import Parameters
package import PublicFinance
import Territories

/// Figures and dates as people read them: few digits, the habits of the language.
package struct FigureFormat {
  package let language: Language
  private let numbers: NumberFormat

  package init(_ language: Language) {
    self.language = language
    numbers = NumberFormat(language)
  }

  /// A text of the catalogue.
  package func text(_ key: some MessageKey, _ arguments: [String: Message.Argument] = [:]) -> String
  {
    Message(key, arguments).text(in: language)
  }

  /// A figure in a table; money to the cent and without a sign.
  package func cell(_ quantity: Quantity?) -> String {
    guard let quantity else { return "" }
    switch quantity.amount {
    case .undefined: return text(ReportText.undefined)
    case .money(let money): return numbers.amount(cents: money.cents)
    case .number: return argument(quantity).text(in: language)
    }
  }

  /// Millions of euros in a table, with two decimals and without a sign.
  func millions(_ quantity: Quantity?) -> String {
    quantity?.money.map { numbers.number($0.inEuros / 1e6, decimals: 2) } ?? ""
  }

  /// An amount in a sentence, exact: tenths of millions in words, all else to the cent.
  func exact(_ quantity: Quantity?) -> Message.Argument {
    guard let money = quantity?.money else { return argument(quantity) }
    return money.cents % 10_000_000 == 0 ? inWords(money) : .cents(money.cents)
  }

  /// A figure in a sentence; millions of euros with one decimal.
  package func argument(_ quantity: Quantity?) -> Message.Argument {
    guard let quantity else { return .text("") }
    switch quantity.amount {
    case .undefined: return .message(Message(ReportText.undefined))
    case .money(let money): return inWords(money)
    case .number(let value): return argument(value, quantity.unit)
    }
  }

  /// The label of a figure, with a star when it rests on assumptions.
  func label(_ figure: Figure, indent: Int = 0) -> String {
    let star = figure.quantity.basis == .computedOnAssumptions ? " *" : ""
    return String(repeating: " ", count: indent) + text(figure.name) + star
  }

  /// A month, as `November 2025`.
  package func month(_ month: Month) -> Message.Argument {
    let year: [String: Message.Argument] = ["year": .text(String(month.year))]
    return CalendarName(monthOfYear: month.month).map { .message(Message($0, year)) }
      ?? .text(month.description)
  }

  /// A line of the budget.
  func line(_ line: BudgetLine) -> Message.Argument {
    .message(Message(LineName(rawValue: line.name) ?? .unallocated))
  }

  private func argument(_ value: Double, _ unit: Quantity.Unit) -> Message.Argument {
    switch unit {
    case .money, .eurosPerPerson, .eurosPerSession:
      return .cents(Int64((value * 100).rounded(.toNearestOrEven)))
    case .share:
      return .percent(
        value,
        decimals: value >= 0.01 || value == 0 ? 1 : value >= 0.001 ? 2 : value >= 1e-5 ? 3 : 4)
    case .index: return .number(value, decimals: value < 1 ? 4 : 2)
    case .applicationsPerPost, .candidatesPerPost, .sessionsPerPerson:
      return .number(value, decimals: 2)
    case .parameter: return .number(value, decimals: FigureFormat.decimals(of: value))
    case .persons, .posts, .hosts, .departments, .applications, .sessions, .spaces:
      // A part of a person or post matters only where there are few.
      let isWhole = abs(value) >= 100 || abs(value - value.rounded()) < 0.05
      return .number(value, decimals: isWhole ? 0 : 1)
    }
  }

  private func inWords(_ money: Money) -> Message.Argument {
    guard money.cents.magnitude >= 100_000_000 else { return .cents(money.cents) }
    let isRound = money.cents % 100_000_000 == 0
    let millions = Message.Argument.number(money.inEuros / 1e6, decimals: isRound ? 0 : 1)
    return .message(Message(ReportText.millions, ["amount": millions]))
  }

  /// The decimals a value was written with, at most 6.
  private static func decimals(of value: Double) -> Int {
    var power = 1.0
    for decimals in 0..<6 {
      let scaled = value * power
      if abs(scaled.rounded() - scaled) <= 1e-9 * abs(scaled) { return decimals }
      power *= 10
    }
    return 6
  }
}
