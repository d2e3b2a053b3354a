import ElementaryFunctions
import Testing

@Suite struct `Edges of the elementary functions` {
  @Test func `the exponential is exact at zero and held within its range`() throws {
    #expect(Elementary.exp(0) == 1)
    #expect(Elementary.exp(-0.0) == 1)
    #expect(Elementary.exp(1e-300) == 1)
    #expect(try units(Elementary.exp(-708), from: Oracle.exp(-708)) <= 2)
    #expect(try units(Elementary.exp(709), from: Oracle.exp(709)) <= 2)
    #expect(Elementary.exp(-1e300) == Elementary.exp(-708))
    #expect(Elementary.exp(1e300) == Elementary.exp(709))
    #expect(Elementary.exp(.infinity) == Elementary.exp(709))
    #expect(Elementary.exp(709).isFinite)
  }

  @Test func `the complement is the argument when tiny and one when large`() {
    #expect(Elementary.complement(0) == 0)
    for tiny in [1e-300, 1e-100, 1e-20, 0x1p-60] {
      #expect(units(Elementary.complement(tiny), from: tiny) <= 1)
    }
    for large in [40.0, 708, 709, 1e6, 1e300, .infinity] {
      #expect(Elementary.complement(large) == 1)
    }
  }

  @Test func `the complement never leaves zero to one nor falls`() {
    var previous = 0.0
    for step in 0...40_000 {
      let value = Elementary.complement(Double(step) / 1000)
      #expect(value >= previous && value <= 1, "at \(step) thousandths")
      previous = value
    }
  }

  @Test func `the logarithm is exact at one and reaches the normal numbers`() throws {
    #expect(Elementary.ln(1) == 0)
    for x in [Double.leastNormalMagnitude, 1e-300, 0.5, 2, 1e300, .greatestFiniteMagnitude] {
      #expect(try units(Elementary.ln(x), from: Oracle.ln(x)) <= 2, "\(x)")
    }
  }

  @Test func `powers of nothing and to nothing follow the specification`() {
    #expect(Elementary.power(0, 0) == 1)
    #expect(Elementary.power(0, 0.5) == 0)
    #expect(Elementary.power(0, 1e-300) == 0)
    #expect(Elementary.power(7, 0) == 1)
    #expect(Elementary.power(1, 1e6) == 1)
    #expect(units(Elementary.power(3, 1), from: 3) <= 4)
  }
}
