import Parameters
import PublicFinance
import Scenarios
package import Simulations
import Territories

/// Invariants 4 to 12 of the specification, on every month and territory of a run.
package struct StockAudit {
  private let plan: Plan
  private let outcome: Outcome
  private let record: StockRecord
  private let departments: Int
  /// Posts first filled so far: public, then private.
  private var filled: [[Double]]
  private var previous: StocksOfMonth?
  /// What is wrong, in words; empty for a sound run.
  package private(set) var faults: [String] = []

  /// Audits a run whose workspace keeps every stock.
  package init(of outcome: Outcome, _ record: StockRecord) {
    plan = outcome.plan
    self.outcome = outcome
    self.record = record
    departments = plan.country.departments.count
    filled = Array(repeating: Array(repeating: 0, count: departments), count: 2)
    auditPlan()
    for month in 0..<record.months {
      let now = StocksOfMonth(record, month)
      auditSigns(now, month)
      auditPosts(now, month)
      auditPeople(now, month)
      auditShares(now, month)
      auditNation(now, month)
      previous = now
    }
    auditConventions()
  }

  private mutating func report(_ fault: String, _ month: Int, _ department: Int? = nil) {
    guard faults.count < 5 else { return }
    let place = department.map { " in \(plan.country.departments[$0].code)" } ?? ""
    faults.append("\(fault)\(place) in month \(month)")
  }

  /// Planned quantities add up to whole national ones, within the cap (4 and 12).
  private mutating func auditPlan() {
    let posts = plan.plannedPosts.reduce(0, +)
    if let cap = plan.scenario.postsCap, posts > Double(cap) * (1 + 1e-12) {
      report("\(posts) posts planned above \(cap)", 0)
    }
    guard !plan.scenario.realQuantities else { return }
    for quantities in [plan.plannedPosts, plan.plannedSpaces, plan.plannedAidants] {
      for (department, quantity) in quantities.enumerated()
      where quantity < 0 || quantity != quantity.rounded() {
        report("\(quantity) planned", 0, department)
      }
    }
  }

  /// Every stock is a number, at least −1e-9 (6).
  private mutating func auditSigns(_ now: StocksOfMonth, _ month: Int) {
    for stock in Stock.allCases {
      for (department, value) in now[stock].enumerated()
      where !(value >= -1e-9) || !value.isFinite {
        report("\(stock) is \(value)", month, department)
      }
    }
  }

  /// Awards, fillings and trainings of each territory (4 and 5).
  private mutating func auditPosts(_ now: StocksOfMonth, _ month: Int) {
    func value(_ stock: Stock, _ department: Int) -> Double { now[stock][department] }
    func before(_ stock: Stock, _ department: Int) -> Double {
      previous?[stock][department] ?? 0
    }
    for d in 0..<departments {
      filled[0][d] += value(.fillingsPublic, d)
      filled[1][d] += value(.fillingsPrivate, d)
      let pairs = [
        (value(.awardedPublic, d), value(.openPublic, d) + filled[0][d]),
        (value(.awardedPrivate, d), value(.openPrivate, d) + filled[1][d]),
      ]
      for (awarded, sum) in pairs where abs(awarded - sum) > 1e-9 * max(1, awarded) {
        report("\(awarded) awarded against \(sum)", month, d)
      }
      let awarded = value(.awardedPublic, d) + value(.awardedPrivate, d)
      if value(.firstTrainings, d) > awarded * (1 + 1e-9) + 1e-9 {
        report("more first trainings than posts", month, d)
      }
      for stock in [Stock.awardedPublic, .awardedPrivate, .firstTrainings, .hired]
      where value(stock, d) < before(stock, d) {
        report("\(stock) falls", month, d)
      }
    }
  }

  /// People are conserved, and served within capacity and demand (7 to 10).
  private mutating func auditPeople(_ now: StocksOfMonth, _ month: Int) {
    let p = plan.parameters(.inflowOffline, .inflowStruggling)
    let start = record.needAtStart
    let months = Double(month + 1)
    let additional = outcome.plan.additional(outcome, month)
    for d in 0..<departments {
      func value(_ stock: Stock) -> Double { now[stock][d] }
      let ever = (
        offline: start.offline[d] * (1 + p.0 * months),
        struggling: start.struggling[d] * (1 + p.1 * months)
      )
      let offline =
        value(.unreachedOffline) + value(.followUpOffline) + value(.pathEndedOffline)
        + value(.assisted) + value(.autonomousOffline) + value(.leftOffline)
      let struggling =
        value(.unreachedStruggling) + value(.followUpStruggling) + value(.pathEndedStruggling)
        + value(.autonomousStruggling) + value(.leftStruggling)
      if abs(offline - ever.offline) > 1e-12 * ever.offline
        || abs(struggling - ever.struggling) > 1e-12 * ever.struggling
      {
        report("\(offline) and \(struggling) people of \(ever)", month, d)
      }
      let everyone = ever.offline + ever.struggling
      if value(.reached) > everyone * (1 + 1e-12) { report("more reached than need", month, d) }
      if let past = previous?[.reached][d], value(.reached) < past {
        report("reached falls", month, d)
      }
      if let past = previous?[.sessions][d], value(.sessions) < past {
        report("sessions fall", month, d)
      }
      // Stocks may be a billionth below zero, and demand with them.
      if value(.served) > value(.capacity) * (1 + 1e-12) + 1e-9
        || value(.served) > value(.demand) * (1 + 1e-12) + 1e-9
      {
        report("served \(value(.served)) beyond capacity or demand", month, d)
      }
      let autonomous = value(.autonomousOffline) + value(.autonomousStruggling)
      if additional[d] > autonomous + max(1e-6, 1e-12 * everyone) {
        report("\(additional[d]) additional of \(autonomous) autonomous", month, d)
      }
    }
  }

  /// Shares lie in 0…1 (11).
  private mutating func auditShares(_ now: StocksOfMonth, _ month: Int) {
    for stock in [Stock.access, .occupancyPublic, .occupancyPrivate] {
      // Occupancy is a difference of running sums of up to as many units as months.
      let slack = stock == .access ? 0 : 1e-12
      for (department, share) in now[stock].enumerated()
      where !(share >= -slack && share <= 1 + slack) {
        report("\(stock) is \(share)", month, department)
      }
    }
    let index = MonthIndex(month)
    for metric in [Metric.awareness, .access, .coverage] {
      let share = outcome.value(of: metric, at: index)
      if !(share >= 0 && share <= 1 + 1e-12) { report("\(metric.rawValue) is \(share)", month) }
    }
    if month > 0,
      outcome.value(of: .awareness, at: index)
        < outcome.value(of: .awareness, at: MonthIndex(month - 1))
    {
      report("awareness falls", month)
    }
  }

  /// National figures are sums of the territories, are numbers, and keep their bounds.
  private mutating func auditNation(_ now: StocksOfMonth, _ month: Int) {
    let index = MonthIndex(month)
    for metric in Metric.allCases {
      let value = outcome.value(of: metric, at: index)
      if !value.isFinite { report("\(metric.rawValue) is \(value)", month) }
    }
    func nation(_ metric: Metric) -> Double { outcome.value(of: metric, at: index) }
    func sum(_ stocks: Stock...) -> Double {
      stocks.reduce(0) { $0 + now[$1].reduce(0, +) }
    }
    let pairs: [(Metric, Double)] = [
      (.open, sum(.openPublic, .openPrivate)), (.vacant, sum(.vacantPublic, .vacantPrivate)),
      (.waiting, sum(.waitingPublic, .waitingPrivate)),
      (.inTraining, sum(.trainingPublic, .trainingPrivate)),
      (.inPost, sum(.novicesPublic, .novicesPrivate, .experiencedPublic, .experiencedPrivate)),
      (.reached, sum(.reached)), (.sessions, sum(.sessions)), (.served, sum(.served)),
      (.assisted, sum(.assisted)), (.need, sum(.need)), (.hired, sum(.hired)),
      (.autonomous, sum(.autonomousOffline, .autonomousStruggling)),
    ]
    for (metric, sum) in pairs where abs(nation(metric) - sum) > 1e-9 * max(1, abs(sum)) {
      report("\(metric.rawValue) is \(nation(metric)) and not \(sum)", month)
    }
    // People reached by advisers are formed as a difference of all people reached.
    let (sessions, byAdvisers) = (nation(.sessions), nation(.reachedByAdvisers))
    let rounding = 1e-9 * max(1, nation(.reached))
    if sessions < byAdvisers - rounding || byAdvisers < -rounding
      || byAdvisers > nation(.reached) + rounding
    {
      report("\(sessions) sessions for \(byAdvisers) people reached by advisers", month)
    }
    if let cap = plan.scenario.postsCap, nation(.postsAwarded) > Double(cap) * (1 + 1e-12) {
      report("\(nation(.postsAwarded)) posts awarded above \(cap)", month)
    }
    let starts = sum(.startsPublic, .startsPrivate)
    if starts > plan.seats(at: month, outcome) * (1 + 1e-9) {
      report("\(starts) trainings start beyond the seats", month)
    }
  }

  /// Running conventions are the cohorts within their terms (5), at the end of the run.
  private mutating func auditConventions() {
    let last = record.months - 1
    let terms = plan.parameters(.conventionMonthsPublic, .conventionMonthsPrivate)
    var expected = record.bridgingAtEnd
    for month in 0...last {
      let running = record.stillRunning(renewedIn: month)
      let columns = [
        (Stock.fillingsPublic, last - month < Int(terms.0) ? 1 : 0),
        (.fillingsPrivate, last - month < Int(terms.1) ? 1 : 0),
        (.renewalsPublic, running), (.renewalsPrivate, running),
      ]
      for (stock, part) in columns where part > 0 {
        for (d, value) in record.values(stock, at: month).enumerated() {
          expected[d] += value * part
        }
      }
    }
    let stages: [Stock] = [
      .vacantPublic, .vacantPrivate, .waitingPublic, .waitingPrivate, .trainingPublic,
      .trainingPrivate, .novicesPublic, .novicesPrivate, .experiencedPublic, .experiencedPrivate,
    ]
    for d in 0..<departments {
      let running = stages.reduce(0) { $0 + (previous?[$1][d] ?? 0) }
      let awarded = filled[0][d] + filled[1][d]
      if abs(running - expected[d]) > 1e-9 * max(1, awarded) {
        report("\(running) conventions run, and \(expected[d]) by their terms", last, d)
      }
    }
  }
}

/// Every stock of every territory at the end of a month.
private struct StocksOfMonth {
  private let values: [[Double]]

  init(_ record: StockRecord, _ month: Int) {
    values = Stock.allCases.map { record.values($0, at: month) }
  }

  subscript(stock: Stock) -> [Double] { values[stock.rawValue] }
}

extension Plan {
  fileprivate func parameters(_ first: ParameterName, _ second: ParameterName) -> (Double, Double) {
    (scenario.parameters[first], scenario.parameters[second])
  }

  fileprivate func additional(_ outcome: Outcome, _ month: Int) -> [Double] {
    outcome.values(of: .additional, at: MonthIndex(month))
  }

  /// The training seats of a month (section 5.6).
  package func seats(at month: Int, _ outcome: Outcome) -> Double {
    let first = (0...month).first {
      outcome.value(of: .postsAwarded, at: MonthIndex($0)) > 0
    }
    guard let first else { return 0 }
    let p = scenario.parameters
    let opened = (Double(month - first) - p[.trainingDelay] + 1) / p[.trainingRampupMonths]
    return p[.trainingSeats] * min(1, max(0, opened))
  }
}
