import Foundation
import Testing

@Suite struct `Expectations with a certainty` {
  let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func write(_ rules: String...) throws {
    let lines = rules.map { "  - {\($0)}\n" }.joined()
    try "extends: france-relance-13m\ntitle: My plan\nexpect:\n\(lines)".write(
      to: place.url.appending(path: "plan.yaml"), atomically: true, encoding: .utf8)
  }

  @Test func `that hold are checked in silence`() throws {
    try write(
      "metric: reached, month: 2023-12, at-least: 1000, probability: 99 %",
      "metric: coverage, month: 2023-12, every: department, at-least: 0.1 %, quantile: 5 %")
    let check = try Tool.run("check", "plan.yaml", in: place.url)
    #expect(check.status == 0 && check.output == "" && check.errors == "")
  }

  @Test func `that do not hold fail a check at their place, and are told by an ensemble`() throws {
    try write(
      "metric: reached, month: 2023-12, at-least: 1.6 M, probability: 90 %, reason: The promise",
      "metric: coverage, month: 2023-12, every: region, at-least: 8 %, quantile: 10 %")
    let check = try Tool.run("check", "plan.yaml", in: place.url)
    #expect(check.status == 1)
    let output = check.output + check.errors
    #expect(output.contains("plan.yaml:4:"))
    #expect(output.contains("of the draws, and should in 90.0 %"))
    #expect(output.contains("of the draws miss the bound, and at most 10.0 % should"))
    #expect(output.contains("the reason given: The promise"))
    let run = try Tool.run("run", "plan.yaml", in: place.url)
    #expect(run.status == 0 && !run.errors.contains("missed-expectation"))
    let ensemble = try Tool.run("ensemble", "plan.yaml", "--draws", "100", in: place.url)
    #expect(ensemble.status == 0)
    #expect(ensemble.errors.contains("warning[missed-expectation]"))
    #expect(ensemble.output.contains("Expectations of the scenario"))
    #expect(ensemble.output.contains("IT IS NOT"))
    let json = try Tool.run(
      "ensemble", "plan.yaml", "--draws", "100", "--format", "json", "--quiet", in: place.url)
    #expect(json.errors == "")
    #expect(json.output.contains("\"asked-probability\": 0.9"))
    #expect(json.output.contains("\"certain\": false"))
  }
}
