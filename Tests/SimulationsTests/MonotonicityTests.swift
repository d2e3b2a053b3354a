import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Invariant 13 of section 13: more for one department, the others unchanged, money unlimited.
@Suite struct `More for one department` {
  enum Line: Sendable, CaseIterable {
    case posts, spaces, aidants
  }

  static let places = ["01", "2A", "48", "59", "75", "973", "976"]

  /// The seed plan with its quantities written out, and money for any more of them.
  private func explicit() throws -> (scenario: Scenario, plan: Plan) {
    let plan = try Plan(SamplePlans.seed)
    var scenario = SamplePlans.seed
    scenario.postsCap = nil
    for line in [BudgetLine.advisers, .spaces, .aidants] {
      scenario.announced[line] = Money(euros: 3_000_000_000)
    }
    scenario.envelope = scenario.announced.total
    func quantities(_ numbers: [Double]) -> Distribution {
      let codes = plan.country.departments.map(\.code)
      return Distribution(
        basis: .quantities(Dictionary(uniqueKeysWithValues: zip(codes, numbers))))
    }
    scenario.advisers = quantities(plan.plannedPosts)
    scenario.spaces = quantities(plan.plannedSpaces)
    scenario.aidants = quantities(plan.plannedAidants)
    return (scenario, plan)
  }

  private func add(
    _ number: Double, to place: String, _ path: WritableKeyPath<Scenario, Distribution>,
    of scenario: Scenario
  ) -> Scenario {
    var changed = scenario
    if case .quantities(var table) = scenario[keyPath: path].basis {
      table[Department.Code(place), default: 0] += number
      changed[keyPath: path].basis = .quantities(table)
    }
    return changed
  }

  @Test(arguments: Line.allCases, places)
  func `13 never lowers its reached count, nor posts and spaces its autonomous count`(
    _ line: Line, place: String
  ) throws {
    let (scenario, plan) = try explicit()
    let path: WritableKeyPath<Scenario, Distribution> =
      switch line {
      case .posts: \.advisers
      case .spaces: \.spaces
      case .aidants: \.aidants
      }
    let position = try #require(plan.country.position(of: Department.Code(place)))
    let steps: [Double] = line == .aidants ? [1, 50, 500] : [1, 5, 40]
    var fewer = Outcome(running: try Plan(scenario))
    for step in steps {
      let more = Outcome(running: try Plan(add(step, to: place, path, of: scenario)))
      for month in (0..<more.months).map(MonthIndex.init) {
        func values(_ metric: DepartmentalMetric) -> (Double, Double) {
          let index = DepartmentIndex(position)
          return (
            fewer.value(of: metric, in: index, at: month),
            more.value(of: metric, in: index, at: month)
          )
        }
        let reached = values(.reached)
        #expect(reached.1 >= reached.0 * (1 - 1e-9), "\(step) more, month \(month.value)")
        guard line != .aidants else { continue }
        let autonomous = values(.autonomous)
        #expect(
          autonomous.1 >= autonomous.0 * (1 - 1e-9), "\(step) more, month \(month.value)")
      }
      fewer = more
    }
  }
}
