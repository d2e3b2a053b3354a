internal import ElementaryFunctions
internal import Glibc
internal import SpecialFunctions

extension ProbabilityDistribution {
  /// The expected value.
  ///
  /// In closed form, but for logit-normal distributions, whose integral has none, and for rounded
  /// ones, which are summed over their values while there are at most 100,000.
  public var mean: Double {
    if isWhole, let mean = meanOfWholes { return mean }
    return shape.mean(within: window, lower: lower, upper: upper)
  }

  private var meanOfWholes: Double? {
    if case .steps(let steps) = shape {
      return Steps(steps.items.map { ($0.0.rounded(.toNearestOrEven), $0.1) }).mean
    }
    // What lies beyond is less than the last digit of any mean.
    let (low, high) = (quantile(1e-18), quantile(1 - 0x1p-53))
    guard high - low <= 100_000 else { return nil }
    var mean = low
    // E X = low + Σ P(X > k) over whole k from low on.
    for value in stride(from: low, to: high, by: 1) { mean += 1 - probability(atMost: value) }
    return mean
  }
}

extension Shape {
  /// The expected value between limits, whose probabilities the window holds.
  func mean(within window: Window, lower: Double?, upper: Double?) -> Double {
    switch self {
    case .constant(let value): return value
    case .uniform(let low, let high):
      let (from, to) = (max(low, lower ?? low), min(high, upper ?? high))
      return from + (to - from) / 2
    case .triangular(let low, let mode, let high):
      if window.isEverything { return low + ((mode - low) + (high - low)) / 3 }
      let rise = max(mode - low, .leastNormalMagnitude)
      return Quadrature.mean(
        from: max(low, lower ?? low), to: min(high, upper ?? high), at: mode,
        density: { $0 < mode ? ($0 - low) / rise : mode < high ? (high - $0) / (high - mode) : 1 })
    case .normal(let mean, let deviation):
      let (from, to) = (window.score(window.from), window.score(window.to))
      let change = Special.normalDensity(from) - Special.normalDensity(to)
      return mean + deviation * (change / window.mass)
    case .lognormal(let mean, let deviation):
      let whole = Elementary.exp(mean + deviation * deviation / 2)
      if window.isEverything { return whole }
      let moved = Window(
        from: Special.normal(window.score(window.from) - deviation),
        to: Special.normal(window.score(window.to) - deviation))
      return whole * (moved.mass / window.mass)
    case .logitNormal(let mean, let deviation):
      let (from, to) = (window.score(window.from), window.score(window.to))
      return Quadrature.mean(
        from: max(from, -38), to: min(to, 38), at: -mean / deviation,
        density: Special.normalDensity, of: { Special.logistic(mean + deviation * $0) })
    case .beta(let standard, let low, let high):
      let whole = standard.a / (standard.a + standard.b)
      if window.isEverything { return low + (high - low) * whole }
      // x times the density is, up to the mean, the density with a + 1.
      let raised = StandardBeta(standard.a + 1, standard.b)
      func moved(_ limit: Double?, _ end: Double) -> Cumulative {
        let x = min(high, max(low, limit ?? end))
        let width = high - low
        return raised.cumulative(
          at: Cumulative(below: (x - low) / width, above: (high - x) / width))
      }
      let part = Window(from: moved(lower, low), to: moved(upper, high)).mass / window.mass
      return low + (high - low) * (whole * part)
    case .gamma(let standard, let scale):
      if window.isEverything { return standard.shape * scale }
      let raised = StandardGamma(standard.shape + 1)
      let part = Window(
        from: raised.cumulative(at: (lower ?? 0) / scale),
        to: raised.cumulative(at: (upper ?? .infinity) / scale))
      return standard.shape * scale * (part.mass / window.mass)
    case .steps(let steps): return steps.mean
    }
  }
}

extension Window {
  /// The normal score of a limit, held where the density is still a number.
  fileprivate func score(_ limit: Cumulative) -> Double {
    min(40, max(-40, Special.normalQuantile(limit)))
  }
}
