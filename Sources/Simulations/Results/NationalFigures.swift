import Parameters

/// How the metrics of the nation are formed from what a run sums.
struct NationalFigures: Sendable, BitwiseCopyable {
  private let plannedPosts: Double
  private let perHost: Double
  private let outside: Double
  private let certificationDelay: Int

  init(_ plan: Plan) {
    plannedPosts = plan.posts.total
    perHost = plan.parameters[.advisersPerHost]
    outside = plan.parameters[.hostOutsideFranceServicesShare]
    certificationDelay = Int(plan.parameters[.certificationDelay])
  }

  /// A national figure at the end of a month; not a number where it is undefined.
  ///
  /// A month is too large to be copied for one figure of it: each is read where it lies.
  ///
  /// - Parameters:
  ///   - t: The number of the month.
  ///   - national: The first month of the run.
  func value(
    of metric: Metric, _ t: Int, _ national: UnsafePointer<NationalMonth>
  ) -> Double {
    let now = national + t
    switch metric {
    case .postsAwarded: return now.pointee.postsAwarded
    case .open: return now.pointee.open
    case .vacant: return now.pointee.vacant
    case .recruited: return now.pointee.recruited
    case .waiting: return now.pointee.waiting
    case .inTraining: return now.pointee.inTraining
    case .inPost: return now.pointee.inPost
    case .trained: return now.pointee.trained
    case .certified: return certified(t, national)
    case .hired: return now.pointee.hired
    case .renewed: return now.pointee.renewed
    case .applications: return now.pointee.applications
    case .applicationsPerPost: return quotient(now.pointee.applications, plannedPosts)
    case .pixPassed: return now.pointee.pixPassed
    case .candidates: return now.pointee.candidates
    case .candidatesPerOpenPost:
      // A share of a post is not a post: below a half, none is open.
      let toFill = now.pointee.open + now.pointee.vacant
      return toFill >= 0.5 ? now.pointee.candidates / toFill : .nan
    case .departmentsHired: return now.pointee.departmentsHired
    case .departmentsRecruiting: return now.pointee.departmentsRecruiting
    case .inPostFranceServices: return (1 - outside) * now.pointee.inPost
    case .inPostOtherPublic: return outside * now.pointee.inPostPublic
    case .inPostOtherPrivate: return outside * now.pointee.inPostPrivate
    case .hosts: return now.pointee.inPost / perHost
    case .awareness: return now.pointee.awareness
    case .conventions: return now.pointee.recruited + now.pointee.vacant
    case .spaces: return now.pointee.spaces
    case .aidants: return now.pointee.aidants
    case .capacity: return now.pointee.capacity
    case .demand: return now.pointee.demand
    case .served: return now.pointee.served
    case .sessions: return now.pointee.sessions
    case .workshopSessions: return now.pointee.workshopSessions
    case .reached: return now.pointee.reached
    case .reachedByAdvisers: return now.pointee.reachedByAdvisers
    case .inFollowUp: return now.pointee.inFollowUp
    case .autonomous: return now.pointee.autonomous
    case .assisted: return now.pointee.assisted
    case .aidantsConnectUsers: return now.pointee.aidantsConnectUsers
    case .need: return now.pointee.need
    case .needWithoutProgramme: return now.pointee.needWithoutProgramme
    case .additional: return now.pointee.needWithoutProgramme - now.pointee.need
    case .access: return now.pointee.access
    case .coverage: return ratio(now.pointee.reached, now.pointee.needAndInflow)
    }
  }

  /// Graduates of a number of months earlier: the examination comes later than the training.
  private func certified(_ t: Int, _ national: UnsafePointer<NationalMonth>) -> Double {
    let earlier = t - certificationDelay
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
