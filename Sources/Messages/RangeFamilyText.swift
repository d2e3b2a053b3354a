/// What the families of distributions are called; the raw values are their names in scenario files.
public enum RangeFamilyText: String, MessageKey {
  case interval
  case uniform
  case triangular
  case pert
  case modifiedPert = "modified-pert"
  case normal
  case lognormal
  case beta
  case gamma
  case discrete
  case empirical

  public static let area = "range-family"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .interval: "interval"
    case .uniform: "uniform"
    case .triangular: "triangular"
    case .pert: "PERT"
    case .modifiedPert: "modified PERT"
    case .normal: "normal"
    case .lognormal: "lognormal"
    case .beta: "beta"
    case .gamma: "gamma"
    case .discrete: "discrete"
    case .empirical: "empirical"
    }
  }
}
