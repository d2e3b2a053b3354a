import Diagnostics
import Messages
import Territories

extension Diagnostic {
  static func tooMany(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .tooManyTerritories,
      Message(
        TerritoryMessage.tooMany, ["limit": .integer(TerritoryReader.mostTerritories)]),
      at: Label(span))
  }

  static func missingFigure(
    _ column: TerritoryColumn, of code: String?, at span: SourceSpan
  ) -> Diagnostic {
    let name: [String: Message.Argument] = ["column": .text(column.rawValue)]
    let message =
      code.map {
        Message(
          TerritoryMessage.missingFigure, ["column": .text(column.rawValue), "code": .text($0)])
      } ?? Message(TerritoryMessage.missingFigureOfRow, name)
    return Diagnostic(
      .missingValue, message, at: Label(span, Message(TableMessage.missingNumberLabel)))
  }

  static func outside(
    _ text: String, _ column: TerritoryColumn, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .outOfRange,
      Message(
        ValueMessage.parameterOutside, ["text": .text(text), "name": .text(column.rawValue)]),
      at: Label(
        span,
        Message(
          column.excludesZero ? ValueMessage.aboveLabel : .betweenLabel,
          [
            "low": .integer(0), "high": .number(column.maximum, decimals: 0),
            "unit": .text(""),
          ])))
  }

  static func noZones(_ code: String, at span: SourceSpan) -> Diagnostic {
    let zones = Message.Argument.list(Department.SubsidyZone.allCases.map { .text($0.rawValue) })
    return Diagnostic(
      .missingColumn, Message(TerritoryMessage.noZones),
      at: Label(span, Message(TerritoryMessage.noZonesLabel, ["code": .text(code)])),
      hints: [Message(TerritoryMessage.noZonesHint, ["names": zones])])
  }

  static func unknownZone(_ text: String, at span: SourceSpan) -> Diagnostic {
    let names = Department.SubsidyZone.allCases.map(\.rawValue)
    let near = NearestName.suggestion(for: text, among: names)
    return Diagnostic(
      .unknownWord, Message(TerritoryMessage.unknownZone, ["text": .text(text)]),
      at: Label(
        span, Message(ValueMessage.oneOf, ["names": .list(names.map { .text("`\($0)`") })])),
      hints: near.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? [])
  }

  static func regionNames(
    _ region: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .regionsDisagree, Message(TerritoryMessage.regionNames, ["code": .text(region)]),
      at: Label(span, Message(TerritoryMessage.regionNamesLabel)),
      related: [Label(first, Message(TerritoryMessage.regionNamesFirst))])
  }

  static func moreThanAll(_ department: Department, at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .populationsDisagree,
      Message(TerritoryMessage.moreThanAll, ["code": .text(department.code.text)]),
      at: Label(
        span,
        Message(
          TerritoryMessage.moreThanAllLabel,
          ["population": .number(department.population, decimals: 0)])))
  }

  static func bandsDiffer(
    _ department: Department, _ sum: Double, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .populationsDisagree, severity: .warning,
      Message(TerritoryMessage.bandsDiffer, ["code": .text(department.code.text)]),
      at: Label(
        span, Message(TerritoryMessage.bandsDifferLabel, ["sum": .number(sum, decimals: 0)])))
  }

  static func shares(at span: SourceSpan, highest: Double) -> Diagnostic {
    Diagnostic(
      .povertyNotPercent, severity: .warning, Message(TerritoryMessage.shares),
      at: Label(
        span, Message(TerritoryMessage.sharesLabel, ["highest": .number(highest, decimals: 2)])),
      hints: [Message(TerritoryMessage.sharesHint)])
  }
}
