import HTMLReports
import Messages
import Reports
import ResultTables
import Scenarios
import Simulations
import Territories
import Testing
import _TestSupport

@Suite struct `A report as a page` {
  private static func plan(_ name: String, title: String? = nil) -> ReportedPlan {
    var scenario = ShippedPlans.scenario(named: name)
    if let title { scenario.title = title }
    let outcome = SamplePlans.outcome(of: scenario)
    return ReportedPlan(
      RunResult(
        scenario: name, source: "\(name).yaml", overrides: [], outcome: outcome, places: [:]),
      summary: Summary(of: outcome),
      inputs: [Manifest.Input(name: "\(name).yaml", bytes: [1, 2, 3])])
  }

  private static func page(_ plans: [ReportedPlan], _ language: Language = .english) -> String {
    HTMLReport(
      plans, pictures: ReportPictures(of: plans, study: nil, in: language),
      command: "inclusim report plan.yaml", in: language
    ).text
  }

  static let one = page([plan("france-relance-13m")])
  static let french = page([plan("france-relance-13m")], .french)
  static let several = page([
    plan("france-relance-13m"), plan("rural-floor"), plan("spaces-first"),
  ])

  @Test(arguments: [one, french, several, page([plan("no-programme")])])
  func `has tags that close, identifiers that are one of a kind, and nothing to load`(page: String)
  {
    let check = PageCheck(page)
    #expect(check.faults.isEmpty)
    #expect(check.identifiers.count > 10)
    #expect(!page.contains("@import") && !page.contains("url(h") && !page.contains("url(\""))
  }

  @Test func `is checked by what finds faults`() {
    #expect(!PageCheck("<p><b></p></b>").faults.isEmpty)
    #expect(!PageCheck("<p id=\"a\"></p><p id=\"a\"></p>").faults.isEmpty)
    #expect(!PageCheck("<a href=\"#b\"></a>").faults.isEmpty)
    #expect(!PageCheck("<img src=\"x.png\"/>").faults.isEmpty)
    #expect(!PageCheck("<p>").faults.isEmpty)
  }

  @Test func `is the same page twice, of 1.5 million bytes at most`() {
    #expect(Self.page([Self.plan("france-relance-13m")]) == Self.one)
    #expect(Self.one.utf8.count <= 1_500_000)
  }

  @Test func `says the findings and the figures of the text report`() {
    let summary = Self.plan("france-relance-13m").summary
    let text = TextReport(summary).text
    for figure in ["1,835,184", "€244.5 million", "€133.21"] {
      #expect(Self.one.contains(figure), "\(figure)")
    }
    #expect(text.contains("1,835,184"))
    #expect(Self.french.contains("1\u{202F}835\u{202F}184"))
  }

  @Test func `holds every department once in its table, overseas ones too`() {
    for department in Country.france.departments {
      let row = "<th scope=\"row\">\(department.code.text)</th>"
      #expect(Self.one.ranges(of: row).count >= 1, "\(department.code)")
    }
  }

  @Test func `holds every parameter with its status`() {
    #expect(Self.one.contains("<th scope=\"row\">contact-hours</th>"))
    #expect(Self.one.contains(">assumed<") && Self.one.contains(">measured<"))
  }

  @Test func `takes a title for a text, whatever it holds`() {
    let title = "<script>alert(1)</script> & \"quotes\""
    let page = Self.page([Self.plan("rural-floor", title: title)])
    #expect(!page.contains("<script>alert"))
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot;"))
    #expect(PageCheck(page).faults.isEmpty)
  }

  @Test func `shows no difference between a plan and itself`() {
    let plan = Self.plan("rural-floor")
    let page = Self.page([plan, plan])
    #expect(page.contains("Coverage is the same in every department."))
    #expect(!page.contains("class=\"n gain\"") && !page.contains("class=\"n loss\""))
  }

  @Test func `names who gains and who loses beside the first plan`() {
    #expect(Self.several.contains("Most gained: ") && Self.several.contains("Most lost: "))
    #expect(Self.several.contains("class=\"n gain\"") && Self.several.contains("class=\"n loss\""))
  }

  @Test(arguments: ["01", "2A", "23", "75", "976"])
  func `has a sheet for each department`(code: String) throws {
    let plan = Self.plan("france-relance-13m")
    let sheet = try #require(
      DepartmentSheet(
        plan, department: Department.Code(code), command: "inclusim report", in: .french))
    #expect(PageCheck(sheet.text).faults.isEmpty)
    #expect(sheet.text.contains("(\(code))"))
    #expect(
      DepartmentSheet(
        plan, department: Department.Code("99"), command: "", in: .english) == nil)
  }
}
