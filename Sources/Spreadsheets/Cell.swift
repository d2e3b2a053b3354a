package import PublicFinance

/// How a number of a sheet is shown; what is kept is the number itself.
package enum NumberStyle: Sendable, Hashable, CaseIterable {
  /// A count, grouped by thousands.
  case count
  /// A quotient, with two decimals.
  case quotient
  /// A measure without a unit, with four decimals.
  case index
  /// A part of a whole, in percent.
  case percent
  /// Euros, to the cent.
  case euros
  /// A year.
  case year
  /// A number as it is.
  case plain
}

/// A cell of a sheet.
package enum Cell: Sendable, Hashable {
  case empty
  /// Text, never a formula, whatever it begins with.
  case text(String)
  case number(Double, NumberStyle)
  /// The first day of a month.
  case month(Month)
  /// A formula, with what it gives for programs that do not calculate.
  case formula(String, gives: Double, NumberStyle)
}

extension Cell {
  /// An amount of money, in euros.
  package static func money(_ amount: Money) -> Cell { .number(amount.inEuros, .euros) }

  /// A number, or nothing where it is undefined.
  package static func defined(_ value: Double, _ style: NumberStyle) -> Cell {
    value.isFinite ? .number(value, style) : .empty
  }

  /// The number of the cell, or nil.
  package var number: Double? {
    switch self {
    case .number(let value, _), .formula(_, let value, _): value
    case .empty, .text, .month: nil
    }
  }
}
