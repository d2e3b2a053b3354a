extension Remark {
  var french: String {
    switch self {
    case .meanValues:
      "Les chiffres sont des valeurs attendues, sans intervalle : des écarts de quelques "
        + "pour cent ne prouvent rien."
    case .spaces:
      "Espaces : un sixième de 40 millions d’euros est retracé ; leur coût, leurs groupes et "
        + "leurs nouveaux lieux sont supposés."
    case .autonomy:
      "* Supposé : l’autonomie par séance n’a jamais été mesurée. Comparez des plans avec "
        + "elle, n’en citez pas le niveau."
    case .sessionsPerPerson:
      "Les séances qui se suivent sont supposées : plus il y en a, moins de personnes sont "
        + "touchées."
    case .needSurveys:
      "Les chiffres du besoin viennent d’enquêtes différentes : ne comparez la couverture "
        + "qu’à besoin égal."
    case .allocation:
      "Les postes réels par département n’ont pas été trouvés : les chiffres d’un "
        + "département sont ceux de ce plan."
    }
  }
}
