public import Messages
package import Parameters

extension ParameterListing {
  /// Two lines for each parameter, what it is worth and what it means.
  public func text(in language: Language = .english) -> String {
    let format = FigureFormat(language)
    let title = Paragraph.lines(
      format.text(
        ListingText.parameters,
        ["count": .integer(parameters.count), "example": "training-seats: 700"]))
    let rows = parameters.map { parameter in
      [
        parameter.name.name, value(parameter.defaultValue, of: parameter, format),
        range(of: parameter, format), format.text(parameter.status.word),
      ]
    }
    let heads: [ListingText] = [.name, .value, .range, .status]
    let table = TextTable(labels: 1, header: heads.map { format.text($0) }, rows: rows).lines
    let meanings = parameters.map { parameter in
      let source =
        parameter.sources.isEmpty
        ? format.text(ListingText.ownWork) : parameter.sourcesInShort
      return Paragraph.lines("\(parameter.meaning(in: language)) (\(source))", first: "    ")
    }
    // The table is not cut into pages as long as its rows fit; one that is cut stands by itself.
    let head = table.count - rows.count
    let lines = zip(table.dropFirst(head), meanings).flatMap { [$0] + $1 }
    return (title + [""] + table.prefix(head) + lines).map { $0 + "\n" }.joined()
  }

  /// Everything known of each parameter, with the publishers of its sources.
  public func details(in language: Language = .english) -> String {
    let format = FigureFormat(language)
    return parameters.map { parameter in
      let rows = rows(of: parameter, format)
      let width = rows.map { format.text($0.0).count }.max() ?? 0
      let lines = rows.flatMap { label, text in
        let word = format.text(label)
        let padding = String(repeating: " ", count: width - word.count)
        return Paragraph.lines(text, first: "    \(word)\(padding)  ")
      }
      let title = Paragraph.lines("\(parameter.name.name): \(parameter.meaning(in: language))")
      return (title + lines).map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  /// What is known of a parameter, each fact with its label.
  package static func facts(
    of parameter: Parameter, in language: Language
  ) -> [(label: String, text: String)] {
    let format = FigureFormat(language)
    return ParameterListing([parameter]).rows(of: parameter, format).map { (format.text($0), $1) }
  }

  private func rows(of parameter: Parameter, _ format: FigureFormat) -> [(ListingText, String)] {
    var rows: [(ListingText, String)] = [
      (.value, value(parameter.defaultValue, of: parameter, format)),
      (.range, rangeAndFamily(of: parameter, format)),
      (.accepted, accepted(parameter, format)),
      (.status, format.text(parameter.status.word)),
    ]
    if !parameter.symbol.isEmpty { rows.append((.symbol, parameter.symbol)) }
    rows += parameter.sources.map { id in
      let fact = PublishedFact.fact(id)
      return (.sources, [id, fact?.publisher, fact?.url].compactMap { $0 }.joined(separator: ", "))
    }
    if parameter.sources.isEmpty { rows.append((.sources, format.text(ListingText.ownWork))) }
    if !parameter.note.isEmpty { rows.append((.note, parameter.note(in: format.language))) }
    return rows
  }

  private func value(_ value: Double, of parameter: Parameter, _ format: FigureFormat) -> String {
    let number = format.cell(Quantity(value, of: parameter))
    let unit = parameter.unit.word(in: format.language)
    return parameter.unit == .number ? number : "\(number) \(unit)"
  }

  private func range(of parameter: Parameter, _ format: FigureFormat) -> String {
    guard let range = parameter.range else { return format.text(ListingText.noRange) }
    return "\(format.cell(Quantity(range.lowerBound, of: parameter)))"
      + " – \(format.cell(Quantity(range.upperBound, of: parameter)))"
  }

  private func rangeAndFamily(of parameter: Parameter, _ format: FigureFormat) -> String {
    let range = range(of: parameter, format)
    return parameter.range == nil ? range : "\(range) (\(format.text(parameter.family.word)))"
  }

  private func accepted(_ parameter: Parameter, _ format: FigureFormat) -> String {
    let admitted = parameter.admitted
    let range = Message(
      admitted.excludesMinimum ? ListingText.above : .between,
      [
        "low": .text(format.cell(Quantity(admitted.minimum, of: parameter))),
        "high": .text(format.cell(Quantity(admitted.maximum, of: parameter))),
      ])
    return parameter.isInteger
      ? format.text(ListingText.wholeNumber, ["range": .message(range)])
      : range.text(in: format.language)
  }
}
