import Diagnostics
import Foundation
import Messages
import Parameters
import PublicFinance
import ScenarioFiles
import Scenarios
import Territories
import Testing

@Suite struct `Reading a scenario` {
  private static let file = """
    schema: 1
    title: A plan
    start: 2020-12
    horizon: 60 months
    envelope: 250 M€
    lines:
      advisers: {amount: 200 M€}
      spaces: {share: 16 %}
      aidants: {amount: 10 M€}
    need: {total: 13 M}
    events:
      - {month: 2021-09, type: freeze, line: spaces}
      - {month: 2022-02, type: cancel, line: aidants, amount: 1 M€}
    params: {training-seats: 700}
    """

  private func read(_ overrides: String...) -> Reading {
    ScenarioReader.read(
      SourceText(name: "plan.yaml", content: Self.file), overrides: overrides.map { Override($0) })
  }

  @Test func `every stated value has its place`() throws {
    let positions = read().positions
    func place(_ path: String) -> String? {
      positions[path].map {
        "\($0.source.name):\($0.start.line):\($0.start.column)-\($0.end.column)"
      }
    }
    #expect(place("title") == "plan.yaml:2:8-14")
    #expect(place("lines.advisers.amount") == "plan.yaml:7:22-28")
    #expect(place("lines.spaces.share") == "plan.yaml:8:19-23")
    #expect(place("need.total") == "plan.yaml:10:15-19")
    #expect(place("params.need-total") == place("need.total"))
    #expect(place("events[1].amount") == "plan.yaml:13:59-63")
    #expect(place("params.training-seats") == "plan.yaml:14:26-29")
    #expect(place("posts-cap") == nil)
  }

  @Test func `an override takes the place of the file's value`() throws {
    let reading = read(
      "lines.advisers.amount=190 M€", "lines.spaces.amount = 50 M€", "params.training-seats=600",
      "need.total=18 M", "posts-cap=none", "horizon=48 months", "events[1].amount=2 M€",
      "award-calendar.2021-03=100 %", "lines.spaces.key.2A=1")
    #expect(reading.diagnostics.isEmpty)
    let plan = try #require(reading.scenario)
    #expect(plan.announced[.spaces] == Money(euros: 50_000_000))
    #expect(plan.parameters[.trainingSeats] == 600)
    #expect(plan.parameters[.needTotal] == 18e6)
    #expect(plan.postsCap == nil)
    #expect(plan.horizon == 48)
    #expect(
      plan.events[1].action == .cancellation(line: .aidants, amount: Money(euros: 2_000_000)))
    #expect(plan.awardCalendar[3] == 1)
    #expect(plan.spaces.basis == .weights([Department.Code("2A"): 1]))
    let place = try #require(reading.positions["lines.spaces.amount"])
    #expect(place.source.name == "--set")
    #expect(place.start == SourcePosition(line: 1, column: 23))
    #expect(reading.positions["lines.spaces.share"] == nil)
  }

  @Test func `the last override wins, and a need is stated once`() throws {
    let reading = read("need.total=18 M", "params.need-total=14 M")
    #expect(reading.scenario?.parameters[.needTotal] == 14e6)
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `a warning leaves the scenario`() throws {
    #expect(read("events[0].type=unfreeze").diagnostics.map(\.id) == [.notFrozen])
    #expect(read("events[0].type=unfreeze").scenario != nil)
  }

  @Test func `faults of the file come before those of overrides`() {
    let reading = read("posts-cap=many", "horizon=0", "colour=blue")
    #expect(reading.diagnostics.map(\.id) == [.invalidNumber, .outOfRange, .unknownKey])
    #expect(reading.scenario == nil)
  }

  @Test func `other territories must state what France has by default`() throws {
    let some = Country.france.departments.prefix(3)
    let country = try #require(Country(Array(some)))
    let source = SourceText(name: "plan.yaml", content: Self.file)
    let reading = ScenarioReader.read(source, territories: country)
    #expect(reading.diagnostics.map(\.id) == [.missingForTerritories])
    let text = TextRenderer().text(of: reading.diagnostics)
    #expect(text.contains("`need-offline`") && text.contains("`posts-cap`"))
    #expect(!text.contains("`need-total`") && !text.contains("`training-seats`"))
    let overrides = [
      "need.offline=1 M", "params.applications-to-2021-06=100",
      "params.applications-to-2021-12=300", "params.applications-after=10",
      "params.aidant-potential=500", "posts-cap=30",
    ].map { Override($0) }
    let complete = ScenarioReader.read(source, overrides: overrides, territories: country)
    #expect(complete.diagnostics.isEmpty)
    #expect(complete.scenario?.parameters[.seekReferenceOffline] == 0)
  }

  @Test func `the tables of the format name every key the reader takes`() {
    for table in FormatTable.allCases {
      let names = table.keys.map(\.name)
      #expect(Set(names).count == names.count)
      for key in table.keys {
        #expect(!key.meaning.text(in: .english).isEmpty)
        #expect(!(key.isRequired && key.defaultText != nil), "\(key.name)")
      }
    }
  }

  @Test(arguments: [
    ("no-program", DiagnosticIdentifier.unknownScenario, false),
    ("nothing", .unknownScenario, false),
    ("nothing.yaml", .missingFile, true), ("/nowhere/plan.yaml", .missingFile, true),
    ("/", .fileIsFolder, true), ("Bad/file-not-utf8.yaml", .fileNotUTF8, false),
  ])
  func `a name or a path that gives no text`(
    _ name: String, _ id: DiagnosticIdentifier, _ isInputOutput: Bool
  ) {
    let path = name.hasPrefix("Bad") ? Golden.fixtures.appending(path: name).path : name
    do throws(ScenarioSourceError) {
      _ = try ScenarioSources.locate(path)
      Issue.record("\(name) was found")
    } catch {
      #expect(error.diagnostic.id == id)
      #expect(error.isInputOutput == isInputOutput)
    }
  }

  @Test func `a near name of a shipped scenario is suggested`() {
    do throws(ScenarioSourceError) {
      _ = try ScenarioSources.locate("no-program")
      Issue.record("it was found")
    } catch {
      #expect(
        TextRenderer().text(of: error.diagnostic) == """
          error[unknown-scenario]: `no-program` is neither a shipped scenario nor a file

          hint: did you mean `no-programme`?
          hint: to read a file, write its path, such as `./no-program` or `no-program.yaml`

          """)
    }
  }

  @Test func `a file is read by its path`() throws {
    let path = Golden.fixtures.appending(path: "Good/seed-plan.yaml").path
    let source = try ScenarioSources.locate(path)
    #expect(source.name == path)
    #expect(ScenarioReader.read(source).scenario != nil)
  }

  @Test func `no damage to a file crashes the reader`() throws {
    let url = Golden.fixtures.appending(path: "Good/every-key.yaml")
    let scalars = Array(try String(contentsOf: url, encoding: .utf8).unicodeScalars)
    let pieces = [
      "9", "-", "e999", ",", "\u{A0}", "{", "[", "~", "€", "M", "%", "\n", ": ", "99999",
    ]
    var generator = Linear(state: 7)
    for _ in 0..<2000 {
      var damaged = scalars
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let place = Int.random(in: 0..<damaged.count, using: &generator)
        if Bool.random(using: &generator) {
          damaged.remove(at: place)
        } else {
          let piece = pieces.randomElement(using: &generator) ?? ""
          damaged.insert(contentsOf: piece.unicodeScalars, at: place)
        }
      }
      let text = String(String.UnicodeScalarView(damaged))
      let reading = ScenarioReader.read(SourceText(name: "a.yaml", content: text))
      #expect((reading.scenario == nil) == reading.hasErrors, "\(text)")
      if reading.hasErrors { #expect(!TextRenderer().text(of: reading.diagnostics).isEmpty) }
    }
  }

  @Test(arguments: [
    "1e-9223372036854775808 €", "1.5e9223372036854775807 €", "99999999999999999999999999999 €",
    "1e36 €", "0.00000000000000000000000000001 %", "9223372036854775807-12", "events[99",
  ])
  func `extreme values are faults, not crashes`(_ value: String) {
    for path in [
      "envelope", "lines.spaces.share", "posts-cap", "horizon", "start", "params.training-seats",
      "events[9223372036854775807].amount", "award-calendar.2021-03", "lines.spaces.key.01",
      "award-calendar.9999-12",
    ] {
      let reading = read("\(path)=\(value)")
      #expect((reading.scenario == nil) == reading.hasErrors, "\(path)")
    }
  }
}

/// A linear congruential generator (Knuth, MMIX): enough to make inputs that repeat.
private struct Linear: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
