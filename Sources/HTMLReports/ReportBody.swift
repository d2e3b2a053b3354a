import Charts
import Messages
import PublicFinance
import Reports
import ResultTables
import Simulations

/// The sections of a report, findings first.
struct ReportBody {
  let writer: PageWriter
  let plans: [ReportedPlan]
  let pages: [ReportPage]
  let pictures: ReportPictures
  let command: String

  var isFrance: Bool { plans.allSatisfy { $0.summary.heading.isFrance } }

  var title: String {
    plans.count == 1
      ? plans[0].summary.heading.title
      : writer.text(PageText.comparedTitle, ["count": .integer(plans.count)])
  }

  var description: String { plans[0].summary.heading.description }

  var markup: [Markup] {
    let sections = self.sections
    let entries = sections.map { section in
      Markup.element("li", [.element("a", ["href": "#\(section.id)"], section.title)])
    }
    return [
      .element("a", ["class": "skip", "href": "#findings"], writer.text(PageText.skip)),
      .element(
        "header",
        [.element("h1", title), writer.paragraph(writer.text(PageText.simulated), "simulated")]
          + heading
          + [
            .element(
              "nav", ["aria-label": writer.text(PageText.contents)], [.element("ol", entries)])
          ]),
      .element("main", sections.map { writer.section($0.id, $0.title, $0.pieces) }),
      .element("footer", [writer.paragraph(writer.text(PageText.starNote), "quiet")]),
    ]
  }

  private struct Section {
    let id: String
    let title: String
    let pieces: [Markup]
  }

  private var sections: [Section] {
    let isFrance = isFrance
    func section(_ id: String, _ title: any MessageKey, _ pieces: [Markup]) -> Section {
      Section(id: id, title: title.template(in: writer.language), pieces: pieces)
    }
    let all = [
      section("findings", ReportText.findings, findings),
      section("comparison", PageText.comparison, plans.count > 1 ? comparison : []),
      section("map", isFrance ? PageText.map : .mapOfTerritories, map),
      section("coverage", PageText.coverageOverTime, figures(pictures.coverage, "coverage")),
      section(
        "recruitment", ReportText.recruitment,
        figures(pictures.recruitment, "recruitment") + tables { $0.recruitment }),
      section("flow", PageText.moneyFlow, figures(pictures.flow, "flow")),
      section(
        "money", PageText.envelope,
        figures(pictures.budget, "budget")
          + tables({ $0.money }, { $0.fiscalYears }, { $0.events })),
      section(
        "remainder", PageText.employers, figures(pictures.remainder, "remainder")),
      section("people", PageText.people, tables { $0.people }),
      section(
        "departments", isFrance ? PageText.departments : .territories, [departments]),
      section("inequality", PageText.inequality, figures(pictures.inequality, "inequality")),
      section("sensitivity", PageText.sensitivity, figures(pictures.sensitivity, "sensitivity")),
      section("workshops", PageText.workshops, figures(pictures.workshops, "workshops")),
      section("assumptions", PageText.allAssumptions, assumptions),
      section("sources", PageText.publishedFigures, sources),
      section("provenance", PageText.provenance, provenance),
    ]
    return all.filter { section in section.pieces.contains { !$0.html.isEmpty } }
  }

  private func figures(_ pictures: [Picture], _ name: String) -> [Markup] {
    pictures.enumerated().map { index, picture in
      writer.figure(picture, prefix: "\(name)-\(index + 1)")
    }
  }

  /// What the text report says under some headings, for each plan.
  private func tables(_ parts: ((ReportPage) -> ReportSection?)...) -> [Markup] {
    zip(plans, pages).flatMap { plan, page -> [Markup] in
      let pieces = parts.flatMap { part -> [Markup] in
        guard let section = part(page) else { return [] }
        return writer.blocks(section, title: section.title ?? plan.summary.heading.title)
      }
      guard !pieces.isEmpty else { return [] }
      if plans.count == 1 { return pieces }
      let title = writer.text(
        PageText.planDetails, ["plan": .text(plan.summary.heading.title)])
      return [.element("details", [.element("summary", title)] + pieces)]
    }
  }
}

extension ReportBody {
  private var heading: [Markup] {
    plans.count == 1
      ? [
        writer.paragraph(description), writer.paragraph(pages[0].opening.joined(separator: " ")),
      ]
      : [
        .element(
          "ol",
          plans.map { plan in
            .element(
              "li",
              [
                .element("strong", plan.summary.heading.title),
                .text(" "), .element("span", ["class": "quiet"], plan.summary.heading.description),
              ])
          })
      ]
  }

  private var findings: [Markup] {
    let lists = zip(plans, pages).flatMap { plan, page -> [Markup] in
      let head =
        plans.count == 1 ? [] : [Markup.element("h3", plan.summary.heading.title)]
      let points = (page.findings?.blocks ?? []).flatMap { block -> [String] in
        if case .bullets(let points) = block { points } else { [] }
      }
      return head + [.element("ul", ["class": "findings"], points.map { .element("li", $0) })]
    }
    return lists + (plans.count == 1 ? [cards] : [])
  }
}
