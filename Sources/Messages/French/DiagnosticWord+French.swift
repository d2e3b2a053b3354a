extension DiagnosticWord {
  var french: String {
    switch self {
    case .error: "erreur"
    case .warning: "avertissement"
    case .note: "note"
    case .hint: "conseil"
    }
  }
}
