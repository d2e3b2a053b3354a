extension EventText {
  var french: String {
    switch self {
    case .appropriation: "{month} : {amount} ajoutés à la ligne {line}."
    case .transfer: "{month} : {amount} virés de la ligne {from} à la ligne {to}."
    case .transferPart:
      "{month} : {executed} virés de la ligne {from} à la ligne {to}, sur {amount} demandés. "
        + "{missing} n’ont pas pu être exécutés : il n’y avait pas plus de disponible."
    case .transferNone:
      "{month} : rien n’est viré de la ligne {from} à la ligne {to}. Les {amount} demandés "
        + "n’ont pas pu être exécutés : rien n’était disponible."
    case .cancellation: "{month} : {amount} annulés sur la ligne {line}."
    case .cancellationPart:
      "{month} : {executed} annulés sur la ligne {line}, sur {amount} demandés. {missing} "
        + "n’ont pas pu être exécutés : il n’y avait pas plus de disponible."
    case .cancellationNone:
      "{month} : rien n’est annulé sur la ligne {line}. Les {amount} demandés n’ont pas pu "
        + "être exécutés : rien n’était disponible."
    case .freeze:
      "{month} : la ligne {line} est gelée, avec {available} disponibles. Aucun nouvel "
        + "engagement n’est pris ; ce qui est déjà engagé continue d’être payé."
    case .freezeOfNothing:
      "{month} : la ligne {line} est gelée, mais il n’y restait rien à geler : le gel est "
        + "sans effet."
    case .freezeOfUnallocated:
      "{month} : la ligne {line} est gelée. Elle n’engage jamais rien : le gel est sans effet."
    case .unfreeze:
      "{month} : le gel de la ligne {line} est levé, avec {available} disponibles ; ce qui "
        + "était prévu entre-temps est rattrapé."
    case .unfreezeOfNothing:
      "{month} : le gel de la ligne {line} est levé, mais la ligne n’était pas gelée : rien "
        + "ne change."
    case .beyondHorizon:
      "{month} : un événement sur la ligne {line} tombe après le dernier mois et reste sans effet."
    }
  }
}
