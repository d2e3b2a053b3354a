private import ElementaryFunctions

extension Special {
  /// What Stirling's formula leaves out: ln Γ(x + 1) − (x + ½) ln x + x − ln √(2π), for x > 0.
  ///
  /// - SeeAlso: NIST, *Digital Library of Mathematical Functions*, 5.11.1.
  public static func stirlingError(_ x: Double) -> Double {
    if x >= 10 { return stirlingSeries(x) }
    // Γ(x + 1) (x + 1) … (x + n) = Γ(x + n + 1), with x + n at least 10.
    var (shifted, product, steps) = (x, 1.0, 0.0)
    while shifted < 10 {
      shifted += 1
      steps += 1
      product *= shifted
    }
    let far = stirlingSeries(shifted) + (shifted + 0.5) * Elementary.ln(shifted)
    return far - steps - Elementary.ln(product) - (x + 0.5) * Elementary.ln(x)
  }

  /// ln Γ(x) for x > 0, within a few units of the sixteenth digit of max(1, |ln Γ(x)|).
  public static func logGamma(_ x: Double) -> Double {
    (x - 0.5) * Elementary.ln(x) - x + lnRootTwoPi + stirlingError(x)
  }

  /// ln k! for whole k ≥ 0.
  public static func logFactorial(_ k: Double) -> Double {
    k < 0.5 ? 0 : (k + 0.5) * Elementary.ln(k) - k + lnRootTwoPi + stirlingError(of: k)
  }

  /// The Stirling error of a whole number k ≥ 0, with the limit for 0 left out: ln k! of 0 is 0.
  public static func stirlingError(of k: Double) -> Double {
    k < 16 ? smallStirlingErrors[Int(k)] : stirlingSeries(k)
  }

  private static let smallStirlingErrors: [Double] =
    [0] + (1..<16).map { stirlingError(Double($0)) }

  /// The asymptotic series B₂ₖ / (2k (2k − 1) x²ᵏ⁻¹), to 1e-17 for x ≥ 10.
  private static func stirlingSeries(_ x: Double) -> Double {
    let square = 1 / (x * x)
    var sum = -3617.0 / 122_400
    sum = 1.0 / 156 + square * sum
    sum = -691.0 / 360_360 + square * sum
    sum = 1.0 / 1188 + square * sum
    sum = -1.0 / 1680 + square * sum
    sum = 1.0 / 1260 + square * sum
    sum = -1.0 / 360 + square * sum
    sum = 1.0 / 12 + square * sum
    return sum / x
  }
}
