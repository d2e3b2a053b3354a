extension AllocationKeyText {
  var french: String {
    switch self {
    case .equal: "autant pour chaque département"
    case .population: "le nombre d’habitants"
    case .need: "le nombre de personnes dans le besoin"
    case .needPoverty: "le nombre de personnes dans le besoin, fois le taux de pauvreté"
    case .accessGap: "les personnes dans le besoin que les lieux existants ne servent pas"
    case .observed: "les postes connus en mai 2021, complétés à 4 000 : une estimation"
    case .observedAidants: "les aidants formés comptés en juin 2023"
    }
  }
}
