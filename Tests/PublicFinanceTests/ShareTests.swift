import PublicFinance
import Testing

@Suite struct `Shares` {
  @Test func `are kept in lowest terms`() throws {
    let share = try #require(Share(30, outOf: 100))
    #expect((share.numerator, share.denominator) == (3, 10))
    #expect(share.value == 0.3)
    #expect(Share(50, outOf: 100) == .half)
    #expect(Share(0, outOf: 7) == Share.none)
    #expect(Share(7, outOf: 7) == .whole)
  }

  @Test(arguments: [(1, 0), (0, 0), (-1, 2), (3, 2), (1, -2), (-1, -2)])
  func `lie between nothing and the whole`(numerator: Int64, denominator: Int64) {
    #expect(Share(numerator, outOf: denominator) == nil)
  }

  @Test func `of money are exact only when they are whole cents`() throws {
    let fifth = try #require(Share(1, outOf: 5))
    #expect(Money(euros: 50_000).exactly(fifth) == Money(euros: 10_000))
    #expect(Money(cents: 3).exactly(.half) == nil)
    #expect(Money(cents: -10).exactly(fifth) == Money(cents: -2))
  }

  @Test func `of money do not lose a cent of the largest amounts`() throws {
    let largest = Money(cents: .max)
    #expect(largest.exactly(.whole) == largest)
    let share = try #require(Share(Int64.max - 1, outOf: .max))
    #expect(largest.exactly(share)?.cents == Int64.max - 1)
    #expect(largest.scaled(by: .half, rounding: .down).cents == Int64.max / 2)
  }
}
