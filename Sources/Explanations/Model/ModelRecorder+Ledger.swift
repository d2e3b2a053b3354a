import Messages
import Parameters
import PublicFinance

extension ModelRecorder {
  /// Section 10.3: written cents by line, cause and department, and what they add up to.
  func recordLedger(_ t: Int) {
    var opened: [Figure] = []
    var sums: [CellName: [(by: Figure, all: Figure)]] = [:]
    for line in BudgetLine.allCases {
      let causes = LineCause.causes(of: line)
      let committed = causes.map(writtenCommitted)
      let paid = zip(causes, committed).map { writtenPaid($0, $1) }
      let returned = line == .advisers ? writtenReturned(paid[0]) : nothing
      let gross = ([nothing] + paid).total
      let written: [(CellName, Figure)] = [
        (.committed, ([nothing] + committed).total), (.returned, returned),
        (.paid, gross - returned),
        (.leftToPay, ([nothing] + committed).total - gross),
      ]
      for (cell, figure) in written {
        let by = name(cell, .line(line), figure)
        sums[cell, default: []].append((by, name(cell, .line(line), by.sum)))
      }
      name(.available, .line(line), money.opened[line] - recorder.cell(.committed, .line(line)))
      name(.cancelled, .line(line), money.cancelled[line])
      name(.announced, .line(line), announced(line))
      opened.append(money.opened[line])
    }
    for (cell, figures) in sums.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      name(cell, figures.map(\.by).total)
      name(cell, figures.map(\.all).total)
    }
    name(.opened, opened.total)
    for cell in [CellName.available, .cancelled, .announced] {
      name(cell, BudgetLine.allCases.map { recorder.cell(cell, .line($0)) }.total)
    }
    recordYear(t)
  }

  private func writtenCommitted(_ key: LineCause) -> Figure {
    let running = money.committed[key] ?? nothing
    return name(.writtenCommitted, .account(key.line, key.cause), running.wholeCents)
  }

  private func writtenPaid(_ key: LineCause, _ committed: Figure) -> Figure {
    let paysLater: Bool =
      switch key.cause {
      case .subsidy, .firstTraining, .space: true
      default: false
      }
    let running = paysLater ? money.paid[key] ?? nothing : money.committed[key] ?? nothing
    return name(
      .writtenPaid, .account(key.line, key.cause), running.wholeCents.atMost(committed))
  }

  private func writtenReturned(_ subsidies: Figure) -> Figure {
    name(
      .writtenReturned, .account(.advisers, .settlement),
      money.returned.wholeCents.atMost(subsidies))
  }

  /// Section 10.5: the fiscal year of the month, up to the month.
  private func recordYear(_ t: Int) {
    // Month 0 is December: years begin with months 1, 13, 25…
    let before = t == 0 ? -1 : (t - 1) / 12 * 12
    let lines: [CellVariant] = [.none] + BudgetLine.allCases.map { .line($0) }
    for line in lines {
      func atEnd(_ cell: CellName, _ month: Int) -> Figure {
        month < 0 ? constant(0) : recorder.cell(cell, line, in: month)
      }
      name(.broughtForward, line, atEnd(.available, before))
      let flows: [(CellName, CellName)] = [
        (.openedInYear, .opened), (.committedInYear, .committed), (.paidInYear, .paid),
        (.returnedInYear, .returned),
      ]
      for (flow, stock) in flows {
        name(flow, line, atEnd(stock, t) - atEnd(stock, before))
      }
    }
  }

  /// Sections 10.6 and 14: what hosts pay, unit costs and inequality.
  func recordCosts() {
    let cost = name(
      .employmentCost, (posts.occupiedMonths * cents(.employerMonthlyCost)).nearestWhole)
    func sum(_ amount: Figure?) -> Figure { (amount ?? nothing).sum }
    let subsidies = sum(money.paid[LineCause(.advisers, .subsidy)])
    let renewals = [Cause.renewal, .reaward, .renewalYear]
      .map { sum(money.committed[LineCause(.renewal, $0)]) }.total
    let state = name(
      .stateContribution, (subsidies + renewals - sum(money.returned)).nearestWhole)
    name(.employersRemainder, cost - state)
    let unfilled = name(
      .unfilledCommitment, hosts.map { posts.open[$0] * (subsidy[$0] + ancillary) }.total)
    name(.unfilledCommitment, unfilled.sum.nearestWhole)
    let paid = recorder.cell(.paid).inEuros
    let units: [(CellName, CellName)] = [
      (.costPerPersonReached, .reached), (.costPerAutonomousPerson, .autonomous),
      (.costPerAdditionalPerson, .additional), (.costPerSession, .sessions),
    ]
    for (cost, unit) in units {
      let count = recorder.cell(unit)
      name(cost, count.exceeds(1e-6).then(paid.over(count), otherwise: .nan))
    }
    let byAdvisers = recorder.cell(.reachedByAdvisers)
    name(
      .sessionsPerPerson,
      byAdvisers.exceeds(1e-6).then(
        recorder.cell(.sessions).over(byAdvisers), otherwise: .nan))
    let measures: [(CellName, Operation)] = [
      (.gini, .gini), (.theil, .theil), (.atkinson, .atkinson), (.minimum, .minimum),
      (.decileRatio, .decileRatio),
    ]
    let coverage = recorder.cell(.coverage, isByDepartment: true)
    let weights = need.total
    for (cell, operation) in measures {
      name(cell, recorder.record(operation, [coverage, weights]))
    }
  }
}
