import CFluidModel
import PublicFinance
import Scenarios

extension StochasticKernel {
  /// 10.3 The written cents of the month, by the rules of the fluid version.
  func writeLedger(_ t: Int) {
    let entries: [(item: MoneyItem, bound: MoneyItem?)] = [
      (.subsidyCommitted, nil), (.firstTrainingCommitted, nil), (.subsidyPaid, .subsidyCommitted),
      (.firstTrainingPaid, .firstTrainingCommitted), (.replacementFromAdvisers, nil),
      (.replacementFromRenewal, nil), (.spaceCommitted, nil), (.spacePaid, .spaceCommitted),
      (.aidantTraining, nil), (.renewalYear, nil), (.renewal, nil), (.reaward, nil),
      (.settlement, .subsidyPaid),
    ]
    for (position, entry) in entries.enumerated() {
      workspace.note(entry.item, t, writtenIn: t)
      (workspace.writings + position).initialize(
        to: FluidWriting(
          source: workspace.money.running(entry.item).base,
          limit: entry.bound.map { UnsafeRawPointer(workspace.money.row($0, t).base) },
          factor: 1, price: 1, row: workspace.money.row(entry.item, t).base,
          sum: workspace.writtenSum(entry.item, t)))
    }
    fluid_write_cents(workspace.writings, entries.count, workspace.blocks)
  }

  /// 9 Records the month: what summaries show of each department, and the figures of the nation.
  func record(_ t: Int) {
    recordPeople(t)
    recordPosts(t)
    if workspace.detail == .everything || t == constants.months - 1 { recordStocks(t) }
    workspace.snapshots?.take(t, from: workspace)
  }

  private func recordPeople(_ t: Int) {
    let people = workspace.people
    var national = workspace.national[t]
    let needs = plan.need.totals
    var (reachable, everInNeed) = (0.0, 0)
    var (need, assisted, reached, followUp, autonomous) = (0, 0, 0, 0, 0)
    for d in 0..<departments {
      var inNeed = stocks.assisted[d]
      var atStart = 0
      for segment in Segment.allCases {
        inNeed +=
          stocks.unreached[segment][d] + stocks.followUp[segment][d] + stocks.pathEnded[segment][d]
        followUp += stocks.followUp[segment][d]
        autonomous += stocks.autonomous[segment][d]
        atStart += stocks.need[segment][d]
        everInNeed += stocks.need[segment][d] + stocks.inflow[segment][t, d]
        people.followUp[segment][t].numbers[d] = Double(stocks.followUp[segment][d])
        people.autonomous[segment][t].numbers[d] = Double(stocks.autonomous[segment][d])
      }
      need += inNeed
      assisted += stocks.assisted[d]
      reached += stocks.reached[d]
      reachable += people.access[t].numbers[d] * Double(atStart)
      people.need[t].numbers[d] = Double(inNeed)
      people.assisted[t].numbers[d] = Double(stocks.assisted[d])
      people.reached[t].numbers[d] = Double(stocks.reached[d])
      people.sessions[t].numbers[d] = Double(stocks.sessions[d])
    }
    let before = t > 0 ? workspace.national[t - 1].sessions : 0
    national.sessions = before + national.served
    national.workshopSessions = totals.workshopSessions
    national.reachedByAdvisers = Double(totals.reachedByAdvisers)
    national.aidantsConnectUsers = Double(totals.aidantsConnectUsers)
    national.need = Double(need)
    national.assisted = Double(assisted)
    national.reached = Double(reached)
    national.inFollowUp = Double(followUp)
    national.autonomous = Double(autonomous)
    let everyone = needs.offline + needs.struggling
    national.access = everyone > 0 ? reachable / everyone : 0
    let without = plan.partWithoutProgramme(at: MonthIndex(t))
    national.needWithoutProgramme =
      needs.offline * without.offline + needs.struggling * without.struggling
    national.needAndInflow = Double(everInNeed)
    workspace.national[t] = national
  }

  private func recordPosts(_ t: Int) {
    var national = workspace.national[t]
    var (awarded, open, vacant, waiting, inTraining) = (0, 0, 0, 0, 0)
    var inPost = PerHost { _ in 0 }
    var (candidates, hired, spaces, aidants, hiring, recruiting) = (0, 0, 0, 0, 0, 0)
    for d in 0..<departments {
      var toFill = 0
      for host in Host.allCases {
        awarded += stocks.awarded[host][t, d]
        open += stocks.open[host][d]
        vacant += stocks.vacant[host][d]
        waiting += stocks.waiting[host][d]
        for stage in 0..<stocks.stages { inTraining += stocks.training[host][stage][d] }
        inPost[host] += stocks.novices[host][d] + stocks.experienced[host][d]
        toFill += stocks.open[host][d] + stocks.vacant[host][d]
      }
      candidates += stocks.candidates[d]
      hired += stocks.hired[d]
      spaces += stocks.opened[t][d]
      aidants += stocks.trained[t][d]
      hiring += stocks.hired[d] > 0 ? 1 : 0
      recruiting += toFill > 0 ? 1 : 0
    }
    national.postsAwarded = Double(awarded)
    national.open = Double(open)
    national.vacant = Double(vacant)
    national.waiting = Double(waiting)
    national.inTraining = Double(inTraining)
    national.inPostPublic = Double(inPost.publicHost)
    national.inPostPrivate = Double(inPost.privateHost)
    national.candidates = Double(candidates)
    national.hired = Double(hired)
    national.spaces = Double(spaces)
    national.aidants = Double(aidants)
    national.departmentsHired = Double(hiring)
    national.departmentsRecruiting = Double(recruiting)
    national.trained = Double(totals.trained)
    national.renewed = Double(totals.renewed)
    national.applications = totals.applications
    national.pixPassed = Double(totals.passed)
    national.occupiedPostMonths = Double(totals.occupiedPostMonths)
    workspace.national[t] = national
  }

  /// The stocks that only records of everything show, and of a plain run the last month.
  private func recordStocks(_ t: Int) {
    let (posts, people) = (workspace.posts, workspace.people)
    for d in 0..<departments {
      for host in Host.allCases {
        posts.open[host][t].numbers[d] = Double(stocks.open[host][d])
        posts.vacant[host][t].numbers[d] = Double(stocks.vacant[host][d])
        posts.waiting[host][t].numbers[d] = Double(stocks.waiting[host][d])
        posts.novices[host][t].numbers[d] = Double(stocks.novices[host][d])
        posts.experienced[host][t].numbers[d] = Double(stocks.experienced[host][d])
        posts.bridging[host].numbers[d] = Double(stocks.bridging[host][d])
        let first = posts.training[host][t].base
        for stage in 0..<stocks.stages {
          Column(base: first + stage * workspace.blocks).numbers[d] =
            Double(stocks.training[host][stage][d])
        }
      }
      posts.candidates[t].numbers[d] = Double(stocks.candidates[d])
      posts.firstTrainings[t].numbers[d] = Double(stocks.firstTrainings[d])
      posts.hired[t].numbers[d] = Double(stocks.hired[d])
      for segment in Segment.allCases {
        people.unreached[segment][t].numbers[d] = Double(stocks.unreached[segment][d])
        people.pathEnded[segment][t].numbers[d] = Double(stocks.pathEnded[segment][d])
        people.left[segment][t].numbers[d] = Double(stocks.left[segment][d])
      }
    }
  }
}
