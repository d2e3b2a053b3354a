extension SchemaText {
  var french: String {
    switch self {
    case .title: "Scénario d’inclusim"
    case .required: "À indiquer."
    case .requiredUnlessExtends: "À indiquer, sauf si le fichier part d’un autre qui le fait."
    case .leftOut: "En son absence : {text}."
    case .example: "Exemple : {text}"
    case .fact: "{label} : {text}"
    case .changes: "Change la liste du scénario dont le fichier part, au lieu de la remplacer."
    case .rangeOfParameter:
      "Une valeur ; un intervalle comme `25 à 45 %`, qui contient 90 % des cas ; ou une loi, comme "
        + "`{distribution: uniform, low: …, high: …}`."
    case .add: "Ce qui vient à la fin de la liste héritée."
    case .remove:
      "Ce qui est retiré de la liste héritée ; quelques valeurs suffisent à désigner une décision."
    case .path: "Un fichier du même dossier."
    case .codes: "Un nombre par département, selon son code ; ceux qui manquent n’en ont pas."
    case .tableFile: "Un fichier CSV du même dossier, avec des codes et des nombres."
    case .tableColumn: "La colonne des nombres, quand le fichier en a plusieurs."
    case .metric: "{meaning} Unité : {unit}."
    case .unitMoney: "un montant, comme 60 M€"
    case .unitEuros: "des euros, comme 150 €"
    case .unitPersons: "des personnes"
    case .unitCount: "un nombre"
    case .unitShare: "une part, comme 8 %"
    case .unitNumber: "un nombre sans unité"
    case .eventAppropriation: "de nouveaux crédits sur une ligne"
    case .eventTransfer: "un virement d’une ligne à une autre, dans la limite du disponible"
    case .eventCancel: "une annulation sur une ligne, dans la limite du disponible"
    case .eventFreeze:
      "plus aucun engagement sur une ligne ; ce qui est engagé continue d’être payé"
    case .eventUnfreeze: "la fin d’un gel : ce qui était prévu entre-temps est rattrapé ce mois-là"
    case .eachDepartment: "Chaque département doit y répondre."
    case .eachRegion: "Chaque région doit y répondre."
    case .eachMonth: "Il faut y répondre à la fin de chaque mois."
    }
  }
}
