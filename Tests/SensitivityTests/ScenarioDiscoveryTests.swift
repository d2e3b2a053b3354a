import RandomStreams
import Sensitivity
import Testing

@Suite struct `Scenario discovery` {
  private static func cases(_ count: Int, _ factors: Int, seed: UInt64) -> [[Double]] {
    (0..<factors).map { factor in
      var stream = StreamKey(seed: seed, "cases", String(factor)).stream(draw: 0)
      return stream.uniforms(count)
    }
  }

  @Test(arguments: [UInt64(1), 2, 3, 4, 5])
  func `finds a known box, and no limit of other factors`(seed: UInt64) throws {
    let cases = Self.cases(2000, 6, seed: seed)
    let hits = (0..<2000).map {
      cases[1][$0] > 0.2 && cases[1][$0] < 0.6 && cases[4][$0] > 0.7
    }
    let found = try ScenarioDiscovery(cases, isOfInterest: hits)
    let box = try #require(found.box)
    #expect(box.limits.map(\.factor) == [1, 4])
    #expect(abs((box.limits[0].low ?? 9) - 0.2) < 0.03)
    #expect(abs((box.limits[0].high ?? 9) - 0.6) < 0.03)
    #expect(abs((box.limits[1].low ?? 9) - 0.7) < 0.03)
    #expect(box.limits[1].high == nil)
    #expect(box.coverage > 0.9)
    #expect(box.density > 0.9)
    #expect(abs(box.mass - 0.12) < 0.03)
    #expect(box.limits.allSatisfy { $0.quasiProbability < 1e-6 })
    #expect(found.reproduced[1] == 1)
    #expect(found.reproduced[4] == 1)
  }

  @Test func `counts coverage, density and mass as the box says`() throws {
    let cases = Self.cases(1000, 3, seed: 8)
    let hits = (0..<1000).map { cases[0][$0] + 0.3 * cases[2][$0] > 0.9 }
    let found = try ScenarioDiscovery(cases, isOfInterest: hits)
    for box in found.steps + [try #require(found.box)] {
      let inside = (0..<1000).filter { row in box.contains(cases.map { $0[row] }) }
      let within = inside.filter { hits[$0] }.count
      #expect(box.mass == Double(inside.count) / 1000)
      #expect(box.density == Double(within) / Double(inside.count))
      #expect(box.coverage == Double(within) / Double(hits.count { $0 }))
    }
    #expect(found.steps.dropFirst().allSatisfy { $0.mass >= 0.05 })
    #expect(zip(found.steps, found.steps.dropFirst()).allSatisfy { $0.mass > $1.mass })
  }

  @Test func `takes all cases of a value of a discrete factor together`() throws {
    var cases = Self.cases(600, 2, seed: 3)
    cases[0] = cases[0].map { $0 < 0.5 ? 13 : 18 }
    let found = try ScenarioDiscovery(cases, isOfInterest: cases[0].map { $0 == 18 })
    let box = try #require(found.box)
    #expect(box.limits.map(\.factor) == [0])
    #expect(box.limits[0].low == 15.5)
    #expect(box.coverage == 1)
    #expect(box.density == 1)
  }

  @Test func `finds no box where chance alone decides`() throws {
    let cases = Self.cases(400, 4, seed: 12)
    var stream = StreamKey(seed: 12, "coins").stream(draw: 0)
    let found = try ScenarioDiscovery(
      cases, isOfInterest: (0..<400).map { _ in stream.uniform() < 0.3 })
    // The best of many boxes looks better than it is; halves do not agree on it.
    #expect(found.reproduced.allSatisfy { $0 < 1 })
  }

  @Test(arguments: [true, false])
  func `has nothing to find where all cases, or none, are of interest`(all: Bool) throws {
    let found = try ScenarioDiscovery(
      Self.cases(100, 2, seed: 1), isOfInterest: Array(repeating: all, count: 100))
    #expect(found.box == nil)
    #expect(found.frequency == (all ? 1 : 0))
  }

  @Test func `refuses values that are not numbers`() throws {
    var cases = Self.cases(100, 2, seed: 1)
    cases[1][7] = .nan
    #expect(throws: SensitivityError.notNumber(position: 7)) {
      try ScenarioDiscovery(cases, isOfInterest: Array(repeating: true, count: 100))
    }
    #expect(throws: SensitivityError.noFactors) { try ScenarioDiscovery([], isOfInterest: []) }
  }
}
