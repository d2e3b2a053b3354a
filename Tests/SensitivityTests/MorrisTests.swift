import Sensitivity
import Testing

@Suite struct `Elementary effects` {
  private static func effects(
    _ count: Int, trajectories: Int = 40, _ function: @escaping @Sendable ([Double]) -> Double
  ) throws -> MorrisEffects {
    let sample = try MorrisSample(
      TestFunctions.space(count), trajectories: trajectories, seed: 42)
    return try MorrisEffects(sample.values(threads: 2, of: function), at: sample, resamples: 200)
  }

  @Test func `of a linear function are its coefficients`() throws {
    let found = try Self.effects(4) { 3 * $0[0] - 2 * $0[1] + 0.001 * $0[2] }
    for (group, slope) in zip(found.groups, [3, -2, 0.001, 0]) {
      #expect(abs((group.mean?.value ?? .nan) - slope) < 1e-9)
      #expect(abs(group.size.value - abs(slope)) < 1e-9)
      #expect(group.deviation < 1e-9)
    }
    #expect((0..<4).map(found.verdict) == [.linear, .linear, .negligible, .noEffect])
  }

  @Test func `of a square are those of the levels of the grid`() throws {
    // Levels 0, 1/3, 2/3, 1 and steps of 2/3: slopes 2/3 and 4/3, each in half of the trajectories.
    let found = try Self.effects(1) { $0[0] * $0[0] }
    #expect(abs(found.groups[0].size.value - 1) < 1e-12)
    #expect(abs(found.groups[0].deviation - (40.0 / 39 / 9).squareRoot()) < 1e-12)
    #expect(found.verdict(of: 0) == .monotone)
  }

  @Test func `of a product vary with the other factor`() throws {
    let found = try Self.effects(2, trajectories: 400) { ($0[0] - 0.5) * ($0[1] - 0.5) }
    for group in found.groups {
      // Effects are the other factor less one half: ±1/6 and ±1/2, so the mean size is 1/3.
      #expect(abs(group.mean?.value ?? .nan) < 0.06)
      #expect(abs(group.size.value - 1.0 / 3) < 0.03)
    }
    #expect(found.verdict(of: 0) == .varying)
  }

  @Test func `of a group have a size and no direction`() throws {
    let space = try FactorSpace(["x1", "x2", "x3"], groups: [("both", ["x1", "x2"])])
    let sample = try MorrisSample(space, trajectories: 30, seed: 1)
    let found = try MorrisEffects(
      sample.values { $0[0] - $0[1] + $0[2] }, at: sample, resamples: 50)
    #expect(found.groups[0].mean == nil)
    #expect(found.groups[0].size.value > 0)
    #expect(abs((found.groups[1].mean?.value ?? .nan) - 1) < 1e-9)
  }

  @Test func `refuse what is not a number`() throws {
    let sample = try MorrisSample(TestFunctions.space(2), trajectories: 4, seed: 1)
    var values = try sample.values { $0[0] }
    values[3] = .infinity
    #expect(throws: SensitivityError.notNumber(position: 3)) {
      try MorrisEffects(values, at: sample)
    }
    #expect(throws: SensitivityError.self) { try MorrisEffects([1], at: sample) }
  }
}

@Suite struct `A tornado` {
  @Test func `moves one group at a time between its quantiles`() throws {
    let settings = Tornado.settings(groups: 2)
    #expect(settings.map(\.group) == [nil, 0, 0, 1, 1])
    #expect(settings.map(\.quantile) == [0.5, 0.05, 0.95, 0.05, 0.95])
    let tornado = try Tornado([10, 8, 13, 10, 11])
    #expect(tornado.base == 10)
    #expect(tornado.bars.map(\.swing) == [5, 1])
    #expect(throws: SensitivityError.notNumber(position: 2)) { try Tornado([1, 2, .nan]) }
    #expect(throws: SensitivityError.noFactors) { try Tornado([1]) }
    #expect(throws: SensitivityError.wrongCount(found: 4, expected: 3)) {
      try Tornado([1, 2, 3, 4])
    }
  }
}
