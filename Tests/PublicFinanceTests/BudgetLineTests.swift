import PublicFinance
import Testing

@Suite struct `Budget lines` {
  @Test func `are found by the names of scenario files`() {
    let names = ["advisers", "spaces", "aidants", "renewal", "unallocated"]
    #expect(BudgetLine.allCases.map(\.name) == names)
    for line in BudgetLine.allCases { #expect(BudgetLine(name: line.name) == line) }
    #expect(BudgetLine(name: "Advisers") == nil)
    #expect(BudgetLine.advisers < .unallocated)
  }

  @Test func `each have a value of their own in a table`() {
    var announced = PerLine<Money> { $0 == .advisers ? Money(euros: 200_000_000) : .zero }
    announced[.spaces] = Money(euros: 40_000_000)
    announced[.aidants] = Money(euros: 10_000_000)
    #expect(announced.total == Money(euros: 250_000_000))
    #expect(announced[.advisers] == Money(euros: 200_000_000))
    #expect(announced.map { $0.cents > 0 }[.renewal] == false)
  }

  @Test func `people are counted from zero`() throws {
    #expect(Headcount(-0.1) == nil)
    #expect(Headcount(.infinity) == nil)
    #expect(Headcount(.nan) == nil)
    #expect(try #require(Headcount(2.5)) < #require(Headcount(3)))
  }
}
