package import Messages
import Parameters
import PublicFinance

/// A summary in the words of a language, section by section, whatever it is rendered as.
///
/// Every word comes from the message catalogue. A star marks what rests on assumptions.
package struct ReportPage {
  package let summary: Summary
  package let format: FigureFormat

  package init(_ summary: Summary, in language: Language) {
    self.summary = summary
    format = FigureFormat(language)
  }

  /// The sections in the order of a report; those with nothing to tell are left out.
  package var sections: [ReportSection] {
    [
      findings, money, events, fiscalYears, recruitment, people, departments, assumptions,
    ].compactMap(\.self)
  }

  var month: [String: Message.Argument] { ["month": format.month(summary.heading.lastMonth)] }

  /// Whether the run helps anybody at all.
  package var helpsAnyone: Bool { (summary.people.nation[.reached]?.number ?? 0) > 0 }

  func section(
    _ title: ReportText, at month: [String: Message.Argument] = [:], _ blocks: [ReportBlock]
  ) -> ReportSection {
    ReportSection(title: format.text(title, month), blocks: blocks)
  }
}

extension ReportPage {
  /// The size and the dates of the plan.
  package var opening: [String] {
    let heading = summary.heading
    let period = heading.period(in: format.language)
    let size = format.text(
      heading.envelope.money == .zero ? ReportText.noEnvelope : .envelope,
      ["envelope": format.argument(heading.envelope), "need": format.argument(heading.needTotal)])
    return [size, period] + programmeDates
  }

  private var programmeDates: [String] {
    let heading = summary.heading
    guard heading.envelope.money != .zero else { return [] }
    let opening = ["opening": format.month(heading.opening)]
    guard heading.isOpened else { return [format.text(ReportText.notOpened, opening)] }
    let start =
      heading.monthsLate == 0
      ? format.text(ReportText.programmeStart, opening)
      : format.text(
        ReportText.programmeStartMoved,
        [
          "start": format.month(heading.programmeStart), "first": format.month(.origin),
          "opening": format.month(heading.opening),
        ])
    let renewal = heading.renewalExpectedFrom.map {
      format.text(ReportText.renewalExpected, ["month": format.month($0)])
    }
    return [
      start,
      renewal
        ?? format.text(
          heading.hasRenewalMoney
            ? ReportText.renewalExpectedWithMoney : .renewalNeverExpected),
    ]
  }

  /// The findings.
  package var findings: ReportSection? {
    section(.findings, [.bullets(summary.findings.map { $0.text(in: format.language) })])
  }
}
