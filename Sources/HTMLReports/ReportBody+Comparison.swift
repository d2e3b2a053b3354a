import Messages
import PublicFinance
import Reports

extension ReportBody {
  /// The headline figures of every plan, with their differences from the first.
  var comparison: [Markup] {
    let all = plans.map(keyFigures)
    let columns =
      [SortedTable.Column(title: writer.text(PageText.figure), isNumeric: false)]
      + plans.enumerated().flatMap { index, plan in
        let column = SortedTable.Column(title: plan.summary.heading.title, isNumeric: true)
        return index == 0
          ? [column]
          : [column, SortedTable.Column(title: writer.text(PageText.difference), isNumeric: true)]
      }
    let rows = all[0].map { first in
      [SortedTable.Cell(first.label)]
        + all.enumerated().flatMap { index, figures -> [SortedTable.Cell] in
          guard let figure = figures.first(where: { $0.label == first.label }) else {
            return index == 0 ? [SortedTable.Cell("")] : [SortedTable.Cell(""), .init("")]
          }
          let value = SortedTable.Cell(
            writer.format.argument(figure.quantity).text(in: writer.language),
            figure.quantity.value)
          guard index > 0 else { return [value] }
          return [value, difference(figure.quantity, from: first.quantity)]
        }
    }
    let reference = plans[0].summary.heading.title
    let table = SortedTable(
      id: "plans", title: writer.text(PageText.comparison), columns: columns, rows: rows)
    return [
      writer.paragraph(
        writer.text(PageText.comparisonNote, ["plan": .text(reference)]), "note"),
      table.markup(writer),
    ] + plans.dropFirst().flatMap { movers($0, from: plans[0]) }
  }

  /// The departments that gain and lose the most coverage.
  private func movers(_ plan: ReportedPlan, from reference: ReportedPlan) -> [Markup] {
    let changes = zip(reference.summary.people.departments, plan.summary.people.departments)
      .filter { $0.code == $1.code }
      .map { before, after in (name: after.name, change: after.coverage - before.coverage) }
    let title = Markup.element(
      "h3",
      writer.text(
        PageText.winnersTitle,
        [
          "plan": .text(plan.summary.heading.title),
          "reference": .text(reference.summary.heading.title),
        ]))
    func sentence(_ key: PageText, _ moved: [(name: String, change: Double)]) -> Markup? {
      guard !moved.isEmpty else { return nil }
      let places = moved.map { move -> Message.Argument in
        .message(
          Message(
            PageText.placeWithDifference,
            ["place": .text(move.name), "difference": .text(points(move.change))]))
      }
      return writer.paragraph(writer.text(key, ["places": .list(places)]))
    }
    let ranked = changes.enumerated()
      .sorted { ($1.element.change, $0.offset) < ($0.element.change, $1.offset) }.map(\.element)
    let gains = ranked.filter { $0.change > 0 }.prefix(5)
    let losses = ranked.reversed().filter { $0.change < 0 }.prefix(5)
    let sentences = [sentence(.winners, Array(gains)), sentence(.losers, Array(losses))]
      .compactMap(\.self)
    return [title]
      + (sentences.isEmpty ? [writer.paragraph(writer.text(PageText.noWinners))] : sentences)
  }

  /// A difference of two parts of a whole, in points.
  func points(_ change: Double) -> String {
    if change == 0 { return "0" }
    let size = abs(change) * 100
    return (change < 0 ? "−" : "+")
      + writer.text(
        PageText.points,
        ["value": .number(size, decimals: size >= 1 ? 1 : size >= 0.01 ? 2 : 4)])
  }

  /// A difference of two figures of one kind, with its sign.
  func difference(_ quantity: Quantity, from first: Quantity) -> SortedTable.Cell {
    guard let one = first.value, let other = quantity.value else { return SortedTable.Cell("") }
    let change = other - one
    if change == 0 { return SortedTable.Cell("0", 0) }
    if quantity.unit == .share { return SortedTable.Cell(points(change), change) }
    let size =
      quantity.money.flatMap { money in
        first.money.map { Quantity(Money(cents: abs(money.cents - $0.cents))) }
      } ?? Quantity(abs(change), quantity.unit)
    let text = writer.format.argument(size).text(in: writer.language)
    return SortedTable.Cell((change < 0 ? "−" : "+") + text, change)
  }
}

extension Quantity {
  /// The number, money in euros; nil for what is undefined.
  var value: Double? { number ?? money?.inEuros }
}
