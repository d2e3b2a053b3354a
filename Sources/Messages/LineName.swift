/// The lines of the budget, as a report calls them.
public enum LineName: String, MessageKey {
  public static let area = "line"

  case advisers, spaces, aidants, renewal, unallocated

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .advisers: "advisers"
    case .spaces: "spaces"
    case .aidants: "Aidants Connect"
    case .renewal: "renewal"
    case .unallocated: "unallocated"
    }
  }
}
