/// The words that open the parts of a diagnostic.
public enum DiagnosticWord: String, MessageKey {
  case error
  case warning
  case note
  case hint

  public static let area = "diagnostic"

  public func template(in language: Language) -> String {
    switch language {
    case .english: rawValue
    case .french: french
    }
  }
}
