extension LineName {
  var french: String {
    switch self {
    case .advisers: "conseillers"
    case .spaces: "espaces"
    case .aidants: "Aidants Connect"
    case .renewal: "renouvellement"
    case .unallocated: "non affecté"
    }
  }
}
