import Messages
import PublicFinance
import Scenarios

/// Section 5.0: what each line has opened, and what is bound and paid by cause.
struct MoneyState {
  var opened: PerLine<Figure>
  var cancelled: PerLine<Figure>
  var frozen = PerLine { _ in false }
  /// What decided that a line is frozen, or is so no longer.
  var freezeReason = PerLine<[Figure]> { _ in [] }
  /// Running sums in cents of each line and cause, by department.
  var committed: [LineCause: Figure] = [:]
  /// Running gross payments, where they are not made at once.
  var paid: [LineCause: Figure] = [:]
  var returned: Figure
  let nothing: Figure

  init(nothing: Figure, none: Figure) {
    self.nothing = nothing
    opened = PerLine { _ in none }
    cancelled = PerLine { _ in none }
    returned = nothing
  }
}

/// A line and a cause, in the order of section 10.2.
struct LineCause: Hashable {
  let line: BudgetLine
  let cause: Cause

  init(_ line: BudgetLine, _ cause: Cause) {
    self.line = line
    self.cause = cause
  }

  static func causes(of line: BudgetLine) -> [LineCause] {
    let causes: [Cause] =
      switch line {
      case .advisers: [.subsidy, .firstTraining, .replacementTraining]
      case .spaces: [.space]
      case .aidants: [.aidantTraining]
      case .renewal: [.replacementTraining, .renewalYear, .renewal, .reaward]
      case .unallocated: []
      }
    return causes.map { LineCause(line, $0) }
  }
}

extension ModelRecorder {
  /// Section 5.1: opening and events.
  func recordBudget(_ s: Int) {
    if s == 1 {
      for line in BudgetLine.allCases {
        money.opened[line] = announced(line).given(start)
      }
    }
    for (index, event) in scenario.events.enumerated() where event.month.value == s && s >= 1 {
      execute(event.action, index)
    }
    for line in BudgetLine.allCases {
      money.opened[line] = name(.opened, .line(line), money.opened[line])
    }
  }

  private func execute(_ action: PlannedEvent.Action, _ index: Int) {
    let reasons = [leaf(.eventMonth(index))] + start
    let amount = leaf(.eventAmount(index))
    switch action {
    case .appropriation(let line, _):
      money.opened[line] += amount.given(reasons)
    case .transfer(let from, let to, _):
      let moved = executed(amount, from, index, reasons)
      money.opened[from] = money.opened[from] - moved
      money.opened[to] += moved
    case .cancellation(let line, _):
      let moved = executed(amount, line, index, reasons)
      money.opened[line] = money.opened[line] - moved
      money.cancelled[line] += moved
    case .freeze(let line):
      money.frozen[line] = true
      money.freezeReason[line] = reasons
    case .unfreeze(let line):
      money.frozen[line] = false
      money.freezeReason[line] = reasons
    }
  }

  private func executed(
    _ amount: Figure, _ line: BudgetLine, _ index: Int, _ reasons: [Figure]
  ) -> Figure {
    let part = amount.atMost(available(line).wholeCents).given(reasons)
    return name(.executedAmount, .event(index), part)
  }

  /// av(ℓ): what a line can still commit, as it stands.
  func available(_ line: BudgetLine) -> Figure {
    let bound = LineCause.causes(of: line).compactMap { money.committed[$0] }.map(\.sum)
    guard !bound.isEmpty else { return money.opened[line].atLeast(0) }
    return name(.toCommit, .line(line), (money.opened[line] - bound.total).atLeast(0))
  }

  /// avf(ℓ): the same, nothing while the line is frozen.
  func usable(_ line: BudgetLine) -> Figure {
    let figure = money.frozen[line] ? constant(0) : available(line)
    return figure.given(money.freezeReason[line])
  }

  /// Adds to the running commitments of a line and cause.
  func commit(_ line: BudgetLine, _ cause: Cause, _ amount: Figure) {
    let key = LineCause(line, cause)
    money.committed[key] = name(
      .runningCommitted, .account(line, cause), (money.committed[key] ?? nothing) + amount)
  }

  /// Adds to the running payments of a line and cause that pays later than it commits.
  func pay(_ line: BudgetLine, _ cause: Cause, _ amount: Figure) {
    let key = LineCause(line, cause)
    money.paid[key] = name(
      .runningPaid, .account(line, cause), (money.paid[key] ?? nothing) + amount)
  }

  /// 1 when a cost fits what there is, else the part of it that does.
  func scaling(_ cost: Figure, to remainder: Figure) -> Figure {
    cost.fits(remainder).then(constant(1), otherwise: remainder.over(cost))
  }
}
