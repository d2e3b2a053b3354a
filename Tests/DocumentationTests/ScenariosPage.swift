import Messages
import PublicFinance
import Reports
import Simulations

/// The shipped scenarios with their headline figures, which come from running them.
struct ScenariosPage {
  let runs: [ShippedRun]
  private let numbers = NumberFormat(.english)

  var text: String {
    let sections = runs.map(section)
    return """
      # Scenarios

      The scenarios that come with inclusim, what each shows, and what comes out of it. This page is
      written by a test that runs them all; the test fails when a figure here is not that of the program.

      ```sh
      inclusim scenarios                          # their names
      inclusim run france-relance-13m             # what one gives
      inclusim init --from late-start             # a copy to change
      ```

      Figures are those at the end of the last month, with the parameters at the values of
      [parameters.md](parameters.md). They are expected values without interval, and all those of people
      rest on assumptions ([limits.md](limits.md)): compare scenarios by them, and do not read a difference
      of a few percent. A star marks what rests on assumptions first of all.

      ## Side by side

      \(comparison)

      *Peak* is the highest number of advisers in post at the end of a month. *Not committed* is what
      is left on all lines; *paid* is net of what came back. *Covered* is the people reached as a part of
      those ever in need; Gini is the inequality of that between departments, 0 when all are equal.

      \(sections.joined(separator: "\n\n"))

      """
  }

  private static let header = [
    "Scenario", "Opened, M€", "Paid, M€", "Not committed, M€", "Posts", "Peak", "Sessions",
    "Reached", "Covered", "Additional *", "€ per person reached", "Gini",
  ]

  private var comparison: String {
    let rows = runs.map { run in
      [
        "[\(run.name)](#\(run.name))", numbers.number(run.millions(.opened), decimals: 1),
        numbers.number(run.millions(.paid), decimals: 1), numbers.number(idle(run), decimals: 1),
        whole(run.number(.postsAwarded)), whole(peak(run).count), whole(run.number(.sessions)),
        whole(run.number(.reached)), numbers.percent(run.number(.coverage), decimals: 2),
        whole(run.number(.additional)),
        run.number(.reached) > 0
          ? numbers.number(run.number(.costPerPersonReached), decimals: 2) : "–",
        numbers.number(run.number(.gini), decimals: 3),
      ]
    }
    return Markdown.table(
      ScenariosPage.header, rows, numbers: Set(ScenariosPage.header.dropFirst()))
  }

  private func section(_ run: ShippedRun) -> String {
    let heading = run.summary.heading
    var facts = [
      "File: [Scenarios/\(run.name).yaml](../Scenarios/\(run.name).yaml)",
      "Sources: \(heading.sources.joined(separator: ", "))",
      "Announced: \(announced(run))",
    ]
    let peak = peak(run)
    if peak.count >= 0.5 {
      facts.append(
        "Advisers in post: at most \(whole(peak.count)), at the end of \(peak.month); "
          + "\(whole(run.number(.inPost))) at the end of \(heading.lastMonth)")
    }
    if let low = run.summary.people.worst(1).first ?? run.summary.people.best(1).first,
      let high = run.summary.people.best(1).first, high.coverage > 0
    {
      facts.append(
        "Covered: from \(numbers.percent(low.coverage, decimals: 1)) (\(low.name)) to "
          + "\(numbers.percent(high.coverage, decimals: 1)) (\(high.name))")
    }
    facts += run.summary.events.map { event in
      "\(event.month): \(event.kind) on \(event.line.name)"
        + (event.destination.map { " to \($0.name)" } ?? "") + executed(event)
    }
    return """
      ## \(run.name)

      **\(heading.title).** \(heading.description)

      \(facts.map { "- \($0)" }.joined(separator: "\n"))
      """
  }

  private func announced(_ run: ShippedRun) -> String {
    let lines = run.summary.envelope.lines.compactMap { line -> String? in
      guard let name = line.line?.name, let money = line.figures[.announced]?.money, money > .zero
      else { return nil }
      return "\(name) \(euros(money))"
    }
    return lines.isEmpty ? "nothing" : lines.joined(separator: ", ")
  }

  private func executed(_ event: EventSummary) -> String {
    if let amount = event.figures[.amount]?.money, let moved = event.figures[.executed]?.money {
      return amount == moved
        ? ", \(euros(amount))" : ", \(euros(moved)) of the \(euros(amount)) asked"
    }
    return event.figures[.available]?.money.map { ", with \(euros($0)) available on it" } ?? ""
  }

  private func peak(_ run: ShippedRun) -> (count: Double, month: Month) {
    let outcome = run.outcome
    let series = (0..<outcome.months).map { outcome.value(of: .inPost, at: MonthIndex($0)) }
    let index = series.indices.max { series[$0] < series[$1] } ?? 0
    return (series[index], Month(MonthIndex(index)))
  }

  private func idle(_ run: ShippedRun) -> Double {
    [FigureName.available, .frozen, .unallocated].reduce(0) { $0 + run.millions($1) }
  }

  private func whole(_ value: Double) -> String { numbers.number(value, decimals: 0) }

  private func euros(_ money: Money) -> String {
    money.cents % 10_000_000 == 0
      ? "€\(numbers.number(money.inEuros / 1e6, decimals: money.cents % 100_000_000 == 0 ? 0 : 1))"
        + " million"
      : numbers.money(cents: money.cents)
  }
}
