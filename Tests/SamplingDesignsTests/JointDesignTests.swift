import SamplingDesigns
import Testing

@Suite struct `Shared quantiles and rank correlations` {
  private static let names = ["a", "b", "c", "d", "e"]

  private func joint(
    _ correlations: [RankCorrelation] = [], names: [String] = names, shared: [[String]] = [],
    kind: SamplingDesign.Kind = .sobol
  ) throws -> JointDesign {
    let design = try SamplingDesign(
      kind, draws: 8192, seed: 7, dimensions: DimensionTable(registry: Self.names))
    return try JointDesign(design, names: names, shared: shared, correlations: correlations)
  }

  private func ranks(_ values: [Double]) -> [Double] {
    var ranks = [Double](repeating: 0, count: values.count)
    let order = values.indices.sorted { values[$0] < values[$1] }
    for (rank, index) in order.enumerated() { ranks[index] = Double(rank) }
    return ranks
  }

  private func rankCorrelation(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    let sum = zip(ranks(first), ranks(second)).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
    return 1 - 6 * sum / (count * (count * count - 1))
  }

  @Test func `without either, columns are those of the design`() throws {
    let design = try SamplingDesign(
      .sobol, draws: 8192, seed: 7, dimensions: DimensionTable(registry: Self.names))
    let values = try joint().uniforms(3..<50)
    for (index, name) in Self.names.enumerated() {
      #expect(try design.column(name).uniforms(3..<50) == values[index])
    }
  }

  @Test func `members of a group have the same number, that of the first dimension`() throws {
    let plain = try joint().uniforms(0..<100)
    let grouped = try joint(shared: [["d", "b"], ["c"]]).uniforms(0..<100)
    #expect(grouped == [plain[0], plain[1], plain[2], plain[1], plain[4]])
    // The same when the member with the first dimension is not drawn.
    let alone = try joint(names: ["d"], shared: [["d", "b"]]).uniforms(0..<100)
    #expect(alone == [plain[1]])
  }

  @Test(arguments: [0.9, 0.5, 0.1, -0.3, -0.95])
  func `ranks have the correlation asked for`(value: Double) throws {
    for kind in SamplingDesign.Kind.allCases {
      let values = try joint([RankCorrelation("e", "b", value)], kind: kind).uniforms(0..<8192)
      // Five standard errors of a random sample.
      #expect(abs(rankCorrelation(values[1], values[4]) - value) < 0.055, "\(kind)")
      #expect(abs(rankCorrelation(values[1], values[3])) < 0.055, "\(kind)")
      let mean = values[4].reduce(0, +) / 8192
      #expect(abs(mean - 0.5) < 0.016 && values[4].allSatisfy { $0 > 0 && $0 < 1 })
    }
  }

  @Test func `three have all their correlations at once`() throws {
    let values = try joint([
      RankCorrelation("a", "c", 0.6), RankCorrelation("c", "e", -0.4),
      RankCorrelation("e", "a", 0.2),
    ]).uniforms(0..<8192)
    #expect(abs(rankCorrelation(values[0], values[2]) - 0.6) < 0.02)
    #expect(abs(rankCorrelation(values[2], values[4]) + 0.4) < 0.02)
    #expect(abs(rankCorrelation(values[0], values[4]) - 0.2) < 0.02)
  }

  @Test func `a correlation moves only the later of its names`() throws {
    let plain = try joint().uniforms(0..<200)
    let mixed = try joint([RankCorrelation("d", "b", 0.7)]).uniforms(0..<200)
    for index in [0, 1, 2, 4] { #expect(mixed[index] == plain[index]) }
    #expect(mixed[3] != plain[3])
    let unmoved = try joint([RankCorrelation("d", "b", 0)]).uniforms(0..<200)
    for (one, other) in zip(unmoved[3], plain[3]) { #expect(abs(one - other) < 1e-14) }
  }

  @Test func `order of names, groups and correlations does not matter`() throws {
    let correlations = [RankCorrelation("a", "c", 0.6), RankCorrelation("c", "e", -0.4)]
    let one = try joint(correlations, shared: [["b", "e"]]).uniforms(0..<50)
    let swapped = correlations.reversed().map { RankCorrelation($0.second, $0.first, $0.value) }
    let other = try joint(swapped, names: Self.names.reversed(), shared: [["e", "b"]])
    #expect(other.uniforms(0..<50) == one.reversed())
    #expect(one[1] == one[4])
  }

  @Test func `a draw alone is the same as in any range`() throws {
    let joint = try joint([RankCorrelation("a", "c", 0.6)])
    let all = joint.uniforms(0..<300)
    for draw in [0, 1, 99, 299] { #expect(joint.uniforms(draw) == all.map { $0[draw] }) }
    #expect(joint.uniforms(100..<200) == all.map { Array($0[100..<200]) })
  }

  @Test func `what cannot be joined is refused`() throws {
    func refused(
      _ error: DesignError, names: [String] = Self.names, shared: [[String]] = [],
      _ correlations: [RankCorrelation] = []
    ) {
      #expect(throws: error) { try joint(correlations, names: names, shared: shared) }
    }
    refused(.repeatedName("a"), names: ["a", "a"])
    refused(.unknownName("z"), names: ["z"])
    refused(.unknownName("z"), shared: [["a", "z"]])
    refused(.sharedTwice("b"), shared: [["a", "b"], ["b", "c"]])
    refused(.notDrawn("e"), names: ["a"], [RankCorrelation("a", "e", 0.1)])
    refused(.correlationOutside("a", "b", 1), [RankCorrelation("a", "b", 1)])
    refused(.correlatedWithItself("a", "a"), [RankCorrelation("a", "a", 0.5)])
    refused(
      .correlatedWithItself("a", "b"), shared: [["a", "b"]], [RankCorrelation("a", "b", 0.5)])
    refused(
      .correlatedTwice("b", "a"), [RankCorrelation("a", "b", 0.5), RankCorrelation("b", "a", 0.5)])
    refused(
      .impossibleCorrelations(["a", "b", "c"]),
      [RankCorrelation("a", "b", 0.9), RankCorrelation("c", "b", 0.9)])
    #expect(throws: DesignError.self) { try joint([RankCorrelation("a", "b", .nan)]) }
  }
}
