/// What each allocation key spreads by; the raw values are the names of the keys in scenario files.
public enum AllocationKeyText: String, MessageKey {
  public static let area = "allocation-key"

  case equal, population, need
  case needPoverty = "need-poverty"
  case accessGap = "access-gap"
  case observed
  case observedAidants = "observed-aidants"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .equal: "the same for each department"
    case .population: "the number of inhabitants"
    case .need: "the number of people in need"
    case .needPoverty: "the number of people in need, times the poverty rate"
    case .accessGap: "the people in need whom existing venues do not serve"
    case .observed: "the posts known in May 2021, completed to 4,000: an estimate"
    case .observedAidants: "the trained helpers counted in June 2023"
    }
  }
}
