public import PublicFinance
public import Scenarios
public import Simulations
import Territories

/// An expectation that is looked at in many runs of plans that differ by their parameters alone.
public struct ExpectationTrial: Sendable {
  /// The expectation.
  public let expectation: Expectation
  /// The number of cells: the months, places and bounds at which a run can miss, in a fixed order, the
  /// bounds of a place and month together.
  public let cells: Int
  private let months: [MonthIndex]
  private let places: [ExpectationMiss.Territory?]

  /// Prepares an expectation for runs of a plan.
  public init(_ expectation: Expectation, of plan: Plan) {
    self.expectation = expectation
    months = expectation.months(of: plan.scenario.horizon)
    places = expectation.place.territories(in: plan.country.departments).map(\.name)
    cells = months.count * places.count * expectation.bounds.count
  }

  /// The bound of a cell.
  public func bound(of cell: Int) -> Expectation.Bound {
    expectation.bounds[cell % expectation.bounds.count]
  }

  /// The month of a cell, and its department or region; nil for the nation.
  public func place(
    of cell: Int
  ) -> (month: MonthIndex, territory: ExpectationMiss.Territory?) {
    let place = cell / expectation.bounds.count
    return (months[place / places.count], places[place % places.count])
  }

  /// Looks at a run.
  ///
  /// - Parameters:
  ///   - books: Gives the run with its journal, asked for where the figure is an amount.
  ///   - missed: Told each cell that misses, in ascending order.
  public func look(
    at run: any RunFigures, books: @escaping () -> Outcome, missed: (_ cell: Int) -> Void
  ) {
    var cell = 0
    for month in expectation.months(of: run.months) {
      for (_, found) in ExpectedFigures(run, expectation, at: month, books: books).values {
        for bound in expectation.bounds {
          if !expectation.isMet(found, bound) { missed(cell) }
          cell += 1
        }
      }
    }
  }
}
