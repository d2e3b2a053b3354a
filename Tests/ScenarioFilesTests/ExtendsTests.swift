import Diagnostics
import Foundation
import Parameters
import PublicFinance
import ScenarioFiles
import Scenarios
import ShippedScenarios
import Territories
import Testing

@Suite struct `A scenario that extends another` {
  private static let base = """
    schema: 1
    title: The base
    description: What the base shows
    author: Its author
    sources: [PF001]
    start: 2020-12
    horizon: 60 months
    envelope: 250 M€
    lines:
      advisers: {amount: 200 M€, quantities: {01: 40, 2A: 12, 75: 30}}
      spaces: {share: 16 %, key: {01: 1, 2A: 2}, cap: 40}
      aidants: {amount: 10 M€, key: need, floor: 2}
    need: {total: 14 M, offline: 6 M}
    award-calendar: {2021-03: 20 %, 2021-12: 100 %}
    events:
      - {month: 2021-09, type: freeze, line: spaces}
      - {month: 2022-02, type: unfreeze, line: spaces}
      - {month: 2023-01, type: appropriation, line: renewal, amount: 44 M€}
    params: {training-seats: 700, contact-hours: 50}
    """

  private func read(
    _ text: String, files: [String: String] = [:], overrides: [String] = []
  ) -> Reading {
    let all = ["plans/base.yaml": Self.base].merging(files) { $1 }
    return ScenarioReader.read(
      SourceText(name: "plans/plan.yaml", content: text),
      overrides: overrides.map { Override($0) }, files: .texts(all))
  }

  private func scenario(
    _ text: String, files: [String: String] = [:], overrides: [String] = []
  ) throws -> Scenario {
    let reading = read(text, files: files, overrides: overrides)
    #expect(TextRenderer().text(of: reading.diagnostics) == "")
    return try #require(reading.scenario)
  }

  private func place(_ path: String, in reading: Reading) -> String? {
    reading.positions[path].map { "\($0.source.name):\($0.start.line):\($0.start.column)" }
  }

  private static let child = "extends: base.yaml\ntitle: Mine\n"

  @Test(arguments: ShippedScenarios.names)
  func `with a title alone it is the other one, but for what that says of itself`(
    _ name: String
  ) throws {
    let extended = ScenarioReader.read(
      SourceText(name: "plan.yaml", content: "extends: \(name)\ntitle: Mine"), files: .none)
    #expect(extended.diagnostics.isEmpty)
    let shipped = ScenarioReader.read(try ScenarioSources.locate(name))
    var expected = try #require(shipped.scenario)
    (expected.title, expected.description, expected.author) = ("Mine", "", "")
    #expect(extended.scenario == expected)
    let sources = ["plan.yaml"] + shipped.sources.map(\.name)
    #expect(extended.sources.map(\.name) == sources)
    #expect(sources.prefix(2) == ["plan.yaml", "<shipped>/\(name).yaml"])
  }

  @Test func `each value has the place of the file that won`() {
    let reading = read(
      """
      extends: middle.yaml
      title: Mine
      posts-cap: 3000
      lines:
        aidants: {floor: 3}
      """,
      files: [
        "plans/middle.yaml": """
        extends: base.yaml
        posts-cap: 3500
        need: {offline: 7 M}
        """
      ])
    #expect(reading.diagnostics.isEmpty)
    #expect(place("title", in: reading) == "plans/plan.yaml:2:8")
    #expect(place("extends", in: reading) == "plans/plan.yaml:1:10")
    #expect(place("posts-cap", in: reading) == "plans/plan.yaml:3:12")
    #expect(place("lines.aidants.floor", in: reading) == "plans/plan.yaml:5:20")
    #expect(place("need.offline", in: reading) == "plans/middle.yaml:3:17")
    #expect(place("params.need-offline", in: reading) == "plans/middle.yaml:3:17")
    #expect(place("need.total", in: reading) == "plans/base.yaml:13:15")
    #expect(place("lines.advisers.quantities.2A", in: reading) == "plans/base.yaml:10:55")
    #expect(place("description", in: reading) == nil)
    #expect(
      reading.sources.map(\.name) == ["plans/plan.yaml", "plans/middle.yaml", "plans/base.yaml"])
    #expect(reading.links.map(\.source.name) == ["plans/plan.yaml", "plans/middle.yaml"])
  }

  @Test func `tables are merged key by key and department by department`() throws {
    let plan = try scenario(
      Self.child + """
        lines:
          advisers: {quantities: {2A: 15, 2B: 3, 75: null}}
          spaces: {key: {2A: 5}}
        params: {training-seats: 800}
        need: {total: 15 M}
        """)
    func code(_ text: String) -> Department.Code { Department.Code(text) }
    #expect(plan.advisers.basis == .quantities([code("01"): 40, code("2A"): 15, code("2B"): 3]))
    #expect(plan.spaces.basis == .weights([code("01"): 1, code("2A"): 5]))
    #expect(plan.spaces.cap == 40)
    #expect(plan.announced[.advisers] == Money(euros: 200_000_000))
    #expect(plan.parameters[.trainingSeats] == 800)
    #expect(plan.parameters[.contactHours] == 50)
    #expect(plan.parameters[.needTotal] == 15e6)
    #expect(plan.parameters[.needOffline] == 6e6)
  }

  @Test func `what states the same thing in another way gives way`() throws {
    let plan = try scenario(
      Self.child + """
        lines:
          advisers: {share: 80 %, key: need}
          spaces: {amount: 40 M€, key: null, quantities: {01: 3}}
        params: {need-total: 16 M}
        """)
    #expect(plan.advisers.basis == .key(.need))
    #expect(plan.spaces.basis == .quantities([Department.Code("01"): 3]))
    #expect(plan.spaces.cap == nil)
    #expect(plan.announced[.spaces] == Money(euros: 40_000_000))
    #expect(plan.parameters[.needTotal] == 16e6)
  }

  @Test func `null drops what is inherited`() throws {
    let plan = try scenario(
      Self.child + """
        need: ~
        award-calendar: null
        params: null
        events: null
        lines:
          spaces: {key: null, cap: null}
        """)
    #expect(plan.statedParameters.isEmpty)
    #expect(plan.awardCalendar == .committeesOf2021)
    #expect(plan.events.isEmpty)
    #expect(plan.spaces == Distribution(basis: .key(.need)))
  }

  @Test func `a list or a calendar takes the place of the inherited one`() throws {
    let plan = try scenario(
      Self.child + """
        sources: [PF002, PF003]
        award-calendar: {2021-06: 100 %}
        events:
          - {month: 2022-03, type: cancel, line: aidants, amount: 1 M€}
        """)
    #expect(plan.sources == ["PF002", "PF003"])
    #expect(plan.awardCalendar.shares == [0, 0, 0, 0, 0, 0, 1])
    #expect(
      plan.events.map(\.action) == [
        .cancellation(line: .aidants, amount: Money(euros: 1_000_000))
      ])
  }

  @Test func `a list can be added to and taken from`() throws {
    let plan = try scenario(
      Self.child + """
        sources: {add: PF002}
        events:
          remove:
            - {type: appropriation, line: renewal}
          add:
            - {month: 2022-03, type: cancel, line: aidants, amount: 1 M€}
        """)
    #expect(plan.sources == ["PF001", "PF002"])
    #expect(
      plan.events.map(\.action) == [
        .freeze(line: .spaces), .unfreeze(line: .spaces),
        .cancellation(line: .aidants, amount: Money(euros: 1_000_000)),
      ])
  }

  @Test func `a list is added to where the base has none`() throws {
    let plan = try scenario(
      "extends: france-relance-18m\ntitle: Mine\n"
        + "events: {add: [{month: 2021-09, type: freeze, line: spaces}]}")
    #expect(plan.events.map(\.action) == [.freeze(line: .spaces)])
  }

  @Test func `overrides are put over the whole chain`() throws {
    let overrides = [
      "lines.advisers.quantities.2A=15", "lines.spaces.key.75=3", "events[2].amount=40 M€",
      "params.training-seats=null", "lines.spaces.amount=40 M€",
    ]
    let plan = try scenario(Self.child, overrides: overrides)
    #expect(
      plan.advisers.basis
        == .quantities([
          Department.Code("01"): 40, Department.Code("2A"): 15, Department.Code("75"): 30,
        ]))
    #expect(
      plan.spaces.basis
        == .weights([
          Department.Code("01"): 1, Department.Code("2A"): 2, Department.Code("75"): 3,
        ]))
    #expect(!plan.statedParameters.contains(.trainingSeats))
    #expect(
      plan.events[2].action == .appropriation(line: .renewal, amount: Money(euros: 40_000_000)))
  }

  @Test func `a file in a folder inside is named from the file that extends it`() throws {
    let plan = try scenario(
      "extends: ./parts/one.yaml\ntitle: Mine",
      files: [
        "plans/parts/one.yaml": "extends: two.yaml\nposts-cap: 3000",
        "plans/parts/two.yaml": Self.base,
      ])
    #expect(plan.postsCap == 3000)
    #expect(plan.horizon == 60)
  }

  @Test(arguments: [63, 64])
  func `a chain may have sixty-four files`(_ bases: Int) {
    var files: [String: String] = [:]
    for index in 1..<bases {
      files["plans/\(index).yaml"] = "extends: \(index + 1).yaml\nposts-cap: \(1000 + index)"
    }
    files["plans/\(bases).yaml"] = Self.base
    let reading = read("extends: 1.yaml\ntitle: Mine", files: files)
    if bases == 63 {
      #expect(reading.diagnostics.isEmpty)
      #expect(reading.scenario?.postsCap == 1001)
      #expect(reading.sources.count == 64)
    } else {
      #expect(reading.diagnostics.map(\.id) == [.extendsTooLong])
    }
  }

  @Test func `a scenario that extends itself is refused`() {
    #expect(read("extends: plan.yaml\ntitle: Mine").diagnostics.map(\.id) == [.missingFile])
    let text = "extends: ./plan.yaml\ntitle: Mine"
    let reading = read(text, files: ["plans/plan.yaml": text])
    #expect(reading.diagnostics.map(\.id) == [.extendsCycle])
    #expect(reading.scenario == nil)
  }

  @Test func `a byte order mark in a base moves no place`() {
    let reading = read(
      "extends: marked.yaml\ntitle: Mine",
      files: ["plans/marked.yaml": "\u{FEFF}extends: base.yaml\nposts-cap: many"])
    #expect(reading.diagnostics.map(\.id) == [.invalidNumber])
    #expect(place("posts-cap", in: reading) == "plans/marked.yaml:2:12")
    #expect(TextRenderer().text(of: reading.diagnostics).contains("extended at plans/plan.yaml:1"))
  }

  @Test func `the order of faults is that of the chain, then of the overrides`() {
    let reading = read(
      "extends: middle.yaml\ntitle: Mine\nposts-cap: many",
      files: ["plans/middle.yaml": "extends: base.yaml\nhorizn: 3\ncolour: blue"],
      overrides: ["horizon=0", "param.x=1"])
    #expect(
      reading.diagnostics.compactMap { $0.primary?.span.source.name } == [
        "plans/plan.yaml", "plans/middle.yaml", "plans/middle.yaml", "--set", "--set",
      ])
  }

  @Test func `the examples of the guide can be read`() throws {
    let guide = Golden.fixtures.appending(path: "../../../Docs/guides/scenario-files.md")
      .standardized
    let text = try String(contentsOf: guide, encoding: .utf8)
    let examples = text.components(separatedBy: "```yaml\n").dropFirst()
      .compactMap { $0.components(separatedBy: "```").first }
    #expect(examples.count == 4)
    let files = ["plans/my-plan.yaml": "extends: base.yaml\ntitle: Base of the guide"]
    for example in examples {
      // What is shown of a file stands for itself in one that extends another.
      let isWhole = example.contains("schema:") || example.contains("extends:")
      let text = isWhole ? example : "extends: my-plan.yaml\ntitle: Mine\n" + example
      _ = try scenario(text, files: files)
    }
  }

  @Test func `every key says how it is inherited`() {
    let kinds = Dictionary(grouping: FormatTable.scenario.keys, by: \.inheritance)
      .mapValues { $0.map(\.name) }
    #expect(kinds[.own] == ["title", "description", "author", "extends"])
    #expect(kinds[.merged] == ["lines", "need", "params"])
    #expect(kinds[.list] == ["sources", "events", "rank-correlations", "expect"])
    #expect(kinds[.replaced]?.contains("award-calendar") == true)
  }
}

/// Files in a folder of their own, removed afterwards.
@Suite final class `Files beside a scenario` {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "extends-\(UUID().uuidString)")
    let files = FileManager.default
    for path in ["plans/parts", "plansecret"] {
      try files.createDirectory(
        at: folder.appending(path: path), withIntermediateDirectories: true)
    }
    try write("extends: france-relance-13m\nposts-cap: 3000", to: "plans/parts/base.yaml")
    try write("extends: france-relance-13m\nposts-cap: 9", to: "plansecret/base.yaml")
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  private func write(_ text: String, to path: String) throws {
    try text.write(to: folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.appending(path: path).path, withDestinationPath: target)
  }

  private func read(_ reference: String) throws -> Reading {
    try write("extends: \(reference)\ntitle: Mine", to: "plans/plan.yaml")
    return ScenarioReader.read(
      try ScenarioSources.locate(folder.appending(path: "plans/plan.yaml").path))
  }

  @Test func `a file in a folder inside is read`() throws {
    #expect(try read("parts/base.yaml").scenario?.postsCap == 3000)
    #expect(try read("./parts//base.yaml").scenario?.postsCap == 3000)
  }

  @Test func `a link that stays in the folder is followed`() throws {
    try link("plans/linked.yaml", to: "parts/base.yaml")
    #expect(try read("linked.yaml").scenario?.postsCap == 3000)
  }

  @Test func `nothing outside the folder is read`() throws {
    try link("plans/out.yaml", to: "../plansecret/base.yaml")
    try link("plans/away", to: "../plansecret")
    for reference in [
      "out.yaml", "away/base.yaml", "../plansecret/base.yaml", "parts/../../plansecret/base.yaml",
      folder.appending(path: "plansecret/base.yaml").path, "parts/../parts/base.yaml",
    ] {
      let reading = try read(reference)
      #expect(reading.diagnostics.map(\.id) == [.extendsOutside], "\(reference)")
      #expect(reading.sources.count == 1)
    }
  }

  @Test func `what is no file to read is told`() throws {
    #expect(try read("nothing.yaml").diagnostics.map(\.id) == [.missingFile])
    #expect(try read("parts/").diagnostics.map(\.id) == [.fileIsFolder])
    try link("plans/dangling.yaml", to: "nowhere.yaml")
    #expect(try read("dangling.yaml").diagnostics.map(\.id) == [.missingFile])
    #expect(mkfifo(folder.appending(path: "plans/pipe.yaml").path, 0o600) == 0)
    #expect(try read("pipe.yaml").diagnostics.map(\.id) == [.fileUnreadable])
    try Data([0x74, 0xFF]).write(to: folder.appending(path: "plans/latin.yaml"))
    #expect(try read("latin.yaml").diagnostics.map(\.id) == [.fileNotUTF8])
  }

  @Test func `one file under two names is a circle`() throws {
    try link("plans/again.yaml", to: "plan.yaml")
    #expect(try read("again.yaml").diagnostics.map(\.id) == [.extendsCycle])
    try link("plans/here", to: ".")
    #expect(try read("here/plan.yaml").diagnostics.map(\.id) == [.extendsCycle])
  }
}
