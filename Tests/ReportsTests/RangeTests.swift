import Distributions
import Messages
import Parameters
import Reports
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `A parameter stated as a range` {
  private static func summary() throws -> Summary {
    var scenario = SamplePlans.seed
    let hours = try ProbabilityDistribution.interval(low: 50, high: 70, of: .positive)
    scenario.hold(.contactHours, at: hours.bestEstimate)
    scenario.ranges[.contactHours] = StatedRange(.interval, hours)
    return Summary(of: Outcome(running: try Plan(scenario)))
  }

  @Test func `is told with its ends, and once`() throws {
    let text = TextReport(try Self.summary()).text
    let words = text.split { $0.isWhitespace }.joined(separator: " ")
    #expect(words.contains("Stated as a range by this plan: Contact hours"))
    #expect(words.contains("50 to 70 in 90 of 100 draws"))
    #expect(!words.contains("Changed by this plan: Contact hours"))
  }

  @Test func `shows its own ends where the plausible range stands`() throws {
    let carrying = try Self.summary().assumptions.carrying
    let hours = try #require(carrying.first { $0.parameter.name == .contactHours })
    #expect(abs((hours.low.number ?? 0) - 50) < 1e-9 && abs((hours.high.number ?? 0) - 70) < 1e-9)
  }

  @Test func `is listed in JSON and CSV`() throws {
    let json = JSONReport(try Self.summary()).text
    #expect(json.contains(#""distribution": "interval""#))
    let csv = CSVReport(try Self.summary()).text
    #expect(csv.contains(",ranges,contact-hours.low,"))
    #expect(
      !CSVReport(Summary(of: Outcome(running: try Plan(SamplePlans.seed)))).text.contains(
        ",ranges,"))
  }
}
