import Messages
import Parameters
import PublicFinance
import Scenarios
import Territories

/// States the model of the specification as cells, month after month.
///
/// It shares no line with the kernel that runs plans: the two are checked against each other. The
/// section of the specification is named at each step, and symbols are those of its tables.
final class ModelRecorder {
  let inputs: ModelInputs
  let recorder: Recorder
  var scenario: Scenario { inputs.scenario }

  // What does not change with time.
  var need: [Figure] = []
  var needTotals: [Figure] = []
  var inhabitedArea: Figure
  var subsidy: [Figure] = []
  var ancillary: Figure
  var postCost: Figure
  var plans: [BudgetLine: QuantityPlan] = [:]
  var keyWeights: [BudgetLine: Figure] = [:]

  var money: MoneyState
  var posts: PostState
  var supply: SupplyState
  var people: PeopleState

  init(_ inputs: ModelInputs) {
    self.inputs = inputs
    recorder = Recorder(departments: inputs.country.departments.count)
    let (nothing, none) = (recorder.nothing, recorder.constant(0))
    inhabitedArea = nothing
    ancillary = none
    postCost = none
    money = MoneyState(nothing: nothing, none: none)
    posts = PostState(nothing: nothing, none: none)
    supply = SupplyState(nothing: nothing)
    people = PeopleState(nothing: nothing, none: none)
    let stages = Int(inputs.scenario.parameters[.trainingLongMonths])
    posts.training = (0..<max(1, stages)).map { _ in [nothing, nothing] }
  }

  /// Records every month of the horizon.
  func record() {
    recordNeed()
    recordPlan()
    for t in 0..<scenario.horizon {
      recorder.month = t
      recordMonth(t)
    }
  }

  private func recordMonth(_ t: Int) {
    let s = t - scenario.programmeStart.value
    recordBudget(s)
    recordAwards(t, s)
    recordTerms(t, s)
    recordAttrition()
    recordHires(t, s)
    recordTraining(t)
    recordInPost()
    recordPayments(t)
    recordSpaces(t, s)
    recordAidants(s)
    recordPostResults(t)
    recordAccess(t)
    recordPeople()
    recordPeopleResults()
    recordLedger(t)
    recordCosts()
  }
}

extension ModelRecorder {
  func parameter(_ name: ParameterName) -> Figure { leaf(.parameter(name)) }

  /// A price of the parameters, in whole cents.
  func cents(_ name: ParameterName) -> Figure { parameter(name).inCents }

  func leaf(_ family: LeafFamily) -> Figure {
    recorder.leaf(family) { inputs.values(of: family) }
  }

  func data(_ column: TerritoryColumn) -> Figure { leaf(.data(column)) }

  func constant(_ value: Double) -> Figure { recorder.constant(value) }

  var nothing: Figure { recorder.nothing }

  /// A parameter that is a whole number of months, and the leaf it stands in.
  func months(_ name: ParameterName) -> (count: Int, leaf: Figure) {
    (Int(scenario.parameters[name]), parameter(name))
  }

  /// Names a figure in the month being recorded.
  @discardableResult
  func name(_ name: CellName, _ figure: Figure) -> Figure { recorder.name(name, .none, figure) }

  /// Names a figure that has others of its name beside it.
  @discardableResult
  func name(_ name: CellName, _ variant: CellVariant, _ figure: Figure) -> Figure {
    recorder.name(name, variant, figure)
  }

  /// What decides the month of the programme in a month of the calendar, where it matters.
  var start: [Figure] { [leaf(.programmeStart)] }
}

extension [Figure] {
  /// The figures added up in their order.
  var total: Figure { dropFirst().reduce(self[0], +) }
}
