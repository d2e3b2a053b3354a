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
    let period = format.text(
      heading.months == 1 ? ReportText.simulatedOneMonth : .simulated,
      [
        "first": format.month(heading.firstMonth), "last": format.month(heading.lastMonth),
        "months": .integer(heading.months),
      ])
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
    let sentences = summary.findings.map { finding in
      let arguments = finding.values.map { ($0.place, argument($0.value)) }
      return format.text(
        finding.name, Dictionary(arguments, uniquingKeysWith: { first, _ in first }))
    }
    return section(.findings, [.bullets(sentences)])
  }

  private func argument(_ value: Finding.Value) -> Message.Argument {
    switch value {
    case .quantity(let quantity): format.argument(quantity)
    case .month(let month): format.month(month)
    case .line(let line): format.line(line)
    case .place(_, let name): .text(name)
    }
  }
}
