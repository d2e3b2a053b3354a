private import ElementaryFunctions
private import SpecialFunctions

extension RandomStream {
  /// Whether an event of the given probability happens.
  ///
  /// - Parameter probability: From 0 to 1; 0 never happens and 1 always.
  @inlinable
  public mutating func bernoulli(_ probability: Double) -> Bool {
    Self.requireProbability(probability)
    return uniform() <= probability
  }

  /// The number of successes in independent trials, exactly distributed.
  ///
  /// Inversion of one uniform where fewer than ten successes (or failures) are expected, transformed
  /// rejection otherwise.
  ///
  /// - Parameters:
  ///   - trials: From 0 to 2⁵⁰.
  ///   - probability: Of success in a trial, from 0 to 1.
  /// - Returns: From 0 to `trials`.
  /// - SeeAlso: Kachitvichyanukul and Schmeiser, *Binomial Random Variate Generation* (1988),
  ///   doi:10.1145/42372.42381, algorithms BINV and, in part, BTPE; Hörmann, *The Generation of Binomial Random Variates*
  ///   (1993), doi:10.1080/00949659308811496, algorithm BTRS.
  public mutating func binomial(trials: Int, probability: Double) -> Int {
    Self.requireProbability(probability)
    precondition(
      trials >= 0 && trials <= 1 << 50, "trials must be from 0 to 2^50 (were \(trials))")
    if trials == 0 || probability == 0 { return 0 }
    // Failures are counted where they are the rarer; seen from above, so that a greater uniform
    // still means more successes.
    let countsFailures = probability > 0.5
    let rare = countsFailures ? 1 - probability : probability
    if rare == 0 { return trials }
    let count =
      Double(trials) * rare < 10
      ? binomialByInversion(
        trials, odds: rare / (1 - rare),
        none: Elementary.exp(Double(trials) * Special.ln1p(-rare)), fromAbove: countsFailures)
      : binomialByRejection(Double(trials), rare)
    return countsFailures ? trials - count : count
  }

  /// The same as ``binomial(trials:probability:)``, sooner where many draws share a probability.
  public mutating func binomial(trials: Int, _ probability: TrialProbability) -> Int {
    precondition(
      trials >= 0 && trials <= 1 << 50, "trials must be from 0 to 2^50 (were \(trials))")
    if trials == 0 || probability.value == 0 { return 0 }
    if probability.rare == 0 { return trials }
    let count =
      Double(trials) * probability.rare < 10
      ? binomialByInversion(
        trials, odds: probability.odds,
        none: Elementary.exp(Double(trials) * probability.logOfOther),
        fromAbove: probability.countsFailures)
      : binomialByRejection(Double(trials), probability.rare)
    return probability.countsFailures ? trials - count : count
  }

  private mutating func binomialByInversion(
    _ trials: Int, odds: Double, none: Double, fromAbove: Bool
  ) -> Int {
    let scale = Double(trials + 1) * odds
    // Beyond this lies less than 1e-15 of the probability; rounding alone leads there.
    let limit = min(trials, 110)
    while true {
      let u = uniform()
      var rest = fromAbove ? 1 - u : u
      var term = none
      var count = 0
      while rest > term {
        rest -= term
        count += 1
        if count > limit { break }
        term *= scale / Double(count) - odds
      }
      if count <= limit { return count }
    }
  }

  /// BTRS, with the letters of the paper.
  private mutating func binomialByRejection(_ n: Double, _ p: Double) -> Int {
    let deviation = (n * p * (1 - p)).squareRoot()
    let b = 1.15 + 2.53 * deviation
    let a = -0.0873 + 0.0248 * b + 0.01 * p
    let c = n * p + 0.5
    let certain = 0.92 - 4.2 / b
    while true {
      let u = uniform() - 0.5
      var v = uniform()
      let us = 0.5 - abs(u)
      let place = (2 * a / us + b) * u + c
      guard place >= 0, place < n + 1 else { continue }
      let k = Double(Int(place))
      if us >= 0.07 && v <= certain { return Int(k) }
      let alpha = (2.83 + 5.1 / b) * deviation
      v *= alpha / (a / (us * us) + b)
      let mode = Double(Int((n + 1) * p))
      let odds = p / (1 - p)
      if let decided = Self.decides(v, k, mode, n, odds, variance: deviation * deviation) {
        if decided { return Int(k) }
        continue
      }
      let h =
        (mode + 0.5) * Elementary.ln((mode + 1) / (odds * (n - mode + 1)))
        + Self.tail(mode) + Self.tail(n - mode)
      let bound =
        h + (n + 1) * Elementary.ln((n - mode + 1) / (n - k + 1))
        + (k + 0.5) * Elementary.ln((n - k + 1) * odds / (k + 1)) - Self.tail(k) - Self.tail(n - k)
      if Elementary.ln(v) <= bound { return Int(k) }
    }
  }

  /// Whether v is at most the probability of k over that of the mode, where that is told sooner than by
  /// logarithms: near the mode by the quotients of neighbours, farther off by bounds of the logarithm
  /// (step 5.2 of algorithm BTPE); nil where neither decides.
  private static func decides(
    _ v: Double, _ k: Double, _ mode: Double, _ n: Double, _ odds: Double, variance: Double
  ) -> Bool? {
    let distance = abs(k - mode)
    if distance <= 20 {
      let scale = (n + 1) * odds
      var quotient = 1.0
      var next = min(k, mode) + 1
      while next <= max(k, mode) {
        quotient *= scale / next - odds
        next += 1
      }
      return k > mode ? v <= quotient : v * quotient <= 1
    }
    guard distance < variance / 2 - 1 else { return nil }
    let width =
      distance / variance
      * ((distance * (distance / 3 + 0.625) + 1.0 / 6) / variance + 0.5)
    let middle = -distance * distance / (2 * variance)
    let logarithm = Elementary.ln(v)
    if logarithm < middle - width { return true }
    return logarithm > middle + width ? false : nil
  }

  /// What Stirling's formula in k + 1 leaves out of ln k!: the correction of the paper.
  private static func tail(_ k: Double) -> Double {
    // ln k! = ln √(2π) + (k + ½) ln(k + 1) − (k + 1) + tail(k).
    Special.stirlingError(of: k + 1)
  }

  @usableFromInline
  static func requireProbability(_ probability: Double) {
    precondition(
      probability >= 0 && probability <= 1,
      "a probability must be from 0 to 1 (was \(probability))")
  }
}
