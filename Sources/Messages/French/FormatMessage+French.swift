extension FormatMessage {
  var french: String {
    switch self {
    case .schema: "version du format"
    case .title: "titre montré dans les rapports"
    case .description: "ce que le scénario montre"
    case .author: "qui l’a écrit"
    case .sources: "chiffres publiés sur lesquels il repose, comme `PF001`, ou texte libre"
    case .extends: "scénario dont il part : un nom livré, ou un fichier du même dossier"
    case .start: "mois 0 ; les données datent de décembre 2020"
    case .horizon: "nombre de mois simulés, mois 0 compris"
    case .programmeStart: "mois où démarre l’horloge du programme"
    case .envelope: "argent annoncé en tout"
    case .lines: "argent annoncé sur chaque ligne, et sa répartition"
    case .postsCap: "nombre maximal de postes en tout, ou none"
    case .apportionment: "méthode qui fait des parts des postes, espaces et aidants entiers"
    case .realQuantities: "si les quantités prévues restent non arrondies"
    case .need: "personnes à aider : en tout, et jamais en ligne"
    case .awardCalendar: "part des postes attribués à la fin de chaque mois écrit"
    case .renewalExpectedFrom:
      "mois à partir duquel les structures attendent un renouvellement, ou never"
    case .events: "décisions en cours de programme, dans l’ordre"
    case .params: "valeurs des paramètres du modèle qui diffèrent de la valeur par défaut"
    case .expect: "règles à vérifier sur le résultat"
    case .lineAdvisers: "conseillers : recrutement, formation et subventions"
    case .lineSpaces: "espaces d’accueil"
    case .lineAidants:
      "Aidants Connect : formation de professionnels qui agissent au nom des personnes"
    case .lineRenewal: "renouvellement des conventions arrivées à leur terme"
    case .lineUnallocated: "ce qu’aucune ligne du programme n’utilise"
    case .lineAmount: "argent annoncé sur la ligne"
    case .lineShare: "argent annoncé sur la ligne, en part de l’enveloppe"
    case .lineKey:
      "ce que suit la répartition entre départements : un nom, des poids par code, ou "
        + "un fichier CSV de poids"
    case .lineFloor: "plus petit nombre qu’un département reçoit"
    case .lineCap: "plus grand nombre qu’un département reçoit, ou none"
    case .lineApportionment: "méthode de cette ligne, à la place de celle du scénario"
    case .lineQuantities:
      "nombre exact pour chaque code de département, ou un fichier CSV ; remplace "
        + "key, floor, cap et apportionment"
    case .needTotal: "personnes dans le besoin, en tout"
    case .needOffline: "personnes qui ne vont jamais en ligne"
    case .eventMonth: "mois de la décision"
    case .eventType: "nature de la décision"
    case .eventLine: "ligne à laquelle elle s’applique"
    case .eventFrom: "ligne que l’argent quitte"
    case .eventTo: "ligne que l’argent rejoint"
    case .eventAmount: "argent décidé"
    case .eventSource: "chiffre publié sur lequel elle repose, ou texte libre"
    }
  }
}
