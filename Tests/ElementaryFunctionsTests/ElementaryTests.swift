import ElementaryFunctions
import Testing
import _TestSupport

/// The functions of the project against the GNU Scientific Library.
@Suite struct `Elementary functions` {
  /// The largest admitted error, in units in the last place, the oracle's own included.
  ///
  /// Measured against numbers of 64 bits: exponential 1.2, complement 1.6, logarithm 0.9.
  static let largestError = 2.0
  static let count = 20_000

  /// The largest distance over arguments drawn from a seed, and where it was met.
  private func worst(
    seed: UInt64, _ argument: (inout SplitMix64) -> Double, _ function: (Double) -> Double,
    _ oracle: (Double) throws -> Double
  ) throws -> (error: Double, argument: Double) {
    var generator = SplitMix64(seed: seed)
    var worst = (error: 0.0, argument: 0.0)
    for _ in 0..<Self.count {
      let x = argument(&generator)
      let error = try units(function(x), from: oracle(x))
      if !(error <= worst.error) { worst = (error, x) }
    }
    return worst
  }

  @Test(arguments: [1e-8, 0.4, 1, 40, 700])
  func `the exponential is right within two units`(width: Double) throws {
    let worst = try worst(
      seed: 1, { Double.random(in: -width...width, using: &$0) }, { Elementary.exp($0) },
      Oracle.exp)
    #expect(worst.error <= Self.largestError, "exp(\(worst.argument)), seed 1")
  }

  @Test(arguments: [(-60, -40), (-40, -8), (-9, -1), (-1, 0), (0, 3), (3, 9)])
  func `the complement is right within two units`(exponents: (Int, Int)) throws {
    let worst = try worst(
      seed: 2,
      {
        Double(
          sign: .plus, exponent: Int.random(in: exponents.0..<exponents.1, using: &$0),
          significand: Double.random(in: 1..<2, using: &$0))
      }, { Elementary.complement($0) }, Oracle.complement)
    #expect(worst.error <= Self.largestError, "complement(\(worst.argument)), seed 2")
  }

  @Test(arguments: [(-1022, 1023), (-60, 60), (-1, 1), (0, 1)])
  func `the logarithm is right within two units`(exponents: (Int, Int)) throws {
    let worst = try worst(
      seed: 3,
      {
        Double(
          sign: .plus, exponent: Int.random(in: exponents.0..<exponents.1, using: &$0),
          significand: Double.random(in: 1..<2, using: &$0))
      }, { Elementary.ln($0) }, Oracle.ln)
    #expect(worst.error <= Self.largestError, "ln(\(worst.argument)), seed 3")
  }

  @Test func `the logarithm keeps its digits next to one`() throws {
    let worst = try worst(
      seed: 4, { 1 + Double.random(in: -1e-6...1e-6, using: &$0) }, { Elementary.ln($0) },
      Oracle.ln)
    #expect(worst.error <= Self.largestError, "ln(\(worst.argument)), seed 4")
  }

  @Test func `a power is right up to the rounding of its exponent`() throws {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<Self.count {
      let x = Double.random(in: 1e-6...1e6, using: &generator)
      let y = Double.random(in: 0...10, using: &generator)
      let exponent = try y * Oracle.ln(x)
      // An error of one unit in y ln x is one of |y ln x| units in the result; both sides have it.
      let bound = Self.largestError * (1 + 2 * abs(exponent))
      let error = try units(Elementary.power(x, y), from: Oracle.exp(exponent))
      #expect(error <= bound, "\(x)^\(y), seed 5")
    }
  }

  // Decimal digits from tables of the constants, correctly rounded.
  @Test func `known values come out`() {
    #expect(units(Elementary.exp(1), from: 2.718281828459045) <= 1)
    #expect(units(Elementary.exp(-1), from: 0.36787944117144233) <= 1)
    #expect(units(Elementary.exp(10), from: 22026.465794806718) <= 1)
    #expect(units(Elementary.ln(2), from: 0.6931471805599453) <= 1)
    #expect(units(Elementary.ln(10), from: 2.302585092994046) <= 1)
    #expect(units(Elementary.complement(1), from: 0.6321205588285577) <= 1)
    #expect(units(Elementary.power(2, 0.5), from: 1.4142135623730951) <= 2)
    #expect(units(Elementary.power(4, 3), from: 64) <= 8)
  }
}
