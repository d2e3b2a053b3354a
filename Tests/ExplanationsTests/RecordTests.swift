import Explanations
import Messages
import PlanFiles
import PublicFinance
import ScenarioFiles
import Scenarios
import Simulations
import Territories
import Testing

@Suite("Explanations on record")
struct RecordTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scenario: String
    let overrides: [String]
    let reader: RequestReader

    static let all = [
      Case(
        testDescription: "reached", scenario: "france-relance-13m", overrides: [],
        reader: RequestReader(metric: "reached", month: "2023-06")),
      Case(
        testDescription: "coverage-of-creuse", scenario: "hindcast-2020-2025", overrides: [],
        reader: RequestReader(metric: "coverage", department: "creuse", depth: 4)),
      Case(
        testDescription: "posts-with-override", scenario: "france-relance-13m",
        overrides: ["posts-cap=3000 posts", "params.training-seats=650"],
        reader: RequestReader(
          metric: "posts-awarded", department: "2a", month: "2021-06", depth: 6)),
      Case(
        testDescription: "parameters-with-ranges", scenario: "own-ranges", overrides: [],
        reader: RequestReader(metric: "capacity", month: "2021-12", depth: 3)),
      Case(
        testDescription: "renewals-of-a-year", scenario: "hindcast-2020-2025", overrides: [],
        reader: RequestReader(
          metric: "committed-in-year", month: "2024-12", line: "renewal", depth: 4)),
      Case(
        testDescription: "opened-renewal", scenario: "hindcast-2020-2025", overrides: [],
        reader: RequestReader(metric: "opened", month: "2024-01", line: "renewal", depth: 30)),
    ]

    func explanation() throws -> Explanation {
      let reading = PlanReader.read(
        try ScenarioSources.locate(scenario), overrides: overrides.map { Override($0) })
      let plan = try #require(reading.plan)
      let places = reading.reading.positions
      let inputs = ModelInputs(plan.scenario, in: plan.country, statedAt: places)
      let request = try #require(reader.read(for: inputs).request)
      let explanation = Explanation(of: request, in: ModelGraph(inputs), places: places)
      return try #require(explanation)
    }
  }

  @Test(arguments: Case.all)
  func `the text is that on record`(_ example: Case) throws {
    let text = TextExplanation(try example.explanation()).text
    try GoldenFile.expect(text, matches: "\(example.testDescription).txt")
  }

  @Test(arguments: Case.all)
  func `the JSON is that on record`(_ example: Case) throws {
    let text = JSONExplanation(try example.explanation()).text
    try GoldenFile.expect(text, matches: "\(example.testDescription).json")
  }

  @Test func `every figure of a run can be asked for, in the country and in departments`() throws {
    let inputs = try Case.all[0].explanation().graph.inputs
    for name in ExplainedFigure.national {
      #expect(RequestReader(metric: name.rawValue).read(for: inputs).request != nil)
    }
    for name in ExplainedFigure.departmental {
      let reader = RequestReader(metric: name.rawValue, department: "976")
      #expect(reader.read(for: inputs).request != nil)
    }
  }
}
