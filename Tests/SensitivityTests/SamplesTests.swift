import Sensitivity
import Testing

@Suite struct `Samples of a study` {
  @Test func `take the coordinates of one group at a time from the other sample`() throws {
    let space = try FactorSpace(["a", "b", "c"], groups: [("ac", ["c", "a"])])
    let sample = try SaltelliSample(space, size: 8, secondOrder: true, seed: 42)
    #expect(sample.rows == 6)
    #expect(sample.count == 48)
    for base in 0..<8 {
      let rows = (0..<6).map { sample.point(at: base * 6 + $0) }
      let (a, b) = (rows[0], rows[5])
      #expect(zip(a, b).allSatisfy { $0 != $1 })
      #expect(rows[1] == [b[0], a[1], b[2]])
      #expect(rows[2] == [a[0], b[1], a[2]])
      #expect(rows[3] == [a[0], b[1], a[2]])
      #expect(rows[4] == [b[0], a[1], b[2]])
    }
  }

  @Test func `draw a factor alike whatever others there are, and however large`() throws {
    let registry = ["a", "b", "c", "d"]
    let many = try SaltelliSample(
      FactorSpace(["a", "c", "d"], registry: registry), size: 64, seed: 1)
    let few = try SaltelliSample(FactorSpace(["d"], registry: registry), size: 16, seed: 1)
    for base in 0..<16 {
      #expect(many.point(at: base * 5)[2] == few.point(at: base * 3)[0])
      #expect(many.point(at: base * 5 + 4)[2] == few.point(at: base * 3 + 2)[0])
    }
  }

  @Test func `of trajectories move one group at a time by half the levels`() throws {
    let space = try FactorSpace(["a", "b", "c", "d"], groups: [("bd", ["b", "d"])])
    let sample = try MorrisSample(space, trajectories: 12, levels: 6, range: 0.1...0.9, seed: 5)
    #expect(sample.count == 48)
    for trajectory in 0..<12 {
      var moved: [[Int]] = []
      for step in 0..<3 {
        let (from, to) = (
          sample.point(at: trajectory * 4 + step), sample.point(at: trajectory * 4 + step + 1)
        )
        let changed = (0..<4).filter { from[$0] != to[$0] }
        moved.append(changed)
        for factor in changed {
          #expect(abs(abs(from[factor] - to[factor]) - 0.8 * sample.step) < 1e-12)
        }
        for place in from + to { #expect((0.1 - 1e-12...0.9 + 1e-12).contains(place)) }
      }
      #expect(Set(moved) == [[0], [1, 3], [2]])
    }
  }

  @Test func `of trajectories start on each level as often`() throws {
    let sample = try MorrisSample(TestFunctions.space(3), trajectories: 20, levels: 4, seed: 9)
    for factor in 0..<3 {
      var counts: [Int: Int] = [:]
      for trajectory in 0..<20 {
        let level = (sample.point(at: trajectory * 4)[factor] * 3).rounded()
        counts[Int(level), default: 0] += 1
      }
      #expect(counts == [0: 5, 1: 5, 2: 5, 3: 5])
    }
  }

  @Test func `name the first point whose value cannot be counted`() throws {
    struct Refusal: Error, Equatable { let place: Double }
    let sample = try DesignSample(TestFunctions.space(2), count: 500, seed: 3)
    let first = try #require((0..<500).first { sample.point(at: $0)[0] > 0.9 })
    for threads in 1...3 {
      let fault = #expect(throws: PointFault<Refusal>.self) {
        try sample.values(threads: threads, state: {}) {
          (point, _: inout ()) throws(Refusal) -> Double in
          if point[0] > 0.9 { throw Refusal(place: point[0]) }
          return 1
        }
      }
      #expect(fault?.point == first)
      let unmade = #expect(throws: PointFault<Never>.self) {
        try sample.values(threads: threads) { $0[0] > 0.9 ? .nan : 1 }
      }
      #expect(unmade?.point == first)
    }
  }

  @Test func `end early when asked`() throws {
    let sample = try DesignSample(TestFunctions.space(2), count: 500, seed: 3)
    let values = try sample.values(threads: 2, state: {}, progress: { _ in false }) {
      (point, _: inout ()) throws(Never) -> Double in point[0]
    }
    #expect(values == nil)
  }

  @Test func `are refused when names or sizes do not fit`() throws {
    #expect(throws: SensitivityError.noFactors) { try FactorSpace([]) }
    #expect(throws: SensitivityError.repeatedName("a")) { try FactorSpace(["a", "a"]) }
    #expect(throws: SensitivityError.repeatedName("b")) {
      try FactorSpace(["a", "b"], groups: [("b", ["a"])])
    }
    #expect(throws: SensitivityError.unknownFactor("z", group: "g")) {
      try FactorSpace(["a"], groups: [("g", ["z"])])
    }
    #expect(throws: SensitivityError.groupedTwice("a")) {
      try FactorSpace(["a", "b"], groups: [("g", ["a"]), ("h", ["a", "b"])])
    }
    #expect(throws: SensitivityError.emptyGroup("g")) {
      try FactorSpace(["a"], groups: [("g", [])])
    }
    #expect(throws: SensitivityError.tooManyFactors(count: 257, limit: 256)) {
      try FactorSpace((0..<257).map { "x\($0)" })
    }
    let space = try TestFunctions.space(2)
    #expect(throws: SensitivityError.self) { try SaltelliSample(space, size: 1, seed: 1) }
    #expect(throws: SensitivityError.self) { try MorrisSample(space, trajectories: 1, seed: 1) }
    #expect(throws: SensitivityError.self) {
      try MorrisSample(space, trajectories: 4, levels: 3, seed: 1)
    }
    #expect(throws: SensitivityError.self) { try DesignSample(space, count: 0, seed: 1) }
  }
}
