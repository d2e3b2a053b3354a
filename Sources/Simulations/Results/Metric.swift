/// What a run records at the end of each month.
///
/// The raw values are the names in outputs.
public enum Metric: String, Sendable, Hashable, CaseIterable {
  /// Posts awarded to hosts, cumulative.
  case postsAwarded = "posts-awarded"
  /// Awarded posts never filled.
  case open
  /// Posts filled once and vacant.
  case vacant
  /// Posts with a contract: waiting, in training or in post.
  case recruited
  /// Advisers hired who wait for a training seat.
  case waiting
  /// Advisers in training.
  case inTraining = "in-training"
  /// Trained advisers at work.
  case inPost = "in-post"
  /// Graduates of the training, cumulative.
  case trained
  /// Graduates who may have been certified, cumulative: an upper bound.
  case certified
  /// Hires, cumulative.
  case hired
  /// First conventions renewed, cumulative; posts awarded again are not among them.
  case renewed
  /// Applications on the platform, cumulative.
  case applications
  /// Applications for each planned post.
  case applicationsPerPost = "applications-per-post"
  /// Applicants past the PIX filter, cumulative.
  case pixPassed = "pix-passed"
  /// Eligible candidates.
  case candidates
  /// Eligible candidates for each open or vacant post.
  case candidatesPerOpenPost = "candidates-per-open-post"
  /// Departments with an adviser hired.
  case departmentsHired = "departments-hired"
  /// Departments with a post to fill.
  case departmentsRecruiting = "departments-recruiting"
  /// Advisers in post in France Services.
  case inPostFranceServices = "in-post-france-services"
  /// Advisers in post with other public hosts.
  case inPostOtherPublic = "in-post-other-public"
  /// Advisers in post with other private hosts.
  case inPostOtherPrivate = "in-post-other-private"
  /// Hosts with an adviser in post.
  case hosts
  /// Part of the public that knows of the programme.
  case awareness
  /// Conventions running.
  case conventions
  /// Reception spaces open.
  case spaces
  /// Aidants trained, cumulative.
  case aidants
  /// Sessions that advisers can give in the month.
  case capacity
  /// Sessions asked for in the month.
  case demand
  /// Sessions given in the month.
  case served
  /// Sessions given, cumulative.
  case sessions
  /// Sessions given in workshops, cumulative.
  case workshopSessions = "workshop-sessions"
  /// People helped at least once.
  case reached
  /// People helped at least once by an adviser.
  case reachedByAdvisers = "reached-by-advisers"
  /// People between two sessions of a path.
  case inFollowUp = "in-follow-up"
  /// People who left need because of the programme.
  case autonomous
  /// Offline people with a live Aidants Connect mandate.
  case assisted
  /// Mandates opened, cumulative.
  case aidantsConnectUsers = "aidants-connect-users"
  /// People in need.
  case need
  /// People who would be in need without the programme.
  case needWithoutProgramme = "need-without-programme"
  /// People out of need beyond those who would have left it without the programme.
  case additional
  /// Part of the need within reach of a venue.
  case access
  /// People reached, as a part of the need and its inflow.
  case coverage

  /// Whether it is a quotient that can lack anything to be divided by.
  public var mayBeUndefined: Bool { self == .applicationsPerPost || self == .candidatesPerOpenPost }
}
