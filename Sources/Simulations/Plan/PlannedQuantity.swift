import ElementaryFunctions
import Apportionments
import PublicFinance
import Scenarios
import Territories

/// What a line plans to buy in each territory, and how the plan grows when money is added.
struct PlannedQuantity {
  /// The planned number in each territory, whole unless the scenario asks for real quantities.
  let byTerritory: [Double]
  /// The sum of ``byTerritory``.
  let total: Double
  /// What one unit of the scale of a run stands for in each territory: the plan itself, or the
  /// shares of the key when nothing is planned at first.
  let base: [Lanes]
  /// The sum of ``base``: the plan's total, or 1.
  let baseTotal: Double
  /// Whether the total grows with money added later.
  let grows: Bool

  init(_ byTerritory: [Double], keyShares: [Double], grows: Bool) {
    self.byTerritory = byTerritory
    total = byTerritory.inLanes.sum
    base = (total > 0 ? byTerritory : keyShares).inLanes
    baseTotal = total > 0 ? total : 1
    // Weights that are all zero say nowhere where later money would go.
    self.grows = grows && (total > 0 || keyShares.contains { $0 > 0 })
  }
}

/// Spreads the quantity that a line can buy (section 4 of the specification).
struct QuantityPlanner {
  let weights: AllocationWeights
  let realQuantities: Bool

  /// The shares of a distribution's key or weights; they sum to 1 unless all weights are zero.
  func shares(of distribution: Distribution, for line: BudgetLine) throws(PlanError) -> [Double] {
    let values: [Double]
    switch distribution.basis {
    case .key(let key): values = try weights.weights(of: key, for: line)
    case .weights(let table): values = try byTerritory(table, for: line)
    case .quantities(let table): values = try byTerritory(table, for: line)
    }
    let count = values.count
    return values.inLanes.dividedBySum.numbers(count)
  }

  /// The quantity of a line that could buy `total` units.
  func quantity(
    of distribution: Distribution, total: Double, for line: BudgetLine
  ) throws(PlanError) -> PlannedQuantity {
    let keyShares = try shares(of: distribution, for: line)
    if case .quantities(let table) = distribution.basis {
      return PlannedQuantity(
        try byTerritory(table, for: line), keyShares: keyShares, grows: false)
    }
    return PlannedQuantity(
      try spread(total, by: distribution, for: line), keyShares: keyShares, grows: true)
  }

  private func spread(
    _ total: Double, by distribution: Distribution, for line: BudgetLine
  ) throws(PlanError) -> [Double] {
    let values: [Double]
    switch distribution.basis {
    case .key(let key): values = try weights.weights(of: key, for: line)
    case .weights(let table): values = try byTerritory(table, for: line)
    case .quantities: values = []
    }
    do {
      if realQuantities { return try LargestRemainder.quotas(total, by: values) }
      return try distribution.method.apportion(
        Int(total), by: values, within: Bounds(floor: distribution.floor, cap: distribution.cap)
      ).map(Double.init)
    } catch {
      throw .distribution(line: line, error)
    }
  }

  private func byTerritory(
    _ table: [Department.Code: Double], for line: BudgetLine
  ) throws(PlanError) -> [Double] {
    let departments = weights.territories.country.departments
    let known = Set(departments.map(\.code))
    if let stranger = table.keys.filter({ !known.contains($0) }).min() {
      throw .unknownDepartment(line: line, code: stranger)
    }
    return departments.map { table[$0.code, default: 0] }
  }
}
