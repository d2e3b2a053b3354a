extension TemplateText {
  var french: String {
    switch self {
    case .head:
      """
      Votre plan, copié de {name}, fourni avec inclusim.
      Donnez-lui un titre, une description et un auteur, changez ce que vous voulez, et lancez-le :

        inclusim run mon-plan.yaml

      Chaque clé est expliquée dans Docs/scenario-format.md, chaque paramètre dans
      Docs/parameters.md. Sous `params`, un paramètre a une seule valeur, ou une plage comme
      `50 à 70 h/mois`, d’où `inclusim ensemble` le tire. Les lignes qui commencent par # sont des
      commentaires. Ceux qui suivent et les sources sont ceux de {name} : changez-les avec les
      chiffres.
      """
    case .title: "Mon plan, d’après {name}"
    case .description: "Ce que ce plan montre, en une phrase ou deux."
    case .author: "Votre nom"
    }
  }
}
