import Parameters
import PlanFiles
import ScenarioFiles
import Scenarios
import Simulations
import Territories

/// A sweep with an axis that is a parameter of the model: along it nothing is read again, and only a
/// number changes.
///
/// A parameter that a rule compares with others is left to the full reading of each point, and so is
/// a point whose values cannot be read or make no plan: it says what is wrong, and where.
struct ParameterAxes: Sendable {
  /// The scenario at each value of the axis that is no parameter, or the only one; nil at a fault.
  private let bases: [Scenario?]
  /// The position of that axis.
  private let other: Int?
  /// The parameter of each other axis.
  private let parameters: [(axis: Int, name: ParameterName)]

  /// Parameters that rules of the format compare with each other.
  private static let compared: Set<ParameterName> = [
    .needTotal, .needOffline, .applicationsToJune2021, .applicationsToDecember2021, .tranche0,
    .tranche6, .tranche12,
  ]

  /// Along a shorter axis, readings one after the other would cost more than they spare.
  private static let leastValues = 8

  /// Nil when the points of the sweep must be read one by one.
  init?(_ sweep: Sweep) {
    guard sweep.territories.country.isFrance else { return nil }
    var parameters: [(axis: Int, name: ParameterName)] = []
    var other: Int?
    for (position, axis) in sweep.axes.enumerated() {
      if let name = Self.parameter(axis.key) {
        parameters.append((position, name))
      } else {
        other = position
      }
    }
    guard let first = parameters.first else { return nil }
    if let other {
      guard sweep.axes[first.axis].values.count >= Self.leastValues else { return nil }
      // The last axis varies first.
      let step = other == 0 ? sweep.axes[1].values.count : 1
      bases = sweep.axes[other].values.indices.map {
        sweep.reading(at: $0 * step).plan?.scenario
      }
    } else {
      bases = [sweep.reading(at: 0).plan?.scenario]
    }
    self.other = other
    self.parameters = parameters
  }

  private static func parameter(_ key: String) -> ParameterName? {
    guard key.hasPrefix("params.") else { return nil }
    let name = ParameterName(name: String(key.dropFirst("params.".count)))
    return name.flatMap { compared.contains($0) ? nil : $0 }
  }

  /// The plan of a point; nil when only a full reading can tell.
  func plan(of point: Int, in sweep: Sweep) -> Plan? {
    let positions = sweep.positions(of: point)
    guard var scenario = bases[other.map { positions[$0] } ?? 0] else { return nil }
    for (axis, name) in parameters {
      let text = sweep.axes[axis].values[positions[axis]].text
      do throws(ValueFault) {
        scenario.hold(name, at: try ParameterText.parse(text, of: Parameter[name]))
      } catch {
        return nil
      }
    }
    return try? Plan(scenario, in: sweep.territories)
  }
}
