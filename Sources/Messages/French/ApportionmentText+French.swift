extension ApportionmentText {
  var french: String {
    switch self {
    case .heading: "Sièges répartis par la méthode {method} : {seats}"
    case .headingCompare: "Sièges répartis par six méthodes : {seats}"
    case .floor: "Chacun en a au moins {floor}."
    case .cap: "Chacun en a au plus {cap}."
    case .floorAndCap: "Chacun en a au moins {floor} et au plus {cap}."
    case .name: "nom"
    case .label: "territoire"
    case .weight: "poids"
    case .quota: "part théorique"
    case .seats: "sièges"
    case .difference: "écart"
    case .total: "total"
    case .offQuota: "hors quota"
    case .offQuotaNote:
      "Hors quota : combien ont un siège entier ou plus au-dessus ou au-dessous de leur part exacte."
    case .hamilton: "Hamilton"
    case .adams: "Adams"
    case .dean: "Dean"
    case .huntingtonHill: "Huntington–Hill"
    case .sainteLague: "Sainte-Laguë"
    case .dhondt: "D’Hondt"
    case .tie:
      """
      note : méthode {method} : {served} et {unserved} ont des titres égaux aux derniers sièges ; \
      à égalité, qui vient en premier dans la liste est servi d’abord, ici {served}
      """
    case .tieOfMany:
      """
      note : méthode {method} : {claims} titres égaux se disputent les {seats} derniers sièges ; à \
      égalité, qui vient en premier dans la liste est servi d’abord : `{last}` en reçoit un de plus \
      et `{next}` non
      """
    }
  }
}
