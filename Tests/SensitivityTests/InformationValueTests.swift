import Glibc
import RandomStreams
import SamplingDesigns
import Sensitivity
import SpecialFunctions
import Testing

@Suite struct `The value of information` {
  /// Normal numbers of a Sobol sample.
  private static func normals(_ factors: Int, _ count: Int) throws -> [[Double]] {
    let sample = try DesignSample(
      TestFunctions.space(factors), kind: .sobol, count: count, seed: 42)
    let points = (0..<count).map { sample.point(at: $0) }
    return (0..<factors).map { factor in points.map { Special.normalQuantile($0[factor]) } }
  }

  /// E max(0, D) of a normal D, which is the value of knowing D beyond choosing by its mean.
  private static func gain(mean: Double, deviation: Double) -> Double {
    let z = abs(mean) / deviation
    let density = exp(-z * z / 2) / (2 * Double.pi).squareRoot()
    return deviation * (density - z * erfc(z / 2.0.squareRoot()) / 2)
  }

  @Test(arguments: [(10.0, 2.0, 11.0, 3.0), (0, 1, 0, 1), (5, 1, 8, 2), (-3, 4, -3.5, 0.5)])
  func `of two normal plans is the closed form, within 1 %`(
    plans: (Double, Double, Double, Double)
  ) throws {
    let z = try Self.normals(2, 65_536)
    let found = try InformationValue([
      z[0].map { plans.0 + plans.1 * $0 }, z[1].map { plans.2 + plans.3 * $0 },
    ])
    let exact = Self.gain(
      mean: plans.2 - plans.0,
      deviation: (plans.1 * plans.1 + plans.3 * plans.3).squareRoot())
    #expect(abs(found.perfect / exact - 1) < 0.01)
    if plans.0 != plans.2 { #expect(found.best == (plans.0 > plans.2 ? 0 : 1)) }
  }

  @Test func `of one factor of two is its own closed form, within 2 %`() throws {
    let z = try Self.normals(2, 65_536)
    let found = try InformationValue([
      zip(z[0], z[1]).map { 1 + 3 * $0 + 2 * $1 }, Array(repeating: 0, count: 65_536),
    ])
    let first = try found.partial(z[0], name: "x1")
    let second = try found.partial(z[1], name: "x2")
    #expect(abs(first.value / Self.gain(mean: 1, deviation: 3) - 1) < 0.02)
    #expect(abs(second.value / Self.gain(mean: 1, deviation: 2) - 1) < 0.02)
    #expect(first.bins == 40)
    #expect(first.isDistinguishable)
  }

  @Test func `of a factor without influence is not told from nothing`() throws {
    let z = try Self.normals(2, 4096)
    let found = try InformationValue([z[0], Array(repeating: 0.1, count: 4096)])
    var stream = StreamKey(seed: 5, "idle").stream(draw: 0)
    let idle = try found.partial(stream.uniforms(4096), name: "idle")
    #expect(!idle.isDistinguishable)
    #expect(idle.noise < found.perfect / 5)
  }

  @Test(arguments: 0..<60)
  func `of a part is never below zero nor above the whole`(trial: Int) throws {
    var stream = StreamKey(seed: 77, "plans").stream(draw: UInt64(trial))
    let (plans, draws) = (2 + stream.integer(below: 4), 10 + stream.integer(below: 300))
    let factors = (0..<3).map { _ in
      // Some factors have few values.
      let steps = Double(1 + stream.integer(below: 50))
      return stream.uniforms(draws).map { ($0 * steps).rounded() }
    }
    let payoffs = (0..<plans).map { _ -> [Double] in
      let weights = stream.uniforms(4)
      return (0..<draws).map { draw in
        let known = factors.indices.reduce(0.0) { $0 + (weights[$1] - 0.5) * factors[$1][draw] }
        return 1e3 * known + 100 * weights[3] * stream.uniform()
      }
    }
    let found = try InformationValue(payoffs)
    #expect(found.perfect >= 0)
    #expect(abs(found.frequencies.reduce(0, +) - 1) < 1e-9)
    for (position, factor) in factors.enumerated() {
      let partial = try found.partial(factor, name: "x\(position)", orders: 5)
      #expect(partial.value >= 0)
      #expect(partial.value <= found.perfect)
    }
  }

  @Test func `is nothing when one plan is the best in every draw`() throws {
    let found = try InformationValue([[1, 2, 3], [2, 3, 4]])
    #expect(found.best == 1)
    #expect(found.perfect == 0)
    #expect(found.frequencies == [0, 1])
    #expect(try InformationValue([[1, 2], [1, 2]]).frequencies == [0.5, 0.5])
  }

  @Test func `refuses payoffs that are not numbers, or not as many`() throws {
    #expect(throws: SensitivityError.notNumber(position: 1)) { try InformationValue([[1, .nan]]) }
    #expect(throws: SensitivityError.wrongCount(found: 1, expected: 2)) {
      try InformationValue([[1, 2], [1]])
    }
    #expect(throws: SensitivityError.noFactors) { try InformationValue([]) }
    let found = try InformationValue([[1, 2], [2, 1]])
    #expect(throws: SensitivityError.self) { try found.partial([1], name: "x") }
  }
}
