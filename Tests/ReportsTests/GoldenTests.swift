import Reports
import Scenarios
import Testing
import _TestSupport

@Suite struct `Reports on record` {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let summary: Summary

    static let all = [
      Case(testDescription: "seed-plan", summary: Summary(of: SamplePlans.seedOutcome)),
      Case(testDescription: "with-events", summary: Summary(of: SamplePlans.outcomeWithEvents)),
    ]

    static let texts =
      all + [
        Case(testDescription: "strained", summary: summary(of: SamplePlans.strained)),
        Case(testDescription: "late-start", summary: summary(of: SamplePlans.lateStart)),
        Case(testDescription: "hindcast", summary: summary(of: SamplePlans.hindcast)),
        Case(testDescription: "one-month", summary: summary(of: SamplePlans.oneMonth)),
        Case(testDescription: "one-year", summary: summary(of: SamplePlans.oneYear)),
        Case(testDescription: "seven-posts", summary: summary(of: SamplePlans.sevenPosts)),
        Case(testDescription: "no-programme", summary: summary(of: SamplePlans.noProgramme)),
      ]

    private static func summary(of scenario: Scenario) -> Summary {
      Summary(of: SamplePlans.outcome(of: scenario))
    }
  }

  @Test(arguments: Case.texts)
  func `the text is that on record`(_ example: Case) throws {
    try GoldenFile.expect(
      TextReport(example.summary).text, matches: "\(example.testDescription).txt")
  }

  @Test(arguments: Case.all)
  func `the JSON is that on record`(_ example: Case) throws {
    try GoldenFile.expect(
      JSONReport(example.summary).text, matches: "\(example.testDescription).json")
  }

  @Test(arguments: Case.all)
  func `the CSV is that on record`(_ example: Case) throws {
    try GoldenFile.expect(
      CSVReport(example.summary).text, matches: "\(example.testDescription).csv")
  }
}
