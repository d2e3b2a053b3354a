import Diagnostics
import Messages

/// One line of an explanation, with what it comes from.
struct TreeNode: Sendable {
  /// What a line is about.
  enum Content: Sendable {
    /// A computed figure, with its formula.
    case cell(CellLabel, Formula)
    /// A value from outside.
    case leaf(LeafFacts)
    /// A figure of all departments, of which a sum or a sharing takes every one.
    case departments(CellLabel?, LeafFamily?, sum: Double)
  }

  /// What follows below a line.
  enum Below: Sendable {
    /// Nothing: it is a leaf, or all it comes from is shown.
    case all([TreeNode])
    /// What it comes from was shown at an earlier line.
    case shownAbove
    /// The same figure some months before; asked for with the month.
    case earlierMonth
    /// The depth asked for ends here.
    case deeper
  }

  let place: Place
  let content: Content
  let value: Double
  let below: Below

  /// The department it is about, when it is about one.
  var department: Int? {
    if case .department(let position) = place.scope { position } else { nil }
  }

  /// The largest departments, when this is nothing but their sum.
  var partsOfSum: [TreeNode]? {
    guard case .cell(let own, _) = content, case .all(let nodes) = below, nodes.count == 1,
      case .departments(let label?, _, _) = nodes[0].content,
      label.name == own.name, label.variant == own.variant,
      case .all(let parts) = nodes[0].below
    else { return nil }
    return parts
  }
}

/// Builds the tree of an explanation.
struct TreeBuilder {
  let graph: ModelGraph
  let places: [String: SourceSpan]
  private var shown: Set<Place> = []
  /// The departments shown of a figure of all.
  private static let largest = 3

  init(graph: ModelGraph, places: [String: SourceSpan]) {
    self.graph = graph
    self.places = places
  }

  mutating func node(_ place: Place, depth: Int, under parent: CellLabel? = nil) -> TreeNode {
    let cells = graph.graph
    if case .everywhere = place.scope { return departments(place, depth: depth, under: parent) }
    let department: Int? = if case .department(let position) = place.scope { position } else { nil }
    let value = cells.number(place.cell, department)
    if case .leaf(let family) = cells.operations[place.cell] {
      let leaf = Leaf(family, department: department)
      return TreeNode(
        place: place, content: .leaf(graph.facts(of: leaf, places: places)), value: value,
        below: .all([]))
    }
    guard let label = cells.labels[place.cell] else {
      return TreeNode(
        place: place, content: .departments(nil, nil, sum: value), value: value, below: .all([]))
    }
    let content = TreeNode.Content.cell(label, Formula(of: place, in: cells))
    let isEarlier =
      parent.map { $0.name == label.name && $0.variant == label.variant && $0.month != label.month }
      ?? false
    let below: TreeNode.Below
    if isEarlier {
      below = .earlierMonth
    } else if shown.contains(place) {
      below = .shownAbove
    } else if depth <= 0 {
      below = .deeper
    } else {
      shown.insert(place)
      var nodes: [TreeNode] = []
      for input in cells.namedInputs(of: place) {
        nodes.append(node(input, depth: depth - 1, under: label))
      }
      below = .all(nodes)
    }
    return TreeNode(place: place, content: content, value: value, below: below)
  }

  /// A figure of all departments: the sum, and the largest few.
  private mutating func departments(
    _ place: Place, depth: Int, under parent: CellLabel?
  ) -> TreeNode {
    let cells = graph.graph
    let numbers = Array(cells.numbers(of: place.cell))
    let order = numbers.indices.sorted { (abs(numbers[$1]), $0) < (abs(numbers[$0]), $1) }
    var family: LeafFamily?
    if case .leaf(let found) = cells.operations[place.cell] { family = found }
    let content = TreeNode.Content.departments(
      cells.labels[place.cell], family, sum: Graph.sum(numbers))
    guard shown.insert(place).inserted else {
      return TreeNode(place: place, content: content, value: .nan, below: .shownAbove)
    }
    // The largest is followed like a figure of its own; the next ones show their number.
    var nodes: [TreeNode] = []
    for (rank, department) in order.prefix(Self.largest).enumerated() {
      let one = Place(cell: place.cell, scope: .department(department))
      nodes.append(node(one, depth: rank == 0 ? depth : 0, under: parent))
    }
    return TreeNode(place: place, content: content, value: .nan, below: .all(nodes))
  }
}

extension Graph {
  /// The named cells and leaves that a cell comes from, in the order of its formula.
  func namedInputs(of place: Place) -> [Place] {
    var found: [Place] = []
    var seen: Set<Place> = []
    func visit(_ place: Place) {
      for input in active(place) where seen.insert(input).inserted {
        if case .constant = operations[input.cell] { continue }
        if case .leaf = operations[input.cell] {
          found.append(input)
        } else if labels[input.cell] != nil {
          found.append(input)
        } else {
          visit(input)
        }
      }
    }
    visit(place)
    return found
  }
}
