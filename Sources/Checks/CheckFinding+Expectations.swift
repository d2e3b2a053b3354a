public import Diagnostics
import Messages
import PublicFinance
public import ScenarioFiles
import Scenarios
public import Verifications

extension CheckFinding {
  /// An expectation that a run does not meet, at its place in the file.
  init(
    _ miss: ExpectationMiss, of reading: Reading, in source: SourceText,
    severity: Diagnostic.Severity = .error
  ) {
    self.init(
      .expectation,
      .missedExpectation(miss, of: reading, in: source, severity: severity),
      details: miss.details, subject: miss.expectation.path)
  }
}

extension Diagnostic {
  /// The most places that one expectation names.
  private static let namedPlaces = 5

  /// An expectation that a run does not meet: the figure found and by how much it misses.
  public static func missedExpectation(
    _ miss: ExpectationMiss, of reading: Reading, in source: SourceText, severity: Severity
  ) -> Diagnostic {
    let expectation = miss.expectation
    let key = miss.places.first?.bound.key
    let span =
      key.flatMap { reading.positions["\(expectation.path).\($0.rawValue)"] }
      ?? reading.positions[expectation.path] ?? source.beginning
    let named = miss.places.prefix(namedPlaces)
    var notes = named.map { miss.message(of: $0) }
    if miss.places.count > named.count {
      notes.append(
        Message(
          CheckText.missedPlaces,
          [
            "count": .integer(miss.places.count - named.count),
            "verified": .integer(miss.verified),
          ]))
    }
    if !expectation.reason.isEmpty {
      notes.append(Message(CheckText.reason, ["text": .text(expectation.reason)]))
    }
    let diagnostic = Diagnostic(
      .missedExpectation, severity: severity,
      Message(CheckText.missed, ["metric": .text(expectation.spoken)]),
      at: Label(span), notes: notes)
    return reading.tellingChain(diagnostic)
  }
}

extension Diagnostic {
  /// An expectation that holds in too few draws, at its place in the file; nil when it is as sure as it
  /// asks, or asks for no certainty.
  public static func missedCertainty(
    _ trial: ExpectationTrial, _ tally: ExpectationTally, seed: UInt64, of reading: Reading,
    in source: SourceText, severity: Severity
  ) -> Diagnostic? {
    guard tally.isCertain(for: trial) == false, let certainty = trial.expectation.certainty else {
      return nil
    }
    let expectation = trial.expectation
    let (key, note): (String, Message) =
      switch certainty {
      case .probability(let asked):
        (
          "probability",
          Message(
            CheckText.lessProbable,
            ["found": .part(tally.met, of: tally.runs), "asked": .percent(asked, decimals: 1)])
        )
      case .quantile(let part): ("quantile", trial.worstPlace(tally, quantile: part))
      }
    let span =
      reading.positions["\(expectation.path).\(key)"] ?? reading.positions[expectation.path]
      ?? source.beginning
    var notes = [
      note, expectation.sentence,
      Message(
        CheckText.ofDraws, ["draws": .integer(tally.runs), "seed": .text(String(seed))]),
    ]
    if !expectation.reason.isEmpty {
      notes.append(Message(CheckText.reason, ["text": .text(expectation.reason)]))
    }
    return reading.tellingChain(
      Diagnostic(
        .missedExpectation, severity: severity,
        Message(CheckText.missed, ["metric": .text(expectation.spoken)]), at: Label(span),
        notes: notes))
  }
}

extension ExpectationTrial {
  /// Where most draws miss.
  fileprivate func worstPlace(_ tally: ExpectationTally, quantile: Double) -> Message {
    let worst = tally.worst ?? (0, 0)
    let (month, territory) = place(of: worst.cell)
    let allowed = bound(of: worst.cell).key == .atLeast ? quantile : 1 - quantile
    return Message(
      CheckText.quantileMissed,
      [
        "place": territory.map { .text("\($0.name) (\($0.code))") }
          ?? .message(Message(CheckText.nation)),
        "when": .text(Month(month).description), "found": .part(worst.missed, of: tally.runs),
        "asked": .percent(allowed, decimals: 1),
      ])
  }
}

extension Message.Argument {
  fileprivate static func part(_ number: Int, of total: Int) -> Message.Argument {
    .percent(Double(number) / Double(max(1, total)), decimals: 1)
  }
}

extension Expectation {
  /// A difference in the unit of the metric; shares differ by points.
  fileprivate func distance(_ value: Value) -> Message.Argument {
    guard metric.unit == .share else { return argument(value) }
    return .message(
      Message(CheckText.points, ["count": .number(value.number * 100, decimals: 2)]))
  }
}

extension ExpectationMiss {
  /// What was found in one place.
  fileprivate func message(of place: Place) -> Message {
    let bound = expectation.argument(place.bound.value)
    let when: Message.Argument =
      if case .fiscalYear(let year) = expectation.period {
        .text(year.description)
      } else {
        .text(Month(place.month).description)
      }
    let territory: Message.Argument =
      place.territory.map { .text("\($0.name) (\($0.code))") }
      ?? .message(Message(CheckText.nation))
    guard let found = place.found, let difference = place.difference else {
      return Message(
        CheckText.undefinedFigure, ["place": territory, "when": when, "bound": bound])
    }
    let distance: Expectation.Value =
      if case .money = found {
        .money(Money(cents: Int64(abs(difference))))
      } else {
        .number(abs(difference))
      }
    let key: CheckText =
      switch place.bound.key {
      case .atLeast: .foundBelow
      case .atMost: .foundAbove
      case .equals: .foundOther
      }
    return Message(
      key,
      [
        "place": territory, "when": when, "found": expectation.argument(found), "bound": bound,
        "difference": expectation.distance(distance),
      ])
  }

  fileprivate var details: [CheckFinding.Detail] {
    guard let place = places.first else { return [] }
    var details: [CheckFinding.Detail] = [.init("metric", .text(expectation.metric.name))]
    if let line = expectation.line { details.append(.init("line", .text(line.name))) }
    details.append(.init("month", .text(Month(place.month).description)))
    if case .fiscalYear(let year) = expectation.period {
      details.append(.init("fiscal-year", .integer(Int64(year.year))))
    }
    if let territory = place.territory { details.append(.init("territory", .text(territory.code))) }
    details.append(.init("relation", .text(place.bound.key.rawValue)))
    func add(_ name: String, _ value: Expectation.Value?) {
      switch value {
      case .money(let money): details.append(.init("\(name)-cents", .integer(money.cents)))
      case .number(let number): details.append(.init(name, .number(number)))
      case nil: break
      }
    }
    add("found", place.found)
    add("expected", place.bound.value)
    if let difference = place.difference {
      if case .money = place.bound.value {
        details.append(.init("difference-cents", .integer(Int64(difference))))
      } else {
        details.append(.init("difference", .number(difference)))
      }
    }
    details.append(.init("places-missed", .integer(Int64(places.count))))
    details.append(.init("places-verified", .integer(Int64(verified))))
    return details
  }
}
