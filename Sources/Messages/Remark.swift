/// What a reader must know before using the figures.
public enum Remark: String, MessageKey {
  public static let area = "remark"

  case meanValues = "mean-values"
  case spaces
  case autonomy
  case sessionsPerPerson = "sessions-per-person"
  case needSurveys = "need-surveys"
  case allocation

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    }
  }

  private var english: String {
    switch self {
    case .meanValues:
      "The figures are expected values of one set of parameters: no chance, no interval. Differences "
        + "of a few percent between two plans prove nothing by themselves."
    case .spaces:
      "Reception spaces rest on assumptions: published documents trace about a sixth of their "
        + "40 million euros. Their cost, the larger groups they allow and the part of them that opens "
        + "a new site are assumed."
    case .autonomy:
      "Autonomy per session was never measured. Autonomous people, additional people and their costs "
        + "follow this assumption before anything else: compare plans by them, do not quote their "
        + "level."
    case .sessionsPerPerson:
      "How many sessions follow one another for a person is assumed too. People reached and sessions "
        + "move in opposite directions with it."
    case .needSurveys:
      "The figures of need come from different surveys with different questions: compare coverage "
        + "only under the same need, and never add two of them."
    case .allocation:
      "The final allocation of the 4,000 posts by department was not found in published sources. "
        + "Read a department's figures as those of this plan, not of the real department."
    }
  }
}
