import PublicFinance
import Scenarios
public import Simulations
import Territories

/// A run's movements in plain-text accounting, for an auditor: a file that `hledger` reads and
/// checks by itself, without inclusim.
///
/// Every movement of the run is in it, and at each 31 December, and at the end of the run, every
/// account asserts its balance: whoever reads the file with `hledger check --strict` adds up all
/// movements again. The syntax is that of hledger's journal format,
/// <https://hledger.org/hledger.html#journal>.
///
/// | account                          | what stands there                                      |
/// |----------------------------------|--------------------------------------------------------|
/// | `authority`                      | the origin of all credits: minus what was opened        |
/// | `cancelled:LINE`                 | withdrawn from a line                                   |
/// | `available:LINE`                 | opened and not committed                                |
/// | `left-to-pay:LINE:CODE`          | committed and not paid                                  |
/// | `paid:LINE:CODE`                 | paid and not returned                                   |
/// | `returned:LINE:CODE`             | given back at settlement                                |
///
/// Amounts are euros with two decimals; the date of a movement is the last day of its month.
public struct AccountingJournal: Sendable {
  /// The text of the file, as UTF-8.
  public let bytes: [UInt8]

  /// Writes the journal of a run.
  public init(of outcome: Outcome) {
    var writer = AccountingWriter(outcome)
    writer.writeHeading()
    writer.writeMonths()
    bytes = writer.bytes
  }
}

/// Writes the parts of an accounting journal one after the other.
private struct AccountingWriter {
  private let outcome: Outcome
  private let names: AccountNames
  private(set) var bytes: [UInt8] = []
  /// The balance of each account so far, in the order of first use.
  private var balances = RunningBalances()

  init(_ outcome: Outcome) {
    self.outcome = outcome
    names = AccountNames(outcome.plan.country)
    bytes.reserveCapacity(outcome.journal.movements.count * 120)
  }

  /// Declares the commodity and every account, as the strict checks of hledger want.
  mutating func writeHeading() {
    line("; \(PlainText.oneLine(outcome.plan.scenario.title))")
    line("; Plain-text accounting: hledger check --strict --file THIS-FILE")
    line("commodity 1000.00 EUR")
    var seen = Set<PlacedAccount>()
    for movement in outcome.journal.movements {
      for account in [
        PlacedAccount(movement.source, movement), .init(movement.destination, movement),
      ]
      where seen.insert(account).inserted {
        line("account \(names.name(of: account))")
      }
    }
    line("")
  }

  /// Writes the movements of each month, by line, cause and accounts, and the yearly assertions.
  mutating func writeMonths() {
    let movements = outcome.journal.movements
    var next = movements.startIndex
    for month in 0..<outcome.months {
      let date = PlainText.lastDay(of: Month(MonthIndex(month)))
      while next < movements.endIndex, movements[next].month.value == month {
        let end =
          movements[next...].firstIndex { !$0.isSameAct(as: movements[next]) }
          ?? movements.endIndex
        write(movements[next..<end], date)
        next = end
      }
      if Month(MonthIndex(month)).month == 12 || month == outcome.months - 1 {
        assertBalances(date)
      }
    }
  }

  /// One transaction: the same act on the same line for one or more departments.
  private mutating func write(_ act: ArraySlice<Movement>, _ date: String) {
    guard let first = act.first else { return }
    line("\(date) * \(first.line.name) | \(first.cause.name)")
    for movement in act {
      post(movement.amount, to: PlacedAccount(movement.destination, movement))
      post(-movement.amount, to: PlacedAccount(movement.source, movement))
    }
    line("")
  }

  private mutating func post(_ amount: Money, to account: PlacedAccount) {
    balances.add(amount, to: account)
    line("    \(names.name(of: account))  \(PlainText.euros(amount)) EUR")
  }

  /// A transaction that moves nothing and states the balance of every account used so far.
  private mutating func assertBalances(_ date: String) {
    guard !balances.accounts.isEmpty else { return }
    line("\(date) * balances")
    for (account, balance) in balances.accounts {
      line("    \(names.name(of: account))  0.00 EUR = \(PlainText.euros(balance)) EUR")
    }
    line("")
  }

  private mutating func line(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    bytes.append(UInt8(ascii: "\n"))
  }
}

extension Movement {
  /// Whether two movements of a month are the same act, for other departments perhaps.
  fileprivate func isSameAct(as other: Movement) -> Bool {
    month == other.month && line == other.line && cause == other.cause && source == other.source
      && destination == other.destination
  }
}

/// An account, for one department where it has one.
private struct PlacedAccount: Hashable {
  let account: Account
  let department: DepartmentIndex?

  init(_ account: Account, _ movement: Movement) {
    self.account = account
    department =
      switch account {
      case .authority, .cancelled, .available: nil
      case .leftToPay, .paid, .returned: movement.department
      }
  }
}

/// The balances of accounts, kept in the order of their first use.
private struct RunningBalances {
  private(set) var accounts: [(account: PlacedAccount, balance: Money)] = []
  private var positions: [PlacedAccount: Int] = [:]

  mutating func add(_ amount: Money, to account: PlacedAccount) {
    if let position = positions[account] {
      accounts[position].balance += amount
    } else {
      positions[account] = accounts.count
      accounts.append((account, amount))
    }
  }
}

/// The names of accounts.
private struct AccountNames {
  private let codes: [String]

  /// A code with a character that has a meaning for hledger is replaced by its position.
  init(_ country: Country) {
    codes = country.departments.enumerated().map { position, department in
      let text = department.code.text
      let isPlain = text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-"
      }
      return isPlain && !text.isEmpty ? text : "territory-\(position + 1)"
    }
  }

  func name(of placed: PlacedAccount) -> String {
    switch placed.account {
    case .authority: return "authority"
    case .cancelled(let line): return "cancelled:\(line.name)"
    case .available(let line): return "available:\(line.name)"
    case .leftToPay(let line): return "left-to-pay:\(line.name)" + code(placed)
    case .paid(let line): return "paid:\(line.name)" + code(placed)
    case .returned(let line): return "returned:\(line.name)" + code(placed)
    }
  }

  private func code(_ placed: PlacedAccount) -> String {
    placed.department.map { ":\(codes[$0.value])" } ?? ""
  }
}

/// Values as plain-text accounting writes them.
private enum PlainText {
  /// Euros with two decimals and a point: `-1234.05`.
  static func euros(_ money: Money) -> String {
    let (euros, cents) = money.cents.magnitude.quotientAndRemainder(dividingBy: 100)
    return "\(money.cents < 0 ? "-" : "")\(euros).\(cents < 10 ? "0" : "")\(cents)"
  }

  /// The last day of a month of the Gregorian calendar, as `2021-02-28`.
  static func lastDay(of month: Month) -> String {
    let isLeap =
      month.year.isMultiple(of: 4)
      && (!month.year.isMultiple(of: 100) || month.year.isMultiple(of: 400))
    let day =
      switch month.month {
      case 2: isLeap ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return "\(month.description)-\(day)"
  }

  /// A text without line ends, which would end a comment.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
