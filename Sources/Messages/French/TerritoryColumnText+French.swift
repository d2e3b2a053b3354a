extension TerritoryColumnText {
  var french: String {
    switch self {
    case .code: "Code, qui est un texte"
    case .name: "Nom ; le code s’il est omis"
    case .regionCode: "Code de la région"
    case .regionName: "Nom de la région"
    case .population: "Population de tous âges"
    case .populationFrom15: "Population de 15 ans et plus"
    case .from15To24: "Population de 15 à 24 ans"
    case .from25To29: "Population de 25 à 29 ans"
    case .from30To39: "Population de 30 à 39 ans"
    case .from40To44: "Population de 40 à 44 ans"
    case .from15To44:
      "Population de 15 à 44 ans, au lieu des quatre colonnes dont elle est la somme"
    case .from45To59: "Population de 45 à 59 ans"
    case .from60To74: "Population de 60 à 74 ans"
    case .from75: "Population de 75 ans et plus"
    case .povertyRate: "Personnes sous 60 % du revenu médian national"
    case .communes: "Communes, ou autres lieux où l’on vit ensemble"
    case .landArea: "Superficie"
    case .franceServicesInDecember2020: "Guichets France Services, décembre 2020"
    case .franceServicesInJune2021: "Guichets France Services, juin 2021"
    case .franceServicesInDecember2021: "Guichets France Services, décembre 2021"
    case .franceServicesInDecember2022: "Guichets France Services, décembre 2022"
    case .franceServicesInAugust2024: "Guichets France Services, août 2024"
    case .postsInMay2021: "Postes accordés jusqu’au 19 mai 2021, pour la clé `observed`"
    case .sessionsToDecember2022:
      "Séances enregistrées jusqu’en décembre 2022, pour comparaison seulement"
    case .sessionsToDecember2023:
      "Séances enregistrées jusqu’en décembre 2023, pour comparaison seulement"
    case .aidantsInJune2023: "Aidants formés jusqu’en juin 2023, pour la clé `observed-aidants`"
    case .tileColumn: "Colonne sur la carte en tuiles, à partir de 0"
    case .tileRow: "Rangée sur la carte en tuiles, à partir de 0"
    case .subsidyZone:
      "Subvention des employeurs publics : mainland, antilles-guyane ou reunion-mayotte"
    case .activityFactor:
      "Activité observée par poste, par rapport à la nation ; 1 si elle est omise"
    }
  }
}
