extension CheckText {
  var french: String {
    switch self {
    case .brokenRule: "la règle {number} n’est pas respectée\u{A0}: {statement}"
    case .breachPlace: "où\u{A0}: {places}"
    case .breachOfRun: "où\u{A0}: dans le plan entier"
    case .breachEqual: "`{figure}` vaut {found}, {expected} attendu\u{A0}: un écart de {difference}"
    case .breachAtLeast:
      "`{figure}` vaut {found}, au moins {expected} attendu\u{A0}: un écart de {difference}"
    case .breachAtMost:
      "`{figure}` vaut {found}, au plus {expected} attendu\u{A0}: un écart de {difference}"
    case .breachCount: "endroits où cette règle n’est pas respectée\u{A0}: {count}"
    case .faultOfTool:
      "c’est une erreur d’inclusim\u{A0}: merci de la signaler avec le scénario"
    case .missed: "les résultats ne répondent pas à ce qui est attendu de `{metric}`"
    case .nation: "la nation"
    case .foundBelow: "{place}, {when}\u{A0}: {found}, soit {difference} sous {bound}"
    case .foundAbove: "{place}, {when}\u{A0}: {found}, soit {difference} au-dessus de {bound}"
    case .foundOther: "{place}, {when}\u{A0}: {found}, à {difference} de {bound}"
    case .undefinedFigure: "{place}, {when}\u{A0}: le chiffre est indéfini, {bound} attendu"
    case .points: "{count} point(s)"
    case .missedPlaces: "et {count} autres\u{A0}; chiffres vérifiés\u{A0}: {verified}"
    case .sentence: "{metric}, {place}, {when}\u{A0}: {bounds}"
    case .wordAtLeast: "au moins {value}"
    case .wordAtMost: "au plus {value}"
    case .wordEquals: "exactement {value}"
    case .everyDepartment: "chaque département"
    case .everyRegion: "chaque région"
    case .everyMonth: "chaque mois"
    case .lessProbable: "elle tient dans {found} des tirages, et devrait dans {asked}"
    case .quantileMissed:
      "{place}, {when}\u{A0}: {found} des tirages manquent la borne, et {asked} au plus le devraient"
    case .ofDraws: "compté sur {draws} tirages des paramètres incertains, graine {seed}"
    case .reason: "la raison donnée\u{A0}: {text}"
    case .deepOnly: "avec --deep seulement"
    case .example: "Infraction\u{A0}: {text}"
    }
  }
}
