import PublicFinance
import ResultTables
import Simulations

extension RunWriter {
  mutating func writeNationMonths(_ outcome: Outcome) throws {
    let metrics = MetricDescription.all
    try table("nation_months", columns: 1 + metrics.count) { row in
      for month in 0..<outcome.months {
        let values = metrics.map {
          StoredValue(outcome.nationalValue(of: $0, at: MonthIndex(month)))
        }
        try row([.integer(month)] + values)
      }
    }
  }

  /// - Parameter keys: The keys of regions and departments, in their order.
  mutating func writeTerritoryMonths(
    _ outcome: Outcome, _ territories: Territorial, _ keys: [StoredValue]
  ) throws {
    let metrics = MetricDescription.all.compactMap(\.departmental)
    try table("territory_months", columns: 2 + metrics.count) { row in
      for month in 0..<outcome.months {
        let columns = metrics.map { metric in
          let values = outcome.territorialValues(
            of: metric, at: MonthIndex(month), over: territories)
          return values.regions + values.departments
        }
        for (position, key) in keys.enumerated() {
          try row([.integer(month), key] + columns.map { StoredValue($0[position]) })
        }
      }
    }
  }
}
