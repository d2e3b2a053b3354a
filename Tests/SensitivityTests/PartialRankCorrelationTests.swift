import Glibc
import RandomStreams
import Sensitivity
import Testing

@Suite struct `Partial rank correlations` {
  private static func draws(_ count: Int, _ seed: UInt64, _ factors: Int) -> [[Double]] {
    (0..<factors).map { factor in
      var stream = StreamKey(seed: seed, "prcc", String(factor)).stream(draw: 0)
      return stream.uniforms(count)
    }
  }

  /// The same by another way: the correlation of what two least-squares fits leave of the ranks.
  private static func direct(_ values: [Double], _ factors: [[Double]], _ factor: Int) -> Double {
    func ranks(_ column: [Double]) -> [Double] {
      let sorted = column.sorted()
      return column.map { value in
        let below = sorted.count { $0 < value }
        let equal = sorted.count { $0 == value }
        return Double(below) + Double(equal + 1) / 2
      }
    }
    let count = Double(values.count)
    func centered(_ column: [Double]) -> [Double] {
      let mean = column.reduce(0, +) / count
      return column.map { $0 - mean }
    }
    func dot(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } }
    // Gram-Schmidt, twice, takes the other factors away.
    var basis: [[Double]] = []
    func rest(_ column: [Double]) -> [Double] {
      var rest = centered(column)
      for _ in 0..<2 {
        for direction in basis {
          let part = dot(rest, direction)
          rest = zip(rest, direction).map { $0 - part * $1 }
        }
      }
      return rest
    }
    for other in factors.indices where other != factor {
      let next = rest(ranks(factors[other]))
      let size = dot(next, next).squareRoot()
      basis.append(next.map { $0 / size })
    }
    let (x, y) = (rest(ranks(factors[factor])), rest(ranks(values)))
    return dot(x, y) / (dot(x, x) * dot(y, y)).squareRoot()
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `are those of what two fits leave`(seed: UInt64) throws {
    var factors = Self.draws(200, seed, 5)
    // A factor of few values, with many equal ranks.
    factors[4] = factors[4].map { ($0 * 3).rounded(.down) }
    let values = (0..<200).map { row in
      exp(3 * factors[0][row]) - 2 * factors[1][row] + 0.3 * factors[2][row] * factors[4][row]
    }
    let found = try PartialRankCorrelation(values, factors: factors)
    for factor in 0..<5 {
      let exact = Self.direct(values, factors, factor)
      #expect(abs(found.factors[factor].coefficient.value - exact) < 1e-10)
    }
  }

  @Test func `of one factor that the value follows are one, or minus one`() throws {
    let factors = Self.draws(100, 4, 1)
    let rising = try PartialRankCorrelation(factors[0].map { exp($0) }, factors: factors)
    #expect(abs(rising.factors[0].coefficient.value - 1) < 1e-12)
    #expect(rising.factors[0].verdict == .rises)
    let falling = try PartialRankCorrelation(factors[0].map { -$0 }, factors: factors)
    #expect(falling.factors[0].verdict == .falls)
  }

  @Test func `have the probabilities of Student's distribution`() throws {
    // Of one factor and 12 points with r = 0.5: t = 0.5 √(10/0.75) = 1.8257, d = 10, p = 0.0979 (tables).
    let factor = [[1.0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
    // Ranks with Σd² = 143, so that r = 1 − 6·143/(12·143) = 0.5.
    let values = Self.values(withSquares: 143)
    let found = try PartialRankCorrelation(try #require(values), factors: factor)
    #expect(abs(found.factors[0].coefficient.value - 0.5) < 0.004)
    let r = found.factors[0].coefficient.value
    #expect(abs(r - (1 - 6 * 142 / 1716.0)) < 1e-12)
    // By the integral of the density of t with 10 degrees of freedom.
    let t = r * (10 / (1 - r * r)).squareRoot()
    let scale = tgamma(5.5) / tgamma(5) / (10 * Double.pi).squareRoot()
    var inside = 0.0
    let steps = 20_000
    for step in 0..<steps {
      let x = t * (Double(step) + 0.5) / Double(steps)
      inside += scale * pow(1 + x * x / 10, -5.5) * t / Double(steps)
    }
    #expect(abs(found.factors[0].probability - (1 - 2 * inside)) < 1e-7)
    // Fisher's interval: tanh(artanh r ± 1.96/√9).
    let reach = 1.959963984540054 / 3
    #expect(abs(found.factors[0].coefficient.low - tanh(atanh(r) - reach)) < 1e-12)
    #expect(abs(found.factors[0].coefficient.high - tanh(atanh(r) + reach)) < 1e-12)
  }

  /// An order of 1…12 whose squared differences from the positions sum to one less than asked, which is
  /// even as all such sums are.
  private static func values(withSquares sum: Int) -> [Double]? {
    var stream = StreamKey(seed: 1, "orders").stream(draw: 0)
    for _ in 0..<100_000 {
      let order = stream.permutation(12)
      let squares = order.enumerated().reduce(0) {
        $0 + ($1.offset - $1.element) * ($1.offset - $1.element)
      }
      if squares == sum - 1 { return order.map { Double($0 + 1) } }
    }
    return nil
  }

  @Test func `of factors without influence are seldom told from zero`() throws {
    var told = 0
    for seed in UInt64(100)..<200 {
      let factors = Self.draws(60, seed, 8)
      let noise = Self.draws(60, seed &+ 1000, 1)[0]
      let found = try PartialRankCorrelation(noise, factors: factors)
      if found.factors.contains(where: { $0.verdict != .indistinguishable }) { told += 1 }
    }
    #expect(told <= 12, "about five of a hundred samples tell of one that has none")
  }

  @Test func `refuse factors that follow from others, and too few points`() throws {
    var factors = Self.draws(50, 6, 3)
    factors[2] = factors[0].map { exp($0) }
    let values = factors[1]
    #expect(throws: SensitivityError.dependentFactor("2")) {
      try PartialRankCorrelation(values.map { $0 * $0 + 1 }, factors: factors)
    }
    #expect(throws: SensitivityError.self) {
      try PartialRankCorrelation(
        Array(values.prefix(6)), factors: factors.map { Array($0.prefix(6)) })
    }
    #expect(throws: SensitivityError.constantValue(2)) {
      try PartialRankCorrelation(Array(repeating: 2, count: 50), factors: Self.draws(50, 6, 2))
    }
  }
}
