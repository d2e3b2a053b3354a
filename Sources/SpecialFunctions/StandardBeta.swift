private import ElementaryFunctions

/// The beta distribution on 0…1, with what depends on its shapes computed once.
///
/// Places are given by their log-odds y = ln(x / (1 − x)), which keep both x and 1 − x.
public struct StandardBeta: Sendable {
  /// The shape at 0.
  public let a: Double
  /// The shape at 1.
  public let b: Double
  /// The logarithm of √(ab / (2π(a + b))) and the Stirling errors.
  private let logScale: Double

  /// The shapes for which accuracy has been tested.
  public static let admitted = 1e-3...1e6

  /// Creates the distribution of two shapes within ``admitted``.
  public init(_ a: Double, _ b: Double) {
    self.a = a
    self.b = b
    let errors =
      Special.stirlingError(a + b) - Special.stirlingError(a) - Special.stirlingError(b)
    logScale = errors + 0.5 * Elementary.ln(a * b / (Special.twoPi * (a + b)))
  }

  /// The density in y: x^a (1 − x)^b / B(a, b).
  public func density(at place: Cumulative) -> Double {
    let n = a + b
    guard place.below > 0, place.above > 0 else { return 0 }
    return Elementary.exp(
      logScale - Special.deviance(a, from: n * place.below)
        - Special.deviance(b, from: n * place.above))
  }

  /// The probability below x, given with 1 − x.
  public func cumulative(at place: Cumulative) -> Cumulative {
    if place.below <= 0 { return Cumulative(below: 0) }
    if place.above <= 0 { return Cumulative(below: 1) }
    let density = density(at: place)
    if place.below < (a + 1) / (a + b + 2) {
      return Cumulative(below: min(1, density * Self.fraction(a, b, place.below) / a))
    }
    return Cumulative(above: min(1, density * Self.fraction(b, a, place.above) / b))
  }

  /// The log-odds of the quantile.
  public func quantile(_ probability: Cumulative) -> Double {
    quantile(probability, near: start(probability))
  }

  /// The log-odds of the quantile, from a place near it.
  public func quantile(_ probability: Cumulative, near start: Double) -> Double {
    Inversion.solve(logit: probability.logit, from: start) { y in
      let place = Cumulative(logit: y)
      return (cumulative(at: place), density(at: place))
    }
  }

  private func start(_ probability: Cumulative) -> Double {
    let center = Elementary.ln(a / b)
    if min(a, b) >= 1 {
      let width = (1 / a + 1 / b).squareRoot()
      return center + Special.normalQuantile(probability) * width
    }
    // F ≈ x^a / (a B) near 0, and the same from 1.
    let logBeta = 0.5 * Elementary.ln(Special.twoPi * (a + b) / (a * b)) + errorsOfBeta
    if probability.below < probability.above {
      let left = (Elementary.ln(max(probability.below, Special.tiny)) + Elementary.ln(a) + logBeta)
      return min(center, left / a)
    }
    let right = (Elementary.ln(max(probability.above, Special.tiny)) + Elementary.ln(b) + logBeta)
    return max(center, -right / b)
  }

  /// ln B(a, b) without its square root: what start values need.
  private var errorsOfBeta: Double {
    let n = a + b
    return Special.stirlingError(a) + Special.stirlingError(b) - Special.stirlingError(n)
      + a * Elementary.ln(a / n) + b * Elementary.ln(b / n)
  }

  /// The continued fraction of the incomplete beta function, by Lentz's method.
  ///
  /// - SeeAlso: NIST, *Digital Library of Mathematical Functions*, 8.17.22 and 3.10(iii).
  private static func fraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    let small = 1e-300
    func guarded(_ value: Double) -> Double { abs(value) < small ? small : value }
    let n = a + b
    var c = 1.0
    var d = 1 / guarded(1 - n * x / (a + 1))
    var result = d
    for index in 1...100_000 {
      let m = Double(index)
      let even = m * (b - m) * x / ((a - 1 + 2 * m) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      result *= d * c
      let odd = -(a + m) * (n + m) * x / ((a + 2 * m) * (a + 1 + 2 * m))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      let factor = d * c
      result *= factor
      if abs(factor - 1) <= 2e-16 { break }
    }
    return result
  }
}
