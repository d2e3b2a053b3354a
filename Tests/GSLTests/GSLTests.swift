import GSL
import Testing

@Suite struct `The GNU Scientific Library` {
  @Test func `tells its version`() {
    #expect(!GSL.version.isEmpty)
    #expect(GSL.version.hasPrefix("2."))
  }

  // Values to 17 digits from tables of the constants.
  @Test func `knows the constants of the exponential`() throws {
    try expect(GSL.exp(1), near: 2.7182818284590452)
    try expect(GSL.exp(-1), near: 0.36787944117144232)
    #expect(try GSL.exp(0) == 1)
    try expect(GSL.expm1(1), near: 1.7182818284590452)
    try expect(GSL.log(2), near: 0.69314718055994531)
    try expect(GSL.log(10), near: 2.3025850929940457)
    #expect(try GSL.log(1) == 0)
  }

  @Test func `loses no digits of the exponential minus one near zero`() throws {
    try expect(GSL.expm1(1e-10), near: 1.00000000005e-10)
    try expect(GSL.expm1(-1e-20), near: -1e-20)
    #expect(try GSL.expm1(0) == 0)
  }

  @Test(arguments: [0, -1, -Double.infinity])
  func `throws outside the domain of the logarithm`(argument: Double) {
    let error = #expect(throws: NumericalError.self) { try GSL.log(argument) }
    #expect(error?.operation == "log")
    #expect(error?.description == "log: input domain error")
  }

  @Test func `throws on overflow`() {
    #expect(throws: NumericalError.self) { try GSL.exp(1000) }
    #expect(throws: NumericalError.self) { try GSL.exp(-1000) }
    #expect(throws: NumericalError.self) { try GSL.expm1(1000) }
  }

  /// Compares with a relative tolerance of four units in the last place.
  private func expect(
    _ value: Double, near reference: Double, at location: SourceLocation = #_sourceLocation
  ) {
    #expect(abs(value - reference) <= 4 * reference.ulp, sourceLocation: location)
  }
}
