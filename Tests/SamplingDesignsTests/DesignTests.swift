import GSL
import RandomStreams
import SamplingDesigns
import Testing

@Suite struct `Sampling designs` {
  private static let names = (0..<60).map { "parameter-\($0)" }

  private func design(
    _ kind: SamplingDesign.Kind, draws: Int = 1024, seed: UInt64 = 42,
    registry: [String] = names, others: [String] = []
  ) throws -> SamplingDesign {
    try SamplingDesign(
      kind, draws: draws, seed: seed,
      dimensions: DimensionTable(registry: registry, others: others))
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `a number is found alone as in any range`(kind: SamplingDesign.Kind) throws {
    let column = try design(kind, draws: 1000).column("parameter-7")
    let all = column.uniforms(0..<1000)
    #expect(all.allSatisfy { $0 > 0 && $0 < 1 })
    for draw in [0, 1, 2, 17, 511, 512, 999] { #expect(column[draw] == all[draw]) }
    for start in 0..<20 {
      #expect(column.uniforms(start..<start + 33) == Array(all[start..<start + 33]))
    }
    #expect(column.uniforms(5..<5) == [])
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `another name moves nothing`(kind: SamplingDesign.Kind) throws {
    let plain = try design(kind)
    let more = try design(kind, registry: Self.names + ["new"], others: ["mine", "yours"])
    for name in Self.names {
      #expect(try plain.column(name).uniforms(0..<64) == more.column(name).uniforms(0..<64))
    }
    let both = try more.column("mine").uniforms(0..<64)
    #expect(try design(kind, others: ["mine"]).column("mine").uniforms(0..<64) == both)
  }

  @Test(arguments: [SamplingDesign.Kind.random, .sobol])
  func `more draws move nothing`(kind: SamplingDesign.Kind) throws {
    let few = try design(kind, draws: 100).column("parameter-3").uniforms(0..<100)
    #expect(try design(kind, draws: 9999).column("parameter-3").uniforms(0..<100) == few)
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `another seed gives other numbers`(kind: SamplingDesign.Kind) throws {
    let one = try design(kind).column("parameter-3").uniforms(0..<64)
    #expect(try design(kind, seed: 43).column("parameter-3").uniforms(0..<64) != one)
    #expect(try design(kind).column("parameter-4").uniforms(0..<64) != one)
  }

  @Test(arguments: SamplingDesign.Kind.allCases)
  func `columns are uniform and not correlated`(kind: SamplingDesign.Kind) throws {
    let draws = 4096
    let design = try design(kind, draws: draws)
    let columns = try Self.names.map { try design.column($0).uniforms(0..<draws) }
    let limit = 5 / Double(draws).squareRoot()
    for (index, column) in columns.enumerated() {
      let mean = column.reduce(0, +) / Double(draws)
      #expect(abs(mean - 0.5) < limit * 0.289)
      for other in columns[..<index] {
        let product = zip(column, other).reduce(0) { $0 + ($1.0 - 0.5) * ($1.1 - 0.5) }
        #expect(abs(12 * product / Double(draws)) < limit)
      }
    }
  }

  @Test(arguments: [1, 2, 7, 1000, 1024])
  func `a Latin hypercube has one number in each slice`(draws: Int) throws {
    let column = try design(.latinHypercube, draws: draws).column("parameter-3")
    let slices = column.uniforms(0..<draws).map { Int($0 * Double(draws)) }
    #expect(slices.sorted() == Array(0..<draws))
  }

  @Test func `each block of a Sobol sequence has one number in each slice`() throws {
    for name in Self.names {
      let column = try design(.sobol, draws: 4096).column(name)
      for start in stride(from: 0, to: 4096, by: 256) {
        let slices = column.uniforms(start..<start + 256).map { Int($0 * 256) }
        #expect(slices.sorted() == Array(0..<256), "\(name) from \(start)")
      }
    }
  }

  @Test func `scrambled pairs of the first dimensions fill squares evenly`() throws {
    // The first two dimensions are a net: one of 256 points in each of 256 cells of every shape.
    let (x, y) = (
      try design(.sobol).column("parameter-0"), try design(.sobol).column("parameter-1")
    )
    for power in 0...8 {
      let (columns, rows) = (Double(1 << power), Double(1 << (8 - power)))
      let cells = (0..<256).map { Int(x[$0] * columns) * Int(rows) + Int(y[$0] * rows) }
      #expect(Set(cells).count == 256, "cells of 2^-\(power)")
    }
  }

  @Test func `a Sobol design integrates far better than chance`() throws {
    // Π (1 + (x − ½)/5) over the first thirty dimensions has the integral 1.
    func error(_ kind: SamplingDesign.Kind) throws -> Double {
      var squares = 0.0
      for seed in 0..<8 {
        let design = try design(kind, draws: 4096, seed: UInt64(seed))
        let columns = try Self.names[..<30].map { try design.column($0).uniforms(0..<4096) }
        let sum = (0..<4096).reduce(0.0) { sum, draw in
          sum + columns.reduce(1.0) { $0 * (1 + ($1[draw] - 0.5) / 5) }
        }
        squares += (sum / 4096 - 1) * (sum / 4096 - 1)
      }
      return (squares / 8).squareRoot()
    }
    let random = try error(.random)
    #expect(try error(.sobol) < random / 10)
    #expect(try error(.latinHypercube) < random / 3)
  }

  @Test func `scrambling moves each number over the whole range`() {
    // Over many seeds, a point of the sequence is uniform.
    var cells = [Int](repeating: 0, count: 32)
    for seed in 0..<3200 {
      let key = StreamKey(seed: UInt64(seed), "scramble")
      cells[Int(SobolSequence(dimension: 5, scrambledBy: key)[11] * 32)] += 1
    }
    let statistic = cells.reduce(0.0) { $0 + (Double($1) - 100) * (Double($1) - 100) / 100 }
    #expect(GSL.chiSquareAbove(statistic, degrees: 31) > 1e-4)
  }

  @Test func `what cannot be designed is refused`() throws {
    #expect(throws: DesignError.drawsOutside(0)) { try design(.random, draws: 0) }
    #expect(throws: DesignError.unknownName("x")) { try design(.random).column("x") }
    #expect(throws: DesignError.repeatedName("a")) { try DimensionTable(registry: ["a", "a"]) }
    #expect(throws: DesignError.repeatedName("a")) {
      try DimensionTable(registry: ["a"], others: ["a"])
    }
    #expect(throws: DesignError.tooManyNames(count: 513, limit: 512)) {
      try DimensionTable(registry: (0..<513).map(String.init))
    }
    let full = try DimensionTable(
      registry: (0..<512).map(String.init), others: (512..<1024).map(String.init))
    #expect(Set((0..<1024).map { full[String($0)] }).count == 1024)
  }
}
