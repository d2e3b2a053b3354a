extension TerritoryMessage {
  var french: String {
    switch self {
    case .missingColumns: "des colonnes manquent à ce fichier de territoires : {count}"
    case .missingColumnsLabel: "il manque : {names}"
    case .noHeaderLabel: "aucune cellule de cette ligne n’est le nom d’une colonne"
    case .unknownColumn: "un fichier de territoires n’a pas de colonne `{text}`"
    case .agesTwice: "les âges de 15 à 44 ans sont donnés deux fois"
    case .agesTwicePart: "donnés en parties ici"
    case .agesTwiceHint: "gardez `pop_15_44`, ou les quatre colonnes dont elle est la somme"
    case .tooMany: "il y a plus de {limit} territoires"
    case .noTerritory: "le fichier n’a pas de territoire"
    case .missingFigure: "`{code}` n’a pas de `{column}`"
    case .missingFigureOfRow: "cette ligne n’a pas de `{column}`"
    case .noZones: "la colonne `subsidy_zone` manque"
    case .noZonesLabel: "`{code}` n’est pas un département français : son code ne dit pas sa zone"
    case .noZonesHint: "ajoutez la colonne, avec l’un de {names} à chaque ligne"
    case .unknownZone: "il n’y a pas de zone de subvention `{text}`"
    case .regionNames: "la région `{code}` a deux noms"
    case .regionNamesLabel: "un autre nom ici"
    case .regionNamesFirst: "d’abord nommée ici"
    case .moreThanAll: "`{code}` a plus de personnes de 15 ans et plus que d’habitants"
    case .moreThanAllLabel: "la population totale est de {population}"
    case .bandsDiffer: "les tranches d’âge de `{code}` ne font pas sa population de 15 ans et plus"
    case .bandsDifferLabel: "les tranches à partir de 15 ans font {sum}"
    case .shares: "les taux de pauvreté ressemblent à des parts, mais sont lus en pour cent"
    case .sharesLabel: "le plus haut est de {highest} %"
    case .sharesHint: "écrivez 15 pour quinze pour cent"
    }
  }
}
