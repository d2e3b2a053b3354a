import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations

extension FigureLayout {
  /// Writes the figures of a run, in their order; NaN where a quotient is undefined.
  ///
  /// - Parameter row: At least as many numbers as there are figures.
  func read(_ run: Headlines, into row: UnsafeMutableBufferPointer<Double>) {
    var position = 0
    func put(_ value: Double) {
      row[position] = value
      position += 1
    }
    for month in months {
      for metric in Metric.allCases { put(run.value(of: metric, at: month)) }
      let money = run.money(at: month)
      put(money.committed.inEuros)
      put(money.paid.inEuros)
      put(money.leftToPay.inEuros)
      for unit in CostUnit.allCases {
        put(run.cost(per: unit, of: money.paid, at: month) ?? .nan)
      }
    }
    for month in territorialMonths {
      let figures = MonthOfTerritories(run, month, territories)
      put(figures.gini)
      for metric in Self.territorial {
        for value in figures.regions(of: metric) { put(value) }
        for value in figures.departments(of: metric) { put(value) }
      }
    }
  }
}

/// The figures of departments and regions at the end of a month, each read or formed once.
///
/// The same numbers as `territorialValues(of:at:over:)` gives, which forms them anew for each metric.
private struct MonthOfTerritories {
  private let run: Headlines
  private let month: MonthIndex
  private let territories: Territorial
  private let reached, need, access, coverage: [Double]
  private let worlds: (need: [Double], needAndInflow: [Double])

  init(_ run: Headlines, _ month: MonthIndex, _ territories: Territorial) {
    (self.run, self.month, self.territories) = (run, month, territories)
    reached = run.kept(.reached, month)
    need = run.kept(.need, month)
    access = run.kept(.access, month)
    let without = run.plan.worldsWithoutProgramme(at: month)
    worlds = (without.need, run.drawn(.needAndInflow, month) ?? without.needAndInflow)
    coverage = zip(reached, worlds.needAndInflow).map { $1 > 0 ? $0 / $1 : 0 }
  }

  /// How unequally coverage is spread.
  var gini: Double { Inequality(of: coverage, weights: run.plan.peopleInNeed).gini }

  func departments(of metric: DepartmentalMetric) -> [Double] {
    switch metric {
    case .reached: reached
    case .need: need
    case .access: access
    case .coverage: coverage
    case .additional: zip(worlds.need, need).map { $0 - $1 }
    default: run.values(of: metric, at: month)
    }
  }

  func regions(of metric: DepartmentalMetric) -> [Double] {
    switch metric {
    case .coverage: territories.quotients(reached, worlds.needAndInflow)
    case .access:
      territories.quotients(
        zip(access, run.plan.peopleInNeed).map { $0 * $1 }, run.plan.peopleInNeed)
    default: territories.sums(departments(of: metric))
    }
  }
}
