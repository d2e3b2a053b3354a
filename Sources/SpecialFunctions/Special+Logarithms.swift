private import ElementaryFunctions

extension Special {
  /// ln(1 + x) for x > −1, accurate near zero.
  ///
  /// - SeeAlso: Goldberg, *What Every Computer Scientist Should Know About Floating-Point Arithmetic*
  ///   (1991), theorem 4.
  public static func ln1p(_ x: Double) -> Double {
    let sum = 1 + x
    if sum == 1 { return x }
    // The error of the rounded sum cancels in the ratio.
    return sum.isFinite ? Elementary.ln(sum) * (x / (sum - 1)) : sum
  }

  /// exp(x) − 1, accurate near zero; held at exp(709) − 1 above.
  public static func expm1(_ x: Double) -> Double {
    x > 0 ? Elementary.complement(x) * Elementary.exp(x) : -Elementary.complement(-x)
  }

  /// The logistic function 1 / (1 + exp(−x)).
  public static func logistic(_ x: Double) -> Double {
    Cumulative(logit: x).below
  }

  /// x ln(x / mean) + mean − x for positive numbers, accurate where they are close.
  ///
  /// - SeeAlso: Loader, *Fast and Accurate Computation of Binomial Probabilities* (2000).
  public static func deviance(_ x: Double, from mean: Double) -> Double {
    let difference = x - mean
    if abs(difference) >= 0.1 * (x + mean) {
      return x * Elementary.ln(x / mean) + mean - x
    }
    let ratio = difference / (x + mean)
    let square = ratio * ratio
    var sum = difference * ratio
    var power = 2 * x * ratio
    for order in 1..<1000 {
      power *= square
      let next = sum + power / Double(2 * order + 1)
      if next == sum { break }
      sum = next
    }
    return sum
  }
}
