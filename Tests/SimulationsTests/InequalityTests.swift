import Simulations
import Testing

@Suite struct `Inequality of a rate` {
  @Test func `is nothing when all have the same`() {
    let spread = Inequality(of: [0.2, 0.2, 0.2], weights: [1, 2, 3])
    #expect(abs(spread.gini) < 1e-15)
    #expect(abs(spread.theil) < 1e-15)
    #expect(abs(spread.atkinson(0.5)) < 1e-15)
    #expect(abs(spread.atkinson(1)) < 1e-15)
    #expect(abs(spread.atkinson(2)) < 1e-15)
    #expect(spread.ninthToFirstDecile == 1)
    #expect(spread.minimum == 0.2)
  }

  @Test func `follows the formulas on two territories of equal weight`() {
    // Rates 1 and 3: mean 2. Gini 1/4. Theil (½ ln ½ + 3/2 ln 3/2)/2. Atkinson by hand.
    let spread = Inequality(of: [3, 1], weights: [1, 1])
    #expect(spread.mean == 2)
    #expect(abs(spread.gini - 0.25) < 1e-15)
    #expect(abs(spread.theil - 0.130_812_035_941_136_95) < 1e-15)
    // ((1 + √3)/2)² = 1.8660254…, over the mean of 2.
    #expect(abs(spread.atkinson(0.5) - 0.066_987_298_107_780_68) < 1e-14)
    // Geometric mean √3 and harmonic mean 3/2.
    #expect(abs(spread.atkinson(1) - 0.133_974_596_215_561_35) < 1e-14)
    #expect(abs(spread.atkinson(2) - 0.25) < 1e-14)
    #expect(spread.ninthToFirstDecile == 3)
    #expect(spread.minimum == 1)
  }

  /// Many territories are sorted in another way than few: both must be what the definition says.
  @Test(arguments: [1, 7, 8, 9, 101, 400, 401, 900])
  func `is the mean difference between two people, over twice the mean`(count: Int) {
    // Few different rates, so that many are equal.
    let rates = (0..<count).map { Double(($0 * 7919) % 23 + 1) }
    let weights = (0..<count).map { Double(($0 * 104_729) % 11 + 1) }
    var (difference, total, sum) = (0.0, 0.0, 0.0)
    for (rate, weight) in zip(rates, weights) {
      total += weight
      sum += weight * rate
      for (other, others) in zip(rates, weights) {
        difference += weight * others * abs(rate - other)
      }
    }
    let gini = Inequality(of: rates, weights: weights).gini
    #expect(abs(gini - difference / (2 * total * sum)) < 1e-12)
  }

  @Test func `does not change when a territory is split in two`() {
    let whole = Inequality(of: [1, 3], weights: [2, 4])
    let split = Inequality(of: [1, 3, 3], weights: [2, 1, 3])
    #expect(abs(whole.gini - split.gini) < 1e-15)
    #expect(abs(whole.theil - split.theil) < 1e-15)
    #expect(abs(whole.atkinson() - split.atkinson()) < 1e-15)
  }

  @Test func `is nothing when nobody has anything`() {
    let spread = Inequality(of: [0, 0], weights: [1, 1])
    #expect(spread.gini == 0)
    #expect(spread.theil == 0)
    #expect(spread.atkinson() == 0)
    #expect(spread.atkinson(1) == 0)
    #expect(spread.ninthToFirstDecile == nil)
    #expect(spread.minimum == 0)
  }

  @Test func `is whole from an aversion of one when somebody has nothing`() {
    let spread = Inequality(of: [0, 1], weights: [1, 1])
    #expect(spread.atkinson(1) == 1)
    #expect(spread.atkinson(3) == 1)
    #expect(abs(spread.atkinson(0.5) - 0.5) < 1e-15)
    #expect(abs(spread.theil - 0.693_147_180_559_945_3) < 1e-15)
    #expect(spread.ninthToFirstDecile == nil)
  }

  @Test func `does not let a rounded sum of weights move a decile`() {
    // Ten equal weights of 0.1: their running sum reaches 0.8999999999999999 at the ninth.
    let spread = Inequality(
      of: (1...10).map(Double.init), weights: [Double](repeating: 0.1, count: 10))
    #expect(spread.quantile(0.9) == 9)
    #expect(spread.quantile(0.1) == 1)
    #expect(spread.ninthToFirstDecile == 9)
  }

  @Test func `leaves out territories that weigh nothing`() {
    let spread = Inequality(of: [0, 1, 3], weights: [0, 1, 1])
    #expect(spread.minimum == 1)
    #expect(abs(spread.gini - 0.25) < 1e-15)
    #expect(Inequality(of: [1], weights: [0]).gini == 0)
    #expect(Inequality(of: [], weights: []).minimum == 0)
  }
}
