import Explanations
import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

/// Leaves changed one by one: what is computed again through the cells is what a changed run gives.
@Suite("Leaves of explanations")
struct LeafTests {
  static let plans: [(name: String, scenario: Scenario)] = [
    ("events, weights and quantities", mixed), ("hindcast", ShippedPlans.hindcast),
  ]

  /// The months at which every figure is compared.
  static let months = [14, 30, 59].map { MonthIndex($0) }

  @Test(arguments: plans)
  func `changed one by one give the figures of a changed run`(
    name: String, scenario: Scenario
  ) throws {
    let inputs = ModelInputs(scenario, in: .france)
    let graph = ModelGraph(inputs)
    var compared = 0
    for change in LeafChange.all(in: graph) {
      let changed = inputs.replacing(change.leaf, with: change.value)
      guard let plan = try? Plan(changed.scenario, in: changed.country) else { continue }
      let again = graph.replacing(change.leaf, with: change.value)
      let comparison = Comparison(of: plan, and: again)
      let gaps = Self.months.flatMap { comparison.gaps(at: $0) }
      #expect(gaps.prefix(5) == [], "\(name), \(change)")
      compared += 1
    }
    #expect(compared > 120)
  }

  @Test(arguments: plans)
  func `that a figure does not rest on never move it, and some that it rests on do`(
    name: String, scenario: Scenario
  ) throws {
    let graph = ModelGraph(ModelInputs(scenario, in: .france))
    let explained = try Asked.all.map { asked in
      (asked, Set(try #require(Explanation(of: asked.request, in: graph)).leaves.map(\.leaf)))
    }
    var moved: [String: Set<LeafKind>] = [:]
    for change in LeafChange.all(in: graph) {
      let again = graph.replacing(change.leaf, with: change.value)
      for (asked, leaves) in explained {
        let (before, after) = (asked.value(in: graph), asked.value(in: again))
        guard before != after, !(before?.isNaN ?? false) else { continue }
        #expect(leaves.contains(change.leaf), "\(asked.name) moves with \(change)")
        moved[asked.place, default: []].insert(change.kind)
      }
    }
    let restsOn = Dictionary(explained.map { ($0.place, $1) }, uniquingKeysWith: { $0.union($1) })
    let steady = Set(explained.map(\.0).filter { Self.steady.contains($0.name) }.map(\.place))
    for (place, leaves) in restsOn where !steady.contains(place) {
      let kinds = Set(leaves.map { LeafKind($0) }).subtracting([.theme])
      #expect(kinds.subtracting(moved[place] ?? []) == [], "\(place)")
    }
  }

  /// Figures that a small change of data moves by less than a whole unit, or not at all: whole
  /// numbers of departments, and what depends on departments through sums of shares.
  static let steady: Set<CellName> = [
    .departmentsHired, .departmentsRecruiting, .postsAwarded, .postsPlanned, .spaces, .aidants,
    .applicationsPerPost, .opened, .openedInYear, .cancelled, .awareness,
  ]

  /// A plan that states about everything that a plan can state.
  static var mixed: Scenario {
    var scenario = SamplePlans.withEvents
    let codes = Country.france.departments.map(\.code)
    let weights = codes.enumerated().map { ($1, Double(1 + $0 % 7)) }
    let quantities = codes.enumerated().map { ($1, Double(100 + $0)) }
    scenario.spaces = Distribution(
      basis: .weights(Dictionary(uniqueKeysWithValues: weights)), floor: 1, cap: 40)
    scenario.aidants = Distribution(
      basis: .quantities(Dictionary(uniqueKeysWithValues: quantities)))
    scenario.programmeStart = MonthIndex(1)
    scenario.parameters[.activityFactorWeight] = 0.5
    return scenario
  }

  @Test func `a share of the envelope and the envelope stand for the amount of a line`() throws {
    let inputs = ModelInputs(SamplePlans.seed, in: .france, linesByShare: [.spaces])
    let graph = ModelGraph(inputs)
    for (leaf, value) in [(LeafFamily.share(.spaces), 0.1), (.envelope, 30_000_000_000)] {
      let changed = inputs.replacing(Leaf(leaf), with: value)
      #expect(changed.scenario.announced[.spaces] != SamplePlans.seed.announced[.spaces])
      let again = graph.replacing(Leaf(leaf), with: value)
      let comparison = Comparison(of: try Plan(changed.scenario), and: again)
      #expect(Self.months.flatMap { comparison.gaps(at: $0) } == [])
    }
  }
}

/// A figure of the country or of a department, early in a plan or at its end.
struct Asked {
  let name: CellName
  let department: DepartmentIndex?
  let month: MonthIndex

  static let all = [8, 59].map { MonthIndex($0) }.flatMap { month in
    ExplainedFigure.national.map { Asked(name: $0, department: nil, month: month) }
      + ExplainedFigure.departmental.map {
        Asked(name: $0, department: DepartmentIndex(22), month: month)
      }
  }

  /// The figure wherever in time it is taken.
  var place: String { "\(name) in \(department?.value ?? -1)" }

  var request: Explanation.Request {
    Explanation.Request(ExplainedFigure(name), at: month, in: department, depth: 1)
  }

  func value(in graph: ModelGraph) -> Double? {
    graph.value(of: ExplainedFigure(name), at: month, in: department)
  }
}
