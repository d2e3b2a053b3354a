public import Messages
import PublicFinance
import Scenarios

/// An explanation as indented text for people.
///
/// Each line has a name, a number and a unit; the formula stands below it, and what the formula
/// speaks of is indented once more.
public struct TextExplanation: Sendable {
  /// The text, ending with a line feed.
  public let text: String

  /// Renders an explanation in a language.
  ///
  /// - Parameter title: The title of the plan in that language, in place of the author's.
  public init(
    _ explanation: Explanation, in language: Language = .english, title: String? = nil
  ) {
    var writer = TextWriter(explanation, language, title ?? explanation.title)
    text = writer.write()
  }
}

private struct TextWriter {
  let explanation: Explanation
  let wording: Wording
  let title: String
  var lines: [String] = []
  var isCut = false

  init(_ explanation: Explanation, _ language: Language, _ title: String) {
    self.explanation = explanation
    self.title = title
    wording = Wording(language: language, inputs: explanation.graph.inputs)
  }

  mutating func write() -> String {
    let request = explanation.request
    var words = [
      "plan": title,
      "figure": request.figure.name.template(in: wording.language),
      "place": request.department.map { wording.department($0.value) } ?? wording.text(.country),
      "month": wording.month(request.month.value),
    ]
    words["line"] = request.figure.line?.name
    lines.append(wording.text(request.figure.line == nil ? .heading : .headingOfLine, words))
    lines.append("")
    write(explanation.root, Above(level: 0))
    lines.append("")
    conclude()
    return lines.joined(separator: "\n") + "\n"
  }

  private mutating func conclude() {
    func count(_ status: LeafStatus) -> Message.Argument { .integer(explanation.count(status)) }
    let rests = Message(
      ExplainText.rests,
      [
        "assumed": count(.assumed), "calibrated": count(.calibrated),
        "measured": count(.measured), "decided": count(.decided),
      ])
    lines.append(rests.text(in: wording.language))
    let status = explanation.status
    lines.append(
      status == .decided
        ? wording.text(.noWeakest)
        : wording.text(.weakest, ["status": wording.status(status)]))
    if explanation.isCoupled { lines.append(wording.text(.coupled)) }
    if isCut {
      lines.append(
        wording.text(.howDeeper, ["depth": String(explanation.request.depth + 2)]))
    }
  }

  /// What the lines above have said already.
  private struct Above {
    var level: Int
    var month: Int?
    var department: Int?

    func below(_ month: Int?, _ department: Int?, by levels: Int) -> Above {
      Above(
        level: level + levels, month: month ?? self.month,
        department: department ?? self.department)
    }

    var margin: String { String(repeating: "  ", count: level) }
  }

  private mutating func write(_ node: TreeNode, _ above: Above) {
    switch node.content {
    case .cell(let label, let formula): write(node, label, formula, above)
    case .leaf(let facts): lines.append(above.margin + leaf(facts, above))
    case .departments(let label, let family, let sum): write(node, label, family, sum, above)
    }
  }

  private mutating func write(
    _ node: TreeNode, _ label: CellLabel, _ formula: Formula, _ above: Above
  ) {
    var line = above.margin + wording.name(label)
    if let department = node.department, department != above.department {
      line += ", " + wording.department(department)
    }
    if let own = label.month, own != above.month { line += " [\(wording.month(own))]" }
    line += " = " + wording.amount(node.value, label)
    switch node.below {
    case .deeper:
      isCut = true
      lines.append("\(line) \(wording.text(.deeper))")
    case .shownAbove: lines.append("\(line) (\(wording.text(.shownAbove)))")
    case .earlierMonth:
      let note = wording.text(.earlierMonth, ["month": wording.month(label.month ?? 0)])
      lines.append("\(line) (\(note))")
    case .all(let nodes):
      lines.append(line)
      lines.append("\(above.margin)  = \(wording.formula(formula, in: label.month))")
      let inner = above.below(label.month, node.department, by: 2)
      if let parts = node.partsOfSum {
        write(parts, inner)
      } else {
        for node in nodes { write(node, inner) }
      }
    }
  }

  private mutating func write(
    _ node: TreeNode, _ label: CellLabel?, _ family: LeafFamily?, _ sum: Double, _ above: Above
  ) {
    let figure = label.map(wording.name) ?? family.map(wording.name) ?? ""
    let count = String(explanation.graph.departments)
    var line = above.margin + wording.text(.allDepartments, ["figure": figure, "count": count])
    if let own = label?.month, own != above.month { line += " [\(wording.month(own))]" }
    line += " = " + (label.map { wording.amount(sum, $0) } ?? wording.number(sum))
    guard case .all(let nodes) = node.below else {
      lines.append("\(line) (\(wording.text(.shownAbove)))")
      return
    }
    lines.append(line)
    // Departments are named here even where one is spoken of above.
    write(nodes, Above(level: above.level + 1, month: label?.month ?? above.month))
  }

  /// The largest departments, and how many there are besides.
  private mutating func write(_ nodes: [TreeNode], _ above: Above) {
    for node in nodes { write(node, above) }
    let rest = explanation.graph.departments - nodes.count
    guard rest > 0 else { return }
    lines.append(above.margin + wording.text(.nextDepartments, ["count": String(rest)]))
  }

  /// A leaf: name, value, and in brackets status, sources and place.
  private func leaf(_ facts: LeafFacts, _ above: Above) -> String {
    var name = wording.name(facts.leaf.family)
    if let department = facts.leaf.department, department != above.department {
      name += ", " + wording.department(department)
    }
    var notes = [wording.status(facts.status)]
    if let range = facts.range {
      let ends = [range.ends.low, range.ends.high].map { end in
        var facts = facts
        facts.value = end
        return wording.amount(facts)
      }
      notes.append(wording.text(.ofRange, ["low": ends[0], "high": ends[1]]))
    }
    notes += facts.sources.prefix(3)
    if facts.sources.count > 3 { notes.append("…") }
    notes.append(facts.place.map(place) ?? wording.text(.byDefault))
    if facts.place == nil, facts.leaf.family.isFromTables { notes.removeLast() }
    return "\(name) = \(wording.amount(facts)) [\(notes.joined(separator: ", "))]"
  }
}
