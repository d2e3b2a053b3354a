import Messages
import PublicFinance
import Reports
import Scenarios
import Territories

/// An explanation as a JSON document, for programs.
///
/// Keys are in kebab case and in a fixed order, and never change with the language; names of
/// figures are those of every machine format. `leaves` holds every leaf, whatever the depth; a
/// column of the table of departments that counts in full stands there once.
public struct JSONExplanation: Sendable {
  /// The document, ending with a line feed.
  public let text: String

  /// Renders an explanation; formulas are in English.
  public init(_ explanation: Explanation) {
    let writer = JSONWriter(
      explanation: explanation,
      wording: Wording(language: .english, inputs: explanation.graph.inputs))
    text = writer.document.text() + "\n"
  }
}

private struct JSONWriter {
  let explanation: Explanation
  let wording: Wording

  var document: JSONValue {
    let request = explanation.request
    let counts = LeafStatus.allCases.map {
      (key: $0.rawValue, value: JSONValue.integer(Int64(explanation.count($0))))
    }
    return .object([
      ("format", .string("inclusim-explanation")),
      ("version", .integer(1)),
      ("plan", .string(explanation.title)),
      ("metric", .string(request.figure.name.rawValue)),
      ("line", request.figure.line.map { .string($0.name) } ?? .null),
      ("department", request.department.map { .string(code($0.value)) } ?? .null),
      ("month", .string(wording.month(request.month.value))),
      ("depth", .integer(Int64(request.depth))),
      ("status", .string(explanation.status.rawValue)),
      ("rests-on", .object(counts)),
      ("couples-departments", .bool(explanation.isCoupled || request.department == nil)),
      ("tree", node(explanation.root)),
      ("leaves", .array(leaves)),
    ])
  }

  private func code(_ department: Int) -> String {
    explanation.graph.inputs.country.departments[department].code.text
  }

  private func number(_ value: Double) -> JSONValue { value.isFinite ? .number(value) : .null }

  private func node(_ node: TreeNode) -> JSONValue {
    switch node.content {
    case .cell(let label, let formula): cell(node, label, formula)
    case .leaf(let facts): leaf(facts)
    case .departments(let label, let family, let sum): departments(node, label, family, sum)
    }
  }

  private func identity(_ label: CellLabel) -> [(key: String, value: JSONValue)] {
    let part: JSONValue =
      switch label.variant {
      case .none: .null
      case .host(let host): .string(host == 0 ? "public" : "private")
      case .segment(let segment): .string(segment == 0 ? "offline" : "struggling")
      case .line(let line): .string(line.name)
      case .account(let line, let cause): .string("\(line.name).\(cause.name)")
      case .stage(let stage): .string("\(stage % 2 == 0 ? "public" : "private").\(stage / 2 + 1)")
      case .event(let event): .string("events[\(event)]")
      }
    return [
      ("name", .string(label.name.rawValue)), ("part", part),
      ("month", label.month.map { .string(wording.month($0)) } ?? .null),
    ]
  }

  private func cell(_ node: TreeNode, _ label: CellLabel, _ formula: Formula) -> JSONValue {
    var department = JSONValue.null
    if case .department(let position) = node.place.scope { department = .string(code(position)) }
    return .object(
      [("kind", .string("cell"))] + identity(label) + [
        ("department", department), ("value", number(node.value)),
        ("unit", .string(label.name.unit.rawValue)),
        ("formula", .string(wording.formula(formula, in: label.month))),
      ] + below(node))
  }

  private func departments(
    _ node: TreeNode, _ label: CellLabel?, _ family: LeafFamily?, _ sum: Double
  ) -> JSONValue {
    let name: [(key: String, value: JSONValue)] =
      label.map(identity) ?? [("name", .string(family.map(wording.name) ?? ""))]
    return .object(
      [("kind", .string("departments"))] + name + [
        ("count", .integer(Int64(explanation.graph.departments))), ("sum", number(sum)),
      ] + below(node))
  }

  private func below(_ node: TreeNode) -> [(key: String, value: JSONValue)] {
    switch node.below {
    case .all(let nodes):
      [("below", .string("shown")), ("inputs", .array(nodes.map { self.node($0) }))]
    case .shownAbove: [("below", .string("shown-above"))]
    case .earlierMonth: [("below", .string("earlier-month"))]
    case .deeper: [("below", .string("deeper"))]
    }
  }

  private var leaves: [JSONValue] {
    // A column that counts for all departments is told once, by its name.
    let columns = Dictionary(grouping: explanation.leaves, by: \.leaf.family)
    var told: Set<LeafFamily> = []
    return explanation.leaves.compactMap { facts -> JSONValue? in
      let family = facts.leaf.family
      guard family.isByDepartment, (columns[family]?.count ?? 0) > 1 else { return leaf(facts) }
      guard told.insert(family).inserted else { return nil }
      return .object([
        ("kind", .string("leaves")), ("name", .string(column(family))),
        ("count", .integer(Int64(columns[family]?.count ?? 0))),
        ("unit", .string(facts.unit)), ("status", .string(facts.status.rawValue)),
        ("sources", .array(facts.sources.map(JSONValue.string))),
      ])
    }
  }

  private func column(_ family: LeafFamily) -> String {
    switch family {
    case .data(let column): "departments.*.\(column.rawValue)"
    case .weights(let line): "lines.\(line.name).key.*"
    case .quantities(let line): "lines.\(line.name).quantities.*"
    default: ""
    }
  }

  private func leaf(_ facts: LeafFacts) -> JSONValue {
    let range = facts.range.map { range -> (String, JSONValue) in
      (
        "range",
        .object([
          ("distribution", .string(range.family.rawValue)), ("low", .number(range.ends.low)),
          ("high", .number(range.ends.high)),
        ])
      )
    }
    return .object(
      [
        ("kind", .string("leaf")), ("name", .string(facts.name)), ("value", value(facts)),
        ("unit", .string(facts.unit)), ("status", .string(facts.status.rawValue)),
        ("sources", .array(facts.sources.map(JSONValue.string))),
        ("place", facts.place.map { .string(place($0)) } ?? .null),
      ] + (range.map { [$0] } ?? []))
  }

  private func value(_ facts: LeafFacts) -> JSONValue {
    switch facts.unit {
    case "month", "name", "flag": .string(wording.amount(facts))
    default: number(facts.value)
    }
  }
}
