private import ElementaryFunctions
private import SpecialFunctions

extension RandomStream {
  /// A standard normal number: the quantile of one uniform.
  public mutating func normal() -> Double {
    Special.normalQuantile(uniform())
  }

  /// An exponential number of mean 1: the quantile of one uniform, from above.
  public mutating func exponential() -> Double {
    -Elementary.ln(uniform())
  }

  /// A gamma number of scale 1.
  ///
  /// - Parameter shape: Positive and finite. Below 1e-2 results may be too small for a double: 0.
  /// - SeeAlso: Marsaglia and Tsang, *A Simple Method for Generating Gamma Variables* (2000),
  ///   doi:10.1145/358407.358414.
  public mutating func gamma(shape: Double) -> Double {
    let logarithm = logGamma(shape: shape)
    return logarithm < -707 ? 0 : Elementary.exp(logarithm)
  }

  /// A beta number, from 0 to 1.
  ///
  /// - Parameters:
  ///   - a: The shape at 0, positive and finite.
  ///   - b: The shape at 1, positive and finite.
  public mutating func beta(_ a: Double, _ b: Double) -> Double {
    let first = logGamma(shape: a)
    return Special.logistic(first - logGamma(shape: b))
  }

  /// The logarithm of a gamma number, which small shapes need.
  private mutating func logGamma(shape: Double) -> Double {
    precondition(shape > 0 && shape.isFinite, "a shape must be positive (was \(shape))")
    if shape < 1 {
      // A number of shape k + 1 times a uniform to the power 1/k.
      let larger = logGamma(shape: shape + 1)
      return larger + Elementary.ln(uniform()) / shape
    }
    let d = shape - 1.0 / 3
    let c = 1 / (9 * d).squareRoot()
    while true {
      let x = normal()
      let root = 1 + c * x
      guard root > 0 else { continue }
      let v = root * root * root
      let u = uniform()
      let square = x * x
      if u < 1 - 0.0331 * square * square
        || Elementary.ln(u) < 0.5 * square + d * (1 - v + Elementary.ln(v))
      {
        return Elementary.ln(d * v)
      }
    }
  }
}
