import Diagnostics
import Messages
import Parameters
import Scenarios
import Territories
import YAMLNodes

/// The parameters of a file: all values, and the places of those it states.
struct ParametersRead {
  var values = ParameterValues.defaults
  var stated: [ParameterName: SourceSpan] = [:]
  var ranges: [ParameterName: StatedRange] = [:]

  /// The parts of a first subsidy.
  static let tranches = ParameterRelation.wholes[0]

  /// Whether an ensemble draws a parameter.
  func varies(_ name: ParameterName) -> Bool {
    ranges[name] != nil || (stated[name] == nil && Parameter[name].range != nil)
  }
}

extension ScenarioRules {
  /// The values of `params` and `need`, each within what its parameter admits.
  func parameters(in top: Table) -> ParametersRead {
    var read = ParametersRead()
    if let field = top["params"], !field.isNull,
      let table = findings.table(
        field.node, path: field.path, anchor: field.key.span,
        check: { key in
          ParameterName(name: key.text) == nil ? .unknownParameter(key.text, key.span) : nil
        })
    {
      for field in table.fields {
        if let name = ParameterName(name: field.key.text) { state(name, field, &read) }
      }
    }
    if let field = top["need"],
      let table = findings.table(field.node, .need, path: field.path, anchor: field.key.span)
    {
      need(.needTotal, table["total"], top, &read)
      need(.needOffline, table["offline"], top, &read)
    }
    if !territories.isFrance {
      // A rate fitted to France's need says nothing of another territory's.
      for name in ParameterName.calibratedOnFrance where read.stated[name] == nil {
        read.values[name] = 0
      }
    }
    compare(.needTotal, atLeast: .needOffline, .needBelowOffline, .needBelowOffline, read)
    compare(
      .applicationsToDecember2021, atLeast: .applicationsToJune2021, .applicationsDecrease,
      .applicationsDecrease, read)
    checkTranches(read)
    return read
  }

  private func state(_ name: ParameterName, _ field: Field, _ read: inout ParametersRead) {
    let parameter = Parameter[name]
    guard let stated = statement(parameter, field) else { return }
    read.values[name] = stated.value
    read.stated[name] = field.node.span
    read.ranges[name] = stated.range
    warnIfImplausible(stated.value, parameter, field)
  }

  /// The value that a field states, or the range with the value that stands for it.
  private func statement(
    _ parameter: Parameter, _ field: Field
  ) -> (value: Double, range: StatedRange?)? {
    let reader = RangeReader(findings: findings, parameter: parameter)
    let read: RangeReader.Read?
    switch field.node.content {
    case .mapping:
      findings.state(field.path, at: field.node.span)
      read = reader.table(field)
    case .sequence:
      findings.state(field.path, at: field.node.span)
      findings.add(.listOfNumbers(field, parameter))
      return nil
    case .scalar(let scalar) where !scalar.isNull && !field.isCut:
      do throws(ValueFault) {
        guard let interval = try IntervalText(scalar.text) else { fallthrough }
        findings.state(field.path, at: field.node.span)
        read = reader.interval(interval, field)
      } catch {
        findings.state(field.path, at: field.node.span)
        findings.add(error.diagnostic(at: field.node.span))
        return nil
      }
    default:
      return findings.value(field) { text throws(ValueFault) in
        (try ParameterText.parse(text, of: parameter), nil)
      }
    }
    // The parts of a subsidy make the whole in every draw, which independent draws do not.
    if ParametersRead.tranches.contains(parameter.name) {
      findings.add(.cannotVary(parameter, field))
      return nil
    }
    return read.map { ($0.value, $0.range) }
  }

  /// Warns of a value far from the plausible range of its parameter.
  ///
  /// Far is further above or below the range than it is wide, or ten times smaller than its low
  /// end; zero, which switches something off, is not that.
  private func warnIfImplausible(_ value: Double, _ parameter: Parameter, _ field: Field) {
    guard let range = parameter.range,
      territories.isFrance || !ParameterName.ofTheCountry.contains(parameter.name)
    else { return }
    let (low, high) = (range.lowerBound, range.upperBound)
    let isFar = value < low - (high - low) || value > high + (high - low)
    guard isFar || (value > 0 && value < low / 10) else { return }
    findings.add(.implausible(value, parameter, field, range))
  }

  /// A need in short, which must not also stand under `params`.
  private func need(
    _ name: ParameterName, _ field: Field?, _ top: Table, _ read: inout ParametersRead
  ) {
    guard let field else { return }
    if case .mapping(let entries)? = top["params"]?.node.content,
      let other = entries.first(where: { $0.key.text == name.name })
    {
      findings.add(.statedTwice(name, field.key.span, other.key.span))
    }
    state(name, field, &read)
    findings.state("params.\(name.name)", at: field.node.span)
  }

  private func compare(
    _ larger: ParameterName, atLeast smaller: ParameterName, _ id: DiagnosticIdentifier,
    _ message: ScenarioMessage, _ read: ParametersRead
  ) {
    guard read.values[larger] < read.values[smaller] else { return }
    let places = [larger, smaller].compactMap { name in
      read.stated[name].map { (name: name, span: $0) }
    }
    guard let first = places.first else { return }
    let unstated = [larger, smaller].filter { read.stated[$0] == nil }
    findings.add(
      Diagnostic(
        id, Message(message),
        at: Diagnostic.Label(first.span, .compared(.comparedLabel, first.name, read)),
        related: places.dropFirst().map {
          Diagnostic.Label($0.span, .compared(.comparedOther, $0.name, read))
        },
        notes: unstated.map { .compared(.comparedDefault, $0, read) }))
  }

  /// The three payments of a first subsidy must be the whole of it.
  private func checkTranches(_ read: ParametersRead) {
    let names = ParametersRead.tranches
    let parts = names.map { read.values[$0] }
    let sum = parts.reduce(0, +)
    // Shares as written have few decimals: a wider difference was written, not computed.
    guard abs(sum - 1) > 1e-9, let place = names.compactMap({ read.stated[$0] }).last else {
      return
    }
    func percent(_ value: Double) -> Message.Argument { .percent(value, decimals: 2) }
    findings.add(
      Diagnostic(
        .tranchesNotOne, Message(ScenarioMessage.tranchesNotOne),
        at: Diagnostic.Label(
          place, Message(ScenarioMessage.tranchesLabel, ["sum": percent(sum)])),
        notes: [
          Message(
            ScenarioMessage.tranchesNote,
            [
              "first": percent(parts[0]), "second": percent(parts[1]), "third": percent(parts[2]),
            ])
        ]))
  }

  /// Territories other than France's departments have no defaults for what depends on size.
  func territoryRules(_ top: Table, stated: Set<ParameterName>) {
    guard !territories.isFrance else { return }
    let missing =
      ParameterName.ofTheCountry.filter { !stated.contains($0) }.map(\.name)
      + (top["posts-cap"] == nil ? ["posts-cap"] : [])
    guard !missing.isEmpty else { return }
    findings.add(
      Diagnostic(
        .missingForTerritories, Message(ScenarioMessage.missingForTerritories),
        at: Diagnostic.Label(
          // Most of what is missing are parameters: where they stand, or would.
          (top["params"] ?? top["need"] ?? top["lines"] ?? top["envelope"])?.key.span ?? top.anchor,
          Message(
            ScenarioMessage.missingForTerritoriesLabel,
            ["names": .list(Diagnostic.quoted(missing))])),
        notes: [Message(ScenarioMessage.missingForTerritoriesNote)]))
  }
}

extension Message {
  fileprivate static func compared(
    _ key: ScenarioMessage, _ name: ParameterName, _ read: ParametersRead
  ) -> Message {
    let value = read.values[name]
    return Message(
      key,
      [
        "name": .text(name.name),
        "value": Int(exactly: value).map { .integer($0) } ?? .number(value, decimals: 2),
      ])
  }
}

extension Diagnostic {
  static func unknownParameter(_ text: String, _ place: SourceSpan) -> Diagnostic {
    let names = ParameterName.allCases.map(\.name)
    let near = NearestName.suggestion(for: text, among: names)
    return Diagnostic(
      .unknownParameter, Message(ScenarioMessage.unknownParameter, text: text),
      at: Label(
        place,
        Message(ScenarioMessage.unknownParameterLabel, ["count": .integer(names.count)])),
      hints: (near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
        + [Message(ScenarioMessage.unknownParameterHint)])
  }

  fileprivate static func implausible(
    _ value: Double, _ parameter: Parameter, _ field: Field, _ range: ClosedRange<Double>
  ) -> Diagnostic {
    var text = parameter.written(value)
    if case .scalar(let scalar) = field.node.content { text = .text(scalar.text) }
    let unit = parameter.unitAfterNumber
    return Diagnostic(
      .implausibleValue, severity: .warning,
      Message(
        ValueMessage.implausible, ["text": text, "name": .text(parameter.name.name)]),
      at: Label(
        field.isMapping ? field.key.span : field.node.span,
        Message(
          ValueMessage.implausibleLabel,
          [
            "low": parameter.written(range.lowerBound),
            "high": parameter.written(range.upperBound),
            "unit": unit,
          ])),
      notes: [
        Message(
          ValueMessage.implausibleNote,
          [
            "name": .text(parameter.name.name),
            "default": parameter.written(parameter.defaultValue),
            "unit": unit,
          ])
      ])
  }

  fileprivate static func statedTwice(
    _ name: ParameterName, _ one: SourceSpan, _ other: SourceSpan
  ) -> Diagnostic {
    let isFirst = one.start < other.start
    return Diagnostic(
      .parameterStatedTwice, Message(ScenarioMessage.statedTwice, text: name.name),
      at: Label(isFirst ? other : one, Message(ScenarioMessage.statedTwiceLabel)),
      related: [Label(isFirst ? one : other, Message(ScenarioMessage.statedTwiceFirst))])
  }
}
