/// What a run records for each department at the end of each month.
///
/// The names are those of outputs, and mean the same as in ``Metric``.
public enum DepartmentalMetric: String, Sendable, Hashable, CaseIterable {
  /// Posts of the first plan.
  case postsPlanned = "posts-planned"
  /// Posts awarded to hosts, cumulative.
  case postsAwarded = "posts-awarded"
  /// Trained advisers at work.
  case inPost = "in-post"
  /// Sessions given, cumulative.
  case sessions
  /// People helped at least once, by an adviser or an aidant.
  case reached
  /// People between two sessions of a path.
  case inFollowUp = "in-follow-up"
  /// People who left need because of the programme; rests on assumptions.
  case autonomous
  /// Offline people with a live Aidants Connect mandate.
  case assisted
  /// People in need.
  case need
  /// People who would be in need without the programme.
  case needWithoutProgramme = "need-without-programme"
  /// The need at the start and its inflow so far: the denominator of coverage.
  case needAndInflow = "need-and-inflow"
  /// People out of need beyond those who would have left it anyway; rests on assumptions.
  case additional
  /// Part of the need within reach of a venue.
  case access
  /// People reached, as a part of the need and its inflow; 0 where nobody is in need.
  case coverage
}
