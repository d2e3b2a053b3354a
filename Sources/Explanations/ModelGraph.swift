import Messages
import Parameters
public import PublicFinance
import Scenarios
import Simulations
import Territories

/// Every figure of a run as a cell with its formula and its inputs, down to the lines of the
/// scenario, the parameters and the data.
///
/// The model of the specification is stated here a second time, apart from the kernel that runs
/// plans, so that the one checks the other. A figure agrees with that of a run within a relative
/// 10⁻⁹, and money to the cent.
public struct ModelGraph: Sendable {
  /// What the run takes from outside.
  public let inputs: ModelInputs
  let graph: Graph
  let cells: [CellKey: CellIndex]

  /// Records the model with what a run takes from outside.
  public init(_ inputs: ModelInputs) {
    let model = ModelRecorder(inputs)
    model.record()
    self.inputs = inputs
    graph = model.recorder.graph
    cells = model.recorder.cells
  }

  private init(_ inputs: ModelInputs, _ graph: Graph, _ cells: [CellKey: CellIndex]) {
    self.inputs = inputs
    self.graph = graph
    self.cells = cells
  }

  /// The graph with another value of a leaf, in the unit of the leaf.
  ///
  /// Every cell is computed again from its inputs. A leaf that decides which cells there are, such
  /// as a number of months, records them again.
  public func replacing(_ leaf: Leaf, with value: Double) -> ModelGraph {
    let changed = inputs.replacing(leaf, with: value)
    guard !leaf.family.isStructural else { return ModelGraph(changed) }
    return ModelGraph(changed, graph.replacing(leaf, with: value), cells)
  }

  /// The number of months, from month 0.
  public var months: Int { inputs.scenario.horizon }

  /// The number of departments.
  public var departments: Int { graph.departments }

  /// A figure at the end of a month: of the country, or of a department.
  ///
  /// - Returns: Nil when there is no such figure; not a number when it is undefined. Money is in
  ///   cents.
  public func value(
    of figure: ExplainedFigure, at month: MonthIndex, in department: DepartmentIndex? = nil
  ) -> Double? {
    cell(of: figure, at: month, byDepartment: department != nil)
      .map { graph.number($0, department?.value) }
  }

  /// A figure of every department at the end of a month, in the order of the codes.
  ///
  /// - Returns: Nil when departments have no such figure. Money is in cents.
  public func values(of figure: ExplainedFigure, at month: MonthIndex) -> [Double]? {
    cell(of: figure, at: month, byDepartment: true).map { Array(graph.numbers(of: $0)) }
  }

  func cell(
    of figure: ExplainedFigure, at month: MonthIndex, byDepartment: Bool
  ) -> CellIndex? {
    let variant = figure.line.map { CellVariant.line($0) } ?? .none
    // What is planned at first has no month.
    for month in [month.value, nil] {
      let key = CellKey(
        name: figure.name, variant: variant, month: month, isByDepartment: byDepartment)
      if let cell = cells[key] { return cell }
    }
    return nil
  }
}
