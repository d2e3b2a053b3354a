extension ExpectMessage {
  var french: String {
    switch self {
    case .listHint: "commencez chaque attente par `- ` sur une ligne à elle"
    case .unknownMetric: "il n’y a pas d’indicateur `{text}`"
    case .unknownMetricLabel: "aucun des {count} indicateurs"
    case .knownMetrics: "les indicateurs sont {names}"
    case .noBound: "l’attente ne dit pas ce qui est attendu"
    case .keysExclude: "`{first}` et `{second}` ne peuvent être écrits ensemble"
    case .keysExcludeLabel: "retirez celui-ci, ou l’autre"
    case .keysExcludeFirst: "écrit ici"
    case .emptyRange: "aucun chiffre ne peut répondre à cette attente"
    case .emptyRangeLabel: "moins que ce qui est demandé au moins"
    case .emptyRangeFirst: "demandé au moins"
    case .onlyMoneyHasLine: "`{name}` n’est pas un montant d’une ligne du budget"
    case .onlyMoneyHasYear: "`{name}` ne se compte pas par exercice\u{A0}: écrivez un mois"
    case .onlyOfNation: "`{name}` n’est connu que pour la nation"
    case .oneKindOfTerritory: "chaque département et chaque région font deux attentes"
    case .leaveOut: "retirez `{text}`"
    case .unknownEvery: "`{text}` n’est pas ce dont il y a plusieurs"
    case .unknownKeyLabel: "aucune des {count} clés d’une attente"
    case .notYear: "`{text}` n’est pas un exercice du programme"
    case .notYearLabel: "une année à partir de 2020 est attendue"
    case .outsideRun: "la simulation ne contient pas {text}"
    case .outsideRunLabel: "de 2020-12 à {last} attendu"
    case .unknownRegion: "il n’y a pas de région `{text}`"
    case .unknownRegionLabel: "le nom ou le code d’une région est attendu"
    case .toleranceUnit: "`{text}` peut être une part de la borne ou un écart de parts"
    case .toleranceUnitLabel: "un pourcentage ou un nombre de points est attendu"
    case .toleranceUnitHint:
      "écrivez `1 %` pour un centième de la borne, ou `1 point` pour un centième du tout"
    case .certaintyOutside: "`{text}` ne laisse rien à attendre"
    case .probabilityLabel: "attendu : plus de 0 % et au plus 100 %"
    case .quantileLabel: "attendu : plus de 0 % et moins de 100 %"
    }
  }
}
