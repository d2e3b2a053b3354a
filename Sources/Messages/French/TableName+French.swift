extension TableName {
  var french: String {
    switch self {
    case .scenarios: "Une ligne par scénario simulé."
    case .territories: "Une ligne pour le pays, chaque région et chaque département."
    case .metrics: "Une ligne par mesure de la table des mois : son unité, sa nature et son sens."
    case .months: "Une ligne par scénario, mois, territoire et mesure."
    case .ledger:
      "Une ligne par scénario, mois, ligne budgétaire et état de l’argent, à la fin du mois."
    case .ledgerByDepartment:
      "Une ligne par scénario, mois, département, ligne budgétaire et état de l’argent "
        + "engagé, à la fin du mois ; une ligne qui ne porte jamais d’argent dans un département "
        + "est omise."
    case .fiscalYears:
      "Une ligne par scénario, exercice, ligne budgétaire et poste du compte de l’exercice."
    case .journal: "Une ligne par mouvement d’argent, dans l’ordre des écritures."
    case .events: "Une ligne par décision des scénarios, avec ce qu’elle est devenue."
    case .parameters:
      "Une ligne par scénario et paramètre du modèle : toutes les hypothèses employées."
    case .sweep: "Une ligne par point d’un balayage, mois et mesure."
    case .ensemble:
      "Une ligne par mesure, territoire et mois d’un ensemble, avec sa dispersion entre tirages."
    case .sensitivity: "Une ligne par facteur et estimation d’une étude de sensibilité."
    case .comparison:
      "Une ligne par grandeur, territoire et estimation d’un plan à côté de la référence."
    }
  }
}
