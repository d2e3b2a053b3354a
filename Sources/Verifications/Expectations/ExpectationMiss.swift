public import PublicFinance
public import Scenarios
public import Simulations

/// An expectation that a run does not meet: where it misses most, and by how much.
public struct ExpectationMiss: Sendable, Hashable {
  /// A place and month where the figure misses.
  public struct Place: Sendable, Hashable {
    /// The department or region: code and name; nil for the nation.
    public let territory: Territory?
    /// The month at whose end the figure stands; of a fiscal year its last month in the run.
    public let month: MonthIndex
    /// The figure; nil when it is undefined there.
    public let found: Expectation.Value?
    /// The bound it should keep to.
    public let bound: Expectation.Bound

    /// The figure less the bound, in the unit of the metric, money in cents; nil when undefined.
    public var difference: Double? { found.map { $0.number - bound.value.number } }
  }

  /// A department or a region.
  public struct Territory: Sendable, Hashable {
    public let code: String
    public let name: String
  }

  /// The expectation.
  public let expectation: Expectation
  /// The places that miss, the furthest first; never empty.
  public let places: [Place]
  /// The number of places that were looked at.
  public let verified: Int
}

extension Outcome {
  /// The expectations of the scenario that this run does not meet, in the order written.
  ///
  /// Those that are to hold with a certainty are not looked at: they need many runs.
  public func missedExpectations() -> [ExpectationMiss] {
    plan.scenario.expectations.filter { $0.certainty == nil }.compactMap { missed($0) }
  }

  private func missed(_ expectation: Expectation) -> ExpectationMiss? {
    var places: [ExpectationMiss.Place] = []
    var verified = 0
    for month in expectation.months(of: months) {
      let figures = ExpectedFigures(self, expectation, at: month) { self }
      for (territory, found) in figures.values {
        verified += 1
        for bound in expectation.bounds where !expectation.isMet(found, bound) {
          places.append(
            ExpectationMiss.Place(
              territory: territory, month: month, found: found, bound: bound))
        }
      }
    }
    guard !places.isEmpty else { return nil }
    let furthest = places.enumerated().sorted { first, second in
      let distances = [first, second].map { abs($0.element.difference ?? .infinity) }
      return distances[0] != distances[1]
        ? distances[0] > distances[1] : first.offset < second.offset
    }
    return ExpectationMiss(
      expectation: expectation, places: furthest.map(\.element), verified: verified)
  }
}

extension Expectation {
  /// The months at whose end the figure is taken.
  ///
  /// - Parameter months: The number of months of the run.
  func months(of months: Int) -> [MonthIndex] {
    switch period {
    case .month(let month): [month]
    case .everyMonth: (0..<months).map(MonthIndex.init)
    case .fiscalYear(let year): [MonthIndex(min(year.lastMonth, months - 1))]
    }
  }

  /// Whether a figure keeps to a bound; one that is undefined keeps to none.
  func isMet(_ found: Value?, _ bound: Bound) -> Bool {
    guard let found else { return false }
    let slack =
      switch tolerance {
      case .part(let part): abs(bound.value.number) * part
      case .amount(let amount): amount.number
      case nil: 0.0
      }
    // Amounts are exact; real numbers are equal when their difference is one of rounding.
    let rounding =
      metric.isMoney ? 0 : 1e-9 * max(abs(bound.value.number), abs(found.number))
    let difference = found.number - bound.value.number
    return switch bound.key {
    case .atLeast: difference >= -(slack + rounding)
    case .atMost: difference <= slack + rounding
    case .equals: abs(difference) <= slack + rounding
    }
  }
}

extension FiscalYear {
  /// The position of its December.
  var lastMonth: Int { (year - 2020) * 12 }
}
