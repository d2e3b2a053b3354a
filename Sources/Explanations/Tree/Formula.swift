import Messages

/// How a cell comes from named cells and leaves, as it is read aloud.
///
/// It is taken from the very operations that compute the cell, so that it cannot drift from them.
indirect enum Formula: Sendable {
  case number(Double)
  case cell(CellLabel)
  case leaf(LeafFamily)
  /// Terms between which a sign of arithmetic stands.
  case infix(Operation, Formula, Formula)
  /// An operation that is told in words or as a function.
  case function(Operation, [Formula])
  /// The branch taken, and the condition that decided it.
  case chosen(Formula, because: Formula, holds: Bool)

  /// The formula of a named cell.
  init(of place: Place, in graph: Graph) {
    self = Formula.expression(place.cell, place, graph, isRoot: true)
  }

  private static func expression(
    _ cell: CellIndex, _ place: Place, _ graph: Graph, isRoot: Bool = false
  ) -> Formula {
    if !isRoot, let label = graph.labels[cell] { return .cell(label) }
    let department: Int? = if case .department(let one) = place.scope { one } else { nil }
    let cells = Array(graph.inputs(of: cell))
    func input(_ position: Int) -> Formula { expression(cells[position], place, graph) }
    let operation = graph.operations[cell]
    switch operation {
    case .constant(let value): return .number(value)
    case .leaf(let family): return .leaf(family)
    case .given, .inCents, .inEuros: return input(0)
    case .add:
      // Stocks start with nothing, which need not be read.
      if graph.isNothing(cells[0]) { return input(1) }
      return graph.isNothing(cells[1]) ? input(0) : .infix(operation, input(0), input(1))
    case .subtract, .multiply, .ratio, .exceeds, .reaches, .fits:
      return .infix(operation, input(0), input(1))
    case .either:
      let holds = graph.number(cells[0], department) != 0
      return .chosen(input(holds ? 1 : 2), because: input(0), holds: holds)
    case .choose:
      let position = min(max(Int(graph.number(cells[0], department)), 0), cells.count - 2)
      return input(position + 1)
    default: return .function(operation, cells.indices.map(input))
    }
  }
}

extension Graph {
  /// Whether a cell is the nothing that stocks start with.
  fileprivate func isNothing(_ cell: CellIndex) -> Bool {
    operations[cell] == .constant(0)
  }
}
