extension RuleName {
  var french: String {
    switch self {
    case .euroInOneState:
      "Chaque euro ouvert sur une ligne est disponible, à payer, payé ou reversé, et une seule fois."
    case .noBalanceBelowZero: "Aucune ligne ne dépense, ne doit ni ne reverse plus qu’elle n’a."
    case .creditsAddUp:
      "Les lignes portent ce qui fut annoncé, plus les ajouts, moins les annulations."
    case .openedAsAnnounced:
      "Chaque ligne s’ouvre au premier mois du programme, pour le montant annoncé."
    case .eventsAsExecuted:
      "Les crédits bougent selon les événements du plan, et jamais au-delà de ce qu’ils disent."
    case .totalsNeverFall: "Ce qui fut engagé, payé ou reversé n’est jamais défait."
    case .ledgerIsTheJournal: "Chaque solde est la somme des mouvements du journal."
    case .movementsInOrder:
      "Chaque mouvement suit une voie permise, pour un motif connu, dans l’ordre du temps."
    case .paidWithinCommitment:
      "Dans chaque département, rien n’est payé sans engagement ni reversé sans paiement."
    case .awardsOpenOrFilled:
      "Chaque poste attribué est encore ouvert ou fut pourvu une première fois."
    case .awardsWithinPlan:
      "Il n’est pas attribué plus de postes que prévu, ni prévu plus que le plafond."
    case .conventionsAddUp:
      "Les conventions en cours sont celles signées, renouvelées ou réattribuées."
    case .candidatesAddUp: "Nul n’est recruté sans avoir candidaté et passé le filtre Pix."
    case .startsWithinSeats:
      "Il n’entre pas plus de conseillers en formation qu’il n’y a de places."
    case .firstTrainingsWithinAwards:
      "Chaque poste paie une formation initiale, et les cumuls ne baissent jamais."
    case .noStockBelowZero:
      "Aucun compte de personnes, de postes, d’espaces ou d’aidants n’est négatif ou indéfini."
    case .peopleConserved: "Nul ne rejoint ni ne quitte le besoin sans être compté."
    case .reachedNeverFalls: "Une personne touchée le reste."
    case .reachedWithinNeed: "Il n’est pas touché plus de personnes qu’il n’en fut dans le besoin."
    case .sessionsCoverPeople:
      "Toute personne touchée par un conseiller eut une séance, et les cumuls sont justes."
    case .servedWithinMeans:
      "Les séances ne dépassent ni ce que les conseillers peuvent ni ce qui est demandé."
    case .additionalWithinAutonomous:
      "Le programme ne s’attribue pas les personnes qui seraient sorties du besoin sans lui."
    case .nothingWithoutProgramme: "Sans argent, nul n’est touché et rien n’est gagné."
    case .sharesWithinBounds: "Parts et probabilités sont entre 0 et 1."
    case .awarenessNeverFalls: "La notoriété du programme ne baisse jamais."
    case .accessFromVenues:
      "L’accès découle des France Services, des structures et des espaces, et de rien d’autre."
    case .groupsWithoutSpaces: "Sans espaces, les ateliers ont des groupes de taille ordinaire."
    case .plannedQuantities:
      "Une ligne prévoit ce que son argent achète : la somme des départements y est égale."
    case .floorsAndCaps: "Nul département n’est sous son plancher ni au-dessus de son plafond."
    case .moreNeverHarms:
      "Davantage pour un département, sans rien ôter aux autres, ne lui nuit jamais."
    case .orderChangesNothing: "L’ordre dans lequel les départements sont donnés ne change rien."
    case .samePlanSameRun:
      "Le même plan donne la même exécution, et un événement sans effet ne change rien."
    case .noEffectBeforeCause: "Un événement ne change rien avant son mois."
    case .laterStartReachesNoMore:
      "À France Services égaux, un départ plus tardif ne touche à aucune date plus de personnes."
    case .laterStartIsTheSameRun:
      "Dans un monde immobile, un départ plus tardif est la même exécution plus tard."
    case .freezeRespected:
      "Une ligne gelée ne prend aucun nouvel engagement, hors annuités déjà dues."
    case .commitmentsFollowThePlan:
      "Dans chaque département, les engagements sont les postes, espaces et aidants à leur prix."
    case .paymentsFollowThePosts:
      "Dans chaque département, paiements et reversements suivent ce qui fut pourvu, ouvert ou clos."
    case .nationIsTheSum: "Les chiffres nationaux sont les sommes des départements."
    case .territoriesAreTheirStocks:
      "Les chiffres montrés d’un département sont ceux de l’exécution."
    }
  }
}
