import Messages
import PublicFinance

extension ReportPage {
  /// The figures of the funnel shown; the others are in the machine formats.
  private static let funnel: [FigureName] = [
    .applications, .applicationsPerPost, .pixPassed, .candidates, .candidatesPerOpenPost,
    .postsAwarded, .open, .vacant, .departmentsRecruiting, .hired, .departmentsHired, .waiting,
    .inTraining, .trained, .certified, .inPost, .spacesOpen, .aidantsTrained,
  ]

  /// The funnel on 18 June 2021, the press of that day, and the funnel at the end of the run.
  package var recruitment: ReportSection? {
    let recruitment = summary.recruitment
    guard summary.heading.isOpened, recruitment.atHorizon[.postsPlanned]?.number != 0
    else { return nil }
    // A day before the programme's first application has nothing to tell.
    let june = recruitment.inJune2021.flatMap { ($0[.applications]?.number ?? 0) > 0 ? $0 : nil }
    let hasPress = !recruitment.press.isEmpty
    let parts: Set<FigureName> = [.open, .vacant]
    let rows = ReportPage.funnel.compactMap { name in
      recruitment.atHorizon[name].map { atHorizon in
        let published = recruitment.press.first { $0.run.name == name }?.published
        return [label(Figure(name, atHorizon), indent: parts.contains(name) ? 2 : 0)]
          + (june.map { [format.cell($0[name])] } ?? [])
          + (hasPress ? [format.cell(published)] : []) + [format.cell(atHorizon)]
      }
    }
    let day =
      (june == nil ? [] : [ReportText.onDay]) + (hasPress ? [.press] : [])
    let table = ReportTable(
      header: [""] + day.map { format.text($0) } + [format.text(ReportText.atHorizon, month)],
      rows: rows)
    return section(
      .recruitment,
      [
        .table(table), .paragraph([format.text(ReportText.certifiedNote)]), .paragraph(press),
      ])
  }

  /// The label of a figure, which counts departments in France alone.
  private func label(_ figure: Figure, indent: Int) -> String {
    switch figure.name {
    case .departmentsHired where !summary.heading.isFrance:
      format.text(ReportText.territoriesHired)
    case .departmentsRecruiting where !summary.heading.isFrance:
      format.text(ReportText.territoriesRecruiting)
    default: format.label(figure, indent: indent)
    }
  }

  /// Who published the figures of the press, and why they differ.
  private var press: [String] {
    let press = summary.recruitment.press
    guard !press.isEmpty else { return [] }
    let publishers = press.map(\.publisher).reduce(into: [String]()) { names, name in
      if !names.contains(name) { names.append(name) }
    }
    let list = publishers.map { publisher -> Message.Argument in
      let facts = press.filter { $0.publisher == publisher }.map { $0.published.basis.name }
      return .message(
        Message(
          ReportText.publisherFacts,
          ["publisher": .text(publisher), "facts": .list(facts.map { .text($0) })]))
    }
    return [format.text(ReportText.pressNote, ["publishers": .list(list)])]
      + press.map { format.text($0.reason) }
  }
}
