import Messages
import PublicFinance
import Scenarios

extension ReportPage {
  /// The envelope: a column for each line that has money, a row for each word.
  package var money: ReportSection? {
    let envelope = summary.envelope
    let lines = envelope.lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return nil }
    let columns = lines + (lines.count == 1 ? [] : [envelope.total])
    let main: Set<FigureName> = [.announced, .opened, .committed, .paid, .leftToPay]
    // What no line has is not shown, except the words that every plan has.
    let names = envelope.total.figures.all.filter {
      main.contains($0.name) || $0.quantity.money != .zero
    }.map(\.name)
    let parts: Set<FigureName> = [.paid, .returned, .leftToPay]
    let table = ReportTable(
      header: [""]
        + columns.map { column in
          column.line.map { format.line($0).text(in: format.language) }
            ?? format.text(ReportText.total)
        },
      rows: names.map { name in
        let indent = parts.contains(name) ? "  " : ""
        return [indent + format.text(name)] + columns.map { format.cell($0.figures[name]) }
      })
    return section(.money, at: month, [.table(table), .paragraph(unfilled + hosts)])
  }

  private var unfilled: [String] {
    let awards = summary.envelope.unfilledAwards
    guard let commitment = awards[.unfilledCommitment], let posts = awards[.unfilledPosts],
      let money = commitment.money, (posts.number ?? 0) >= 0.5
    else { return [] }
    return [
      format.text(
        ReportText.unfilledNote,
        ["commitment": .cents(money.cents), "posts": format.argument(posts)])
    ]
  }

  private var hosts: [String] {
    let hosts = summary.envelope.hosts
    guard hosts[.employmentCost]?.money != .zero else { return [] }
    let remainder = hosts[.employersRemainder]?.money?.cents ?? 0
    return [
      format.text(
        remainder < 0 ? ReportText.hostAdvanceNote : .hostNote,
        [
          "employment": format.argument(hosts[.employmentCost]),
          "contribution": format.argument(hosts[.stateContribution]),
          "remainder": format.argument(hosts[.employersRemainder]),
          "advance": format.argument(Quantity(Money(cents: -remainder))),
        ])
    ]
  }

  /// What became of each event.
  package var events: ReportSection? {
    guard !summary.events.isEmpty else { return nil }
    let sentences = summary.events.map { event in
      let figures = event.figures
      func money(_ name: FigureName) -> Message.Argument { format.exact(figures[name]) }
      return format.text(
        event.result,
        [
          "month": format.month(event.month), "line": format.line(event.line),
          "from": format.line(event.line),
          "to": format.line(event.destination ?? event.line),
          "amount": money(.amount), "executed": money(.executed),
          "missing": money(.notExecuted), "available": money(.available),
        ])
    }
    return section(.events, [.bullets(sentences)])
  }

  /// Commitment authority and payment credits by year, all lines together.
  package var fiscalYears: ReportSection? {
    guard let opened = summary.envelope.total.figures[.opened]?.money, opened > .zero
    else { return nil }
    let isSmall = opened < Money(euros: 10_000_000)
    // A year in which no money is opened, carried, committed or paid has nothing to tell.
    let years = summary.fiscalYears.filter { year in
      year.line == nil && year.figures.all.contains { $0.quantity.money != .zero }
    }
    let columns: [(ReportText, FigureName)] = [
      (.authorityBroughtForward, .broughtForward), (.authorityOpened, .opened),
      (.authorityCommitted, .committed), (.authorityCarriedForward, .carriedForward),
      (.creditsPaid, .paid), (.creditsReturned, .returned), (.creditsLeftToPay, .leftToPay),
    ]
    let table = ReportTable(
      header: [""] + columns.map { format.text($0.0) },
      rows: years.map { year in
        [label(year)]
          + columns.map { column in
            let figure = year.figures[column.1]
            return isSmall ? format.cell(figure) : format.millions(figure)
          }
      })
    return section(
      isSmall ? .fiscalYearsInEuros : .fiscalYears,
      [.table(table), .paragraph([format.text(ReportText.fiscalNote)])])
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
