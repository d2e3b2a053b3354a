import Diagnostics
import Ensembles
import PublicFinance
import SamplingDesigns
import Scenarios
import Simulations
import Testing
import _TestSupport

@Suite struct `Parts of an ensemble` {
  private static let request = EnsembleIdentity.Request(
    scenario: "plan.yaml", settings: ["horizon=24"], territories: nil)

  private static func ensemble(
    _ kind: SamplingDesign.Kind = .random, draws: Int = 400
  ) throws -> Ensemble {
    var scenario = SamplePlans.hindcast
    scenario.horizon = 24
    return try Ensemble(Plan(scenario), design: EnsembleDesign(kind: kind, draws: draws))
  }

  private static func identity(_ ensemble: Ensemble, _ text: String = "a") -> EnsembleIdentity {
    EnsembleIdentity(
      of: ensemble, request: request, inputs: [SourceText(name: "plan.yaml", content: text)])
  }

  private static func part(
    _ ensemble: Ensemble, _ range: Range<Int>, onto earlier: EnsemblePart? = nil
  ) throws -> EnsemblePart {
    try #require(try ensemble.count(range, onto: earlier, threads: 2))
  }

  @Test(arguments: SamplingDesign.Kind.allCases, [1, 2, 3, 7, 401])
  func `put together in any order give what one run gives, byte for byte`(
    kind: SamplingDesign.Kind, count: Int
  ) throws {
    let ensemble = try Self.ensemble(kind)
    let whole = try #require(try ensemble.run(threads: 2))
    let identity = Self.identity(ensemble)
    // Of very many shards a few, and the rest in one piece, or the test would take long.
    let ranges =
      count > 10
      ? [0..<1, 1..<2, 399..<400, 2..<399]
      : try (1...count).map { try #require(Shard($0, of: count)).draws(of: 400) }
    let files = try ranges.shuffled().map { range in
      let file = PartFile(try Self.part(ensemble, range), of: identity)
      return (path: "\(range)", file: try PartFile(file.bytes))
    }
    let merged = ensemble.result(of: try PartFiles.merged(files))
    #expect(merged.isComplete)
    #expect(merged.spreads == whole.spreads)
    #expect(
      EnsembleJSON(merged, scenario: "plan").text == EnsembleJSON(whole, scenario: "plan").text)
  }

  @Test func `go on where they ended`() throws {
    let ensemble = try Self.ensemble()
    let begun = try Self.part(ensemble, 0..<150)
    let ended = try Self.part(ensemble, 0..<400, onto: begun)
    #expect(ended.draws.ranges == [0..<400])
    #expect(ensemble.result(of: ended).spreads == (try ensemble.run(threads: 1))?.spreads)
  }

  @Test func `hold what was counted when the work was ended early, and say so`() throws {
    let ensemble = try Self.ensemble(draws: 2_000)
    let part = try #require(try ensemble.count(threads: 2) { $0 < 600 })
    #expect(part.draws.count >= 600 && part.draws.count < 2_000)
    let result = ensemble.result(of: part)
    #expect(!result.isComplete)
    #expect(EnsembleReport(result).text.contains("PARTIAL: \(told(part.draws.count)) of 2,000"))
    #expect(EnsembleJSON(result, scenario: "plan").text.contains("\"complete\": false"))
    // Nothing is lost or counted twice when the work goes on.
    let all = try #require(try ensemble.count(onto: part, threads: 2))
    #expect(ensemble.result(of: all).spreads == (try ensemble.run(threads: 2))?.spreads)
  }

  private func told(_ count: Int) -> String {
    count < 1_000 ? "\(count)" : "\(count / 1_000),\(String(count % 1_000 + 1_000).dropFirst())"
  }

  @Test func `are written and read without a change`() throws {
    let ensemble = try Self.ensemble(.sobol)
    let bytes = PartFile(try Self.part(ensemble, 30..<97), of: Self.identity(ensemble)).bytes
    let read = try PartFile(bytes)
    #expect(read.bytes == bytes)
    #expect(read.identity == Self.identity(ensemble))
    #expect(read.part.draws.ranges == [30..<97])
  }

  @Test func `are refused when a byte is changed, left out or added`() throws {
    let ensemble = try Self.ensemble(draws: 40)
    let bytes = PartFile(try Self.part(ensemble, 0..<40), of: Self.identity(ensemble)).bytes
    for place in stride(from: 0, to: bytes.count, by: bytes.count / 40) {
      var changed = bytes
      changed[place] ^= 1
      #expect(throws: PartFile.Fault.self) { try PartFile(changed) }
      #expect(throws: PartFile.Fault.self) { try PartFile(Array(bytes[..<place])) }
      changed = bytes
      changed.insert(0, at: place)
      #expect(throws: PartFile.Fault.self) { try PartFile(changed) }
    }
    #expect(throws: PartFile.Fault.otherFormat) { try PartFile(Array("draws: 3\n".utf8)) }
    #expect(throws: PartFile.Fault.otherFormat) { try PartFile([]) }
  }

  @Test func `of other ensembles, or with the same draws, are refused together`() throws {
    let ensemble = try Self.ensemble()
    let other = try Self.ensemble(.sobol)
    let (identity, part) = (Self.identity(ensemble), try Self.part(ensemble, 0..<10))
    let files = [
      ("a", PartFile(part, of: identity)),
      ("b", PartFile(try Self.part(ensemble, 5..<20), of: identity)),
      ("c", PartFile(try Self.part(other, 20..<30), of: Self.identity(other))),
      ("d", PartFile(try Self.part(ensemble, 30..<40), of: Self.identity(ensemble, "b"))),
    ].map { (path: $0.0, file: $0.1) }
    let faults = #expect(throws: PartFaults.self) { try PartFiles.merged(files) }
    #expect(
      faults?.faults == [
        .countedTwice(path: "b", CountedDraws([5..<10])), .differs(path: "c", [.design]),
        .differs(path: "d", [.input]),
      ])
    #expect(
      faults?.faults.map(\.diagnostic.id) == [.countedTwice, .partsDiffer, .partsDiffer])
  }
}

@Suite struct `A shard` {
  @Test(arguments: [1, 2, 5, 7, 64, 1_000], [0, 1, 6, 7, 8, 1_000, 9_999_999])
  func `has consecutive draws, and all shards have each draw once`(count: Int, draws: Int) throws {
    var next = 0
    for number in 1...count {
      let range = try #require(Shard(number, of: count)).draws(of: draws)
      #expect(range.lowerBound == next)
      #expect([draws / count, draws / count + 1].contains(range.count))
      next = range.upperBound
    }
    #expect(next == draws)
  }

  @Test func `is read as number and count`() {
    #expect(Shard("3/8") == Shard(3, of: 8))
    for text in ["", "3", "/8", "3/", "0/8", "9/8", "-1/8", "+1/8", "1/0", "a/b", "1/2/3", "1 / 2"]
    {
      #expect(Shard(text) == nil, "\(text)")
    }
    #expect(Shard("1/99999999999999999999") == nil)
  }
}

@Suite struct `Sets of draws` {
  /// Every set of draws below eight, as ranges of single draws.
  private static let sets = (0..<256).map { bits in
    (0..<8).filter { bits >> $0 & 1 == 1 }
  }

  private func numbers(_ draws: CountedDraws) -> [Int] { draws.ranges.flatMap { Array($0) } }

  @Test func `unite, intersect and lack as sets do`() {
    for (first, second) in zip(Self.sets, Self.sets.shuffled()) {
      let (a, b) = (
        CountedDraws(first.map { $0..<$0 + 1 }), CountedDraws(second.map { $0..<$0 + 1 })
      )
      #expect(numbers(a) == first && a.count == first.count)
      #expect(numbers(a.union(b)) == Set(first).union(second).sorted())
      #expect(numbers(a.intersection(b)) == Set(first).intersection(second).sorted())
      #expect(numbers(a.missing(in: 1..<7)) == Set(1..<7).subtracting(first).sorted())
      // Ranges neither touch nor overlap.
      #expect(zip(a.ranges, a.ranges.dropFirst()).allSatisfy { $0.upperBound < $1.lowerBound })
    }
  }
}
