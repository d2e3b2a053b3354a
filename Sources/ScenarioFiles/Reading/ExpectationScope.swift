import Diagnostics
import Messages
import PublicFinance
import Scenarios
import Territories
import YAMLNodes

/// The keys of an expectation that say of which line, when and where its figure is taken.
struct ExpectationScope {
  private let findings: Findings
  private let territories: Country
  private let clock: Clock
  private let table: Table
  /// What each of is meant: `department`, `region`, `month`.
  private let every: [String]

  private static let everyNames = ["department", "region", "month"]

  init(_ findings: Findings, _ territories: Country, _ clock: Clock, _ table: Table) {
    self.findings = findings
    self.territories = territories
    self.clock = clock
    self.table = table
    every = findings.list(table["every"], admitsOne: true).compactMap { item in
      findings.value(item) { text throws(ValueFault) in
        try WordText.name(
          text, among: Self.everyNames.map { ($0, $0) }, .unknownWord,
          message: ExpectMessage.unknownEvery)
      }
    }
  }

  /// The line of an amount; nil for all of them.
  func line(of metric: ExpectedMetric?) -> BudgetLine? {
    guard let field = table["line"] else { return nil }
    let line = findings.value(field) { text throws(ValueFault) in
      try WordText.name(
        text, among: BudgetLine.allCases.map { ($0.name, $0) }, .unknownLine,
        message: EventMessage.unknownLine)
    }
    if let metric, !metric.isMoney { refuse(field, .onlyMoneyHasLine, metric) }
    return line
  }

  /// The month or fiscal year; the last month of the run unless the file says otherwise.
  func period(of metric: ExpectedMetric?) -> Expectation.Period? {
    let (month, year) = (table["month"], table["fiscal-year"])
    if let month, let year { findings.add(.keysExclude(month, year)) }
    if every.contains("month") {
      for field in [month, year].compactMap(\.self) {
        if let every = table["every"] { findings.add(.keysExclude(every, field)) }
      }
      return .everyMonth
    }
    if let year {
      let value = findings.value(year) { text throws(ValueFault) in
        try Self.year(text)
      }
      if let metric, !metric.isMoney { refuse(year, .onlyMoneyHasYear, metric) }
      guard let value else { return nil }
      // The run begins in the last month of 2020.
      guard (value - 2020) * 12 - 11 < clock.horizon ?? .max else {
        findings.add(.afterHorizon(String(value), year.node.span, clock))
        return nil
      }
      return .fiscalYear(FiscalYear(value))
    }
    guard let month else { return .month(MonthIndex((clock.horizon ?? 1) - 1)) }
    guard let value = findings.value(month, MonthText.parse) else { return nil }
    let index = MonthIndex(value)
    guard index.value >= 0, index.value < clock.horizon ?? .max else {
      findings.add(.afterHorizon(value.description, month.node.span, clock))
      return nil
    }
    return .month(index)
  }

  private static func year(_ text: String) throws(ValueFault) -> Int {
    guard text.count == 4, text.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(text),
      year >= 2020
    else {
      throw ValueFault(
        .invalidMonth, Message(ExpectMessage.notYear, text: text),
        label: Message(ExpectMessage.notYearLabel))
    }
    return year
  }

  /// The nation unless the file says otherwise.
  func place(of metric: ExpectedMetric?) -> Expectation.Place? {
    let (department, region) = (table["department"], table["region"])
    if let department, let region { findings.add(.keysExclude(department, region)) }
    let words = every.filter { $0 != "month" }
    if words.count == 2, let field = table["every"] {
      findings.add(
        Diagnostic(
          .keysExclude, Message(ExpectMessage.oneKindOfTerritory),
          at: Diagnostic.Label(field.node.span)))
    }
    if let field = department ?? region ?? (words.isEmpty ? nil : table["every"]), let metric,
      metric.scope == .nation
    {
      refuse(field, .onlyOfNation, metric)
    }
    if let word = words.first, let field = table["every"] {
      if let other = department ?? region { findings.add(.keysExclude(field, other)) }
      return word == "region" ? .everyRegion : .everyDepartment
    }
    if let department { return departments(department) }
    if let region { return regions(region) }
    return .nation
  }

  private func departments(_ field: Field) -> Expectation.Place? {
    findings.state(field.path, at: field.node.span)
    let items = findings.list(field, admitsOne: true)
    let codes = items.compactMap { item -> Department.Code? in
      guard let text = findings.text(item) else { return nil }
      let code = Department.Code(text)
      guard territories.position(of: code) != nil else {
        findings.add(
          .unknownDepartment(Node.Key(text, span: item.node.span), in: territories))
        return nil
      }
      return code
    }
    guard codes.count == items.count, !codes.isEmpty else { return nil }
    return .departments(codes)
  }

  private func regions(_ field: Field) -> Expectation.Place? {
    findings.state(field.path, at: field.node.span)
    let items = findings.list(field, admitsOne: true)
    let known = territories.departments.map(\.region)
    let codes = items.compactMap { item -> String? in
      guard let text = findings.text(item) else { return nil }
      if let region = known.first(where: {
        $0.code == text || $0.name.lowercased() == text.lowercased()
      }) {
        return region.code
      }
      findings.add(.unknownRegion(text, item.node.span, known))
      return nil
    }
    guard codes.count == items.count, !codes.isEmpty else { return nil }
    return .regions(codes)
  }

  private func refuse(_ field: Field, _ message: ExpectMessage, _ metric: ExpectedMetric) {
    findings.add(
      Diagnostic(
        .metricScope, Message(message, ["name": .text(metric.name)]),
        at: Diagnostic.Label(
          field.key.span, Message(ExpectMessage.leaveOut, text: field.key.text))))
  }
}

extension Diagnostic {
  fileprivate static func afterHorizon(
    _ text: String, _ span: SourceSpan, _ clock: Clock
  ) -> Diagnostic {
    Diagnostic(
      .monthOutOfRange, Message(ExpectMessage.outsideRun, text: text),
      at: Label(
        span,
        clock.horizon.map { horizon in
          Message(
            ExpectMessage.outsideRunLabel,
            ["last": .text(Month(MonthIndex(horizon - 1)).description)])
        }))
  }

  fileprivate static func unknownRegion(
    _ text: String, _ span: SourceSpan, _ known: [Department.Region]
  ) -> Diagnostic {
    let near = NearestName.suggestion(for: text, among: known.map(\.name))
    return Diagnostic(
      .unknownRegion, Message(ExpectMessage.unknownRegion, text: text),
      at: Label(span, Message(ExpectMessage.unknownRegionLabel)),
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }
}
