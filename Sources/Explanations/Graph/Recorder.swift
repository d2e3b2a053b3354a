import Messages

/// Records the cells of a graph while the model is stated with them.
///
/// A class, because every formula adds to the same graph.
final class Recorder {
  var graph: Graph
  /// The month that cells are now named for; nil before the first.
  var month: Int?
  private(set) var cells: [CellKey: CellIndex] = [:]
  private var leaves: [LeafFamily: CellIndex] = [:]
  private var constants: [Double: CellIndex] = [:]
  private var cuts: [CellIndex: CellIndex] = [:]

  init(departments: Int) {
    graph = Graph(departments: departments)
  }

  /// A number of a formula.
  func constant(_ value: Double) -> Figure {
    if let cell = constants[value] { return Figure(cell, self) }
    let cell = graph.append(.constant(value), [], values: [value])
    constants[value] = cell
    return Figure(cell, self)
  }

  /// Nothing in each department: what every stock starts with.
  private(set) lazy var nothing = Figure(
    graph.append(
      .constant(0), [], values: Array(repeating: 0, count: graph.departments), byDepartment: true),
    self)

  /// A leaf, recorded once.
  func leaf(_ family: LeafFamily, _ values: () -> [Double]) -> Figure {
    if let cell = leaves[family] { return Figure(cell, self) }
    let cell = graph.append(
      .leaf(family), [], values: values(), byDepartment: family.isByDepartment)
    leaves[family] = cell
    return Figure(cell, self)
  }

  func record(_ operation: Operation, _ inputs: [Figure]) -> Figure {
    Figure(graph.append(operation, inputs.map(\.cell)), self)
  }

  /// A figure of a name: the national one unless asked otherwise, in the month being recorded.
  func cell(
    _ name: CellName, _ variant: CellVariant = .none, in month: Int? = nil,
    isByDepartment: Bool = false
  ) -> Figure {
    let key = CellKey(
      name: name, variant: variant, month: month ?? self.month, isByDepartment: isByDepartment)
    return cells[key].map { Figure($0, self) } ?? constant(.nan)
  }

  /// The whole cents of an amount; recorded once, since most amounts stay for many months.
  func wholeCents(_ amount: Figure) -> Figure {
    if let cell = cuts[amount.cell] { return Figure(cell, self) }
    let cut = record(.wholeCents, [amount])
    cuts[amount.cell] = cut.cell
    return cut
  }

  /// Names a figure in the month being recorded, so that it can be asked for and explained.
  @discardableResult
  func name(_ name: CellName, _ variant: CellVariant, _ figure: Figure) -> Figure {
    var figure = figure
    if graph.labels[figure.cell] != nil || graph.operations[figure.cell].isOutside {
      figure = record(.given, [figure])
    }
    graph.labels[figure.cell] = CellLabel(name: name, variant: variant, month: month)
    let key = CellKey(
      name: name, variant: variant, month: month, isByDepartment: figure.isByDepartment)
    cells[key] = figure.cell
    return figure
  }
}

/// What a named cell is asked for by.
struct CellKey: Sendable, Hashable {
  let name: CellName
  let variant: CellVariant
  let month: Int?
  let isByDepartment: Bool
}

extension Operation {
  /// Whether the value comes from outside the graph.
  fileprivate var isOutside: Bool {
    switch self {
    case .leaf, .constant: true
    default: false
    }
  }
}
