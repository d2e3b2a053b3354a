import Diagnostics
import PublicFinance

/// A place in a text as it is shown: file, line and column.
func place(_ span: SourceSpan) -> String {
  // An override says which value it sets; its column would tell nothing.
  span.source.name.hasPrefix("--")
    ? "\(span.source.name) \(span.source.content)"
    : "\(span.source.name):\(span.start.line):\(span.start.column)"
}

extension LeafFamily {
  /// Whether the value stands in a table built in, and no scenario can state it.
  var isFromTables: Bool {
    switch self {
    case .data, .theme: true
    default: false
    }
  }
}

extension Explanation {
  /// Whether the figure of one department depends on the others; a figure of the country does not
  /// need to say so.
  var isCoupled: Bool {
    guard let department = request.department else { return false }
    let cells = graph.graph
    let start = Place(cell: root.place.cell, scope: .department(department.value))
    var seen: Set<Place> = [start]
    var waiting = [start]
    while let next = waiting.popLast() {
      if cells.operations[next.cell].couplesDepartments { return true }
      for input in cells.active(next) where seen.insert(input).inserted { waiting.append(input) }
    }
    return false
  }
}
