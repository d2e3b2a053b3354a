import PublicFinance
import Simulations
import Territories
import Testing
import _TestSupport

@Suite("Balances of departments")
struct DepartmentBalanceTests {
  @Test(arguments: [5, 24, 36, 59])
  func `add up to what each line committed, paid and took back`(month: Int) {
    let outcome = SamplePlans.outcome(of: SamplePlans.withEvents)
    let index = MonthIndex(month)
    for line in BudgetLine.allCases {
      let whole = outcome.ledger.balance(of: line, at: index)
      let parts = outcome.plan.country.departments.indices.map {
        outcome.journal.balance(of: line, in: DepartmentIndex($0), at: index)
      }
      let sum = parts.reduce(LineBalance(), +)
      #expect(sum.committed == whole.committed)
      #expect(sum.paid == whole.paid)
      #expect(sum.returned == whole.returned)
      #expect(sum.leftToPay == whole.leftToPay)
      #expect(sum.available == .zero)
    }
  }
}
