import Diagnostics
import PlanFiles
import PublicFinance
import ResultTables
import RunStores
import ScenarioFiles
import Scenarios
import Simulations
import Territories
import Testing

@Suite struct `The plan of a stored run` {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  /// A file that extends a shipped scenario.
  private static let files: [String: String] = [
    "plans/base.yaml": "extends: france-relance-13m\ntitle: Base\nhorizon: 12 months\n"
  ]

  private static let source = SourceText(
    name: "plans/plan.yaml",
    content: "extends: base.yaml\ntitle: My plan\nposts-cap: 3000\nneed: {total: 14 M}\n")

  private func stored(_ number: Int = 1) throws -> StoredSource {
    try RunStore.reading(fixture.path).source(of: number)
  }

  @Test func `is read again from the texts of the store alone`() throws {
    let run = try StoreFixture.run(
      Self.source, settings: ["lines.advisers.floor=3"], files: .texts(Self.files))
    try fixture.store(run)
    let source = try stored()
    #expect(source.source == Self.source)
    #expect(source.settings == ["lines.advisers.floor=3"])
    let plan = try StoredPlan(source)
    #expect(plan.plan.scenario == run.result.outcome.plan.scenario)
    #expect(plan.warnings.isEmpty)
    let roles = try RunStore.reading(fixture.path).details(of: 1).inputs.map {
      "\($0.role) \($0.name)"
    }
    #expect(
      roles == [
        "scenario plans/plan.yaml", "base plans/base.yaml",
        "base <shipped>/france-relance-13m.yaml",
      ])
  }

  @Test func `rests on the shipped scenario that was stored, not on that of the tool`() throws {
    let files = FilesBeside.texts(
      ["<shipped>/no-programme.yaml": Self.source.content], areAll: true)
    let text = SourceText(name: "plan.yaml", content: "extends: no-programme\ntitle: P\n")
    let reading = ScenarioReader.read(text, files: files)
    // The stored text extends a file that nobody stored.
    #expect(reading.diagnostics.map(\.id) == [.missingFile])
    #expect(reading.sources.map(\.content) == [text.content, Self.source.content])
  }

  @Test func `takes changes beside those that are stored`() throws {
    try fixture.store(
      StoreFixture.run(Self.source, settings: ["posts-cap=500"], files: .texts(Self.files)))
    let plan = try StoredPlan(stored())
    #expect(plan.plan.scenario.postsCap == 500)
    let changed = plan.reading(changing: ["horizon=6"])
    #expect(changed.plan?.scenario.horizon == 6)
    #expect(changed.plan?.scenario.postsCap == 500)
    #expect(changed.plan?.scenario.title == "My plan [posts-cap=500, horizon=6]")
    #expect(plan.reading(changing: ["horizon=x"]).hasErrors)
  }

  @Test func `brings its territories`() throws {
    let source = try ScenarioSources.locate("no-programme")
    try fixture.store(
      StoreFixture.run(
        source, settings: ["horizon=12"], files: .none, territories: TerritoryFile.changed))
    let plan = try StoredPlan(stored())
    #expect(plan.country != .france)
    #expect(plan.country.departments.contains { $0.name == "Creuse profonde" })
    #expect(try stored().territories == TerritoryFile.changed)
  }

  @Test func `is refused when a figure comes out otherwise`() throws {
    try fixture.store(StoreFixture.run())
    try fixture.tamper(
      """
      DROP TRIGGER figures_keeps_its_values;
      UPDATE figures SET cents = cents + 1 WHERE item = 'total.paid' AND section = 'envelope';
      UPDATE figures SET value = value * (1 + 1e-15) WHERE item = 'reached' AND section = 'people'
      """)
    let error = #expect(throws: StoredPlanError.self) { _ = try StoredPlan(try stored()) }
    let told = error?.diagnostics ?? []
    #expect(told.map(\.id) == [.storeDiffers])
    let text = TextRenderer().text(of: told)
    #expect(text.contains("figures that differ: 2"))
    #expect(text.contains("`envelope total.paid` (nation)"))
    #expect(text.contains("it was made by this version of inclusim"))
  }

  @Test func `is refused when figures are gone`() throws {
    try fixture.store(StoreFixture.run())
    try fixture.tamper(
      "DROP TRIGGER figures_keeps_its_rows; DELETE FROM figures WHERE section = 'people'")
    let error = #expect(throws: StoredPlanError.self) { _ = try StoredPlan(try stored()) }
    let text = TextRenderer().text(of: error?.diagnostics ?? [])
    #expect(text.contains("and others: "))
    #expect(text.contains(": – is stored, and "))
  }

  @Test func `says that another inclusim made it, where its figures are the same`() throws {
    try fixture.store(StoreFixture.run())
    try fixture.tamper("DROP TRIGGER runs_keeps_its_values; UPDATE runs SET tool = '0.0.9'")
    let warnings = try StoredPlan(stored()).warnings
    #expect(warnings.map(\.id) == [.storeOtherVersion])
    #expect(warnings.allSatisfy { $0.severity == .warning })
    #expect(TextRenderer().text(of: warnings).contains("made by inclusim 0.0.9"))
    try fixture.tamper("UPDATE runs SET data_sha256 = replace(data_sha256, 'a', 'b')")
    #expect(
      TextRenderer().text(of: try StoredPlan(stored()).warnings).contains("the data built into"))
  }

  @Test func `is refused, with the faults, when its scenario is refused`() throws {
    try fixture.store(StoreFixture.run())
    try fixture.tamper(
      """
      DROP TRIGGER settings_keeps_its_values;
      UPDATE settings SET setting = 'horizon=never'
      """)
    let error = #expect(throws: StoredPlanError.self) { _ = try StoredPlan(try stored()) }
    #expect(error?.diagnostics.first?.id == .storeDiffers)
    #expect((error?.diagnostics.count ?? 0) > 1)
  }

  @Test func `is not read from a text that was changed`() throws {
    try fixture.store(StoreFixture.run())
    try fixture.tamper(
      "DROP TRIGGER texts_keeps_its_values; UPDATE texts SET content = CAST('a: b' AS BLOB)")
    let error = failure { _ = try stored() }
    #expect(error?.diagnostic.id == .storeDamaged)
  }
}

@Suite struct `A reference to a stored run` {
  @Test(arguments: [
    ("results.sqlite#3", "results.sqlite", 3), ("a#b#12", "a#b", 12), ("x#007", "x", 7),
    ("./runs/2026.db#1", "./runs/2026.db", 1), ("x#0", "x", 0),
    ("x#99999999999999999999", "x", Int.max),
  ])
  func `is a path and a number`(text: String, path: String, run: Int) {
    let reference = StoreReference(text)
    #expect(reference?.path == path && reference?.run == run)
  }

  @Test(arguments: [
    "plan.yaml", "#3", "x#", "x#-1", "x#3a", "plan#3.yaml", "", "#", "x#٣", "no-programme",
  ])
  func `is nothing else`(text: String) {
    #expect(StoreReference(text) == nil)
  }
}
