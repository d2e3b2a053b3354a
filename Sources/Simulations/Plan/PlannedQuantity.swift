import ElementaryFunctions
import Apportionments
import PublicFinance
import Scenarios
import Territories

/// What a line plans to buy in each territory, and how the plan grows when money is added.
final class PlannedQuantity: Sendable {
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
  /// What was asked for, from which all else follows.
  let request: QuantityRequest
  /// The weights of the request, where whole units were apportioned by them.
  let prepared: PreparedWeights?

  init(
    _ byTerritory: [Double], for request: QuantityRequest, grows: Bool,
    prepared: PreparedWeights? = nil
  ) {
    self.byTerritory = byTerritory
    self.prepared = prepared
    self.request = request
    let planned = byTerritory.inLanes
    total = planned.sum
    base = total > 0 ? planned : request.shares
    baseTotal = total > 0 ? total : 1
    // Weights that are all zero say nowhere where later money would go.
    self.grows = grows && (total > 0 || base.contains { any($0 .> 0) })
  }
}

/// A quantity to be spread: how many units, by which weights.
struct QuantityRequest: Hashable {
  let distribution: Distribution
  /// A weight or a written number for each territory.
  let weights: [Double]
  /// The units that the line could buy.
  var total = 0.0

  /// The weights over their sum; zeros when all weights are zero.
  var shares: [Lanes] { weights.inLanes.dividedBySum }
}

/// Spreads the quantity that a line can buy (section 4 of the specification).
struct QuantityPlanner {
  let weights: AllocationWeights
  let realQuantities: Bool

  /// What a distribution asks for, before it is known how many units can be bought.
  ///
  /// - Parameter known: A quantity planned before in the same country; its weights are taken where no
  ///   parameter can have changed them.
  func request(
    _ distribution: Distribution, for line: BudgetLine, known: PlannedQuantity?
  ) throws(PlanError) -> QuantityRequest {
    if let earlier = known?.request, !distribution.basis.restsOnParameters,
      earlier.distribution == distribution
    {
      return QuantityRequest(distribution: distribution, weights: earlier.weights)
    }
    let values: [Double]
    switch distribution.basis {
    case .key(let key): values = try weights.weights(of: key, for: line)
    case .weights(let table): values = try byTerritory(table, for: line)
    case .quantities(let table): values = try byTerritory(table, for: line)
    }
    return QuantityRequest(distribution: distribution, weights: values)
  }

  /// The quantity that a request gives.
  ///
  /// - Parameter known: One that was planned before under the same rules; it is taken when it was
  ///   asked for in the same words.
  func quantity(
    of request: QuantityRequest, for line: BudgetLine, known: PlannedQuantity?
  ) throws(PlanError) -> PlannedQuantity {
    if let known, known.request == request { return known }
    if case .quantities = request.distribution.basis {
      return PlannedQuantity(request.weights, for: request, grows: false)
    }
    let earlier = known.flatMap { $0.request.weights == request.weights ? $0.prepared : nil }
    return try spread(request, by: earlier, for: line)
  }

  private func spread(
    _ request: QuantityRequest, by earlier: PreparedWeights?, for line: BudgetLine
  ) throws(PlanError) -> PlannedQuantity {
    let distribution = request.distribution
    do {
      if realQuantities {
        let quotas = try LargestRemainder.quotas(request.total, by: request.weights)
        return PlannedQuantity(quotas, for: request, grows: true)
      }
      let prepared: PreparedWeights
      if let earlier { prepared = earlier } else { prepared = try PreparedWeights(request.weights) }
      let units = try distribution.method.apportion(
        Int(request.total), by: prepared,
        within: Bounds(floor: distribution.floor, cap: distribution.cap))
      return PlannedQuantity(
        units.map(Double.init), for: request, grows: true, prepared: prepared)
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

extension Distribution.Basis {
  /// Whether the weights change with the parameters of a plan.
  fileprivate var restsOnParameters: Bool {
    switch self {
    case .key(.need), .key(.needPoverty), .key(.accessGap): true
    case .key(.equal), .key(.population), .key(.observed), .key(.observedAidants): false
    case .weights, .quantities: false
    }
  }
}
