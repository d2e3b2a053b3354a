import Messages
import PublicFinance
import Scenarios
import Simulations
import Territories
import Verifications

extension PlantedFault {
  private static let cent = Money(cents: 1)

  static let ofMoney = [
    PlantedFault("a cent dropped from a balance", .euroInOneState) {
      $0.balances[20][.spaces].available -= cent
    },
    PlantedFault("a cent dropped from a payment and from the ledger", .paymentsFollowThePosts) {
      $0.change(from: 12, where: { $0.isPayment && $0.cause == .subsidy }) {
        [$0.with(amount: $0.amount - cent)]
      }
      $0.sumBalances()
    },
    PlantedFault("the commitments of two departments swapped", .commitmentsFollowThePlan) {
      for place in $0.movements.indices {
        let movement = $0.movements[place]
        guard movement.line == .advisers, let department = movement.department?.value,
          [12, 58].contains(department)
        else { continue }
        $0.movements[place] = movement.with(department: 70 - department)
      }
      $0.sumBalances()
    },
    PlantedFault("a payment made twice", .paymentsFollowThePosts) {
      $0.change(from: 10, where: { $0.isPayment && $0.cause == .subsidy }) { [$0, $0] }
      $0.sumBalances()
    },
    PlantedFault("a space paid before it opens", .paymentsFollowThePosts) {
      $0.change(from: 6, where: { $0.isPayment && $0.cause == .space }) {
        [$0.with(amount: $0.amount * 2)]
      }
      $0.sumBalances()
    },
    PlantedFault("a renewal granted twice", .commitmentsFollowThePlan, in: .hindcast) {
      $0.change(where: { $0.isCommitment && $0.cause == .renewal }) { [$0, $0] }
      $0.change(where: { $0.isPayment && $0.cause == .renewal }) { [$0, $0] }
      $0.sumBalances()
    },
    PlantedFault("a settlement forgotten", .paymentsFollowThePosts, in: .hindcast) {
      $0.change(where: { $0.cause == .settlement }) { _ in [] }
      $0.sumBalances()
    },
    PlantedFault("a freeze ignored", .freezeRespected) {
      $0.change(from: 9, where: { $0.line == .spaces }) { first in
        [
          first,
          Movement(
            month: MonthIndex(10), line: .spaces, cause: .space, department: DepartmentIndex(3),
            source: .available(.spaces), destination: .leftToPay(.spaces),
            amount: Money(euros: 30_000)),
        ]
      }
      $0.sumBalances()
    },
    PlantedFault("a stale total of money", .ledgerIsTheJournal) {
      $0.balances[12] = $0.balances[11]
    },
    PlantedFault("the movements of a month lost", .ledgerIsTheJournal) {
      $0.movements.removeAll { $0.month == MonthIndex(7) }
    },
    PlantedFault("a line overdrawn", .noBalanceBelowZero) { evidence in
      for month in 30..<evidence.months {
        let excess = evidence.balances[month][.aidants].available + cent
        evidence.balances[month][.aidants].available -= excess
        evidence.balances[month][.aidants].leftToPay += excess
      }
    },
    PlantedFault("a transfer that makes money", .creditsAddUp) { evidence in
      for month in 14..<evidence.months {
        evidence.balances[month][.advisers].available += Money(euros: 1_000_000)
      }
    },
    PlantedFault("a line opened below what was announced", .openedAsAnnounced) {
      $0.change(where: { $0.cause == .opening && $0.line == .spaces }) {
        [$0.with(amount: $0.amount - Money(euros: 1_000_000))]
      }
      $0.sumBalances()
    },
    PlantedFault("a line opened a month early", .openedAsAnnounced) {
      $0.change(where: { $0.cause == .opening }) { [$0.with(month: 0)] }
      $0.sumBalances()
    },
    PlantedFault("a cancellation carried out twice", .eventsAsExecuted) {
      $0.change(where: { $0.cause == .cancellation }) { [$0, $0] }
      $0.sumBalances()
    },
    PlantedFault("a transfer of more than was decided", .eventsAsExecuted) {
      $0.events[2].moved = Money(euros: 5_000_001)
    },
    PlantedFault("an event skipped", .eventsAsExecuted) { $0.events[4].moved = nil },
    PlantedFault("a commitment undone", .totalsNeverFall) {
      let amount = Money(euros: 100)
      $0.balances[40][.spaces].leftToPay -= amount
      $0.balances[40][.spaces].available += amount
    },
    PlantedFault("a payment without a commitment", .movementsInOrder) {
      $0.change(from: 5, where: \.isPayment) { [$0.with(source: .available($0.line))] }
      $0.sumBalances()
    },
    PlantedFault("a payment dated back", .movementsInOrder) {
      $0.change(from: 20, where: \.isPayment) { [$0.with(month: 15)] }
    },
    PlantedFault("a movement of nothing", .movementsInOrder) {
      $0.change(from: 5, where: \.isPayment) { [$0, $0.with(amount: .zero)] }
    },
    PlantedFault("a department paid for the post of another", .paidWithinCommitment) {
      $0.change(from: 4, where: { $0.isCommitment && $0.cause == .subsidy }) {
        [$0.with(department: 50)]
      }
      $0.sumBalances()
    },
    PlantedFault("more returned than was paid", .paidWithinCommitment, in: .hindcast) {
      $0.change(where: { $0.cause == .settlement }) { [$0.with(amount: Money(euros: 100_000_000))] }
      $0.sumBalances()
    },
  ]
}
