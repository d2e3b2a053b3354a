package import Messages
package import Reports

/// A figure of the nation at the end of the last month, as the summary sheet shows it.
package struct HeadlineFigure: Sendable {
  /// The section in words.
  package let section: SpreadsheetText
  /// The section in names for formulas.
  package let sectionKey: String
  package let name: FigureName
  package let quantity: Quantity

  /// The figures of a summary, those on people first.
  package static func all(of summary: Summary) -> [HeadlineFigure] {
    let isFrance = summary.heading.isFrance
    let sections: [(SpreadsheetText, String, Figures)] = [
      (.peopleSection, "people", summary.people.nation),
      (.moneySection, "envelope", summary.envelope.total.figures),
      (.moneySection, "envelope", summary.envelope.unfilledAwards),
      (.costsSection, "costs", summary.people.costs),
      (.employersSection, "employers", summary.envelope.hosts),
      (.recruitmentSection, "recruitment", summary.recruitment.atHorizon),
      (.sessionsSection, "sessions", summary.people.sessions),
      (
        isFrance ? .inequalitySection : .inequalityOfTerritoriesSection, "inequality",
        summary.people.inequality
      ),
    ]
    return sections.flatMap { section, key, figures in
      figures.all.map {
        HeadlineFigure(
          section: section, sectionKey: key, name: $0.name, quantity: $0.quantity)
      }
    }
  }

  /// The name for formulas.
  package var definedName: String {
    Self.definedName("\(sectionKey)_\(name.rawValue)")
  }

  static func definedName(_ key: String) -> String {
    String(key.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }

  /// What is counted, told apart from figures that differ by their place alone.
  package func label(in language: Language) -> String {
    MetricName(rawValue: name.rawValue).map { Message($0).text(in: language) }
      ?? Message(name).text(in: language)
  }

  /// Section, figure, value, unit and what it rests on.
  func row(in language: Language) -> [Cell] {
    [
      .text(Message(section).text(in: language)), .text(label(in: language)), quantity.cell,
      .text(quantity.unit.word.text(in: language)),
      .text(quantity.basis.word.text(in: language)),
    ]
  }
}
