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
      put(run.inequalityOfCoverage(at: month).gini)
      for metric in Self.territorial {
        let values = run.territorialValues(of: metric, at: month, over: territories)
        for value in values.regions { put(value) }
        for value in values.departments { put(value) }
      }
    }
  }
}
