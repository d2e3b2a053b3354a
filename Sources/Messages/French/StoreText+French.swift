extension StoreText {
  var french: String {
    switch self {
    case .storeOption:
      "Ajouter chaque simulation à cette base de données, un fichier SQLite qui garde toutes celles qu’on lui confie."
    case .abstract: "Montrer les simulations que garde une base de données."
    case .discussion:
      """
      `inclusim run PLAN --store resultats.sqlite` ajoute des simulations à une base de données\u{202F}; \
      cette commande en donne la liste, ou en montre une avec `--run`. Pour `compare`, `explain`, \
      `ensemble`, `sensitivity` et `discover`, `resultats.sqlite#3` est le plan de la simulation 3. Les tables et les vues de la base sont décrites \
      dans Docs/store.md.
      """
    case .storeArgument: "La base de données écrite par `run --store`."
    case .runOption: "Montrer la simulation qui porte ce numéro."
    case .formatsOption: "Le format de la liste, ou des chiffres d’une simulation."
    case .stored: "la simulation {number} est gardée dans `{path}`\u{A0}: {title}"
    case .title: "Simulations gardées dans {path}"
    case .noRuns: "Il n’y en a encore aucune."
    case .run: "N°"
    case .scenarioTitle: "Plan simulé"
    case .version: "inclusim"
    case .envelope: "Enveloppe (M€)"
    case .committed: "Engagé (M€)"
    case .paid: "Payé (M€)"
    case .hired: "Recrutés"
    case .reached: "Personnes touchées"
    case .coverage: "Couverture"
    case .next:
      "`inclusim history {path} --run {number}` montre une simulation\u{202F}; `inclusim compare {path}#{number} PLAN` la met à côté d’un autre plan."
    case .heading: "Simulation {number} de {path}\u{A0}: {title}"
    case .scenario: "scénario"
    case .source: "lu dans"
    case .settings: "changé à côté"
    case .texts: "textes gardés"
    case .length: "mois"
    case .months: "{count}, de {first} à {last}"
    case .recorded: "enregistrée le"
    case .madeBy: "faite par"
    case .madeByValue: "inclusim {version}, données {data}"
    case .digest: "empreinte"
    case .figures: "À la fin"
    case .allFigures:
      "Les formats csv et json contiennent tous les chiffres de la simulation\u{A0}: {count}."
    case .notAStore: "`{path}` n’est pas une base de simulations"
    case .otherDatabase: "c’est la base de données d’un autre logiciel"
    case .noDatabase: "ce n’est pas une base de données SQLite"
    case .emptyFile: "le fichier est vide"
    case .notAStoreHint:
      "nommez un fichier écrit par `inclusim run --store` ou, pour y garder des simulations, un fichier qui n’existe pas encore"
    case .newer: "`{path}` fut écrit par une version plus récente d’inclusim"
    case .newerNote:
      "la version de ses tables est {version}, et cet inclusim connaît celles jusqu’à {known}"
    case .newerHint: "prenez la version d’inclusim qui l’a écrit, ou une plus récente"
    case .busy: "un autre logiciel utilise `{path}`"
    case .busyNote: "inclusim a attendu {seconds} secondes"
    case .busyHint: "arrêtez l’autre logiciel, ou réessayez plus tard"
    case .damaged: "`{path}` est abîmé"
    case .reason: "la base de données dit\u{A0}: {reason}"
    case .damagedHint:
      "reprenez-le d’une copie\u{202F}; `sqlite3 {path} .recover` écrit ce qui peut encore être lu"
    case .failed: "la base de données `{path}` ne peut être ni lue ni écrite"
    case .nothingStored:
      "rien de cette simulation n’est gardé\u{202F}; celles gardées avant restent telles quelles"
    case .unknownRun: "`{path}` ne contient pas de simulation {number}"
    case .knownRuns: "ses simulations sont numérotées de 1 à {last}"
    case .noRunYet: "il n’en contient encore aucune"
    case .differs:
      "la simulation {number} de `{path}` ne peut être répétée\u{A0}: chiffres qui diffèrent\u{A0}: {count}"
    case .difference: "`{item}` ({place})\u{A0}: {before} est gardé, et {now} est obtenu"
    case .moreDifferences: "et d’autres\u{A0}: {count}"
    case .refused:
      "la simulation {number} de `{path}` ne peut être répétée\u{A0}: son scénario est refusé"
    case .sameVersions:
      "elle fut faite par cette version d’inclusim\u{A0}: la base fut changée par d’autres moyens, ou inclusim a changé sans nouvelle version"
    case .differsHint:
      "prenez l’inclusim qui l’a faite, ou gardez de nouveau le scénario avec `run --store`"
    case .otherTool: "elle fut faite par inclusim {before}, et celui-ci est {now}"
    case .otherData:
      "les données fournies avec inclusim sont autres\u{A0}: {before} alors, {now} maintenant"
    case .otherVersion: "la simulation {number} de `{path}` fut faite par un autre inclusim"
    case .sameFigures: "ses chiffres restent les mêmes"
    case .territories: "`{first}` et `{second}` sont des plans de territoires différents"
    case .territoriesHint:
      "comparez des plans des mêmes territoires\u{202F}; `--territories` nomme ceux des plans qui sont des fichiers"
    }
  }
}
