internal import ElementaryFunctions
internal import SpecialFunctions

/// What the numbers of a family amount to: a standard distribution, moved, stretched or transformed.
enum Shape: Sendable {
  case constant(Double)
  case uniform(low: Double, high: Double)
  case triangular(low: Double, mode: Double, high: Double)
  case normal(mean: Double, deviation: Double)
  case lognormal(mean: Double, deviation: Double)
  case logitNormal(mean: Double, deviation: Double)
  case beta(StandardBeta, low: Double, high: Double)
  case gamma(StandardGamma, scale: Double)
  case steps(Steps)

  init(_ family: DistributionFamily) {
    switch family {
    case .constant(let value): self = .constant(value)
    case .uniform(let low, let high): self = .uniform(low: low, high: high)
    case .triangular(let low, let mode, let high):
      self = .triangular(low: low, mode: mode, high: high)
    case .pert(let low, let mode, let high, let lambda):
      let width = high - low
      let beta = StandardBeta(
        1 + lambda * ((mode - low) / width), 1 + lambda * ((high - mode) / width))
      self = .beta(beta, low: low, high: high)
    case .normal(let mean, let deviation): self = .normal(mean: mean, deviation: deviation)
    case .lognormal(let mean, let deviation): self = .lognormal(mean: mean, deviation: deviation)
    case .logitNormal(let mean, let deviation):
      self = .logitNormal(mean: mean, deviation: deviation)
    case .beta(let alpha, let beta, let low, let high):
      self = .beta(StandardBeta(alpha, beta), low: low, high: high)
    case .gamma(let shape, let scale): self = .gamma(StandardGamma(shape), scale: scale)
    case .discrete(let values): self = .steps(Steps(values.map { ($0.value, $0.weight) }))
    case .empirical(let values): self = .steps(Steps(values.map { ($0, 1) }))
    }
  }

  /// The probability of at most x.
  func cumulative(at x: Double) -> Cumulative {
    switch self {
    case .constant(let value): return Cumulative(below: x >= value ? 1 : 0)
    case .uniform(let low, let high):
      return Self.within(low, high, x) {
        (x - low) / (high - low)
      } above: {
        (high - x) / (high - low)
      }
    case .triangular(let low, let mode, let high):
      return Self.within(low, high, x) {
        x <= mode
          ? (x - low) / (high - low) * ((x - low) / (mode - low))
          : 1 - (high - x) / (high - low) * ((high - x) / (high - mode))
      } above: {
        x <= mode
          ? 1 - (x - low) / (high - low) * ((x - low) / (mode - low))
          : (high - x) / (high - low) * ((high - x) / (high - mode))
      }
    case .normal(let mean, let deviation): return Special.normal((x - mean) / deviation)
    case .lognormal(let mean, let deviation):
      if x < Double.leastNormalMagnitude { return Cumulative(below: 0) }
      if x == .infinity { return Cumulative(below: 1) }
      return Special.normal((Elementary.ln(x) - mean) / deviation)
    case .logitNormal(let mean, let deviation):
      if x <= 0 { return Cumulative(below: 0) }
      if x >= 1 { return Cumulative(below: 1) }
      return Special.normal((Cumulative(below: x).logit - mean) / deviation)
    case .beta(let standard, let low, let high):
      if x <= low { return Cumulative(below: 0) }
      if x >= high { return Cumulative(below: 1) }
      let width = high - low
      return standard.cumulative(
        at: Cumulative(below: (x - low) / width, above: (high - x) / width))
    case .gamma(let standard, let scale): return standard.cumulative(at: x / scale)
    case .steps(let steps): return Cumulative(below: steps.probability(atMost: x))
    }
  }

  /// The value at a probability.
  func quantile(_ probability: Cumulative) -> Double {
    switch self {
    case .constant(let value): return value
    case .uniform(let low, let high): return Self.between(low, high, probability)
    case .triangular(let low, let mode, let high):
      let width = high - low
      let rising = (mode - low) / width
      return probability.below <= rising
        ? low + width * (probability.below * rising).squareRoot()
        : high - width * (probability.above * ((high - mode) / width)).squareRoot()
    case .normal(let mean, let deviation):
      return mean + deviation * Special.normalQuantile(probability)
    case .lognormal(let mean, let deviation):
      return Self.lognormal(mean, deviation, probability)
    case .logitNormal(let mean, let deviation):
      return Special.logistic(mean + deviation * Special.normalQuantile(probability))
    case .beta(let standard, let low, let high):
      if probability.below <= 0 { return low }
      if probability.above <= 0 { return high }
      return Self.between(low, high, Cumulative(logit: standard.quantile(probability)))
    case .gamma(let standard, let scale):
      if probability.below <= 0 { return 0 }
      if probability.above <= 0 { return .infinity }
      let logarithm = standard.quantile(probability)
      return logarithm < -708 ? 0 : scale * Elementary.exp(logarithm)
    case .steps(let steps): return steps.quantile(probability.below)
    }
  }

  /// The quantile of a lognormal distribution; 0 and infinity at the ends.
  @inline(__always)
  static func lognormal(
    _ mean: Double, _ deviation: Double, _ probability: Cumulative
  ) -> Double {
    let logarithm = mean + deviation * Special.normalQuantile(probability)
    if logarithm > 709 { return .infinity }
    return logarithm < -708 ? 0 : Elementary.exp(logarithm)
  }

  /// The place between two ends, measured from the nearer one.
  @inline(__always)
  static func between(_ low: Double, _ high: Double, _ part: Cumulative) -> Double {
    part.below <= 0.5 ? low + (high - low) * part.below : high - (high - low) * part.above
  }

  private static func within(
    _ low: Double, _ high: Double, _ x: Double, below: () -> Double, above: () -> Double
  ) -> Cumulative {
    if x <= low { return Cumulative(below: 0) }
    if x >= high { return Cumulative(below: 1) }
    return Cumulative(below: below(), above: above())
  }
}
