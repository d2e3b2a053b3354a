extension SweepMessage {
  var french: String {
    switch self {
    case .rangeLabel: "une suite comme `0..80 M€ by 10 M€` est attendue"
    case .rangeHint:
      "une suite a une première valeur, deux points, une dernière valeur, puis `by` ou `par` "
        + "et un pas ; les deux bouts sont dans l’unité de la dernière valeur"
    case .rangeWithoutStep: "la suite ne dit pas son pas"
    case .rangeNotNumber: "`{text}` n’est ni un nombre ni un mois"
    case .rangeUnitsDiffer: "les bouts de la suite et son pas sont dans des unités différentes"
    case .rangeUnitUnclear:
      "`{text}` n’a pas d’unité, et dans celle de la dernière valeur la suite descendrait"
    case .rangeStepZero: "le pas de la suite est 0"
    case .rangeTooLong: "la suite a plus de {limit} valeurs"
    case .noAxis: "rien ne varie"
    case .oneValueLabel: "ceci est lu comme une seule valeur"
    case .listHint: "des points-virgules séparent les valeurs d’une liste : `--set \"{text}\"`"
    case .noAxisHint: "donnez plusieurs valeurs à un `--set`, par exemple une suite"
    case .tooManyAxes: "plus de deux valeurs varient"
    case .tooManyAxesHint: "un balayage a un ou deux axes : donnez une seule valeur aux autres clés"
    case .sameKey: "`{key}` est fixé deux fois"
    case .tooManyPoints: "le balayage a {count} points, plus de {limit}"
    case .tooManyPointsHint: "prenez un pas plus grand"
    case .atValue: "pour la valeur `{value}` de `{key}`"
    case .moreFaults: "{count} autres défauts, à d’autres points, ne sont pas montrés"
    case .unknownMetric: "aucune mesure ne s’appelle `{text}`"
    case .knownMetrics: "les mesures sont {names}"
    case .monthBeyond: "`{month}` est hors des {months} mois simulés"
    case .monthBeyondHint: "choisissez un mois de {first} à {last}"
    case .unknownBalance: "aucune ligne ne s’appelle `{text}`"
    case .knownBalances: "l’un de {names}, ou `none`, est attendu"
    case .balanceIsSet: "`{line}` prend le reste de l’enveloppe : son argent ne peut pas être fixé"
    case .balanceIsSetHint:
      "laissez une autre ligne prendre le reste avec --balance, ou aucune avec `none`"
    case .balanceNote:
      "note : à chaque point la ligne `{line}` prend ce que les autres laissent de "
        + "l’enveloppe ; --balance en choisit une autre, ou aucune"
    case .progress: "{done} sur {count}"
    case .progressWithRate: "{done} sur {count}, {rate} par seconde, encore {left}"
    case .minutesAndSeconds: "{minutes} min {seconds} s"
    }
  }
}
