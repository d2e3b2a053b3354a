extension ReportText {
  var french: String {
    switch self {
    case .simulated: "Simulation de {first} à la fin de {last} ({months} mois)."
    case .simulatedOneMonth: "Simulation d’un seul mois, {first}."
    case .programmeStart: "Les crédits sont ouverts en {opening}."
    case .programmeStartMoved:
      "Le programme commence en {start} au lieu de {first}, et toutes ses dates se décalent "
        + "avec lui. Les crédits sont ouverts en {opening}."
    case .notOpened: "Les crédits seraient ouverts en {opening}, après le dernier mois."
    case .envelope: "Enveloppe de {envelope}, pour {need} personnes dans le besoin."
    case .noEnvelope: "Pas d’argent, pour {need} personnes dans le besoin."
    case .renewalExpected: "Les structures attendent de quoi renouveler à partir de {month}."
    case .renewalNeverExpected: "Les structures n’attendent pas de quoi renouveler."
    case .renewalExpectedWithMoney:
      "Les structures attendent de quoi renouveler à partir du mois où des crédits sont "
        + "ouverts pour cela."
    case .findings: "Ce qui ressort"
    case .money: "L’enveloppe à la fin de {month}, en euros"
    case .events: "Événements"
    case .fiscalYears:
      "Par exercice, en millions d’euros : autorisations d’engagement (AE) et crédits de "
        + "paiement (CP)"
    case .fiscalYearsInEuros:
      "Par exercice, en euros : autorisations d’engagement (AE) et crédits de paiement (CP)"
    case .recruitment: "Recrutement"
    case .people: "Les personnes à la fin de {month}"
    case .departments: "Départements"
    case .territories: "Territoires"
    case .byCoverage: "Par couverture"
    case .territoriesHired: "territoires avec un conseiller recruté"
    case .territoriesRecruiting: "territoires avec un poste à pourvoir"
    case .best: "Les mieux couverts"
    case .worst: "Les moins bien couverts"
    case .inFollowUp: "suivies"
    case .assisted: "assistées"
    case .autonomous: "autonomes *"
    case .additional: "en plus *"
    case .ofNeed: "part"
    case .remarks: "À garder en tête"
    case .assumptions: "Sur quoi repose le résultat : valeurs supposées"
    case .total: "total"
    case .onDay: "18 juin 2021"
    case .press: "presse ce jour-là"
    case .atHorizon: "fin {month}"
    case .count: "nombre"
    case .share: "part du besoin cumulé"
    case .cost: "l’État paie pour chacune"
    case .coverage: "couverture"
    case .reached: "touchées"
    case .value: "valeur"
    case .range: "fourchette plausible"
    case .unit: "unité"
    case .authorityBroughtForward: "AE reportées de l’an passé"
    case .authorityOpened: "AE ouvertes"
    case .authorityCommitted: "AE engagées"
    case .authorityCarriedForward: "AE reportées"
    case .creditsPaid: "CP payés, nets"
    case .creditsReturned: "CP reversés"
    case .creditsLeftToPay: "CP restant à payer"
    case .unfilledNote:
      "Sur le reste à payer, {commitment} sont pour {posts} postes attribués et jamais pourvus."
    case .incompleteYear: "{year} ({months} mois)"
    case .fiscalNote:
      "Supposé : les crédits non utilisés sont reportés en entier, subventions et espaces "
        + "sont payés par parts fixes, et aucun plafond annuel ne retient les paiements (besoin "
        + "de paiement, et non crédits votés)."
    case .hostNote:
      "Employer les conseillers coûte {employment} (supposé), dont l’État paie "
        + "{contribution}. Les employeurs paient le reste (reste à charge, supposé lui aussi) : "
        + "{remainder}."
    case .hostAdvanceNote:
      "Employer les conseillers coûte {employment} jusqu’ici (supposé). L’État a payé "
        + "{contribution} : les subventions sont en avance de {advance} sur les salaires, les "
        + "employeurs n’ont donc pas encore de reste à charge."
    case .certifiedNote:
      "Un poste financé et non pourvu est un poste, pas un conseiller. Certifiés est un majorant."
    case .pressNote: "Presse : {publishers}. Pourquoi l’écart ?"
    case .publisherFacts: "{publisher} ({facts})"
    case .sessionNote:
      "Une séance est une personne dans un contact : {individual} individuelles et "
        + "{workshop} en atelier ; {perPerson} par personne touchée par les conseillers "
        + "(supposé)."
    case .themeNote:
      "Ateliers par thème (supposé) : données personnelles {personal-data}, réseaux sociaux "
        + "{social-networks}, écrire un CV {curriculum-vitae}, télétravail {remote-work}, "
        + "téléconsultation médicale {teleconsultation}."
    case .reachedNote:
      "Les conseillers ont touché {advisers} personnes et les aidants {aidants}. Ces nombres "
        + "se recoupent : ne les additionnez jamais."
    case .costNote:
      "Ce que l’État paie pour chacune est tout ce qui est payé, net des reversements, "
        + "divisé par le nombre."
    case .inequalityNote:
      "Inégalité de couverture entre départements, 0 quand tous sont égaux : Gini {gini}, "
        + "Theil {theil}, Atkinson (0,5) {atkinson}. Neuvième sur premier décile (P90/P10) : "
        + "{decile-ratio}."
    case .inequalityOfTerritories:
      "Inégalité de couverture entre territoires, 0 quand tous sont égaux : Gini "
        + "{gini}, Theil {theil}, Atkinson (0,5) {atkinson}. Neuvième sur premier décile "
        + "(P90/P10) : {decile-ratio}."
    case .machineFormatsOfTerritories:
      "Les formats JSON et CSV contiennent le reste : toutes les hypothèses, tous les "
        + "territoires, chaque ligne par année."
    case .calibratedNote:
      "La fréquence des recours à l’aide et la progression de la notoriété sont calées, et "
        + "pèsent autant que ces valeurs."
    case .changed: "Changé par ce plan : {meaning}, {value} au lieu de {default} ({unit})."
    case .statedAsRange:
      "Donné comme une plage par ce plan : {meaning}, {low} à {high} dans 90 tirages sur 100, "
        + "{value} ici ({unit})."
    case .rangesMore: "{count} autres paramètres sont donnés comme une plage."
    case .changedMore: "{count} autres valeurs sont changées par ce plan."
    case .machineFormats:
      "Les formats JSON et CSV contiennent le reste : toutes les hypothèses, tous les "
        + "départements, chaque ligne par année."
    case .undefined: "non défini"
    case .millions: "{amount} M€"
    }
  }
}
