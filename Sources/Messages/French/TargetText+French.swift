extension TargetText {
  var french: String {
    switch self {
    case .missedBelow:
      "Objectif : au moins {bound}. Il est manqué dans {part} de {draws} tirages de {count} facteurs "
        + "incertains (hypercube latin, graine {seed})."
    case .missedAbove:
      "Objectif : au plus {bound}. Il est manqué dans {part} de {draws} tirages de {count} facteurs "
        + "incertains (hypercube latin, graine {seed})."
    case .neverMissed: "Aucun tirage ne manque l’objectif."
    case .alwaysMissed: "Tous les tirages manquent l’objectif."
    case .noBox:
      "Aucune condition ne met la plupart des échecs à part : ils sont répandus sur tous les facteurs, ou "
        + "trop peu nombreux."
    case .conditions: "Les échecs sont fréquents là où tout ceci est vrai"
    case .found: "retrouvé"
    case .from: "{low} ou plus"
    case .upTo: "{high} ou moins"
    case .measure: "{value} {unit}"
    case .quality:
      "L’objectif y est manqué dans {density} des tirages (densité). {coverage} de tous les échecs y sont "
        + "(couverture), et {mass} de tous les tirages (masse)."
    case .read:
      "Retrouvé est la part de dix moitiés des tirages, prises au hasard, où le même facteur a été limité."
    case .abstract: "Trouver les conditions dans lesquelles un plan manque un objectif."
    case .discussion:
      """
      Les paramètres incertains du plan sont tirés dans leurs fourchettes, et une grandeur est comparée à un \
      objectif. La recherche enlève ensuite, tranche après tranche, les tirages qui l’atteignent, jusqu’à \
      une boîte de quelques limites où les échecs sont fréquents (induction patiente de règles). Les mêmes \
      plan, graine et nombre de tirages donnent les mêmes octets, quel que soit le nombre de fils.

      Exemples :
        inclusim discover france-relance-13m --metric reached --at-least "1,5 M"
        inclusim discover mon-plan.yaml --metric cost-per-additional-person --at-most 3000€
        inclusim discover mon-plan.yaml --metric coverage --department Creuse --at-least 10%
      """
    case .atLeastOption:
      "L’objectif est manqué sous cette valeur, comme 1,5 M, 8 % ou 200 M€."
    case .atMostOption: "L’objectif est manqué au-dessus de cette valeur."
    case .targetDrawsOption: "Le nombre de tirages."
    case .targetFormatOption: "Comment écrire le résultat : text ou json."
    case .boundValue: "valeur"
    case .oneBound: "discover demande un objectif : --at-least ou --at-most, et non les deux"
    case .drawsOutside: "discover prend de {least} à {most} tirages, et non {draws}"
    }
  }
}
