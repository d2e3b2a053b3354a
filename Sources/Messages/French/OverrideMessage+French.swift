extension OverrideMessage {
  var french: String {
    switch self {
    case .malformed: "`{text}` ne dit pas quelle valeur fixer"
    case .malformedLabel: "un chemin, `=` et une valeur sont attendus"
    case .malformedHint: "écrivez par exemple `posts-cap=none` ou `lines.spaces.amount=50 M€`"
    case .notTable: "`{text}` ne peut pas être fixé : il n’est pas dans une table"
    case .notTableLabel: "ce qui le précède n’est pas une table du fichier"
    case .noElement: "la liste n’a pas de valeur numéro {index}"
    case .noElementLabel: "un nombre de 0 à {last} est attendu"
    case .noElements: "la liste est vide ou n’est pas une liste"
    case .nothingLeft:
      "il ne reste rien pour `{line}`, qui prend le reste de l’enveloppe de {envelope}"
    case .nothingLeftLabel: "avec cela les autres lignes atteignent {others}, soit {excess} de trop"
    case .nothingLeftHint:
      "donnez {excess} de moins aux autres lignes, ou laissez une autre ligne prendre le "
        + "reste avec --balance"
    }
  }
}
