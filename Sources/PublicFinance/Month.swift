/// A calendar month.
public struct Month: Sendable, Hashable, Comparable {
  /// The year of the Gregorian calendar.
  public let year: Int
  /// The month of the year, 1 to 12.
  public let month: Int

  /// Creates a month; nil unless the month of the year is in 1…12 and the year in 1…9999.
  public init?(year: Int, month: Int) {
    guard (1...12).contains(month), (1...9999).contains(year) else { return nil }
    self.year = year
    self.month = month
  }

  private init(ordinal: Int) {
    self.year = ordinal / 12
    self.month = ordinal % 12 + 1
  }

  /// Month 0 of every run: December 2020.
  public static let origin = Month(ordinal: 2020 * 12 + 11)

  /// The month at a position of the horizon.
  public init(_ index: MonthIndex) {
    self.init(ordinal: Month.origin.ordinal + index.value)
  }

  /// The months since year 0, so that differences are numbers of months.
  var ordinal: Int { year * 12 + month - 1 }

  /// The fiscal year this month belongs to: the calendar year.
  public var fiscalYear: FiscalYear { FiscalYear(year) }

  /// Whether the fiscal year ends with this month.
  public var isLastOfYear: Bool { month == 12 }

  public static func < (left: Month, right: Month) -> Bool { left.ordinal < right.ordinal }
}

extension Month: CustomStringConvertible {
  /// The month as `2021-03`.
  public var description: String {
    let digits = String(year)
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(padded)-\(month < 10 ? "0" : "")\(month)"
  }
}

/// A position in the horizon: 0 is December 2020.
public struct MonthIndex: Sendable, Hashable, Comparable {
  /// The number of months since December 2020; negative before it.
  public let value: Int

  /// Creates a position from a number of months since December 2020.
  public init(_ value: Int) {
    self.value = value
  }

  /// The position of a calendar month.
  public init(_ month: Month) {
    self.value = month.ordinal - Month.origin.ordinal
  }

  public static func < (left: MonthIndex, right: MonthIndex) -> Bool { left.value < right.value }

  /// The position a number of months later.
  public static func + (index: MonthIndex, months: Int) -> MonthIndex {
    MonthIndex(index.value + months)
  }
}

/// A fiscal year, which in France is the calendar year.
public struct FiscalYear: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The calendar year.
  public let year: Int

  /// Creates the fiscal year of a calendar year.
  public init(_ year: Int) {
    self.year = year
  }

  public static func < (left: FiscalYear, right: FiscalYear) -> Bool { left.year < right.year }

  public var description: String { String(year) }
}
