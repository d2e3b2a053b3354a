import Sensitivity
import Testing

@Suite struct `Sobol indices` {
  private static func indices(
    _ function: @escaping @Sendable ([Double]) -> Double, _ count: Int, size: Int = 8192,
    secondOrder: Bool = false, _ estimator: SobolIndices.FirstOrder = .saltelli, seed: UInt64 = 42
  ) throws -> SobolIndices {
    let sample = try SaltelliSample(
      TestFunctions.space(count), size: size, secondOrder: secondOrder, seed: seed)
    return try SobolIndices(
      sample.values(threads: 2, of: function), groups: count, secondOrder: secondOrder,
      firstOrder: estimator, resamples: 50)
  }

  @Test(arguments: SobolIndices.FirstOrder.allCases, [UInt64(1), 2, 3])
  func `of Ishigami's function are within 0.01 at 8,192 base points`(
    estimator: SobolIndices.FirstOrder, seed: UInt64
  ) throws {
    let found = try Self.indices(TestFunctions.ishigami, 3, estimator, seed: seed)
    for factor in 0..<3 {
      #expect(abs(found.first[factor].value - TestFunctions.ishigamiFirst[factor]) < 0.01)
      #expect(abs(found.total[factor].value - TestFunctions.ishigamiTotal[factor]) < 0.01)
    }
    #expect(abs(found.variance / TestFunctions.ishigamiVariance - 1) < 0.01)
    #expect(abs(found.mean - 3.5) < 0.02)
  }

  @Test(arguments: SobolIndices.FirstOrder.allCases, [UInt64(1), 2, 3])
  func `of the G-function are within 0.01 at 8,192 base points`(
    estimator: SobolIndices.FirstOrder, seed: UInt64
  ) throws {
    let found = try Self.indices(TestFunctions.g, 8, estimator, seed: seed)
    for factor in 0..<8 {
      #expect(abs(found.first[factor].value - TestFunctions.gFirst[factor]) < 0.01)
      #expect(abs(found.total[factor].value - TestFunctions.gTotal[factor]) < 0.01)
    }
  }

  @Test func `of second order tell the pair that acts together, and no other`() throws {
    let found = try Self.indices(TestFunctions.ishigami, 3, secondOrder: true)
    #expect(found.second.map { [$0.first, $0.second] } == [[0, 1], [0, 2], [1, 2]])
    let exact = [0, TestFunctions.ishigamiPair, 0]
    for (pair, exact) in zip(found.second, exact) { #expect(abs(pair.index.value - exact) < 0.02) }
    #expect(found.second[1].index.low > 0)
  }

  @Test func `of a sum are the parts of its variance, each with a sound verdict`() throws {
    // Variances 25, 1, 0.0025 and 0 twelfths.
    let found = try Self.indices({ 5 * $0[0] + $0[1] + 0.05 * $0[2] }, 4, size: 1024)
    let exact = [25.0, 1, 0.0025, 0].map { $0 / 26.0025 }
    for factor in 0..<4 {
      #expect(abs(found.first[factor].value - exact[factor]) < 0.01)
      #expect(abs(found.total[factor].value - exact[factor]) < 0.01)
    }
    #expect(
      (0..<4).map(found.verdict) == [.influential, .influential, .negligible, .noEffect])
    #expect(found.total[3].value == 0)
  }

  @Test func `of a product of centred factors are all interaction`() throws {
    let found = try Self.indices({ ($0[0] - 0.5) * ($0[1] - 0.5) }, 2, size: 4096)
    #expect(found.verdict(of: 0) == .interactions)
    #expect(found.verdict(of: 1) == .interactions)
    #expect(abs(found.total[0].value - 1) < 0.05)
    #expect(abs(found.first[0].value) < 0.03)
  }

  @Test func `say that a small sample cannot tell, and a larger one can`() throws {
    let function: @Sendable ([Double]) -> Double = { $0[0] + 0.11 * $0[1] }
    let few = try Self.indices(function, 2, size: 16)
    #expect(few.verdict(of: 1) == .indistinguishable)
    let many = try Self.indices(function, 2, size: 8192)
    #expect(many.verdict(of: 1) == .influential)
    #expect(few.recommendedSize(halfWidth: 0.05) > 16)
    #expect(many.recommendedSize(halfWidth: 0.05) == 8192)
  }

  @Test func `of groups are those of their factors together`() throws {
    let space = try FactorSpace(
      ["x1", "x2", "x3"], groups: [("together", ["x1", "x3"])])
    #expect(space.groups.map(\.name) == ["together", "x2"])
    let sample = try SaltelliSample(space, size: 8192, seed: 42)
    #expect(sample.rows == 4)
    let found = try SobolIndices(
      sample.values(of: TestFunctions.ishigami), groups: 2, resamples: 20)
    let rest = 1 - TestFunctions.ishigamiFirst[1]
    #expect(abs(found.first[0].value - rest) < 0.01)
    #expect(abs(found.total[0].value - rest) < 0.01)
    #expect(abs(found.first[1].value - TestFunctions.ishigamiFirst[1]) < 0.01)
  }

  @Test(arguments: [2, 3, 5])
  func `are the same on any number of threads`(threads: Int) throws {
    let sample = try SaltelliSample(TestFunctions.space(3), size: 100, secondOrder: true, seed: 7)
    func indices(_ threads: Int) throws -> SobolIndices {
      try SobolIndices(
        sample.values(threads: threads, of: TestFunctions.ishigami), groups: 3, secondOrder: true,
        resamples: 40, seed: 7, threads: threads)
    }
    #expect(try indices(threads) == indices(1))
  }

  @Test func `have intervals that hold the exact index in about 95 of 100 samples, or more`() throws
  {
    var held = 0
    for seed in UInt64(0)..<100 {
      let sample = try SaltelliSample(TestFunctions.space(3), size: 256, seed: seed)
      let found = try SobolIndices(
        sample.values(of: TestFunctions.ishigami), groups: 3, resamples: 200, seed: seed)
      let total = found.total[1]
      if total.low <= TestFunctions.ishigamiTotal[1], TestFunctions.ishigamiTotal[1] <= total.high {
        held += 1
      }
    }
    #expect(held >= 90)
  }

  @Test func `of a doubled sample are those of a sample of the last size`() throws {
    let space = try TestFunctions.space(3)
    var asked: [Int] = []
    let doubling = SobolDoubling(space, start: 64, limit: 4096, halfWidth: 0.1, seed: 3)
    let found = try #require(
      try doubling.run { sample, points in
        asked.append(points.count)
        return try sample.values(points, threads: 2, state: {}) { point, _ in
          TestFunctions.ishigami(point)
        }
      })
    #expect(found.widestHalfWidth <= 0.1)
    #expect(asked.reduce(0, +) == found.size * 5, "no point is computed twice")
    let sample = try SaltelliSample(space, size: found.size, seed: 3)
    let direct = try SobolIndices(sample.values(of: TestFunctions.ishigami), groups: 3, seed: 3)
    #expect(found == direct)
  }

  @Test func `refuse what cannot be averaged`() throws {
    let sample = try SaltelliSample(TestFunctions.space(2), size: 16, seed: 1)
    var values = try sample.values { $0[0] }
    values[5] = .nan
    #expect(throws: SensitivityError.notNumber(position: 5)) {
      try SobolIndices(values, groups: 2)
    }
    #expect(throws: SensitivityError.wrongCount(found: 63, expected: 60)) {
      try SobolIndices(Array(values.prefix(63)), groups: 2)
    }
    #expect(throws: SensitivityError.constantValue(3)) {
      try SobolIndices(Array(repeating: 3, count: 64), groups: 2)
    }
  }
}
