import PublicFinance

/// What the movements commit, pay and return by purpose and territory at the end of each month.
struct WrittenCents {
  /// A line and a cause.
  struct Purpose: Hashable {
    let line: BudgetLine
    let cause: Cause

    init(_ line: BudgetLine, _ cause: Cause) {
      self.line = line
      self.cause = cause
    }
  }

  private let size: Int
  private let empty: [Int64]
  private var commitments: [Purpose: [Int64]] = [:]
  private var payments: [Purpose: [Int64]] = [:]
  private(set) var returned: [Int64]

  init(_ evidence: Evidence) {
    size = evidence.months * evidence.departments
    let empty = [Int64](repeating: 0, count: size)
    self.empty = empty
    returned = empty
    for movement in evidence.movements {
      guard let department = movement.department?.value,
        (0..<evidence.departments).contains(department),
        (0..<evidence.months).contains(movement.month.value)
      else { continue }
      let place = movement.month.value * evidence.departments + department
      let purpose = Purpose(movement.line, movement.cause)
      let cents = movement.amount.cents
      switch movement.destination {
      case .leftToPay: commitments[purpose, default: empty][place] += cents
      case .paid: payments[purpose, default: empty][place] += cents
      case .returned: returned[place] += cents
      default: break
      }
    }
    commitments = commitments.mapValues { Self.summed($0, evidence.departments) }
    payments = payments.mapValues { Self.summed($0, evidence.departments) }
    returned = Self.summed(returned, evidence.departments)
  }

  /// The cents committed for a purpose so far, territories within months.
  func committed(_ purpose: Purpose) -> [Int64] { commitments[purpose, default: empty] }

  /// The cents paid for a purpose so far.
  func paid(_ purpose: Purpose) -> [Int64] { payments[purpose, default: empty] }

  private static func summed(_ moved: [Int64], _ departments: Int) -> [Int64] {
    var sums = moved
    for place in sums.indices.dropFirst(departments) { sums[place] += sums[place - departments] }
    return sums
  }
}
