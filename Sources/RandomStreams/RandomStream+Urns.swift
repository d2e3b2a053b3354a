private import ElementaryFunctions
private import SpecialFunctions

extension RandomStream {
  /// How independent trials fall on outcomes in proportion to weights.
  ///
  /// - Parameters:
  ///   - trials: From 0 to 2⁵⁰.
  ///   - weights: One for each outcome, finite and not negative, one of them positive unless there
  ///     are no trials.
  /// - Returns: As many counts as weights; they add up to `trials`.
  public mutating func multinomial(trials: Int, weights: [Double]) -> [Int] {
    // What remains after each outcome is summed from the end, so that the last one takes the rest.
    var remaining = [Double](repeating: 0, count: weights.count + 1)
    for index in weights.indices.reversed() {
      let weight = weights[index]
      precondition(weight >= 0 && weight.isFinite, "a weight must be 0 or more (was \(weight))")
      remaining[index] = remaining[index + 1] + weight
    }
    precondition(trials == 0 || remaining[0] > 0, "the weights must not all be zero")
    var left = trials
    return weights.indices.map { index in
      if left == 0 || weights[index] == 0 { return 0 }
      let isLast = remaining[index + 1] == 0
      let share = isLast ? 1 : min(1, weights[index] / remaining[index])
      let count = binomial(trials: left, probability: share)
      left -= count
      return count
    }
  }

  /// How many of a sample without replacement are marked, exactly distributed.
  ///
  /// One by one for small samples, ratio of uniforms otherwise.
  ///
  /// - Parameters:
  ///   - sample: From 0 to `marked` + `unmarked`.
  ///   - marked: 0 or more.
  ///   - unmarked: 0 or more; with `marked` at most 2⁵⁰.
  /// - SeeAlso: Stadlober, *The ratio of uniforms approach for generating discrete random variates*
  ///   (1990), doi:10.1016/0377-0427(90)90349-5, algorithm HRUA.
  public mutating func hypergeometric(sample: Int, marked: Int, unmarked: Int) -> Int {
    precondition(marked >= 0 && unmarked >= 0, "numbers must not be negative")
    let total = marked + unmarked
    precondition(sample >= 0 && sample <= total, "the sample must be from 0 to \(total)")
    // The smaller of sample and rest, and the smaller of marked and unmarked, say the same.
    let fewer = min(marked, unmarked)
    let taken = min(sample, total - sample)
    var count = 0
    if fewer > 0 && taken > 0 {
      count =
        min(taken, fewer) <= 12
        ? oneByOne(max(taken, fewer), of: total, rounds: min(taken, fewer))
        : byRatio(taken, fewer, total - fewer)
    }
    if marked > unmarked { count = taken - count }
    return sample == taken ? count : marked - count
  }

  /// How many of `rounds` places drawn in turn from `total` are among `marked` ones.
  ///
  /// Sample and marked are two subsets of one set: either may be drawn, so the smaller is.
  private mutating func oneByOne(_ marked: Int, of total: Int, rounds: Int) -> Int {
    var (left, count) = (marked, 0)
    for round in 0..<rounds where integer(below: total - round) < left {
      left -= 1
      count += 1
    }
    return count
  }

  /// HRUA: `sample` ≤ half of all, `marked` ≤ `unmarked`.
  private mutating func byRatio(_ sample: Int, _ marked: Int, _ unmarked: Int) -> Int {
    let (m, good, bad) = (Double(sample), Double(marked), Double(unmarked))
    let total = good + bad
    let share = good / total
    let center = m * share + 0.5
    let variance = (total - m) * m * share * (1 - share) / (total - 1)
    // 2 √(2/e) and 3 − 2 √(3/e).
    let width = 1.715_527_769_921_413_5 * (variance + 0.5).squareRoot() + 0.898_916_162_058_898_8
    let mode = Double(Int((m + 1) * (good + 1) / (total + 2)))
    func logTerm(_ k: Double) -> Double {
      -Special.logFactorial(k) - Special.logFactorial(good - k) - Special.logFactorial(m - k)
        - Special.logFactorial(bad - m + k)
    }
    let peak = logTerm(mode)
    while true {
      let x = uniform()
      let place = center + width * (uniform() - 0.5) / x
      guard place >= 0, place < min(m, good) + 1 else { continue }
      let k = Double(Int(place))
      let bound = logTerm(k) - peak
      // Two squeezes around 2 ln x ≤ bound.
      if x * (4 - x) - 3 <= bound { return Int(k) }
      if x * (x - bound) >= 1 { continue }
      if 2 * Elementary.ln(x) <= bound { return Int(k) }
    }
  }

  /// How a sample without replacement divides over kinds.
  ///
  /// - Parameters:
  ///   - sample: From 0 to the sum of `counts`.
  ///   - counts: How many there are of each kind, 0 or more.
  /// - Returns: How many of each kind are in the sample; they add up to it.
  public mutating func hypergeometric(sample: Int, counts: [Int]) -> [Int] {
    var rest = counts.reduce(0, +)
    precondition(sample >= 0 && sample <= rest, "the sample must be from 0 to \(rest)")
    var left = sample
    return counts.map { count in
      rest -= count
      if left == 0 || count == 0 { return 0 }
      let taken = hypergeometric(sample: left, marked: count, unmarked: rest)
      left -= taken
      return taken
    }
  }
}
