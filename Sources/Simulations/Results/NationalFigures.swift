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
  /// - Parameters:
  ///   - t: The number of the month.
  ///   - national: The first month of the run.
  func value(
    of metric: Metric, _ t: Int, _ national: UnsafePointer<NationalMonth>
  ) -> Double {
    var value = 0.0
    read(metric, t..<t + 1, national, into: &value, step: 1)
    return value
  }

  /// Writes a national figure at the end of successive months; not a number where it is undefined.
  ///
  /// A month is too large to be copied for one figure of it: each is read where it lies.
  ///
  /// - Parameters:
  ///   - months: The numbers of the months.
  ///   - national: The first month of the run.
  ///   - values: Where the figure of the first of the months is written.
  ///   - step: How much further that of the next one is.
  func read(
    _ metric: Metric, _ months: Range<Int>, _ national: UnsafePointer<NationalMonth>,
    into values: UnsafeMutablePointer<Double>, step: Int
  ) {
    @inline(__always)
    func each(_ figure: (UnsafePointer<NationalMonth>) -> Double) {
      var place = values
      for t in months {
        place.pointee = figure(national + t)
        place += step
      }
    }
    switch metric {
    case .postsAwarded: each { $0.pointee.postsAwarded }
    case .open: each { $0.pointee.open }
    case .vacant: each { $0.pointee.vacant }
    case .recruited: each { $0.pointee.recruited }
    case .waiting: each { $0.pointee.waiting }
    case .inTraining: each { $0.pointee.inTraining }
    case .inPost: each { $0.pointee.inPost }
    case .trained: each { $0.pointee.trained }
    case .certified:
      for t in months { values[(t - months.lowerBound) * step] = certified(t, national) }
    case .hired: each { $0.pointee.hired }
    case .renewed: each { $0.pointee.renewed }
    case .applications: each { $0.pointee.applications }
    case .applicationsPerPost: each { quotient($0.pointee.applications, plannedPosts) }
    case .pixPassed: each { $0.pointee.pixPassed }
    case .candidates: each { $0.pointee.candidates }
    case .candidatesPerOpenPost:
      // A share of a post is not a post: below a half, none is open.
      each {
        let toFill = $0.pointee.open + $0.pointee.vacant
        return toFill >= 0.5 ? $0.pointee.candidates / toFill : .nan
      }
    case .departmentsHired: each { $0.pointee.departmentsHired }
    case .departmentsRecruiting: each { $0.pointee.departmentsRecruiting }
    case .inPostFranceServices: each { (1 - outside) * $0.pointee.inPost }
    case .inPostOtherPublic: each { outside * $0.pointee.inPostPublic }
    case .inPostOtherPrivate: each { outside * $0.pointee.inPostPrivate }
    case .hosts: each { $0.pointee.inPost / perHost }
    case .awareness: each { $0.pointee.awareness }
    case .conventions: each { $0.pointee.recruited + $0.pointee.vacant }
    case .spaces: each { $0.pointee.spaces }
    case .aidants: each { $0.pointee.aidants }
    case .capacity: each { $0.pointee.capacity }
    case .demand: each { $0.pointee.demand }
    case .served: each { $0.pointee.served }
    case .sessions: each { $0.pointee.sessions }
    case .workshopSessions: each { $0.pointee.workshopSessions }
    case .reached: each { $0.pointee.reached }
    case .reachedByAdvisers: each { $0.pointee.reachedByAdvisers }
    case .inFollowUp: each { $0.pointee.inFollowUp }
    case .autonomous: each { $0.pointee.autonomous }
    case .assisted: each { $0.pointee.assisted }
    case .aidantsConnectUsers: each { $0.pointee.aidantsConnectUsers }
    case .need: each { $0.pointee.need }
    case .needWithoutProgramme: each { $0.pointee.needWithoutProgramme }
    case .additional: each { $0.pointee.needWithoutProgramme - $0.pointee.need }
    case .access: each { $0.pointee.access }
    case .coverage: each { ratio($0.pointee.reached, $0.pointee.needAndInflow) }
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
