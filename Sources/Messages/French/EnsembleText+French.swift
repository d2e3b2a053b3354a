extension EnsembleText {
  var french: String {
    switch self {
    case .design: "{draws} tirages de {count} paramètres incertains, plan {kind}, graine {seed}."
    case .designWithLuck:
      "Modèle stochastique : {draws} tirages de {count} paramètres incertains et du hasard, plan "
        + "{kind}, graine {seed}."
    case .luckAlone:
      "Modèle stochastique : {draws} tirages du seul hasard, aucun paramètre n’étant incertain ; "
        + "graine {seed}."
    case .nothingUncertain:
      "Aucun paramètre n’est incertain : chaque tirage donne le plan lui-même."
    case .kindRandom: "aléatoire"
    case .kindLatinHypercube: "en hypercube latin"
    case .kindSobol: "de Sobol"
    case .atMonth: "À la fin de {month}"
    case .coverageByYear: "Couverture du pays"
    case .lowestDepartments: "Plus faible couverture médiane par département, à la fin de {month}"
    case .plan: "Plan"
    case .mean: "Moyenne"
    case .month: "Mois"
    case .department: "Département"
    case .reading:
      "La colonne Plan est la simulation aux valeurs du scénario. Dans 5 tirages sur 100, "
        + "une grandeur est sous sa valeur à 5 %, et dans autant au-dessus de sa valeur à "
        + "95 %. Les paramètres auxquels le scénario donne une seule valeur ne varient pas ; "
        + "les autres varient comme indiqué ci-dessous."
    case .rangeOfBoth:
      "Chaque tirage compte des postes et des personnes entiers et a son propre hasard : les "
        + "fourchettes contiennent les hypothèses et le hasard. La colonne Plan est la "
        + "simulation des valeurs attendues, sans hasard."
    case .rangeOfLuck:
      "Chaque tirage compte des postes et des personnes entiers et a son propre hasard : les "
        + "fourchettes contiennent le seul hasard, et aucun doute sur les paramètres. La "
        + "colonne Plan est la simulation des valeurs attendues, sans hasard."
    case .assumed:
      "{count} des paramètres incertains sont des hypothèses qu’aucune observation ne "
        + "contraint : les personnes autonomes et additionnelles reposent surtout sur elles, "
        + "et leurs fourchettes sont aussi des hypothèses."
    case .resolution:
      "Les quantiles sont lus dans {bins} classes, fixées par les {first} premiers "
        + "tirages : celui de la couverture finale est à {width} au plus de celui des tirages."
    case .distribution: "Loi"
    case .unit: "Unité"
    case .byScenario: "Varie selon le scénario"
    case .byTable: "Varie selon Docs/parameters.md"
    case .varyAsOne: "Varient ensemble : {names}."
    case .correlated: "Vont de pair : {first} et {second}, corrélation de rangs {value}."
    case .drawsOutside: "un ensemble a de 1 à {limit} tirages, et non {draws}"
    case .refusedDraw: "le tirage {draw} ne peut pas être compté : {reason}"
    case .refusedPlan: "avec ses paramètres, le plan ne peut pas être fait"
    case .refusedRelation: "`{larger}` est inférieur à `{smaller}`, qui en est une partie"
    case .refusedFigure: "`{metric}` n’est pas un nombre"
    case .drawnValue: "`{name}` = {value}"
    case .refusedHint: "énoncez un de ces paramètres dans le scénario, ou resserrez ce qui varie"
    case .badDistribution: "un paramètre incertain n’a pas de loi qui se tire : {reason}"
    case .drawsOption: "Le nombre de tirages, de 1 à 10 000 000."
    case .seedOption: "La graine : la même graine donne les mêmes tirages."
    case .designOption: "Comment les tirages sont répartis : random, latin-hypercube ou sobol."
    case .stochasticFlag:
      "Tirer aussi le hasard : postes et personnes entiers, recrutés, partis ou aidés par chance."
    case .everyMonthFlag:
      "Donner régions et départements chaque mois, et non aux seules fins d’exercice."
    case .resultFormatOption: "Comment écrire le résultat : text, csv ou json."
    case .abstract:
      "Simuler un scénario pour de nombreux tirages de ses paramètres incertains : quelle "
        + "confiance en chaque chiffre ?"
    case .discussion:
      """
      Les paramètres que le scénario énonce comme une plage, par exemple `25 à 45 %`, varient comme \
      il le dit ; ceux auxquels il donne une seule valeur ne varient pas ; tous les autres varient \
      dans les plages de Docs/parameters.md. L’argent est exact \
      dans chaque tirage. Régions et départements sont donnés aux fins d’exercice. Les mêmes \
      scénario, graine et nombre de tirages donnent les mêmes octets, quel que soit le nombre de fils.

      Avec `--stochastic`, chaque tirage est une simulation du modèle stochastique : postes et \
      personnes sont entiers, et qui est recruté, part ou est aidé est tiré au sort. Les fourchettes \
      contiennent alors les hypothèses et le hasard ; si aucun paramètre n’est incertain, le seul hasard.

      Exemples :
        inclusim ensemble france-relance-13m
        inclusim ensemble france-relance-13m --stochastic --draws 1000
        inclusim ensemble mon-plan.yaml --draws 2000 --design sobol --format csv --output bornes.csv
        inclusim ensemble mon-plan.yaml --set "params.contact-hours=50 à 70 h/mois"
      """
    }
  }
}
