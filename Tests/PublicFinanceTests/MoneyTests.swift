import PublicFinance
import Testing

@Suite struct `Amounts of money` {
  static let amounts = [
    Int64.min / 4, -1_000_000_000_000, -101, -100, -99, -1, 0, 1, 5, 99, 100, 25_000_000_000,
    Int64.max / 4,
  ].map { Money(cents: $0) }

  @Test func `euros are hundreds of cents`() {
    #expect(Money(euros: 250) == Money(cents: 25_000))
    #expect(Money(cents: 12_345).inEuros == 123.45)
    #expect(Money.zero.cents == 0)
    #expect(Money.limit.cents == 1_000_000_000_000)
  }

  @Test func `sums and differences undo each other to the cent`() {
    for first in Self.amounts {
      #expect(first + .zero == first)
      #expect(first - first == .zero)
      #expect(-(-first) == first)
      for second in Self.amounts {
        #expect(first + second - second == first)
        #expect(first + second == second + first)
        #expect(first - second == -(second - first))
        #expect((first < second) == (first.cents < second.cents))
      }
    }
  }

  @Test func `a multiple is the repeated sum`() {
    let amount = Money(cents: 29_723)
    #expect(amount * 3 == amount + amount + amount)
    #expect(amount * 0 == .zero)
    #expect(amount * -2 == -(amount + amount))
  }

  @Test func `the ratio of two amounts is a number`() {
    let budget = Money(euros: 250_000_000)
    #expect(Money(euros: 200_000_000).ratio(to: budget) == 0.8)
    #expect(budget.ratio(to: .zero) == nil)
  }

  @Test(arguments: [
    (0, "0.00 EUR"), (5, "0.05 EUR"), (-5, "-0.05 EUR"), (-1205, "-12.05 EUR"),
    (25_000_000_000, "250000000.00 EUR"), (Int64.min, "-92233720368547758.08 EUR"),
  ])
  func `is described in euros with two decimals`(cents: Int64, text: String) {
    #expect(Money(cents: cents).description == text)
  }
}
