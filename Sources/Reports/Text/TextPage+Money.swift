import Messages
import PublicFinance
import Scenarios

extension TextPage {
  /// The envelope: a column for each line that has money, a row for each word.
  var money: [String] {
    let envelope = summary.envelope
    let lines = envelope.lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return [] }
    let columns = lines + (lines.count == 1 ? [] : [envelope.total])
    let names = envelope.total.figures.all.map(\.name).filter { name in
      // What no line has is not shown, except the words that every plan has.
      ![.frozen, .unallocated, .cancelled].contains(name)
        || envelope.total.figures[name]?.money != .zero
    }
    let parts: Set<FigureName> = [.paid, .returned, .leftToPay]
    let table = TextTable(
      header: [""]
        + columns.map { column in
          column.line.map { format.line($0).text(in: format.language) }
            ?? format.text(ReportText.total)
        },
      rows: names.map { name in
        let indent = parts.contains(name) ? "  " : ""
        return [indent + format.text(name)] + columns.map { format.cell($0.figures[name]) }
      })
    return section(
      .money, month,
      table.lines + [""] + note(ReportText.moneyNote) + unfilled + hosts)
  }

  private var unfilled: [String] {
    let awards = summary.envelope.unfilledAwards
    guard let commitment = awards[.unfilledCommitment], let posts = awards[.unfilledPosts],
      let money = commitment.money, (posts.number ?? 0) >= 0.5
    else { return [] }
    return note(
      ReportText.unfilledNote,
      ["commitment": .cents(money.cents), "posts": format.argument(posts)])
  }

  private var hosts: [String] {
    let hosts = summary.envelope.hosts
    guard hosts[.employmentCost]?.money != .zero else { return [] }
    let remainder = hosts[.employersRemainder]?.money?.cents ?? 0
    return note(
      remainder < 0 ? ReportText.hostAdvanceNote : .hostNote,
      [
        "employment": format.argument(hosts[.employmentCost]),
        "contribution": format.argument(hosts[.stateContribution]),
        "remainder": .cents(remainder), "advance": .cents(-remainder),
      ])
  }

  /// What became of each event.
  var events: [String] {
    guard !summary.events.isEmpty else { return [] }
    return section(
      .events, [:],
      summary.events.flatMap { event in
        let figures = event.figures
        func money(_ name: FigureName) -> Message.Argument { format.exact(figures[name]) }
        return bullet(
          format.text(
            event.result,
            [
              "month": format.month(event.month), "line": format.line(event.line),
              "from": format.line(event.line),
              "to": format.line(event.destination ?? event.line),
              "amount": money(.amount), "executed": money(.executed),
              "missing": money(.notExecuted), "available": money(.available),
            ]))
      })
  }

  /// Commitment authority and payment credits by year, all lines together.
  var fiscalYears: [String] {
    let years = summary.fiscalYears.filter { $0.line == nil }
    guard summary.envelope.total.figures[.opened]?.money != .zero else { return [] }
    func table(_ title: ReportText, _ names: [FigureName]) -> [String] {
      TextTable(
        header: [format.text(title)] + names.map { format.text($0) },
        rows: years.map { year in [label(year)] + names.map { format.cell(year.figures[$0]) } }
      ).lines
    }
    return section(
      .fiscalYears, [:],
      table(.commitmentAuthority, [.broughtForward, .opened, .committed, .carriedForward])
        + [""] + table(.paymentCredits, [.paid, .returned, .leftToPay])
        + [""] + note(ReportText.fiscalNote))
  }

  private func label(_ year: FiscalYearSummary) -> String {
    year.isIncomplete
      ? format.text(
        ReportText.incompleteYear,
        ["year": .text(year.year.description), "months": .integer(year.months)])
      : year.year.description
  }
}

extension LineSummary {
  /// Whether no money was ever on the line.
  var isEmpty: Bool {
    [FigureName.announced, .opened, .cancelled].allSatisfy { figures[$0]?.money == .zero }
  }
}
