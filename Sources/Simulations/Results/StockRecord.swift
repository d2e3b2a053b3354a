import ElementaryFunctions
import Parameters
import PublicFinance
import Scenarios
import Territories

/// A stock of sections 5 to 8 of the specification, as a run holds it for each territory.
///
/// Stocks of posts are apart for public and private hosts, stocks of people for the offline and
/// the struggling segment.
package enum Stock: Int, Sendable, Hashable, CaseIterable {
  case awardedPublic, awardedPrivate
  case openPublic, openPrivate
  case vacantPublic, vacantPrivate
  case waitingPublic, waitingPrivate
  case trainingPublic, trainingPrivate
  /// Trainings started in the month (T₀).
  case startsPublic, startsPrivate
  case novicesPublic, novicesPrivate
  case experiencedPublic, experiencedPrivate
  /// Posts first filled in the month (F).
  case fillingsPublic, fillingsPrivate
  /// Conventions renewed or awarded again in the month (R), as they were then.
  case renewalsPublic, renewalsPrivate
  /// The occupied part of the running conventions (u).
  case occupancyPublic, occupancyPrivate
  case candidates, firstTrainings, hired
  case unreachedOffline, unreachedStruggling
  case followUpOffline, followUpStruggling
  case pathEndedOffline, pathEndedStruggling
  case autonomousOffline, autonomousStruggling
  case leftOffline, leftStruggling
  case assisted, need, reached, sessions
  case served, capacity, demand, access
  /// Spaces ordered and open, and aidants trained, since the start.
  case spacesOrdered, spacesOpen, aidants
}

/// A view of everything a workspace holds after a run with every stock of every month.
///
/// It reads the workspace and is out of date as soon as another plan runs there.
package struct StockRecord {
  private let plan: Plan
  private let workspace: Workspace
  private let departments: Int

  /// - Precondition: The last run of the workspace was of this plan, with every stock kept.
  package init(of plan: Plan, in workspace: Workspace) {
    precondition(workspace.detail == .everything, "a record needs every stock of every month")
    self.plan = workspace.planAsRun(plan)
    self.workspace = workspace
    departments = plan.country.departments.count
  }

  /// The number of months, from month 0.
  package var months: Int { workspace.months }

  /// A stock of every territory at the end of a month, in the order of the codes.
  package func values(_ stock: Stock, at month: Int) -> [Double] {
    let (posts, people) = (workspace.posts, workspace.people)
    switch stock {
    case .awardedPublic: return awarded(.publicHost, month)
    case .awardedPrivate: return awarded(.privateHost, month)
    case .openPublic: return numbers(posts.open.publicHost, month)
    case .openPrivate: return numbers(posts.open.privateHost, month)
    case .vacantPublic: return numbers(posts.vacant.publicHost, month)
    case .vacantPrivate: return numbers(posts.vacant.privateHost, month)
    case .waitingPublic: return numbers(posts.waiting.publicHost, month)
    case .waitingPrivate: return numbers(posts.waiting.privateHost, month)
    case .trainingPublic: return trainees(.publicHost, month)
    case .trainingPrivate: return trainees(.privateHost, month)
    case .startsPublic: return numbers(posts.training.publicHost, month)
    case .startsPrivate: return numbers(posts.training.privateHost, month)
    case .novicesPublic: return numbers(posts.novices.publicHost, month)
    case .novicesPrivate: return numbers(posts.novices.privateHost, month)
    case .experiencedPublic: return numbers(posts.experienced.publicHost, month)
    case .experiencedPrivate: return numbers(posts.experienced.privateHost, month)
    case .fillingsPublic: return numbers(posts.fillings.publicHost, month)
    case .fillingsPrivate: return numbers(posts.fillings.privateHost, month)
    case .renewalsPublic: return numbers(posts.renewals.publicHost, month)
    case .renewalsPrivate: return numbers(posts.renewals.privateHost, month)
    case .occupancyPublic: return occupancy(.publicHost, month)
    case .occupancyPrivate: return occupancy(.privateHost, month)
    case .candidates: return numbers(posts.candidates, month)
    case .firstTrainings: return numbers(posts.firstTrainings, month)
    case .hired: return numbers(posts.hired, month)
    case .unreachedOffline: return numbers(people.unreached.offline, month)
    case .unreachedStruggling: return numbers(people.unreached.struggling, month)
    case .followUpOffline: return numbers(people.followUp.offline, month)
    case .followUpStruggling: return numbers(people.followUp.struggling, month)
    case .pathEndedOffline: return numbers(people.pathEnded.offline, month)
    case .pathEndedStruggling: return numbers(people.pathEnded.struggling, month)
    case .autonomousOffline: return numbers(people.autonomous.offline, month)
    case .autonomousStruggling: return numbers(people.autonomous.struggling, month)
    case .leftOffline: return numbers(people.left.offline, month)
    case .leftStruggling: return numbers(people.left.struggling, month)
    case .assisted: return numbers(people.assisted, month)
    case .need: return numbers(people.need, month)
    case .reached: return numbers(people.reached, month)
    case .sessions: return numbers(people.sessions, month)
    case .served: return numbers(people.served, month)
    case .capacity: return numbers(people.capacity, month)
    case .demand: return numbers(people.demand, month)
    case .access: return numbers(people.access, month)
    case .spacesOrdered:
      return whole?.ordered.numbers(month, of: departments)
        ?? scaled(workspace.plan.spaces, workspace.scales[month].ordered)
    case .spacesOpen:
      return whole?.opened.numbers(month, of: departments)
        ?? scaled(workspace.plan.spaces, workspace.scales[month].opened)
    case .aidants:
      return whole?.trained.numbers(month, of: departments)
        ?? scaled(workspace.plan.aidants, workspace.scales[month].trained)
    }
  }

  /// The people in need at the start of each territory: offline, then struggling.
  package var needAtStart: (offline: [Double], struggling: [Double]) {
    let persons = plan.need.persons
    return (persons.offline.numbers(departments), persons.struggling.numbers(departments))
  }

  /// Renewals that wait for credits at the end of the run (Pn), both types of host.
  package var bridgingAtEnd: [Double] {
    let bridging = workspace.posts.bridging
    return zip(numbers(bridging.publicHost), numbers(bridging.privateHost)).map { $0 + $1 }
  }

  /// Which version of the model was run.
  package var model: ModelVersion { workspace.hasDrawn ? .stochastic : .fluid }

  /// The part of the conventions renewed in a month that still runs at the end of a fluid run.
  package func stillRunning(renewedIn month: Int) -> Double { workspace.cohorts[month].kept }

  /// The conventions renewed or awarded again that still run at the end, in each territory.
  package var renewalsAtEnd: [Double] {
    (0..<departments).map { d in
      (0..<months).reduce(0.0) { sum, month in
        if let whole {
          return sum
            + Double(
              whole.runningRenewals.publicHost[month, d]
                + whole.runningRenewals.privateHost[month, d])
        }
        let renewals = workspace.posts.renewals
        return sum + stillRunning(renewedIn: month)
          * (renewals.publicHost[month].numbers[d] + renewals.privateHost[month].numbers[d])
      }
    }
  }

  /// The inflow into need by the end of a month as a stochastic run drew it; nil for a fluid run.
  package func drawnInflow(at month: Int) -> (offline: [Double], struggling: [Double])? {
    whole.map { whole in
      (
        whole.inflow.offline.numbers(month, of: departments),
        whole.inflow.struggling.numbers(month, of: departments)
      )
    }
  }

  /// Spaces ordered in the country by the end of a month.
  package func spacesOrdered(at month: Int) -> Double {
    whole.map { $0.ordered.numbers(month, of: departments).reduce(0, +) }
      ?? workspace.scales[month].ordered * plan.spaces.baseTotal
  }

  private var whole: WholeStocks? { workspace.whole }

  private func numbers(_ history: History, _ month: Int) -> [Double] { numbers(history[month]) }

  private func numbers(_ column: Column) -> [Double] {
    (0..<departments).map { column[$0 / Lanes.width][$0 % Lanes.width] }
  }

  private func awarded(_ host: Host, _ month: Int) -> [Double] {
    if let whole { return whole.awarded[host].numbers(month, of: departments) }
    let scale = workspace.national[month].postsAwarded / plan.posts.baseTotal
    return scaled(workspace.plan.posts[host], scale)
  }

  private func scaled(_ base: Column, _ scale: Double) -> [Double] {
    numbers(base).map { $0 * scale }
  }

  private func trainees(_ host: Host, _ month: Int) -> [Double] {
    let first = workspace.posts.training[host][month]
    return (0..<workspace.trainingStages).reduce([Double](repeating: 0, count: departments)) {
      let stage = Column(base: first.base + $1 * workspace.blocks)
      return zip($0, numbers(stage)).map { $0 + $1 }
    }
  }

  private func occupancy(_ host: Host, _ month: Int) -> [Double] {
    let sums = workspace.posts.occupancySum[host]
    return zip(numbers(sums, month), numbers(sums, month - 1)).map { $0 - $1 }
  }
}
