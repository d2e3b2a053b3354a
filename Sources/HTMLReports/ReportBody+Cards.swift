import Ensembles
import Messages
import PublicFinance
import Reports
import Simulations

/// A headline figure of a plan.
struct KeyFigure {
  /// What it is called.
  let label: String
  let quantity: Quantity
  /// The name of the figure in an ensemble, or nil.
  let metric: String?
}

extension ReportBody {
  /// The headline figures of a plan at its last month, in the order told.
  func keyFigures(of plan: ReportedPlan) -> [KeyFigure] {
    let summary = plan.summary
    let nation = summary.people.nation
    func label(_ name: FigureName, _ quantity: Quantity) -> String {
      let star = quantity.basis == .computedOnAssumptions ? " *" : ""
      return writer.text(name) + star
    }
    func named(_ name: FigureName, _ quantity: Quantity?, _ metric: String?) -> KeyFigure? {
      quantity.map { KeyFigure(label: label(name, $0), quantity: $0, metric: metric) }
    }
    func other(_ key: PageText, _ quantity: Quantity?, _ metric: String? = nil) -> KeyFigure? {
      quantity.map { KeyFigure(label: writer.text(key), quantity: $0, metric: metric) }
    }
    let outcome = plan.outcome
    let peak = (0..<outcome.months).map { outcome.value(of: .inPost, at: MonthIndex($0)) }.max()
    let lowest = summary.people.departments.map(\.coverage).min()
    return [
      named(.reached, nation[.reached], "reached"),
      named(.coverage, nation[.coverage], "coverage"),
      other(.postsAwarded, summary.recruitment.atHorizon[.postsAwarded], "posts-awarded"),
      other(.peakInPost, Quantity(peak, .persons)),
      other(.paidNet, summary.envelope.total.figures[.paid], "paid"),
      other(.remainder, summary.envelope.hosts[.employersRemainder]),
      other(
        .costPerPerson, summary.people.costs[.costPerPersonReached], "cost-per-person-reached"),
      named(.autonomous, nation[.autonomous], "autonomous"),
      named(.additional, nation[.additional], "additional"),
      other(.lowestCoverage, Quantity(lowest, .share)),
    ].compactMap(\.self)
  }

  /// The headline figures, with ranges where there is an ensemble.
  var cards: Markup {
    let plan = plans[0]
    let month = ["month": writer.format.month(plan.summary.heading.lastMonth)]
    let cards = keyFigures(of: plan).map { figure in
      let range = range(of: figure, plan).map {
        [Markup.element("span", ["class": "range"], $0)]
      }
      return Markup.element(
        "li",
        [
          .element(
            "span", ["class": "value"],
            writer.format.argument(figure.quantity).text(in: writer.language)),
          .text(figure.label),
        ] + (range ?? []))
    }
    let note = plan.ensemble.map(writer.note(on:))
    return .all(
      [
        .element("h3", writer.text(PageText.keyFiguresAt, month)),
        .element("ul", ["class": "cards"], cards),
      ] + [note].compactMap(\.self))
  }

  private func range(of figure: KeyFigure, _ plan: ReportedPlan) -> String? {
    figure.metric.flatMap { plan.spread(of: $0, at: .nation) }.map {
      writer.range($0, figure.quantity.unit)
    }
  }
}
