import Diagnostics
import Messages
import Parameters
import PublicFinance
import YAMLNodes

extension ScenarioRules {
  /// Whether the file is of the version this reader knows.
  ///
  /// A later version may have any other key, so nothing more is said about its file.
  func readsSchema(of root: Node) -> Bool {
    guard case .mapping(let entries) = root.content,
      let entry = entries.first(where: { $0.key.text == "schema" }),
      case .scalar(let scalar) = entry.value.content, !scalar.isNull
    else { return true }
    findings.state("schema", at: entry.value.span)
    if scalar.text == "1" { return true }
    if let version = Int(scalar.text), version > 1 {
      findings.add(.newerSchema(version, entry.value.span))
      return false
    }
    findings.add(.notSchema(scalar.text, entry.value.span))
    return true
  }

  /// A text, which is not empty when a message for an empty one is given.
  func text(_ field: Field?, empty message: ScenarioMessage? = nil) -> String? {
    guard let field, let text = findings.text(field) else { return nil }
    if let message, text.allSatisfy(\.isWhitespace) {
      findings.add(
        Diagnostic(.missingValue, Message(message), at: Diagnostic.Label(field.node.span)))
      return nil
    }
    return text
  }

  /// Month 0, which the data fix.
  func start(_ field: Field?) {
    guard let field, let month = findings.value(field, MonthText.parse) else { return }
    if month != .origin { findings.add(.unsupportedStart(month, field.node.span)) }
  }

  /// The months from month 0 to the start of the programme.
  func programmeStart(_ field: Field?, _ horizon: Int?, _ horizonField: Field?) -> Int {
    guard let field, let month = notBeforeOrigin(field) else { return 0 }
    let start = MonthIndex(month).value
    guard let horizon, start >= horizon else { return start }
    findings.add(.startAfterHorizon(month, field.node.span, horizon, horizonField?.node.span))
    return 0
  }

  /// A month from December 2020 on.
  func notBeforeOrigin(_ field: Field) -> Month? {
    guard let month = findings.value(field, MonthText.parse) else { return nil }
    guard month >= .origin else {
      findings.add(.beforeOrigin(month, field.node.span))
      return nil
    }
    return month
  }

  /// The month from which renewals are expected; nil for never.
  func renewalExpectedFrom(_ field: Field?) -> MonthIndex? {
    guard let field else { return nil }
    if case .scalar(let scalar) = field.node.content, WordText.isNever(scalar.text) {
      findings.state(field.path, at: field.node.span)
      return nil
    }
    return notBeforeOrigin(field).map { MonthIndex($0) }
  }

  /// Published figures or free text; a figure must exist.
  func sources(_ field: Field?) -> [String] {
    if let field { findings.state(field.path, at: field.node.span) }
    return findings.list(field, admitsOne: true).compactMap { item in
      guard let source = text(item, empty: .emptyText) else { return nil }
      let words = source.split(separator: " ")
      if words.count > 1, words.allSatisfy(isFact) {
        findings.add(.factsNotSeparated(source, words, item.node.span))
      } else if isFact(source[...]), PublishedFact.fact(source) == nil {
        findings.add(.unknownFact(source, item.node.span))
      }
      return source
    }
  }

  /// Whether a text is written like the identifier of a published figure.
  private func isFact(_ text: Substring) -> Bool {
    let digits = text.dropFirst(2)
    return text.hasPrefix("PF") && !digits.isEmpty && digits.allSatisfy { "0"..."9" ~= $0 }
  }
}

extension Diagnostic {
  fileprivate static func newerSchema(_ version: Int, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unsupportedSchema, Message(ScenarioMessage.newerSchema, text: String(version)),
      at: Label(span, Message(ScenarioMessage.newerSchemaLabel)),
      hints: [Message(ScenarioMessage.newerSchemaHint)])
  }

  fileprivate static func notSchema(_ text: String, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unsupportedSchema, Message(ScenarioMessage.notSchema, text: text),
      at: Label(span, Message(ScenarioMessage.notSchemaLabel)))
  }

  fileprivate static func unsupportedStart(_ month: Month, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .unsupportedStart, Message(ScenarioMessage.start, text: month.description),
      at: Label(span, Message(ScenarioMessage.startLabel)),
      hints: [Message(ScenarioMessage.startHint)])
  }

  fileprivate static func startAfterHorizon(
    _ month: Month, _ span: SourceSpan, _ horizon: Int, _ horizonSpan: SourceSpan?
  ) -> Diagnostic {
    let last = Month(MonthIndex(horizon - 1)).description
    return Diagnostic(
      .startAfterHorizon, Message(ScenarioMessage.startAfterHorizon, text: month.description),
      at: Label(
        span, Message(ScenarioMessage.startAfterHorizonLabel, ["last": .text(last)])),
      related: horizonSpan.map {
        [Label($0, Message(ScenarioMessage.horizonHere, ["months": .integer(horizon)]))]
      } ?? [])
  }

  fileprivate static func beforeOrigin(_ month: Month, _ span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .monthOutOfRange, Message(ScenarioMessage.beforeOrigin, text: month.description),
      at: Label(span, Message(ScenarioMessage.beforeOriginLabel)))
  }

  fileprivate static func factsNotSeparated(
    _ text: String, _ facts: [Substring], _ span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .factsNotSeparated, Message(ScenarioMessage.factsNotSeparated, text: text),
      at: Label(span, Message(ScenarioMessage.factsNotSeparatedLabel)),
      hints: [
        Message(ScenarioMessage.factsNotSeparatedHint, text: facts.joined(separator: ", "))
      ])
  }

  fileprivate static func unknownFact(_ id: String, _ span: SourceSpan) -> Diagnostic {
    let known = PublishedFact.all.map(\.id)
    let near = NearestName.suggestion(for: id, among: known)
    return Diagnostic(
      .unknownFact, Message(ScenarioMessage.unknownFact, text: id),
      at: Label(
        span, Message(ScenarioMessage.unknownFactLabel, ["count": .integer(known.count)])),
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }
}
