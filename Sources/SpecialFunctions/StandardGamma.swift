private import ElementaryFunctions

/// The gamma distribution of scale 1, with what depends on its shape computed once.
public struct StandardGamma: Sendable {
  /// The shape.
  public let shape: Double
  private let logScale: Double

  /// The shapes for which accuracy has been tested.
  public static let admitted = 1e-3...1e6

  /// Creates the distribution of a shape within ``admitted``.
  public init(_ shape: Double) {
    self.shape = shape
    logScale = 0.5 * Elementary.ln(shape / Special.twoPi) - Special.stirlingError(shape)
  }

  /// The density in ln x: x^k e^(−x) / Γ(k).
  public func density(at x: Double) -> Double {
    guard x > 0, x.isFinite else { return 0 }
    return Elementary.exp(logScale - Special.deviance(shape, from: x))
  }

  /// The probability below x.
  public func cumulative(at x: Double) -> Cumulative {
    guard x > 0 else { return Cumulative(below: 0) }
    guard x.isFinite else { return Cumulative(below: 1) }
    let density = density(at: x)
    if x < shape + 1 { return Cumulative(below: min(1, density * series(x) / shape)) }
    return Cumulative(above: min(1, density * fraction(x)))
  }

  /// The logarithm of the quantile.
  public func quantile(_ probability: Cumulative) -> Double {
    quantile(probability, near: start(probability))
  }

  /// The logarithm of the quantile, from a place near it.
  public func quantile(_ probability: Cumulative, near start: Double) -> Double {
    Inversion.solve(logit: probability.logit, from: start) { y in
      let x = Elementary.exp(y)
      return (cumulative(at: x), density(at: x))
    }
  }

  /// The cube of Wilson and Hilferty, or F ≈ x^k / Γ(k + 1) in the left tail.
  private func start(_ probability: Cumulative) -> Double {
    let logBelow = Elementary.ln(max(probability.below, Special.tiny))
    let left = (logBelow + Special.logGamma(shape) + Elementary.ln(shape)) / shape
    let root = 1 - 1 / (9 * shape) + Special.normalQuantile(probability) / (3 * shape.squareRoot())
    if shape < 0.5 {
      return probability.below < 0.5
        ? left : Elementary.ln(max(-Elementary.ln(max(probability.above, Special.tiny)), 0.1))
    }
    return root > 0.1 ? Elementary.ln(shape) + 3 * Elementary.ln(root) : left
  }

  /// The sum of x^n / ((k + 1) … (k + n)).
  ///
  /// - SeeAlso: NIST, *Digital Library of Mathematical Functions*, 8.7.1.
  private func series(_ x: Double) -> Double {
    var (term, sum) = (1.0, 1.0)
    for index in 1...100_000 {
      term *= x / (shape + Double(index))
      sum += term
      if term < 1e-17 * sum { break }
    }
    return sum
  }

  /// The continued fraction of the upper incomplete function, by Lentz's method.
  ///
  /// - SeeAlso: NIST, *Digital Library of Mathematical Functions*, 8.9.2 and 3.10(iii).
  private func fraction(_ x: Double) -> Double {
    let small = 1e-300
    var b = x + 1 - shape
    var c = 1 / small
    var d = 1 / (abs(b) < small ? small : b)
    var result = d
    for index in 1...100_000 {
      let i = Double(index)
      let numerator = -i * (i - shape)
      b += 2
      d = numerator * d + b
      d = 1 / (abs(d) < small ? small : d)
      c = b + numerator / c
      if abs(c) < small { c = small }
      let factor = d * c
      result *= factor
      if abs(factor - 1) <= 2e-16 { break }
    }
    return result
  }
}
