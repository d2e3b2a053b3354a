private import ElementaryFunctions
private import SpecialFunctions

extension RandomStream {
  /// The number of independent events whose expected number is given, exactly distributed.
  ///
  /// Inversion of one uniform below a mean of 10, transformed rejection otherwise.
  ///
  /// - Parameter mean: From 0 to 2⁵⁰.
  /// - SeeAlso: Hörmann, *The Transformed Rejection Method for Generating Poisson Random Variables*
  ///   (1993), doi:10.1016/0167-6687(93)90997-4, algorithm PTRS.
  public mutating func poisson(mean: Double) -> Int {
    precondition(mean >= 0 && mean <= 0x1p50, "a mean must be from 0 to 2^50 (was \(mean))")
    if mean == 0 { return 0 }
    return mean < 10 ? poissonByInversion(mean) : poissonByRejection(mean)
  }

  private mutating func poissonByInversion(_ mean: Double) -> Int {
    let none = Elementary.exp(-mean)
    while true {
      var rest = uniform()
      var term = none
      var count = 0
      while rest > term {
        rest -= term
        count += 1
        // Less than 1e-15 of the probability lies beyond; rounding alone leads there.
        if count > 110 { break }
        term *= mean / Double(count)
      }
      if count <= 110 { return count }
    }
  }

  /// PTRS, with the letters of the paper.
  private mutating func poissonByRejection(_ mean: Double) -> Int {
    let b = 0.931 + 2.53 * mean.squareRoot()
    let a = -0.059 + 0.02483 * b
    let certain = 0.9277 - 3.6224 / (b - 2)
    while true {
      let u = uniform() - 0.5
      let v = uniform()
      let us = 0.5 - abs(u)
      let place = (2 * a / us + b) * u + mean + 0.43
      guard place >= 0, place < 0x1p60 else { continue }
      let k = Double(Int(place))
      if us >= 0.07 && v <= certain { return Int(k) }
      if us < 0.013 && v > us { continue }
      let inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
      let hat = Elementary.ln(v * inverseAlpha / (a / (us * us) + b))
      if hat <= Self.poissonDensity(k, mean) { return Int(k) }
    }
  }

  /// ln of the probability of k events, written so that large terms do not cancel.
  private static func poissonDensity(_ k: Double, _ mean: Double) -> Double {
    if k == 0 { return -mean }
    return -Special.deviance(k, from: mean) - Special.stirlingError(of: k)
      - 0.5 * Elementary.ln(2 * Double.pi * k)
  }
}
