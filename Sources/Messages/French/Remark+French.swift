extension Remark {
  var french: String {
    switch self {
    case .meanValues:
      "Les chiffres sont des valeurs attendues, sans intervalle : des écarts de quelques "
        + "pour cent ne prouvent rien."
    case .spaces:
      "Espaces : coûts et effets sont supposés ; un sixième des 40 millions annoncés est "
        + "retracé (PF205)."
    case .autonomy:
      "* Supposé, jamais mesuré : l’autonomie par séance, la sortie naturelle, les entrées. "
        + "N’en tirez que des comparaisons entre plans."
    case .naturalFlows:
      "* Supposé : combien de personnes sortent seules du besoin (sortie naturelle) et combien y "
        + "entrent (entrées)."
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
