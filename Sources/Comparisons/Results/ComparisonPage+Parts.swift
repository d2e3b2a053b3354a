import Messages
import PublicFinance
import Reports

/// Which part of a difference each changed key makes.
extension ComparisonPage {
  private static let mostSteps = 20

  func parts(_ pair: PlanPair) -> [String] {
    let decomposition = pair.decomposition
    guard !decomposition.steps.isEmpty else { return [] }
    let figures = decomposition.figures.filter { $0.parts != nil }
    let undefined = decomposition.figures.filter { $0.parts == nil }
    var lines: [String] = []
    if !figures.isEmpty {
      let rows = rows(decomposition, figures, pair)
      let header = [format.text(ComparisonText.parts)] + figures.map { signed.label($0.figure) }
      lines += TextTable(header: header, rows: rows).lines
      lines += Paragraph.lines(method(decomposition))
    }
    if !undefined.isEmpty {
      lines += Paragraph.lines(
        format.text(
          ComparisonText.notParted,
          ["names": .list(undefined.map { .text(signed.label($0.figure)) })]))
    }
    return lines
  }

  private func rows(
    _ decomposition: Decomposition, _ figures: [Decomposition.Figure], _ pair: PlanPair
  ) -> [[String]] {
    func cells(_ members: [Int]) -> [String] {
      figures.map { found in
        signed.difference(members.reduce(0) { $0 + (found.parts?[$1] ?? 0) }, of: found.figure)
      }
    }
    let steps = decomposition.steps
    var order = Array(steps.indices)
    var rest: [[String]] = []
    if steps.count > Self.mostSteps {
      // The greatest parts of the first figure, in the order of the format.
      let parts = figures[0].parts ?? []
      let shown = order.sorted {
        (parts[$1].magnitude, $0) < (parts[$0].magnitude, $1)
      }.prefix(Self.mostSteps)
      let others = order.filter { !shown.contains($0) }
      rest = [
        [format.text(ComparisonText.otherSteps, ["count": .integer(others.count)])]
          + cells(others)
      ]
      order = shown.sorted()
    }
    var rows: [[String]] = []
    var told: Set<Int> = []
    for step in order where told.insert(step).inserted {
      let members = order.filter { steps[$0].group == steps[step].group }
      if members.count > 1 {
        rows.append(["  " + format.text(ComparisonText.amounts)] + cells(members))
        for member in members {
          told.insert(member)
          rows.append(["    " + label(steps[member], pair)] + cells([member]))
        }
      } else {
        rows.append(["  " + label(steps[step], pair)] + cells([step]))
      }
    }
    let all = format.text(
      ComparisonText.all, ["first": .text(letter(0)), "second": .text(letter(pair.plan))])
    return rows + rest + [["  " + all] + cells(Array(steps.indices))]
  }

  /// What a step is called: its keys, and decisions by what is decided.
  private func label(_ step: PlanStep, _ pair: PlanPair) -> String {
    let names = step.keys.compactMap { key -> String? in
      guard let input = pair.inputs.first(where: { $0.key == key }) else { return nil }
      guard case .events(let second) = input.second.value,
        case .events(let first) = input.first.value
      else { return input.path }
      return (second.first ?? first.first).map { $0.text(format) } ?? input.path
    }
    guard names.count > 2 else { return names.joined(separator: ", ") }
    return format.text(
      ComparisonText.severalKeys,
      ["first": .text(names[0]), "count": .integer(names.count - 1)])
  }

  private func method(_ decomposition: Decomposition) -> String {
    let isGrouped = Set(decomposition.steps.map(\.group)).count < decomposition.steps.count
    let runs: [String: Message.Argument] = [
      "runs": .integer(decomposition.runs), "count": .integer(decomposition.steps.count),
    ]
    switch decomposition.method {
    case .shapley:
      return [format.text(ComparisonText.readShapley, runs)]
        .appending(isGrouped ? format.text(ComparisonText.readGroups) : nil)
        .joined(separator: " ")
    case .twoOrders: return format.text(ComparisonText.readOrders, runs)
    }
  }
}

extension [String] {
  fileprivate func appending(_ text: String?) -> [String] { text.map { self + [$0] } ?? self }
}
