extension PlanMessage {
  var french: String {
    switch self {
    case .floorsAboveTotal:
      "les planchers de `{line}` font {floors} au total, mais la ligne achète {total}"
    case .floorsAboveTotalHint: "abaissez le plancher, ou donnez plus d’argent à la ligne"
    case .capsBelowTotal:
      "les plafonds de `{line}` font {caps} au total, mais la ligne achète {total}"
    case .capsBelowTotalHint: "relevez le plafond, ou écrivez `cap: none`"
    case .nothingToSpreadBy:
      "il reste {remaining} unités de `{line}` pour des départements dont tous les poids sont nuls"
    case .nothingToSpreadByHint:
      "choisissez une autre clé, ou donnez un poids à plus de départements"
    case .unusableWeights: "les poids de `{line}` ne sont pas utilisables"
    case .totalOutOfRange:
      "la ligne `{line}` achèterait {total} unités, plus qu’on ne peut en répartir"
    case .missingObservation: "la clé de `{line}` demande un chiffre que `{code}` n’a pas"
    case .missingObservationLabel: "cette ligne n’a pas de `key`"
    case .missingObservationDefault:
      "sans `key`, la ligne `{line}` est répartie selon `observed`, les postes connus en France"
    case .missingObservationHint: "choisissez une clé fondée sur la population ou sur le besoin"
    case .needAbovePopulation:
      "dans `{code}`, {need} personnes seraient dans le besoin, plus que les {population} "
        + "habitants de 15 ans et plus"
    case .needAbovePopulationHint: "abaissez `need.total`"
    }
  }
}
