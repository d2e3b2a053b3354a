package import Diagnostics
package import Messages
package import PublicFinance
package import Territories

/// Values of options that several commands take, read or refused with what is accepted.
package enum TypedOption {
  /// The department with a code or a name.
  package static func department(
    _ text: String, in country: Country
  ) throws(Diagnostic) -> DepartmentIndex {
    let wanted = text.lowercased()
    for candidate in [wanted, "0" + wanted] {
      let position = country.departments.firstIndex { $0.code.text.lowercased() == candidate }
      if let position { return DepartmentIndex(position) }
    }
    if let position = country.departments.firstIndex(where: { $0.name.lowercased() == wanted }) {
      return DepartmentIndex(position)
    }
    let names = country.departments.map(\.name)
    throw fault(
      "--department", text, .unknownDepartment, .unknownDepartment,
      nearest: text.count > 3 ? NearestName.suggestion(for: text, among: names) : nil,
      known: (.departmentForm, []))
  }

  /// The month of a run, written as 2023-06.
  package static func month(_ text: String, months: Int) throws(Diagnostic) -> MonthIndex {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, parts[1].count == 2,
      text.allSatisfy({ ("0"..."9").contains($0) || $0 == "-" }),
      let year = Int(parts[0]), let number = Int(parts[1]),
      let month = Month(year: year, month: number)
    else { throw fault("--month", text, .invalidMonth, .invalidMonth) }
    let index = MonthIndex(month)
    guard (0..<months).contains(index.value) else {
      throw Diagnostic(
        .monthOutOfRange,
        Message(
          ExplainText.monthAfterHorizon,
          [
            "month": .text(month.description), "first": .text(Month.origin.description),
            "last": .text(Month(MonthIndex(months - 1)).description),
          ]),
        at: label("--month", text))
    }
    return index
  }

  /// The place of a fault: the text of an option.
  package static func label(_ option: String, _ text: String) -> Diagnostic.Label {
    let source = SourceText(name: option, content: text)
    return Diagnostic.Label(
      SourceSpan(
        source: source, start: SourcePosition(line: 1, column: 1),
        end: SourceText.position(after: text)))
  }

  /// A fault of an option, with the nearest name and what is known.
  package static func fault(
    _ option: String, _ text: String, _ id: DiagnosticIdentifier, _ message: ExplainText,
    nearest: String? = nil, known: (key: ExplainText, names: [String])? = nil
  ) -> Diagnostic {
    let suggestion = nearest.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? []
    let list = known.map { known in
      [Message(known.key, ["names": .list(known.names.map { .text($0) })])]
    }
    return Diagnostic(
      id, Message(message, ["text": .text(text)]), at: label(option, text),
      hints: suggestion + (list ?? []))
  }
}
