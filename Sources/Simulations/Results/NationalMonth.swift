/// The national figures of one month, as the run sums them.
///
/// Figures derived from several others are not stored; ``value(of:in:)`` forms them.
struct NationalMonth: Sendable, BitwiseCopyable {
  var postsAwarded = 0.0
  var open = 0.0
  var vacant = 0.0
  var waiting = 0.0
  var inTraining = 0.0
  var inPostPublic = 0.0
  var inPostPrivate = 0.0
  var trained = 0.0
  var hired = 0.0
  var renewed = 0.0
  var applications = 0.0
  var pixPassed = 0.0
  var candidates = 0.0
  var departmentsHired = 0.0
  var departmentsRecruiting = 0.0
  var awareness = 0.0
  var spaces = 0.0
  var aidants = 0.0
  var capacity = 0.0
  var demand = 0.0
  var served = 0.0
  var sessions = 0.0
  var workshopSessions = 0.0
  var reached = 0.0
  var reachedByAdvisers = 0.0
  var inFollowUp = 0.0
  var autonomous = 0.0
  var assisted = 0.0
  var aidantsConnectUsers = 0.0
  var need = 0.0
  var needWithoutProgramme = 0.0
  /// The need at the start and its inflow so far: the denominator of coverage.
  var needAndInflow = 0.0
  /// The access of each territory, weighted by its need.
  var access = 0.0
  /// Post-months in which a convention had an adviser, cumulative.
  var occupiedPostMonths = 0.0

  var inPost: Double { inPostPublic + inPostPrivate }
  var recruited: Double { waiting + inTraining + inPost }
}
