import Parameters
import PublicFinance
import Scenarios
import Territories

/// The national figures of every month of a run, and the metrics formed from them.
struct NationalFigures {
  let plan: Plan
  let national: [NationalMonth]

  /// A national figure at the end of a month; not a number where it is undefined.
  func value(of metric: Metric, at month: MonthIndex) -> Double {
    let t = month.value
    let now = national[t]
    let perHost = plan.parameters[.advisersPerHost]
    let outside = plan.parameters[.hostOutsideFranceServicesShare]
    switch metric {
    case .postsAwarded: return now.postsAwarded
    case .open: return now.open
    case .vacant: return now.vacant
    case .recruited: return now.recruited
    case .waiting: return now.waiting
    case .inTraining: return now.inTraining
    case .inPost: return now.inPost
    case .trained: return now.trained
    case .certified: return certified(t)
    case .hired: return now.hired
    case .renewed: return now.renewed
    case .applications: return now.applications
    case .applicationsPerPost: return quotient(now.applications, plan.posts.total)
    case .pixPassed: return now.pixPassed
    case .candidates: return now.candidates
    case .candidatesPerOpenPost:
      // A share of a post is not a post: below a half, none is open.
      let toFill = now.open + now.vacant
      return toFill >= 0.5 ? now.candidates / toFill : .nan
    case .departmentsHired: return now.departmentsHired
    case .departmentsRecruiting: return now.departmentsRecruiting
    case .inPostFranceServices: return (1 - outside) * now.inPost
    case .inPostOtherPublic: return outside * now.inPostPublic
    case .inPostOtherPrivate: return outside * now.inPostPrivate
    case .hosts: return now.inPost / perHost
    case .awareness: return now.awareness
    case .conventions: return now.recruited + now.vacant
    case .spaces: return now.spaces
    case .aidants: return now.aidants
    case .capacity: return now.capacity
    case .demand: return now.demand
    case .served: return now.served
    case .sessions: return now.sessions
    case .workshopSessions: return now.workshopSessions
    case .reached: return now.reached
    case .reachedByAdvisers: return now.reachedByAdvisers
    case .inFollowUp: return now.inFollowUp
    case .autonomous: return now.autonomous
    case .assisted: return now.assisted
    case .aidantsConnectUsers: return now.aidantsConnectUsers
    case .need: return now.need
    case .needWithoutProgramme: return now.needWithoutProgramme
    case .additional: return now.needWithoutProgramme - now.need
    case .access: return now.access
    case .coverage: return ratio(now.reached, now.needAndInflow)
    }
  }

  /// Graduates of a number of months earlier: the examination comes later than the training.
  private func certified(_ t: Int) -> Double {
    let earlier = t - Int(plan.parameters[.certificationDelay])
    return earlier < 0 ? 0 : national[earlier].trained
  }

  /// A quotient, not a number where there is nothing to divide by.
  private func quotient(_ part: Double, _ whole: Double) -> Double {
    whole > 0 ? part / whole : .nan
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double {
    whole > 0 ? part / whole : 0
  }
}
