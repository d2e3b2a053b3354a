import Messages
import Parameters
import PublicFinance
import Scenarios
import Simulations
import Territories

extension Rule {
  /// 19 and 20: what decisions, posts, spaces and aidants mean in money.
  static let decisionRules: [Rule] = [
    Rule("19", .freezeRespected) { evidence, list in
      let frozen = evidence.frozenLines
      for movement in evidence.movements {
        guard case .leftToPay = movement.destination, movement.cause != .renewalYear,
          (0..<evidence.months).contains(movement.month.value),
          frozen[movement.month.value].contains(movement.line)
        else { continue }
        list.equal(
          movement.amount, .zero, "committed:\(movement.cause.name)", movement.month.value,
          department: movement.department?.value, line: movement.line)
      }
    },
    Rule("20a", .commitmentsFollowThePlan) { evidence, list in
      let written = WrittenCents(evidence)
      for (purpose, account) in PurposeAccount.commitments(of: evidence) {
        verify(written, purpose, isPayment: false, account, evidence, &list)
      }
    },
    Rule("20b", .paymentsFollowThePosts) { evidence, list in
      let written = WrittenCents(evidence)
      for (purpose, account) in PurposeAccount.payments(of: evidence) {
        verify(written, purpose, isPayment: true, account, evidence, &list)
      }
      verifyReturns(written, evidence, &list)
      verifyYearlyAmounts(written, evidence, &list)
    },
  ]

  /// Compares written cents with running sums formed from posts, spaces and aidants.
  private static func verify(
    _ written: WrittenCents, _ purposes: [WrittenCents.Purpose], isPayment: Bool,
    _ account: PurposeAccount, _ evidence: Evidence, _ list: inout BreachList
  ) {
    guard let purpose = purposes.first else { return }
    let columns = purposes.map { isPayment ? written.paid($0) : written.committed($0) }
    let bound = isPayment ? written.committed(purpose) : nil
    for month in 0..<evidence.months {
      for department in 0..<evidence.departments {
        let place = month * evidence.departments + department
        let running = account.cents[place]
        let slack = max(1e-4, 1e-12 * account.gross[place])
        let found = columns.reduce(0) { $0 + $1[place] }
        // Each purpose is cut to whole cents on its own.
        let low = (running - slack).rounded(.down) - Double(purposes.count - 1)
        // Each was lifted by up to the slack before it was cut.
        let high = (running + Double(purposes.count + 1) * slack).rounded(.down)
        let limit = bound.map { Double($0[place]) } ?? .infinity
        guard !(Double(found) >= min(low, limit) && Double(found) <= min(high, limit)) else {
          continue
        }
        let expected = Money(cents: Int64(min(high, limit)))
        list.add(
          "\(isPayment ? "paid" : "committed"):\(purpose.cause.name)",
          .money(Money(cents: found)), .equal, .money(expected), month, department: department,
          line: purpose.line)
      }
    }
  }

  /// Returns are the settlements of first conventions on the time their post was empty.
  private static func verifyReturns(
    _ written: WrittenCents, _ evidence: Evidence, _ list: inout BreachList
  ) {
    let account = PurposeAccount.settlements(of: evidence)
    let (returned, paid) = (written.returned, written.paid(.init(.advisers, .subsidy)))
    for month in 0..<evidence.months {
      for department in 0..<evidence.departments {
        let place = month * evidence.departments + department
        let slack = max(1e-4, 1e-9 * account.gross[place])
        let low = min((account.cents[place] - slack).rounded(.down), Double(paid[place]))
        let high = min((account.cents[place] + slack).rounded(.down), Double(paid[place]))
        let found = Double(returned[place])
        guard !(found >= low && found <= high) else { continue }
        list.add(
          "returned", .money(Money(cents: returned[place])), .equal,
          .money(Money(cents: Int64(high))), month, department: department, line: .advisers)
      }
    }
  }

  /// Second and third yearly amounts never exceed those of the conventions once renewed.
  private static func verifyYearlyAmounts(
    _ written: WrittenCents, _ evidence: Evidence, _ list: inout BreachList
  ) {
    let account = PurposeAccount.yearlyAmounts(of: evidence)
    let paid = written.paid(.init(.renewal, .renewalYear))
    for month in 0..<evidence.months {
      for department in 0..<evidence.departments {
        let place = month * evidence.departments + department
        let limit = account.cents[place] + max(1e-4, 1e-12 * account.gross[place])
        guard !(Double(paid[place]) <= limit) else { continue }
        list.add(
          "paid:renewal-year", .money(Money(cents: paid[place])), .atMost,
          .money(Money(cents: Int64(limit.rounded(.down)))), month, department: department,
          line: .renewal)
      }
    }
  }
}

extension Evidence {
  /// The lines that are frozen once the events of each month have been applied.
  fileprivate var frozenLines: [Set<BudgetLine>] {
    var frozen: Set<BudgetLine> = []
    return (0..<months).map { month in
      for event in events where event.month.value == month {
        switch event.action {
        case .freeze(let line): frozen.insert(line)
        case .unfreeze(let line): frozen.remove(line)
        default: break
        }
      }
      return frozen
    }
  }
}
