import Apportionments
public import Messages

extension ApportionmentReport {
  /// The table as plain text for people, ending with a line feed.
  public func text(in language: Language = .english) -> String {
    let page = ApportionmentPage(table: table, language: language)
    return page.lines.map { $0 + "\n" }.joined()
  }

  /// What ties decided, a sentence for each method in which one did.
  public var tieNotes: [Message] {
    table.results.compactMap { method, apportionment in
      apportionment.tie.flatMap { note($0, method) }
    }
  }

  private func note(_ tie: Apportionment.Tie, _ method: ApportionmentMethod) -> Message? {
    func name(_ index: Int) -> Message.Argument { .text("`\(table.recipients[index].name)`") }
    let method = Message.Argument.message(Message(method.text))
    if tie.served.count + tie.unserved.count <= 6 {
      return Message(
        ApportionmentText.tie,
        [
          "method": method, "served": .list(tie.served.map(name)),
          "unserved": .list(tie.unserved.map(name)),
        ])
    }
    guard let last = tie.served.last, let next = tie.unserved.first else { return nil }
    return Message(
      ApportionmentText.tieOfMany,
      [
        "method": method, "seats": .integer(tie.served.count),
        "claims": .integer(tie.served.count + tie.unserved.count),
        "last": .text(table.recipients[last].name), "next": .text(table.recipients[next].name),
      ])
  }
}

/// The lines of the text.
private struct ApportionmentPage {
  let table: ApportionmentTable
  let language: Language

  var lines: [String] {
    let note =
      table.results.contains { table.offQuota($0.apportionment) > 0 }
      ? ["", text(.offQuotaNote)] : []
    let columns = head + body
    let grid = TextTable(
      labels: hasLabels ? 2 : 1, header: columns.map(\.first), rows: rows(columns.map(\.cells)))
    return [heading] + bounds + [""] + grid.lines + note
  }

  private typealias Column = (first: String, cells: [String])

  private var hasLabels: Bool { table.recipients.contains { $0.label != nil } }
  private var isOffQuota: Bool { table.results.contains { table.offQuota($0.apportionment) > 0 } }

  /// Who shares, by what, and what each could claim.
  private var head: [Column] {
    let recipients = table.recipients
    let decimals = ApportionmentPage.decimals(of: recipients.map(\.weight))
    // Beside codes the words of the last rows stand under the names, where there is room.
    let ends = [text(.total)] + (isOffQuota ? [text(.offQuota)] : [])
    let names: [Column] = [
      (text(.name), padded(recipients.map(\.name) + (hasLabels ? [] : ends)))
    ]
    let labels: [Column] =
      hasLabels ? [(text(.label), recipients.map { $0.label ?? "" } + ends)] : []
    let total = recipients.reduce(0) { $0 + $1.weight }
    return names + labels + [
      (
        text(.weight),
        padded((recipients.map(\.weight) + [total]).map { number($0, decimals) })
      ),
      (
        text(.quota),
        padded(table.quotas.map { number($0.value, 3) } + [number(Double(table.seats), 3)])
      ),
    ]
  }

  /// The seats of each method, with the difference where there is one method.
  private var body: [Column] {
    table.results.flatMap { method, apportionment -> [Column] in
      let seats =
        (apportionment.units + [table.seats]).map(integer)
        + (isOffQuota ? [integer(table.offQuota(apportionment))] : [])
      guard table.results.count == 1 else { return [(text(method.text), seats)] }
      let differences = zip(table.quotas, apportionment.units).map { quota, units in
        let difference = quota.difference(of: units)
        let sign = difference > 0 && number(difference, 3) != number(0, 3) ? "+" : ""
        return sign + number(difference, 3)
      }
      return [(text(.seats), seats), (text(.difference), padded(differences))]
    }
  }

  private var heading: String {
    let seats = Message.Argument.integer(table.seats)
    let heading =
      table.results.count == 1
      ? Message(
        ApportionmentText.heading,
        ["seats": seats, "method": .message(Message(table.results[0].method.text))])
      : Message(ApportionmentText.headingCompare, ["seats": seats])
    return heading.text(in: language)
  }

  /// What the bounds say, if there are any.
  private var bounds: [String] {
    let bounds = table.bounds
    guard bounds.floor > 0 || bounds.cap != nil else { return [] }
    let key: ApportionmentText =
      bounds.cap == nil ? .floor : bounds.floor > 0 ? .floorAndCap : .cap
    let values: [String: Message.Argument] = [
      "floor": .integer(bounds.floor), "cap": .integer(bounds.cap ?? 0),
    ]
    return [Message(key, values).text(in: language)]
  }

  private func rows(_ columns: [[String]]) -> [[String]] {
    (0..<(columns.first?.count ?? 0)).map { row in columns.map { $0[row] } }
  }

  /// Cells with empty ones for the rows at the end that say nothing of them.
  private func padded(_ cells: [String]) -> [String] {
    let missing = table.recipients.count + (isOffQuota ? 2 : 1) - cells.count
    return cells + [String](repeating: "", count: max(0, missing))
  }

  private func text(_ key: ApportionmentText) -> String { key.template(in: language) }
  private func integer(_ value: Int) -> String { NumberFormat(language).integer(value) }
  private func number(_ value: Double, _ decimals: Int) -> String {
    NumberFormat(language).number(value, decimals: decimals)
  }

  /// The decimals that show every weight, at most three.
  private static func decimals(of weights: [Double]) -> Int {
    (0...3).first { places in
      let power = (0..<places).reduce(1.0) { product, _ in product * 10 }
      return weights.allSatisfy { abs(($0 * power).rounded() - $0 * power) <= 1e-9 * power }
    } ?? 3
  }
}

extension ApportionmentMethod {
  /// The name of the method for people.
  fileprivate var text: ApportionmentText {
    switch self {
    case .hamilton: .hamilton
    case .adams: .adams
    case .dean: .dean
    case .huntingtonHill: .huntingtonHill
    case .sainteLague: .sainteLague
    case .dhondt: .dhondt
    }
  }
}
