/// What a random number of a stochastic run decides.
///
/// A cause concerns both types of host, both segments of need, or a department as a whole. Its name,
/// that of the side and the code of the department key the numbers, so that no cause, side or
/// department moves the draws of another. The names are part of the format of results.
enum RandomCause: Int, CaseIterable {
  // 5.3 Terms and renewals, by type of host.
  case willingToRenew, givingUp, awardedAgain, takenBack
  // 5.4 Attrition, by type of host; trainees by stage come last.
  case leavingWaiting, leavingNovices, leavingExperienced
  // 5.5 Candidates, and hires by type of host.
  case arriving, hiredOnOpen, hiredOnVacant, losingInterest
  // 5.6 and 5.7 Training, by type of host.
  case shortPath, seated, settling
  // 8.3 Sessions, by segment.
  case firstSession, returningSession, followUpSession, autonomy, continuing, dropping
  // 8.4 Mandates.
  case mandateLapsing, mandateOfUnreached, mandateOfPathEnded
  // 8.5 Relapse, natural exit and inflow, by segment.
  case relapsing, leavingUnreached, leavingFollowUp, leavingPathEnded, leavingAssisted, inflow
  // 5.4 Attrition of trainees, by type of host and stage.
  case leavingTraining

  /// Whom the two sides of a cause are.
  enum Sides {
    case hosts, segments, none

    var names: [String] {
      switch self {
      case .hosts: ["public", "private"]
      case .segments: ["offline", "struggling"]
      case .none: []
      }
    }
  }

  var sides: Sides {
    switch self {
    case .willingToRenew, .givingUp, .awardedAgain, .takenBack, .leavingWaiting, .leavingNovices,
      .leavingExperienced, .hiredOnOpen, .hiredOnVacant, .shortPath, .seated, .settling,
      .leavingTraining:
      .hosts
    case .firstSession, .returningSession, .followUpSession, .autonomy, .continuing, .dropping,
      .relapsing, .leavingUnreached, .leavingFollowUp, .leavingPathEnded, .inflow:
      .segments
    case .arriving, .losingInterest, .mandateLapsing, .mandateOfUnreached, .mandateOfPathEnded,
      .leavingAssisted:
      .none
    }
  }

  var name: String {
    switch self {
    case .willingToRenew: "willing-to-renew"
    case .givingUp: "giving-up"
    case .awardedAgain: "awarded-again"
    case .takenBack: "taken-back"
    case .leavingWaiting: "leaving-waiting"
    case .leavingNovices: "leaving-novices"
    case .leavingExperienced: "leaving-experienced"
    case .arriving: "arriving"
    case .hiredOnOpen: "hired-on-open"
    case .hiredOnVacant: "hired-on-vacant"
    case .losingInterest: "losing-interest"
    case .shortPath: "short-path"
    case .seated: "seated"
    case .settling: "settling"
    case .firstSession: "first-session"
    case .returningSession: "returning-session"
    case .followUpSession: "follow-up-session"
    case .autonomy: "autonomy"
    case .continuing: "continuing"
    case .dropping: "dropping"
    case .mandateLapsing: "mandate-lapsing"
    case .mandateOfUnreached: "mandate-of-unreached"
    case .mandateOfPathEnded: "mandate-of-path-ended"
    case .relapsing: "relapsing"
    case .leavingUnreached: "leaving-unreached"
    case .leavingFollowUp: "leaving-follow-up"
    case .leavingPathEnded: "leaving-path-ended"
    case .leavingAssisted: "leaving-assisted"
    case .inflow: "inflow"
    case .leavingTraining: "leaving-training"
    }
  }

  /// The row of the keys of a cause and side: two for each cause.
  @inline(__always)
  func place(side: Int = 0) -> Int { 2 * rawValue + side }
}
