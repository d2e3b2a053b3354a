import Parameters
import PlanFiles
import ScenarioFiles
import Scenarios
import Simulations
import Territories

/// A sweep whose axes are parameters of the model: the file is read once, and only numbers change.
///
/// A parameter that a rule compares with others is left to the full reading of each point, and so is
/// a point whose values cannot be read or make no plan: it says what is wrong, and where.
struct ParameterAxes: Sendable {
  private let base: Scenario
  private let names: [ParameterName]
  private let territories: TerritoryColumns

  /// Parameters that rules of the format compare with each other.
  private static let compared: Set<ParameterName> = [
    .needTotal, .needOffline, .applicationsToJune2021, .applicationsToDecember2021, .tranche0,
    .tranche6, .tranche12,
  ]

  /// Nil when the points of the sweep must be read one by one.
  init?(_ sweep: Sweep) {
    // A value for all parameters at once could take the place of an axis.
    guard sweep.balance == nil, sweep.territories.country.isFrance,
      !sweep.sets.contains(where: { $0.key == "params" })
    else { return nil }
    var names: [ParameterName] = []
    for axis in sweep.axes {
      guard axis.key.hasPrefix("params."),
        let name = ParameterName(name: String(axis.key.dropFirst("params.".count))),
        !Self.compared.contains(name)
      else { return nil }
      names.append(name)
    }
    guard let scenario = sweep.reading(at: 0).plan?.scenario else { return nil }
    base = scenario
    self.names = names
    territories = sweep.territories
  }

  /// The plan at some values of the axes; nil when only a full reading can tell.
  func plan(at values: [AxisValue]) -> Plan? {
    var scenario = base
    for (name, value) in zip(names, values) {
      do throws(ValueFault) {
        scenario.parameters[name] = try ParameterText.parse(value.text, of: Parameter[name])
      } catch {
        return nil
      }
    }
    return try? Plan(scenario, in: territories)
  }
}
