import Diagnostics
import Messages
import ScenarioFiles
import Sweeps
import Testing

@Suite struct `Values of an axis` {
  private func reading(_ set: String) throws -> SweepReader.Reading {
    SweepReader.read(
      SweepRequest(
        source: try ScenarioSources.locate("france-relance-13m"), scenario: "plan", sets: [set]))
  }

  @Test(arguments: [
    ("lines.spaces.amount=0..30 M€ by 10 M€", ["0 M€", "10 M€", "20 M€", "30 M€"]),
    ("lines.spaces.amount=0 M€..30 M€ by 10 M€", ["0 M€", "10 M€", "20 M€", "30 M€"]),
    ("lines.spaces.amount = 10..0 M€ by 5", []),
    ("lines.spaces.amount=10 M€..0 M€ by 5 M€", ["10 M€", "5 M€", "0 M€"]),
    ("lines.spaces.amount=0..25 M€ by 10 M€", ["0 M€", "10 M€", "20 M€"]),
    (
      "lines.spaces.amount=500 k€..2 M€ by 500 k€",
      ["500000 €", "1000000 €", "1500000 €", "2000000 €"]
    ),
    ("lines.spaces.amount=0,5..1,5 M€ by 0,5 M€", ["0.5 M€", "1 M€", "1.5 M€"]),
    (
      "lines.spaces.amount=1 000 000..2 000 000 € by 500 000 €",
      ["1000000 €", "1500000 €", "2000000 €"]
    ),
    ("lines.spaces.amount=€1M..€3M by €1M", ["€1 M", "€2 M", "€3 M"]),
    (
      "lines.spaces.amount=10 millions d'euros..20 millions d'euros par 10 millions d'euros",
      ["10 millions d'euros", "20 millions d'euros"]
    ),
    ("params.continue-probability=50..60 % by 5 %", ["50 %", "55 %", "60 %"]),
    ("params.continue-probability=0.1..0.3 by 0.1", ["0.1", "0.2", "0.3"]),
    ("params.continue-probability=0.1…0.2 by 0.1", ["0.1", "0.2"]),
    ("posts-cap=1000..3000 by 1000", ["1000", "2000", "3000"]),
    (
      "params.activity-factor-weight=0..1 by 0.125",
      ["0", "0.1250", "0.25", "0.3750", "0.5", "0.6250", "0.75", "0.8750", "1"]
    ),
    ("horizon=24..48 months by 12 months", ["24 months", "36 months", "48 months"]),
    ("programme-start=2020-12..2021-06 by 3 months", ["2020-12", "2021-03", "2021-06"]),
    ("programme-start=2021-02..2020-12 by 1 month", ["2021-02", "2021-01", "2020-12"]),
    ("lines.advisers.key=need,population", ["need", "population"]),
    ("lines.spaces.amount=0 M€; 10,5 M€;20 M€", ["0 M€", "10,5 M€", "20 M€"]),
    ("lines.spaces.amount=0 M€, 10 M€, 20 M€", ["0 M€", "10 M€", "20 M€"]),
    ("posts-cap=1000, none", ["1000", "none"]),
  ])
  func `are those written`(_ set: String, _ values: [String]) throws {
    let reading = try reading(set)
    guard !values.isEmpty else {
      #expect(reading.diagnostics.map(\.id) == [.invalidRange])
      return
    }
    #expect(reading.diagnostics.filter { $0.severity == .error } == [])
    #expect(reading.sweep?.axes.first?.values.map(\.text) == values)
  }

  @Test(arguments: [
    ("lines.spaces.amount=0..30 M€", DiagnosticIdentifier.invalidRange),
    ("lines.spaces.amount=0..30 M€ by 0 M€", .invalidRange),
    ("lines.spaces.amount=0..30 M€ by", .invalidRange),
    ("lines.spaces.amount=a..b by c", .invalidRange),
    ("lines.spaces.amount=..", .invalidRange),
    ("lines.spaces.amount=.. by ", .invalidRange),
    ("lines.spaces.amount=0..30 M€ by 10 %", .invalidRange),
    ("lines.spaces.amount=500..2 M€ by 100 k€", .invalidRange),
    ("posts-cap=1,500..3000 by 500", .ambiguousNumber),
    ("posts-cap=0..1e30 by 1", .invalidRange),
    ("posts-cap=0..1e300 by 1e-300", .invalidRange),
    ("posts-cap=0..1e9 by 1", .invalidRange),
    ("programme-start=2020-12..2021-13 by 1 month", .invalidMonth),
    ("programme-start=2020-12..2021-06 by 0 months", .outOfRange),
    ("posts-cap=4000", .noAxis),
    ("title=Hello, world", .noAxis),
    ("posts-cap", .noAxis),
    ("=1..2 by 1", .noAxis),
    ("posts-cap=-500..500 by 500", .outOfRange),
    ("lines.advisers.key=need, populaton", .unknownAllocationKey),
    ("nonsense=1..3 by 1", .unknownKey),
  ])
  func `are refused with a reason`(_ set: String, _ identifier: DiagnosticIdentifier) throws {
    let reading = try reading(set)
    #expect(reading.sweep == nil)
    #expect(reading.diagnostics.map(\.id).contains(identifier))
  }

  @Test func `are numbers in their unit where they are numbers`() throws {
    func numbers(_ set: String) throws -> [AxisValue] {
      try #require(reading(set).sweep?.axes.first?.values)
    }
    let money = try numbers("lines.spaces.amount=0..1 M€ by 500 k€")
    #expect(money.map(\.number) == [0, 500_000, 1_000_000])
    #expect(Set(money.map(\.unit)) == ["EUR"])
    let shares = try numbers("params.continue-probability=50..60 % by 5 %")
    #expect(shares.map(\.number) == [0.5, 0.55, 0.6])
    #expect(Set(shares.map(\.unit)) == ["share"])
    let months = try numbers("horizon=24..36 months by 12 months")
    #expect(months.map(\.number) == [24, 36])
    #expect(Set(months.map(\.unit)) == ["months"])
    #expect(try numbers("lines.advisers.key=need,population").map(\.number) == [nil, nil])
  }

  @Test func `that are faulty are told at their place in the text given, with the value`() throws {
    let reading = try reading("lines.advisers.key = need, populaton")
    let fault = try #require(reading.diagnostics.first)
    let span = try #require(fault.primary?.span)
    #expect(span.source.content == "lines.advisers.key = need, populaton")
    #expect(span.start.column == 22 && span.end.column == 37)
    let texts = (fault.notes + fault.hints).map { $0.text(in: .english) }
    #expect(texts.contains { $0.contains("`populaton`") && $0.contains("lines.advisers.key") })
    #expect(texts.contains { $0.contains("population") })
  }
}
