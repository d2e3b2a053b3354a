import Parameters
import PublicFinance
import Scenarios
package import Simulations
import Territories
import Verifications

/// A situation that generated plans must meet often enough for their audit to mean something.
package enum Occurrence: String, Sendable, Hashable, CaseIterable {
  case partialTransfer = "transfer executed in part"
  case partialCancellation = "cancellation executed in part"
  case eventAfterHorizon = "event after the horizon"
  case moneyLimitedAward = "award limited by money"
  case moneyLimitedSpaces = "spaces limited by money"
  case moneyLimitedAidants = "aidants limited by money"
  case bitingFreeze = "freeze that bites"
  case capReached = "cap on posts reached"
  case renewalPaid = "renewal paid"
  case renewalShort = "renewal short of money"
  case renewedYearShort = "renewed year short of money"
  case reaward = "post awarded again"
  case settlement = "subsidy returned"
  case replacementShort = "replacement short of money"
  case replacementByRenewal = "replacement paid by renewal"
  case oneTerritory = "one territory"
  case manyTerritories = "more than 50 territories"
  case lineAtZero = "line of the programme at 0"
  case tinyEnvelope = "envelope below 100 euros"
  case hugeEnvelope = "envelope above a billion euros"
  case explicitQuantities = "explicit quantities"
  case realQuantities = "real quantities"
  case floorOrCap = "floor or cap on a territory"
  case growth = "posts added by later money"
  case lateStart = "late start"
  case startAfterHorizon = "start at or after the last month"
  case zeroSeats = "no training seat"
  case oneStage = "training of one month"
  case noShortPath = "no short training path"
  case longTerm = "convention beyond 36 months"
  case oneMonth = "horizon of one month"
  case longHorizon = "horizon beyond 60 months"
  case noStruggling = "nobody in the struggling segment"
  case committed = "any commitment"
}

extension Occurrence {
  /// What a run met.
  package static func met(in outcome: Outcome, _ record: StockRecord) -> Set<Occurrence> {
    var met = ofScenario(outcome.plan.scenario, territories: outcome.plan.country.departments.count)
    met.formUnion(ofMoney(outcome))
    met.formUnion(ofMonths(outcome, record))
    return met
  }

  private static func ofScenario(_ scenario: Scenario, territories: Int) -> Set<Occurrence> {
    let p = scenario.parameters
    let lines = [scenario.advisers, scenario.spaces, scenario.aidants]
    let isExplicit = lines.contains {
      if case .quantities = $0.basis { true } else { false }
    }
    let programme = [BudgetLine.advisers, .spaces, .aidants]
    let start = scenario.programmeStart.value
    let conditions: [(Occurrence, Bool)] = [
      (.oneTerritory, territories == 1), (.manyTerritories, territories > 50),
      (.lineAtZero, programme.contains { scenario.announced[$0] == .zero }),
      (.tinyEnvelope, scenario.envelope < Money(euros: 100)),
      (.hugeEnvelope, scenario.envelope > Money(euros: 1_000_000_000)),
      (.explicitQuantities, isExplicit), (.realQuantities, scenario.realQuantities),
      (.floorOrCap, lines.contains { $0.floor > 0 || $0.cap != nil }),
      (.lateStart, start > 0), (.startAfterHorizon, start >= scenario.horizon - 1),
      (.zeroSeats, p[.trainingSeats] == 0), (.oneStage, p[.trainingLongMonths] == 1),
      (.noShortPath, p[.trainingShortMonths] >= p[.trainingLongMonths]),
      (.longTerm, max(p[.conventionMonthsPublic], p[.conventionMonthsPrivate]) > 36),
      (.oneMonth, scenario.horizon == 1), (.longHorizon, scenario.horizon > 60),
      (.noStruggling, p[.needTotal] == p[.needOffline]),
    ]
    return Set(conditions.filter(\.1).map(\.0))
  }

  private static func ofMoney(_ outcome: Outcome) -> Set<Occurrence> {
    var met: Set<Occurrence> = []
    for event in outcome.events {
      if event.moved == nil { met.insert(.eventAfterHorizon) }
      guard event.moved != nil, event.notExecuted > .zero else { continue }
      switch event.event.action {
      case .transfer: met.insert(.partialTransfer)
      case .cancellation: met.insert(.partialCancellation)
      default: break
      }
    }
    for movement in outcome.journal.movements {
      switch (movement.cause, movement.line) {
      case (.renewal, _): met.insert(.renewalPaid)
      case (.reaward, _): met.insert(.reaward)
      case (.settlement, _): met.insert(.settlement)
      case (.replacementTraining, .renewal): met.insert(.replacementByRenewal)
      case (.subsidy, _), (.space, _), (.aidantTraining, _): met.insert(.committed)
      default: break
      }
    }
    return met
  }

  /// Compares what was done in each month with what the plan foresaw.
  private static func ofMonths(_ outcome: Outcome, _ record: StockRecord) -> Set<Occurrence> {
    let plan = outcome.plan
    let scenario = plan.scenario
    let p = scenario.parameters
    let planned = (
      posts: plan.plannedPosts.reduce(0, +), spaces: plan.plannedSpaces.reduce(0, +),
      aidants: plan.plannedAidants.reduce(0, +)
    )
    var met: Set<Occurrence> = []
    if let cap = scenario.postsCap, planned.posts == Double(cap) { met.insert(.capReached) }
    var frozen = Freezes(outcome)
    for month in 0..<outcome.months {
      let (index, s) = (MonthIndex(month), month - scenario.programmeStart.value)
      frozen.advance(to: month)
      guard s >= 1 else { continue }
      func nation(_ metric: Metric) -> Double { outcome.value(of: metric, at: index) }
      func isShort(_ done: Double, of foreseen: Double, _ line: BudgetLine, _ case: Occurrence) {
        guard done < foreseen * (1 - 1e-9) - 1e-9 else { return }
        if !frozen.ever.contains(line) {
          met.insert(`case`)
        } else if frozen.now.contains(line),
          outcome.ledger.balance(of: line, at: index).available > Money(cents: 1)
        {
          met.insert(.bitingFreeze)
        }
      }
      let awarded = nation(.postsAwarded)
      isShort(
        awarded, of: planned.posts * scenario.awardCalendar[s], .advisers, .moneyLimitedAward)
      if awarded > planned.posts * (1 + 1e-9) + 1e-9 { met.insert(.growth) }
      let foreseen = min(
        1, max(0, (Double(s) - p[.spaceOrderStart] + 1) / p[.spaceOrderMonths]))
      isShort(
        record.spacesOrdered(at: month), of: planned.spaces * foreseen, .spaces,
        .moneyLimitedSpaces)
      met.formUnion(ofTraining(outcome, record, month))
      met.formUnion(ofTerms(outcome, record, month, isFrozen: frozen.now.contains(.renewal)))
    }
    let spent = outcome.ledger.balance(of: .aidants, at: MonthIndex(outcome.months - 1))
    if planned.aidants > 0, spent.opened > .zero,
      spent.available < Money(cents: Int64(p[.aidantUnitCost] * 100) + 1),
      outcome.value(of: .aidants, at: MonthIndex(outcome.months - 1)) < planned.aidants * (1 - 1e-9)
    {
      met.insert(.moneyLimitedAidants)
    }
    return met
  }

  /// Advisers who wait although seats are free have no money for their training.
  private static func ofTraining(
    _ outcome: Outcome, _ record: StockRecord, _ month: Int
  ) -> Set<Occurrence> {
    let waiting = outcome.value(of: .waiting, at: MonthIndex(month))
    guard waiting > 1e-6 else { return [] }
    let starts =
      (record.values(.startsPublic, at: month)
      + record.values(.startsPrivate, at: month)).reduce(0, +)
    let seats = outcome.plan.trainingSeats(at: month) {
      outcome.value(of: .postsAwarded, at: MonthIndex($0))
    }
    return starts < seats * (1 - 1e-6) - 1e-6 ? [.replacementShort] : []
  }

  /// Hosts at term who would renew and are not paid, and renewed years cut short.
  private static func ofTerms(
    _ outcome: Outcome, _ record: StockRecord, _ month: Int, isFrozen: Bool
  ) -> Set<Occurrence> {
    let line = outcome.ledger.balance(of: .renewal, at: MonthIndex(month))
    guard line.opened > .zero else { return [] }
    let p = outcome.plan.scenario.parameters
    let before = month > 0 ? outcome.value(of: .renewed, at: MonthIndex(month - 1)) : 0
    let renewed = outcome.value(of: .renewed, at: MonthIndex(month)) - before
    let terms: [(Stock, ParameterName)] = [
      (.fillingsPublic, .conventionMonthsPublic), (.fillingsPrivate, .conventionMonthsPrivate),
    ]
    let due = terms.reduce(0.0) { sum, term in
      let start = month - Int(p[term.1])
      return start < 0 ? sum : sum + record.values(term.0, at: start).reduce(0, +)
    }
    var met: Set<Occurrence> = []
    if !isFrozen, renewed < due * p[.renewalWillingness] * (1 - 1e-9) - 1e-9 {
      met.insert(.renewalShort)
    }
    // The last month shows which cohorts still run in full.
    let age = outcome.months - 1 - month
    let kept = record.stillRunning(renewedIn: month)
    if renewed > 1e-9, age < Int(p[.renewalMonths]), kept < 1 { met.insert(.renewedYearShort) }
    return met
  }
}

/// Which lines are frozen, month by month.
private struct Freezes {
  private let outcome: Outcome
  private(set) var now: Set<BudgetLine> = []
  private(set) var ever: Set<BudgetLine> = []

  init(_ outcome: Outcome) {
    self.outcome = outcome
  }

  mutating func advance(to month: Int) {
    for event in outcome.events where event.month.value == month {
      switch event.event.action {
      case .freeze(let line):
        now.insert(line)
        ever.insert(line)
      case .unfreeze(let line): now.remove(line)
      default: break
      }
    }
  }
}
