import Foundation
import PublicFinance
import ResultTables
import Simulations
import Territories
import Testing

@Suite struct `Figures in the tables` {
  let folder: WrittenFolder

  init() throws {
    folder = try WrittenFolder.sample.get()
  }

  /// The values of months.csv, by scenario, month, level, code and metric.
  private func months() throws -> [[String]: Double] {
    Dictionary(
      uniqueKeysWithValues: try folder.rows(.months).map { row in
        (
          ["scenario", "month_index", "level", "code", "metric"].map { row[$0] },
          Double(row["value"]) ?? .nan
        )
      })
  }

  @Test func `of the nation and of departments are those of the outcome`() throws {
    let values = try months()
    for (name, outcome) in folder.outcomes {
      for month in [0, 6, 22, outcome.months - 1] {
        let index = MonthIndex(month)
        for metric in Metric.allCases {
          let key = [name, String(month), "nation", "nation", metric.rawValue]
          let expected = outcome.value(of: metric, at: index)
          let found = values[key]
          #expect(found == expected || (expected.isNaN && found?.isNaN == true), "\(key)")
        }
        for metric in DepartmentalMetric.allCases {
          let expected = outcome.values(of: metric, at: index)
          for (department, value) in zip(outcome.plan.country.departments, expected) {
            let key = [name, String(month), "department", department.code.text, metric.rawValue]
            #expect(values[key] == value)
          }
        }
      }
    }
  }

  @Test func `of a region are sums, and quotients of sums, never means of quotients`() throws {
    let values = try months()
    for (name, outcome) in folder.outcomes {
      let last = outcome.months - 1
      let departments = outcome.plan.country.departments
      let regions = Dictionary(grouping: departments.indices) { departments[$0].region.code }
      #expect(regions.count == 18)
      for (region, members) in regions {
        func sum(_ metric: DepartmentalMetric) -> Double {
          let each = outcome.values(of: metric, at: MonthIndex(last))
          return members.reduce(0) { $0 + each[$1] }
        }
        func value(_ metric: DepartmentalMetric) throws -> Double {
          try #require(values[[name, String(last), "region", region, metric.rawValue]])
        }
        for metric in DepartmentalMetric.allCases where ![.coverage, .access].contains(metric) {
          #expect(try abs(value(metric) - sum(metric)) <= 1e-9 * max(1, abs(sum(metric))))
        }
        #expect(try abs(value(.coverage) - sum(.reached) / sum(.needAndInflow)) < 1e-12)
      }
    }
  }

  @Test func `of all regions together are those of the nation`() throws {
    let values = try months()
    for (name, outcome) in folder.outcomes {
      for metric in DepartmentalMetric.allCases where ![.coverage, .access].contains(metric) {
        let last = String(outcome.months - 1)
        let nation = try #require(values[[name, last, "nation", "nation", metric.rawValue]])
        let sum = values.filter {
          $0.key[0] == name && $0.key[1] == last && $0.key[2] == "region"
            && $0.key[4] == metric.rawValue
        }.reduce(0) { $0 + $1.value }
        #expect(abs(sum - nation) <= 1e-9 * max(1, abs(nation)), "\(metric)")
      }
    }
  }

  @Test func `of the journal add up to the ledger and to the ledgers of departments`() throws {
    var byLine: [[String]: Int] = [:]
    var byDepartment: [[String]: Int] = [:]
    for row in try folder.rows(.journal) {
      let cents = try #require(Int(row["cents"]))
      let name = row["scenario"]
      for (line, account, sign) in [("line", "from_account", -1), ("to_line", "to_account", 1)] {
        let key = [name, row[line], row[account]]
        byLine[key, default: 0] += sign * cents
        byDepartment[key + [row["code"]], default: 0] += sign * cents
      }
    }
    let last = String(folder.outcomes[0].outcome.months - 1)
    for row in try folder.rows(.ledger) where row["month_index"] == last {
      let state = row["state"]
      guard !["announced", "opened", "committed"].contains(state) else { continue }
      let key = [row["scenario"], row["line"], state]
      #expect(byLine[key, default: 0] == Int(row["cents"]), "\(key)")
    }
    for row in try folder.rows(.ledgerByDepartment)
    where row["month_index"] == last {
      let state = row["state"]
      guard state != "committed" else { continue }
      let key =
        ["scenario", "line"].map { row[$0] }
        + [state, row["code"]]
      #expect(
        byDepartment[key, default: 0] == Int(row["cents"]), "\(key)")
    }
  }

  @Test func `of departments add up to the ledger in every month and line`() throws {
    var sums: [[String]: Int] = [:]
    for row in try folder.rows(.ledgerByDepartment) {
      let key = ["scenario", "month", "line", "state"].map { row[$0] }
      sums[key, default: 0] += try #require(Int(row["cents"]))
    }
    for row in try folder.rows(.ledger) {
      let key = ["scenario", "month", "line", "state"].map { row[$0] }
      guard ["committed", "paid", "returned", "left-to-pay"].contains(key[3]) else { continue }
      #expect(sums[key, default: 0] == Int(row["cents"]), "\(key)")
    }
  }

  @Test func `of fiscal years carry one year into the next`() throws {
    var items: [[String]: Int] = [:]
    for row in try folder.rows(.fiscalYears) {
      let key = ["scenario", "line", "fiscal_year", "item"].map { row[$0] }
      items[key] = Int(row["cents"])
    }
    for key in items.keys where key[3] == "carried-forward" {
      let head = Array(key[..<3])
      func item(_ name: String) -> Int { items[head + [name]] ?? .min }
      #expect(
        item("brought-forward") + item("opened") - item("committed") == item("carried-forward"))
      let next = [key[0], key[1], String((Int(key[2]) ?? 0) + 1), "brought-forward"]
      if let brought = items[next] { #expect(brought == item("carried-forward")) }
    }
  }

  @Test func `name every parameter with its place where it is stated`() throws {
    let rows = try folder.rows(.parameters)
    let seats = rows.filter { $0["parameter"] == "training-seats" }
    #expect(seats.map { $0["place"] } == ["seed.yaml:3:9", "with-events.yaml:3:9"])
    #expect(seats.map { $0["basis"] } == ["default", "scenario"])
    #expect(rows.filter { $0["scenario"] == "seed" }.count == 94)
  }
}
