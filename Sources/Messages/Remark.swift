/// What a reader must know before using the figures.
public enum Remark: String, MessageKey {
  public static let area = "remark"

  case meanValues = "mean-values"
  case spaces
  case autonomy
  case naturalFlows = "natural-flows"
  case sessionsPerPerson = "sessions-per-person"
  case needSurveys = "need-surveys"
  case allocation

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .meanValues:
      "Figures are expected values, without interval: differences of a few percent prove nothing."
    case .spaces:
      "Spaces: costs and effects are assumed; a sixth of the announced 40 million is traced (PF205)."
    case .autonomy:
      "* Assumed, never measured: autonomy per session, natural exit, inflow. Compare plans by them only."
    case .naturalFlows:
      "* Assumed: how many people leave need unaided (natural exit) and how many come into it (inflow)."
    case .sessionsPerPerson:
      "Sessions that follow one another are assumed: the more there are, the fewer people are reached."
    case .needSurveys:
      "Figures of need come from different surveys: compare coverage only under the same need."
    case .allocation:
      "Real posts by department were not found: a department's figures are those of this plan."
    }
  }
}
