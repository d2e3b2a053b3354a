private import ElementaryFunctions

extension Special {
  /// The density of the standard normal distribution.
  public static func normalDensity(_ z: Double) -> Double {
    0.398_942_280_401_432_7 * bell(z)
  }

  /// The standard normal distribution at z: rational functions, and a continued fraction in the tails.
  ///
  /// - SeeAlso: Cody, *Rational Chebyshev Approximations for the Error Function* (1969),
  ///   doi:10.1090/S0025-5718-1969-0247736-4.
  public static func normal(_ z: Double) -> Cumulative {
    let size = abs(z)
    if size <= 0.674_489_75 {
      let square = z * z
      let half = z * ratio(square, central)
      return Cumulative(below: 0.5 + half, above: 0.5 - half)
    }
    var tail = 0.0
    if size < 5.656_854_249_492_381 {
      tail = bell(size) * ratio(size, middle)
    } else if size < 37.5 {
      // The continued fraction of Laplace, from its fiftieth step back: to 1e-17 from 5.6 on.
      var fraction = size
      for step in stride(from: 50.0, to: 0, by: -1) { fraction = size + step / fraction }
      tail = normalDensity(size) / fraction
    }
    return z < 0
      ? Cumulative(below: tail, above: 1 - tail) : Cumulative(below: 1 - tail, above: tail)
  }

  /// The standard normal quantile of a probability from 0 to 1; infinite at both ends.
  public static func normalQuantile(_ probability: Double) -> Double {
    let offset = probability - 0.5
    if abs(offset) <= 0.425 { return centralQuantile(offset) }
    return tailQuantile(offset < 0 ? probability : 1 - probability, isLower: offset < 0)
  }

  /// The standard normal quantile of a probability known on both sides.
  ///
  /// - SeeAlso: Wichura, *Algorithm AS 241: The Percentage Points of the Normal Distribution* (1988),
  ///   doi:10.2307/2347330, routine PPND16.
  public static func normalQuantile(_ probability: Cumulative) -> Double {
    let isLower = probability.below < probability.above
    let tail = isLower ? probability.below : probability.above
    if tail < 0.075 { return tailQuantile(tail, isLower: isLower) }
    return centralQuantile(isLower ? tail - 0.5 : 0.5 - tail)
  }

  private static func centralQuantile(_ offset: Double) -> Double {
    offset * ratio(0.180625 - offset * offset, quantileCentral)
  }

  private static func tailQuantile(_ tail: Double, isLower: Bool) -> Double {
    guard tail > 0 else { return isLower ? -.infinity : .infinity }
    let root = (-Elementary.ln(max(tail, tiny))).squareRoot()
    let size =
      root <= 5 ? ratio(root - 1.6, quantileMiddle) : ratio(root - 5, quantileOuter)
    return isLower ? -size : size
  }

  /// exp(−z²/2), with z² in two parts so that no digit of a large square is lost.
  private static func bell(_ z: Double) -> Double {
    let size = abs(z)
    if size >= 37.5 { return 0 }
    // Sixteenths: exact in few digits, and so is their square.
    let coarse = Double(Int(size * 16)) / 16
    let rest = (size - coarse) * (size + coarse)
    return Elementary.exp(-0.5 * coarse * coarse) * Elementary.exp(-0.5 * rest)
  }

  /// The quotient of two polynomials of degree 7 or less, constant terms first.
  @inline(__always)
  private static func ratio(_ x: Double, _ quotient: Quotient) -> Double {
    let (a, b) = (quotient.above, quotient.below)
    let x2 = x * x
    let x4 = x2 * x2
    let aboveLow = (a[0] + x * a[1]) + x2 * (a[2] + x * a[3])
    let aboveHigh = (a[4] + x * a[5]) + x2 * (a[6] + x * a[7])
    let belowLow = (b[0] + x * b[1]) + x2 * (b[2] + x * b[3])
    let belowHigh = (b[4] + x * b[5]) + x2 * (b[6] + x * b[7])
    if quotient.hasEighth {
      // One range of the normal distribution has degree 8 on both sides.
      let x8 = x4 * x4
      return (aboveLow + x4 * aboveHigh + x8 * quotient.aboveEighth)
        / (belowLow + x4 * belowHigh + x8)
    }
    return (aboveLow + x4 * aboveHigh) / (belowLow + x4 * belowHigh)
  }
}

/// The coefficients of a quotient of polynomials, constant terms first.
private struct Quotient {
  let above: SIMD8<Double>
  let below: SIMD8<Double>
  var aboveEighth = 0.0
  var hasEighth = false
}

// Cody (1969), as scaled for the normal distribution.
private let central = Quotient(
  above: [
    18154.981253343561249, 1067.6894854603709582, 161.02823106855587881, 2.2352520354606839287,
    0.065682337918207449113, 0, 0, 0,
  ],
  below: [
    45507.789335026729956, 10260.932208618978205, 976.09855173777669322, 47.20258190468824187, 1, 0,
    0, 0,
  ])
private let middle = Quotient(
  above: [
    9842.7148383839780218, 11602.651437647350124, 6848.1904505362823326, 2494.5375852903726711,
    597.27027639480026226, 93.506656132177855979, 8.8831497943883759412, 0.39894151208813466764,
  ],
  below: [
    19685.429676859990727, 38912.003286093271411, 34900.952721145977266, 18615.571640885098091,
    6485.558298266760755, 1519.377599407554805, 235.38790178262499861, 22.266688044328115691,
  ],
  aboveEighth: 1.0765576773720192317e-8, hasEighth: true)
// Wichura (1988), routine PPND16.
private let quantileCentral = Quotient(
  above: [
    3.3871328727963666080, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  below: [
    1, 42.313330701600911252, 687.18700749205790830, 5394.1960214247511077, 21213.794301586595867,
    39307.895800092710610, 28729.085735721942674, 5226.4952788528545610,
  ])
private let quantileMiddle = Quotient(
  above: [
    1.42343711074968357734, 4.63033784615654529590, 5.76949722146069140550,
    3.64784832476320460504, 1.27045825245236838258, 0.241780725177450611770,
    0.0227238449892691845833, 7.74545014278341407640e-4,
  ],
  below: [
    1, 2.05319162663775882187, 1.67638483018380384940, 0.689767334985100004550,
    0.148103976427480074590, 0.0151986665636164571966, 5.47593808499534494600e-4,
    1.05075007164441684324e-9,
  ])
private let quantileOuter = Quotient(
  above: [
    6.65790464350110377720, 5.46378491116411436990, 1.78482653991729133580,
    0.296560571828504891230, 0.0265321895265761230930, 0.00124266094738807843860,
    2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  below: [
    1, 0.599832206555887937690, 0.136929880922735805310, 0.0148753612908506148525,
    7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7,
    2.04426310338993978564e-15,
  ])
