import PublicFinance
import Scenarios
import Simulations
import Territories

extension Scenario {
  /// How the quantity of a line is spread; only the first three lines plan quantities.
  func distribution(of line: BudgetLine) -> Distribution {
    switch line {
    case .spaces: spaces
    case .aidants: aidants
    default: advisers
    }
  }

  mutating func change(_ line: BudgetLine, _ change: (inout Distribution) -> Void) {
    switch line {
    case .spaces: change(&spaces)
    case .aidants: change(&aidants)
    default: change(&advisers)
    }
  }
}

extension Distribution {
  mutating func replace(_ value: Double, for code: Department.Code) {
    switch basis {
    case .weights(var table):
      table[code] = value
      basis = .weights(table)
    case .quantities(var table):
      table[code] = value
      basis = .quantities(table)
    case .key: break
    }
  }
}

extension AwardCalendar {
  /// The month of the entry that holds in a month of the programme; nil before any post is awarded.
  ///
  /// Months that repeat the share of the month before belong to the same entry.
  func entry(holdingIn month: Int) -> Int? {
    guard self[month] > 0 else { return nil }
    var entry = min(month, shares.count - 1)
    while entry > 0, shares[entry - 1] == shares[entry] { entry -= 1 }
    return entry
  }

  /// The calendar with another share in one entry; nil when it would decrease.
  func replacing(_ entry: Int, with share: Double) -> AwardCalendar? {
    let old = self[entry]
    var shares = self.shares
    for month in entry..<shares.count where shares[month] == old { shares[month] = share }
    return AwardCalendar(shares: shares)
  }
}

extension PlannedEvent.Action {
  /// The amount asked for; nil for a freeze and its end.
  var amount: Money? {
    switch self {
    case .appropriation(_, let amount), .transfer(_, _, let amount), .cancellation(_, let amount):
      amount
    case .freeze, .unfreeze: nil
    }
  }

  func replacing(_ amount: Money) -> PlannedEvent.Action {
    switch self {
    case .appropriation(let line, _): .appropriation(line: line, amount: amount)
    case .transfer(let from, let to, _): .transfer(from: from, to: to, amount: amount)
    case .cancellation(let line, _): .cancellation(line: line, amount: amount)
    case .freeze, .unfreeze: self
    }
  }
}

/// The figures of workshop themes, by position.
enum WorkshopThemes {
  static let all = WorkshopTheme.all.indices

  static func value(_ theme: Int, _ figure: LeafFamily.ThemeFigure) -> Double {
    let theme = WorkshopTheme.all[theme]
    return switch figure {
    case .share: theme.share
    case .hours: theme.hours
    case .attendance: theme.attendance
    }
  }
}
