public import Messages

/// The pictures of results, by the names that people ask for them with.
public enum PictureName: String, Sendable, Hashable, CaseIterable {
  case map, coverage, need, funnel, posts
  case moneyFlow = "money-flow"
  case budget
  case budgetLines = "budget-lines"
  case remainder, lorenz, theil, workshops, cost, tornado, sobol

  /// What it shows.
  public var meaning: Message {
    let key: ChartText =
      switch self {
      case .map: .showsMap
      case .coverage: .showsCoverage
      case .need: .showsNeed
      case .funnel: .showsFunnel
      case .posts: .showsPosts
      case .moneyFlow: .showsFlow
      case .budget: .showsBudget
      case .budgetLines: .showsLines
      case .remainder: .showsRemainder
      case .lorenz: .showsLorenz
      case .theil: .showsTheil
      case .workshops: .showsWorkshops
      case .cost: .showsCost
      case .tornado: .showsTornado
      case .sobol: .showsSobol
      }
    return Message(key)
  }

  /// Whether it is drawn from a study of sensitivity, and not from a run.
  public var isOfStudy: Bool { self == .tornado || self == .sobol }

  /// Whether there is one of a single department.
  public var hasDepartment: Bool {
    switch self {
    case .coverage, .need, .moneyFlow, .tornado, .sobol: true
    default: false
    }
  }

  /// The most scenarios that one picture holds.
  public var mostScenarios: Int { isOfStudy ? 1 : 6 }
}
