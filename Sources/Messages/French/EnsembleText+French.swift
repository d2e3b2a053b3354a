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
    case .expectations: "Attentes du scénario, et part des tirages qui répond à chacune"
    case .expectationMet: "{rule}."
    case .certain: "{asked} : c’est le cas."
    case .uncertain: "{asked} : CE N’EST PAS LE CAS."
    case .askedProbability: "Elle devrait tenir dans {part} des tirages"
    case .askedQuantile: "Elle devrait tenir pour le quantile à {part}"
    case .partial:
      "PARTIEL : {done} tirages sur {draws} sont comptés, et les chiffres sont ceux de ces seuls "
        + "tirages."
    case .interrupted: "interrompu : {done} tirages sur {draws} sont comptés"
    case .kept: "ils sont gardés dans `{path}` ; `--resume` reprend de là"
    case .notAPart: "`{path}` n’est pas une part d’ensemble écrite par cette version d’inclusim"
    case .damagedPart: "`{path}` est tronqué ou a été modifié depuis son écriture"
    case .partsDiffer: "`{path}` est une part d’un autre ensemble ; ce qui diffère : {aspects}"
    case .countedTwice: "`{path}` contient des tirages d’une autre part : {draws}"
    case .drawsMissing: "{count} tirages sur {draws} ne sont dans aucune part : {missing}"
    case .partialHint: "ajoutez les parts qui les contiennent, ou écrivez `--partial`"
    case .andMore: "et d’autres"
    case .aspectTool: "la version d’inclusim"
    case .aspectData: "les données qui l’accompagnent"
    case .aspectInput: "le scénario, un fichier dont il dépend ou une valeur donnée par --set"
    case .aspectDraws: "le nombre de tirages"
    case .aspectSeed: "la graine"
    case .aspectDesign: "le plan des tirages"
    case .aspectModel: "la version du modèle"
    case .aspectEveryMonth: "le détail de chaque mois"
    case .aspectHistory: "l’accord exigé des tirages avec ce qui a été observé"
    case .historyFlag:
      "Ne compter que les tirages dont les paramètres, mis dans hindcast-2020-2025, approchent ce qui "
        + "a été observé."
    case .keptDraws:
      "De ces tirages, {kept} ({share}) s’accordent avec ce qui a été observé et sont comptés : "
        + "{observations}. Aucune observation ne contraint l’autonomie ni le nombre de séances par "
        + "personne."
    case .observation: "{metric} fin {month} à {tolerance} près de {value} ({source})"
    case .partOption:
      "Garder les tirages comptés dans un fichier, pour `--resume` et `inclusim merge`."
    case .allDrawsOption:
      "Écrire aussi chaque tirage dans un dossier : un tableau au format de NumPy par mesure, et un "
        + "index."
    case .allDrawsWhole: "--all-draws écrit tous les tirages en une fois, et ne prend pas {option}"
    case .resumeFlag: "Reprendre aux tirages que contient le fichier de --part, s’il existe."
    case .shardOption:
      "Compter une tranche des tirages dans le fichier de --part, comme 3/8 ; `inclusim merge` réunit "
        + "les tranches."
    case .shardValue: "i/n"
    case .shardOutside:
      "--shard prend le numéro d’une tranche et leur nombre, de 1/1 à {most}/{most}, comme 3/8 ; et "
        + "non `{text}`"
    case .needsPart: "{option} demande --part FICHIER, où les tirages comptés sont gardés"
    case .shardPrintsNothing:
      "--shard n’écrit aucun résultat et ne prend pas {option} ; donnez-le à `inclusim merge`"
    case .mergeAbstract: "Réunir les parts d’un ensemble qui ont été comptées séparément."
    case .mergeDiscussion:
      """
      Le résultat est le même, octet pour octet, que si une seule exécution avait compté tous les \
      tirages. Le scénario est relu là où la première part l’a trouvé, et ne doit pas avoir changé.

      Exemples :
        inclusim ensemble france-relance-13m --draws 100000 --shard 1/2 --part a.part
        inclusim ensemble france-relance-13m --draws 100000 --shard 2/2 --part b.part
        inclusim merge a.part b.part
      """
    case .partsArgument: "Fichiers écrits par `inclusim ensemble --part`."
    case .partValue: "part"
    case .partialFlag: "Dire ce qu’il y a quand des tirages manquent ; le résultat le signale."
    case .mergeScenarioOption: "Où se trouve le scénario s’il a été déplacé."
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
