extension RuleExample {
  var french: String {
    switch self {
    case .euroInOneState: "Un centime d’une ligne n’est ni disponible ni engagé."
    case .noBalanceBelowZero: "Une ligne engage un euro de plus que ce qui fut ouvert."
    case .creditsAddUp: "Un virement ôte 5 millions d’euros à une ligne et en ajoute 6 à une autre."
    case .openedAsAnnounced: "Une ligne annoncée à 10 millions d’euros s’ouvre avec 9."
    case .eventsAsExecuted: "Une annulation de 1 million d’euros en retire 2."
    case .totalsNeverFall: "Les paiements d’une ligne sont plus bas en mars qu’en février."
    case .ledgerIsTheJournal: "Le total du mois dernier est montré pour ce mois-ci."
    case .movementsInOrder: "De l’argent disponible est payé sans engagement."
    case .paidWithinCommitment: "Un département est payé pour un poste jamais engagé."
    case .awardsOpenOrFilled: "Un poste est pourvu et compté encore parmi les postes ouverts."
    case .awardsWithinPlan: "4 001 postes sont attribués sous un plafond de 4 000."
    case .conventionsAddUp:
      "Une convention court un mois après son échéance sans être renouvelée."
    case .candidatesAddUp: "Un département recrute 3 de ses 2 candidats."
    case .startsWithinSeats: "601 conseillers entrent en formation un mois de 600 places."
    case .firstTrainingsWithinAwards:
      "Un département de 10 postes paie 11 formations initiales."
    case .noStockBelowZero: "Un département a -3 postes vacants."
    case .peopleConserved:
      "Une personne sortie du besoin est comptée encore parmi celles qui y sont."
    case .reachedNeverFalls: "1 000 personnes sont touchées fin mai, et 990 fin juin."
    case .reachedWithinNeed:
      "Un département touche plus de personnes qu’il n’en a dans le besoin."
    case .sessionsCoverPeople:
      "100 personnes sont touchées par des conseillers en 90 séances."
    case .servedWithinMeans:
      "Des conseillers qui peuvent donner 500 séances en donnent 501."
    case .additionalWithinAutonomous:
      "10 personnes sont autonomes et 11 sont comptées comme additionnelles."
    case .nothingWithoutProgramme: "Un scénario sans argent touche 12 personnes."
    case .sharesWithinBounds: "104 % du besoin est à portée d’un lieu."
    case .awarenessNeverFalls: "La notoriété est de 40 % en mai et de 39 % en juin."
    case .accessFromVenues: "L’accès de deux départements est échangé."
    case .groupsWithoutSpaces:
      "Un plan sans espaces donne plus de séances en atelier qu’il ne peut."
    case .plannedQuantities:
      "3 999 postes sont prévus dans les départements, et la ligne en achète 4 000."
    case .floorsAndCaps: "Un département a 4 postes prévus sous un plancher de 5."
    case .moreNeverHarms: "Cinq postes de plus dans un département y touchent moins de personnes."
    case .orderChangesNothing:
      "Un tableau trié par nom donne d’autres résultats que trié par code."
    case .samePlanSameRun: "Un gel levé le même mois change les paiements de l’année."
    case .noEffectBeforeCause: "Une annulation de 2022 change les recrutements de 2021."
    case .laterStartReachesNoMore:
      "Un programme parti six mois plus tard touche plus de personnes fin 2023."
    case .laterStartIsTheSameRun:
      "Un départ trois mois plus tard décale les attributions de quatre."
    case .freezeRespected: "Des espaces sont commandés pendant le gel de leur ligne."
    case .commitmentsFollowThePlan: "Les engagements de deux départements sont échangés."
    case .paymentsFollowThePosts: "Une subvention est payée deux fois."
    case .nationIsTheSum: "Le total national des personnes touchées est celui du mois dernier."
    case .territoriesAreTheirStocks:
      "La couverture de deux départements est échangée dans un tableau."
    }
  }
}
