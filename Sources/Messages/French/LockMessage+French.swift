extension LockMessage {
  var french: String {
    switch self {
    case .moved:
      "les résultats ne sont pas ceux qui furent verrouillés\u{A0}: chiffres changés\u{A0}: {count}"
    case .move: "`{metric}` ({places})\u{A0}: de {before} à {now}, soit {part}"
    case .others: "et d’autres\u{A0}: {count}"
    case .gone: "chiffres du verrou absents de la simulation\u{A0}: {count}"
    case .added: "chiffres de la simulation absents du verrou\u{A0}: {count}"
    case .inputChanged:
      "le scénario, ou un fichier dont il dépend, a changé depuis le verrou"
    case .dataChanged: "les données d’inclusim ont changé depuis le verrou"
    case .toolChanged: "inclusim a changé depuis le verrou\u{A0}: de {before} à {now}"
    case .nothingChanged:
      "ni le scénario, ni les données, ni la version d’inclusim n’ont changé\u{A0}: le verrou fut modifié, ou inclusim a changé sans nouvelle version"
    case .lockAnew: "si c’est voulu, lancez `inclusim lock {path}`"
    case .invalid: "ceci n’est pas un verrou écrit par inclusim"
    case .invalidHint: "écrivez-le de nouveau avec `inclusim lock`"
    case .shipped:
      "le scénario `{text}` est fourni avec inclusim\u{A0}: il n’y a pas de place à côté de lui"
    case .shippedHint: "faites-en un fichier avec `inclusim init --from {text}`"
    case .written: "{path}\u{A0}: chiffres verrouillés\u{A0}: {count}"
    }
  }
}
