import Apportionments
import Testing
import _TestSupport

/// What holds of divisor methods for every problem; a failure names the seed of its problem.
@Suite struct `Properties of divisor methods` {
  static let seeds: Range<UInt64> = 0..<200
  static let divisors = ApportionmentMethod.allCases.filter { $0 != .hamilton }

  @Test(arguments: divisors)
  func `parts sum to the total and lie within the bounds`(method: ApportionmentMethod) throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let parts = try problem.solution(by: method)
      #expect(parts.count == problem.weights.count, "\(problem)")
      #expect(parts.reduce(0, +) == problem.total, "\(problem)")
      let range = problem.bounds.floor...(problem.bounds.cap ?? problem.total)
      #expect(parts.allSatisfy(range.contains), "\(problem)")
    }
  }

  // The one condition that makes a divisor method: it is checked in whole numbers of its own.
  @Test(arguments: divisors)
  func `no one has a better claim to a unit than the one who has it`(
    method: ApportionmentMethod
  ) throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.smallIntegers, .populations])
      guard problem.total <= 10_000_000_000 else { continue }
      let parts = try problem.solution(by: method)
      let whole = problem.weights.map { Int128($0) }
      let cap = problem.bounds.cap ?? problem.total
      let held = parts.indices.filter { parts[$0] > problem.bounds.floor }
        .map { ExactClaim(whole[$0], parts[$0] - 1, method, recipient: $0) }
      let open = parts.indices.filter { parts[$0] < cap }
        .map { ExactClaim(whole[$0], parts[$0], method, recipient: $0) }
      if let worst = held.max(by: { $0.precedes($1) }),
        let best = open.min(by: { $0.precedes($1) })
      {
        #expect(worst.precedes(best), "\(problem)")
      }
    }
  }

  @Test(arguments: divisors)
  func `parts are those of giving units one by one`(method: ApportionmentMethod) throws {
    for seed in 0..<60 as Range<UInt64> {
      var generator = SplitMix64(seed: seed)
      let weights = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        Int128(Int.random(in: 0...9, using: &generator))
      }
      guard weights.contains(where: { $0 > 0 }) else { continue }
      var parts = [Int](repeating: 0, count: weights.count)
      for total in 0...40 {
        let found = try method.apportion(total, by: weights.map { Double($0) })
        #expect(found == parts, "\(total) among \(weights)")
        let next = weights.indices.filter { weights[$0] > 0 }
          .map { ExactClaim(weights[$0], parts[$0], method, recipient: $0) }
          .min { $0.precedes($1) }
        parts[try #require(next).recipient] += 1
      }
    }
  }

  @Test(arguments: divisors)
  func `one unit more takes nothing from anyone`(method: ApportionmentMethod) throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let bounds = Bounds(floor: problem.bounds.floor)
      let parts = try method.apportion(problem.total, by: problem.weights, within: bounds)
      let more = try method.apportion(problem.total + 1, by: problem.weights, within: bounds)
      #expect(zip(parts, more).allSatisfy { $0 <= $1 }, "\(problem)")
    }
  }

  @Test(arguments: divisors)
  func `who grows does not lose a unit to who shrinks`(method: ApportionmentMethod) throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.populations])
      let before = try problem.solution(by: method)
      var generator = SplitMix64(seed: seed ^ 0x5EED)
      let factors = problem.weights.map { _ in Double.random(in: 0.8..<1.25, using: &generator) }
      let weights = zip(problem.weights, factors).map { ($0 * $1).rounded() }
      let after = try method.apportion(problem.total, by: weights, within: problem.bounds)
      let growth = zip(weights, problem.weights).map { $0 / $1 }
      let losers = before.indices.filter { after[$0] < before[$0] }
      let winners = before.indices.filter { after[$0] > before[$0] }
      let fastest = losers.map { growth[$0] }.max() ?? -1
      let slowest = winners.map { growth[$0] }.min() ?? 2
      #expect(fastest <= slowest, "\(problem)")
    }
  }

  @Test(arguments: divisors)
  func `a larger weight never gets less`(method: ApportionmentMethod) throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let ascending = zip(problem.weights, try problem.solution(by: method)).sorted { $0 < $1 }
      for (smaller, larger) in zip(ascending, ascending.dropFirst()) {
        #expect(smaller.1 <= larger.1, "\(problem), weights \(smaller.0) and \(larger.0)")
      }
    }
  }

  @Test(arguments: ApportionmentMethod.allCases)
  func `128 bits and integers of any size agree, ties included`(
    method: ApportionmentMethod
  ) throws {
    for problem in Self.seeds.map({ RandomProblem(seed: $0) }) {
      let weights = problem.weights.compactMap { ExactWeight($0) }
      let found = try method.apportionment(problem.total, by: weights, within: problem.bounds)
      let exact = try method.apportionment(
        problem.total, by: weights, within: problem.bounds, withoutBitLimit: true)
      #expect(found == exact, "\(problem)")
    }
  }

  // Balinski and Young (2001), appendix A, propositions 6.3 and 6.4.
  @Test func `D'Hondt never rounds a quota below its whole part, Adams never above it by one`()
    throws
  {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.smallIntegers, .populations])
      let quotas = try Quota.quotas(
        of: problem.total, by: problem.weights.compactMap { ExactWeight($0) })
      let low = try ApportionmentMethod.dhondt.apportion(problem.total, by: problem.weights)
      #expect(zip(low, quotas).allSatisfy { $1.difference(of: $0) > -1 }, "\(problem)")
      let high = try ApportionmentMethod.adams.apportion(problem.total, by: problem.weights)
      #expect(zip(high, quotas).allSatisfy { $1.difference(of: $0) < 1 }, "\(problem)")
    }
  }

  // Marshall, Olkin and Pukelsheim, "A majorization comparison of apportionment methods in
  // proportional representation", Social Choice and Welfare 19 (2002).
  @Test func `each method gives the largest no less than the one before it`() throws {
    for seed in Self.seeds {
      let problem = RandomProblem(seed: seed, spreads: [.uniform, .populations])
      let order = problem.weights.indices.sorted { problem.weights[$0] > problem.weights[$1] }
      let sums = try Self.divisors.map { method in
        let parts = try method.apportion(problem.total, by: problem.weights)
        return order.reduce(into: [0]) { $0.append($0[$0.count - 1] + parts[$1]) }
      }
      for (smaller, larger) in zip(sums, sums.dropFirst()) {
        #expect(zip(smaller, larger).allSatisfy { $0 <= $1 }, "\(problem)")
      }
    }
  }
}

extension RandomProblem {
  func solution(by method: ApportionmentMethod) throws -> [Int] {
    try method.apportion(total, by: weights, within: bounds)
  }
}

/// A claim written from the definition of each method: a signpost as a fraction, or its square.
private struct ExactClaim {
  let numerator: Int128
  let denominator: Int128
  let weight: Int128
  let recipient: Int

  init(_ weight: Int128, _ units: Int, _ method: ApportionmentMethod, recipient: Int) {
    let low = Int128(units)
    self.weight = weight
    self.recipient = recipient
    (numerator, denominator) =
      switch method {
      case .adams: (weight, low)
      case .dean: (weight * (2 * low + 1), 2 * low * (low + 1))
      case .huntingtonHill: (weight * weight, low * (low + 1))
      case .sainteLague: (2 * weight, 2 * low + 1)
      case .dhondt, .hamilton: (weight, low + 1)
      }
  }

  /// Whether this claim is served first: the larger, then the larger weight among claims to a
  /// first unit, then the smaller index.
  func precedes(_ other: ExactClaim) -> Bool {
    if denominator == 0 || other.denominator == 0 {
      if denominator != other.denominator, denominator * other.denominator == 0 {
        return denominator == 0
      }
      return weight != other.weight ? weight > other.weight : recipient < other.recipient
    }
    let (left, right) = (
      numerator.multipliedFullWidth(by: other.denominator),
      other.numerator.multipliedFullWidth(by: denominator)
    )
    if left == right { return recipient < other.recipient }
    return (left.high, left.low) > (right.high, right.low)
  }
}
