package import Messages

extension Finding {
  /// The sentence, with its values in the habit of the language.
  package func text(in language: Language) -> String {
    let format = FigureFormat(language)
    let arguments = values.map { ($0.place, Self.argument($0.value, format)) }
    return format.text(name, Dictionary(arguments, uniquingKeysWith: { first, _ in first }))
  }

  private static func argument(_ value: Value, _ format: FigureFormat) -> Message.Argument {
    switch value {
    case .quantity(let quantity): format.argument(quantity)
    case .month(let month): format.month(month)
    case .line(let line): format.line(line)
    case .place(_, let name): .text(name)
    }
  }
}

extension SummaryHeading {
  /// Which months were run, as a sentence.
  package func period(in language: Language) -> String {
    let format = FigureFormat(language)
    return format.text(
      months == 1 ? ReportText.simulatedOneMonth : .simulated,
      [
        "first": format.month(firstMonth), "last": format.month(lastMonth),
        "months": .integer(months),
      ])
  }
}
