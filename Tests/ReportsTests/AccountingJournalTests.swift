import Foundation
import Parameters
import PublicFinance
import Reports
import Simulations
import Territories
import Testing
import _TestSupport

/// hledger, from the Debian package of that name; these tests need it.
private enum Hledger {
  static let path = ["/usr/bin/hledger", "/usr/local/bin/hledger"]
    .first { FileManager.default.isExecutableFile(atPath: $0) }

  /// Runs hledger on a journal and returns its exit status and its output.
  static func run(_ arguments: [String], on journal: URL) throws -> (status: Int32, output: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: try #require(path))
    process.arguments = ["--file", journal.path] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self))
  }

  /// The balances of all accounts before a day, in cents.
  static func balances(before day: String, of journal: URL) throws -> [String: Int64] {
    let (status, output) = try run(
      ["balance", "--flat", "--no-total", "--output-format", "csv", "--end", day], on: journal)
    try #require(status == 0, "\(output)")
    var balances: [String: Int64] = [:]
    for line in output.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",").map { $0.filter { $0 != "\"" } }
      let digits = cells[1].filter { $0.isNumber || $0 == "-" }
      balances[String(cells[0])] = Int64(digits)
    }
    return balances
  }
}

@Suite(.enabled(if: Hledger.path != nil, "needs hledger"), .serialized)
struct `The auditor's journal` {
  let file = FileManager.default.temporaryDirectory
    .appending(path: "inclusim-\(UUID().uuidString).journal")

  private func write(_ plan: Plan) throws -> Outcome {
    let outcome = Outcome(running: plan)
    try Data(AccountingJournal(of: outcome).bytes).write(to: file)
    return outcome
  }

  @Test(arguments: ["hindcast-2020-2025", "france-relance-13m", "no-programme"])
  func `passes the strict checks of hledger`(name: String) throws {
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try write(try Plan(ShippedPlans.scenario(named: name)))
    let (status, output) = try Hledger.run(["check", "--strict"], on: file)
    #expect(status == 0, "\(output)")
  }

  @Test func `gives hledger our balances by line, department and year, to the cent`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    let outcome = try write(try Plan(ShippedPlans.scenario(named: "hindcast-2020-2025")))
    var compared = 0
    for year in 2021...2025 {
      let last = MonthIndex(min((year - 2020) * 12, outcome.months - 1))
      let theirs = try Hledger.balances(before: "\(year + 1)-01-01", of: file)
      var left = theirs
      for line in BudgetLine.allCases {
        let balance = outcome.ledger.balance(of: line, at: last)
        #expect(theirs["available:\(line.name)"] ?? 0 == balance.available.cents)
        left["available:\(line.name)"] = nil
        for (index, department) in outcome.plan.country.departments.enumerated() {
          let ours = outcome.journal.balance(of: line, in: DepartmentIndex(index), at: last)
          for (state, money) in [
            ("left-to-pay", ours.leftToPay), ("paid", ours.paid), ("returned", ours.returned),
          ] {
            let account = "\(state):\(line.name):\(department.code.text)"
            #expect(theirs[account] ?? 0 == money.cents, "\(account) at the end of \(year)")
            left[account] = nil
            compared += 1
          }
        }
      }
      #expect(Set(left.keys) == ["authority"])
    }
    #expect(compared == 5 * 5 * 101 * 3)
  }

  @Test func `is refused by hledger when a cent is changed`() throws {
    defer { try? FileManager.default.removeItem(at: file) }
    _ = try write(try Plan(ShippedPlans.scenario(named: "france-relance-13m")))
    var text = try String(contentsOf: file, encoding: .utf8)
    let range = try #require(text.range(of: "left-to-pay:advisers:01  "))
    let amount = text[range.upperBound...].prefix { $0 != " " }
    let changed = amount.dropLast() + (amount.last == "1" ? "2" : "1")
    text.replaceSubrange(amount.startIndex..<amount.endIndex, with: changed)
    try text.write(to: file, atomically: true, encoding: .utf8)
    #expect(try Hledger.run(["check", "--strict"], on: file).status != 0)
  }
}
