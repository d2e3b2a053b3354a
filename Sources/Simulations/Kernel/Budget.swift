import PublicFinance
import Scenarios

/// What each line has opened and committed so far: the national sums by which a run decides.
///
/// Amounts are in cents. Opened amounts are whole; commitments are running sums, written to whole
/// cents only by the written ledger.
struct Budget {
  /// Commitment authority opened on each line.
  private(set) var opened = SIMD8<Double>.zero
  /// Running commitments of each line.
  private(set) var committed = SIMD8<Double>.zero
  private var frozen = SIMD8<Double>.zero

  /// Opens the lines with their announced amounts.
  mutating func open(_ announced: PerLine<Money>) {
    for line in BudgetLine.allCases { add(Double(announced[line].cents), to: line) }
  }

  /// Opened minus running commitments, never below zero.
  func available(_ line: BudgetLine) -> Double {
    max(0, opened[line.rawValue] - committed[line.rawValue])
  }

  /// What new commitments may use: the available amount, nothing while the line is frozen.
  func usable(_ line: BudgetLine) -> Double {
    isFrozen(line) ? 0 : available(line)
  }

  func isFrozen(_ line: BudgetLine) -> Bool { frozen[line.rawValue] != 0 }

  mutating func commit(_ amount: Double, on line: BudgetLine) {
    committed[line.rawValue] += amount
  }

  /// Executes an event and returns the cents it moved, or found available on a line it freezes.
  mutating func execute(_ action: PlannedEvent.Action) -> Double {
    switch action {
    case .appropriation(let line, let amount):
      add(Double(amount.cents), to: line)
      return Double(amount.cents)
    case .transfer(let from, let to, let amount):
      let moved = withdraw(Double(amount.cents), from: from)
      add(moved, to: to)
      return moved
    case .cancellation(let line, let amount):
      return withdraw(Double(amount.cents), from: line)
    case .freeze(let line):
      frozen[line.rawValue] = 1
      return Tolerance.wholeCents(available(line))
    case .unfreeze(let line):
      frozen[line.rawValue] = 0
      return Tolerance.wholeCents(available(line))
    }
  }

  private mutating func add(_ amount: Double, to line: BudgetLine) {
    opened[line.rawValue] += amount
  }

  private mutating func withdraw(_ amount: Double, from line: BudgetLine) -> Double {
    let moved = min(amount, Tolerance.wholeCents(available(line)))
    opened[line.rawValue] -= moved
    return moved
  }
}
