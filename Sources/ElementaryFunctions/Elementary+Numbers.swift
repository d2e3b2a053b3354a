// The functions of single numbers: step by step those of elementary.c, so that they give the same
// bytes, without the cost of a call. The compiler of Swift fuses no multiplication with an addition.

extension Elementary {
  /// The exponential of a number; the argument is held within −708…709.
  @inlinable
  public static func exp(_ x: Double) -> Double {
    let low = x > -708.0 ? x : -708.0
    let (part, scale) = exponentialPart(low < 709.0 ? low : 709.0)
    return scale + scale * part
  }

  /// 1 − e^(−x) for x ≥ 0, accurate near zero; 1 beyond 708.
  @inlinable
  public static func complement(_ x: Double) -> Double {
    let (part, scale) = exponentialPart(-x > -708.0 ? -x : -708.0)
    return (1.0 - scale) - scale * part
  }

  /// The natural logarithm of a positive normal number.
  @inlinable
  public static func ln(_ x: Double) -> Double {
    let bits = x.bitPattern
    // x = 2^e m with m within √½…√2, whose bit pattern is the offset.
    let biased = (bits &- 0x3fe6_a09e_667f_3bcd) &+ 0x3ff0_0000_0000_0000
    let exponentBits = biased &>> 52
    let m = Double(bitPattern: bits &- ((exponentBits &- 1023) &<< 52))
    let e =
      Double(bitPattern: exponentBits | 0x4330_0000_0000_0000) - (4_503_599_627_370_496.0 + 1023.0)
    let f = m - 1.0
    let s = f / (2.0 + f)
    let z = s * s
    let z2 = z * z
    let w01 = 0.6666666666666734 + z * 0.3999999999941432
    let w23 = 0.28571428742474875 + z * 0.2222219856348619
    let w45 = 0.18183564866615717 + z * 0.1531403583708036
    let w = w01 + z2 * (w23 + z2 * (w45 + z2 * 0.14796105420291336))
    let half = 0.5 * f * f
    let correction = half - s * (half + z * w)
    return e * lnTwoHigh - ((correction - e * lnTwoLow) - f)
  }

  /// exp(x) = scale (1 + part) for x within −708…709.
  @inlinable @inline(__always)
  static func exponentialPart(_ x: Double) -> (part: Double, scale: Double) {
    let shift = 6_755_399_441_055_744.0
    let shifted = x * 1.4426950408889634 + shift
    let whole = shifted - shift
    let r = (x - whole * lnTwoHigh) - whole * lnTwoLow
    let r2 = r * r
    let r4 = r2 * r2
    let q01 = 0.5 + r * 0.16666666666666669
    let q23 = 0.04166666666662374 + r * 0.008333333333330032
    let q45 = 0.0013888888917406447 + r * 0.00019841269863201828
    let q67 = 2.4801520996825697e-05 + r * 2.7557268229963227e-06
    let q89 = 2.76202305675069e-07 + r * 2.5100494788905042e-08
    let q03 = q01 + r2 * q23
    let q49 = q45 + r2 * (q67 + r2 * q89)
    let scale = Double(bitPattern: (shifted.bitPattern &+ 1023) &<< 52)
    return (r + r2 * (q03 + r4 * q49), scale)
  }

  /// ln 2 in two parts: the first has zeros at its end, so that its multiples are exact.
  @inlinable @inline(__always)
  static var lnTwoHigh: Double { 6.93147180369123816490e-01 }
  @inlinable @inline(__always)
  static var lnTwoLow: Double { 1.90821492927058770002e-10 }
}
