extension EventMessage {
  var french: String {
    switch self {
    case .unknownType: "il n’y a pas d’événement de type `{text}`"
    case .keyOfOtherType: "un événement de type `{type}` n’a pas de clé `{text}`"
    case .unknownLine: "il n’y a pas de ligne budgétaire `{text}`"
    case .beforeProgramme: "un événement ne peut pas avoir lieu en {text}"
    case .afterHorizon: "l’événement de {text} est après la fin de la simulation"
    case .monthLabel: "un mois de {first} à {last} est attendu"
    case .fromMonthLabel: "{first} ou plus tard est attendu"
    case .noMonthLabel: "l’horizon ne laisse aucun mois à un événement"
    case .beforeProgrammeNote: "aucune ligne n’est ouverte avant {first}"
    case .shiftedNote: "`programme-start` décale chaque événement de {months} mois"
    case .moved:
      "`programme-start` décale les dates de tous les événements (événements décalés : {count})"
    case .movedLabel: "{months} mois après décembre 2020"
    case .movedNote: "l’événement daté de {written} a lieu en {actual}"
    case .transferToItself: "un virement de `{text}` vers elle-même ne déplace rien"
    case .transferToItselfLabel: "une autre ligne est attendue"
    case .alreadyFrozen: "la ligne `{text}` est déjà gelée en {month}"
    case .alreadyFrozenLabel: "ce gel ne change rien"
    case .alreadyFrozenFirst: "gelée ici"
    case .notFrozen: "la ligne `{text}` n’est pas gelée en {month}"
    case .notFrozenLabel: "ceci ne change rien"
    }
  }
}
