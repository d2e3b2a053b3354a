/// The exponential and the logarithm of this project.
///
/// Results that reach an output may depend on nothing else: the functions of the C library return
/// other last bits on other processors. These use additions, multiplications and divisions of
/// doubles only, each rounded on its own, so every processor returns the same bytes.
///
/// The polynomials are minimax fits made for this project (Remez exchange, 60 digits); the
/// reductions follow Cody and Waite, *Software Manual for the Elementary Functions* (1980).
/// Measured errors stay below 2 units in the last place; `ElementaryFunctionsTests` compares them
/// with the GNU Scientific Library.
public enum Elementary {
  // The exponents at which e^x leaves the normal doubles; arguments are held between them.
  @usableFromInline static let lowestExponent = -708.0
  @usableFromInline static let highestExponent = 709.0

  /// e^r − 1 on |r| ≤ ln 2 / 2, and the power of two that scales it: e^x = scale · (1 + part).
  @inlinable @inline(__always)
  static func reduced(_ x: Lanes) -> (part: Lanes, scale: Lanes) {
    // 1.5 · 2⁵²: adding it leaves the nearest whole number in the low bits.
    let shifted = x * 1.4426950408889634 + 6_755_399_441_055_744.0
    let whole = shifted - 6_755_399_441_055_744.0
    let r = (x - whole * 6.93147180369123816490e-01) - whole * 1.90821492927058770002e-10
    let r2 = r * r
    let r4 = r2 * r2
    // e^r − 1 = r + r² · Q(r), Q of degree 8 evaluated after Estrin; relative error 2.9e-16.
    let q01 = 0.49999999999998324 + r * 0.1666666666661151
    let q23 = 0.041666666668137634 + r * 0.008333333370892503
    let q45 = 0.0013888888516010811 + r * 0.00019841185202528142
    let q67 = 2.4801931848154275e-05 + r * 2.7635006255555095e-06
    let q03 = q01 + r2 * q23
    let q48 = q45 + r2 * (q67 + r2 * 2.74767834952979e-07)
    let part = r + r2 * (q03 + r4 * q48)
    let bits = (unsafeBitCast(shifted, to: SIMD8<UInt64>.self) &+ 1023) &<< 52
    return (part, unsafeBitCast(bits, to: Lanes.self))
  }

  /// The exponential of each lane; arguments are held within −708…709.
  @inlinable @inline(__always)
  public static func exp(_ x: Lanes) -> Lanes {
    let (part, scale) = reduced(x.greater(lowestExponent).lesser(highestExponent))
    return scale + scale * part
  }

  /// 1 − e^(−x) for each lane x ≥ 0, accurate near zero; 1 beyond 708.
  @inlinable @inline(__always)
  public static func complement(_ x: Lanes) -> Lanes {
    let (part, scale) = reduced(-x.lesser(-lowestExponent))
    return (1 - scale) - scale * part
  }

  /// The natural logarithm of each lane, which must be a positive normal number.
  @inlinable @inline(__always)
  public static func ln(_ x: Lanes) -> Lanes {
    let bits = unsafeBitCast(x, to: SIMD8<UInt64>.self)
    // Splits x = 2^e · m with m in √½…√2; the offset is the bit pattern of √½.
    let biased = (bits &- 0x3fe6_a09e_667f_3bcd) &+ 0x3ff0_0000_0000_0000
    let exponentBits = biased &>> 52
    let significand = unsafeBitCast(
      bits &- ((exponentBits &- 1023) &<< 52), to: Lanes.self)
    // The exponent as a double: placed in the low bits of 2⁵², then taken out.
    let exponent =
      unsafeBitCast(exponentBits | 0x4330_0000_0000_0000, to: Lanes.self)
      - (4_503_599_627_370_496.0 + 1023.0)
    let f = significand - 1
    let s = f / (2 + f)
    let z = s * s
    let z2 = z * z
    // ln m = 2s + s·z·W(z), W of degree 6; relative error 1.3e-18.
    let w01 = 0.6666666666666734 + z * 0.3999999999941432
    let w23 = 0.28571428742474875 + z * 0.2222219856348619
    let w45 = 0.18183564866615717 + z * 0.1531403583708036
    let w = w01 + z2 * (w23 + z2 * (w45 + z2 * 0.14796105420291336))
    // ln(1 + f) = f − (f²/2 − s·(f²/2 + z·W)) keeps the last bits when f is small.
    let half = 0.5 * f * f
    let correction = half - s * (half + z * w)
    return exponent * 6.93147180369123816490e-01
      - ((correction - exponent * 1.90821492927058770002e-10) - f)
  }

  /// x^y for each lane x ≥ 0 and one exponent y ≥ 0: 1 when y is 0, 0 when x is 0 < y.
  @inlinable @inline(__always)
  public static func power(_ x: Lanes, _ y: Double) -> Lanes {
    guard y != 0 else { return Lanes(repeating: 1) }
    let result = exp(y * ln(x.greater(1e-300)))
    return result.replacing(with: 0, where: x .<= 0)
  }
}

extension Elementary {
  /// The exponential of a number; the argument is held within −708…709.
  public static func exp(_ x: Double) -> Double {
    exp(Lanes(repeating: x))[0]
  }

  /// 1 − e^(−x) for x ≥ 0, accurate near zero; 1 beyond 708.
  public static func complement(_ x: Double) -> Double {
    complement(Lanes(repeating: x))[0]
  }

  /// The natural logarithm of a positive normal number.
  public static func ln(_ x: Double) -> Double {
    ln(Lanes(repeating: x))[0]
  }

  /// x^y for x ≥ 0 and y ≥ 0: 1 when y is 0, 0 when x is 0 < y.
  public static func power(_ x: Double, _ y: Double) -> Double {
    power(Lanes(repeating: x), y)[0]
  }
}
