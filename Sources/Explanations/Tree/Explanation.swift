public import Diagnostics
import Messages
public import PublicFinance
import Scenarios
import Territories

/// How a figure came about: its cell, the cells it comes from, and the leaves it rests on.
public struct Explanation: Sendable {
  /// What is explained, and how far.
  public struct Request: Sendable, Hashable {
    /// The figure.
    public let figure: ExplainedFigure
    /// The month, at whose end the figure is taken.
    public let month: MonthIndex
    /// The department; nil for the country.
    public let department: DepartmentIndex?
    /// How many steps of formulas are shown, 1 or more.
    public let depth: Int

    /// Creates a request.
    public init(
      _ figure: ExplainedFigure, at month: MonthIndex, in department: DepartmentIndex? = nil,
      depth: Int = 3
    ) {
      self.figure = figure
      self.month = month
      self.department = department
      self.depth = depth
    }
  }

  /// What was asked for.
  public let request: Request
  /// The title of the plan.
  public let title: String
  /// The graph it is taken from.
  public let graph: ModelGraph
  /// The figure with the cells it comes from, down to the depth asked for.
  let root: TreeNode
  /// Every leaf that bears on the figure, whatever the depth.
  public let leaves: [LeafFacts]

  /// Explains a figure; nil when the country or the department has no such figure.
  ///
  /// - Parameter places: Where the scenario states its values, by their paths.
  public init?(
    of request: Request, in graph: ModelGraph, places: [String: SourceSpan] = [:]
  ) {
    let cell = graph.cell(
      of: request.figure, at: request.month, byDepartment: request.department != nil)
    guard let cell else { return nil }
    let place = Place(
      cell: cell, scope: request.department.map { .department($0.value) } ?? .nation)
    self.request = request
    self.graph = graph
    title = graph.inputs.scenario.title
    var builder = TreeBuilder(graph: graph, places: places)
    root = builder.node(place, depth: request.depth)
    leaves = graph.graph.leaves(under: place).map { graph.facts(of: $0, places: places) }
  }

  /// The number of leaves of a status that bear on the figure.
  public func count(_ status: LeafStatus) -> Int {
    leaves.count { $0.status == status }
  }

  /// The weakest status among the leaves; decisions are no knowledge and do not count.
  public var status: LeafStatus {
    LeafStatus.allCases.first { count($0) > 0 } ?? .decided
  }
}
