extension FileMessage {
  var french: String {
    switch self {
    case .sameTitle: "`{first}` et `{second}` ont le même titre, `{title}`"
    case .sameTitleLabel: "le même titre ici"
    case .sameTitleOther: "d’abord donné ici"
    case .sameTitleHint: "donnez à chacun son titre : les résultats se distinguent par lui"
    case .missing: "il n’y a pas de fichier `{text}`"
    case .missingHint: "vérifiez le nom et le dossier"
    case .folder: "`{text}` est un dossier, pas un fichier"
    case .folderHint: "nommez un fichier du dossier, comme `{text}/plan.yaml`"
    case .notPermitted: "`{text}` ne peut pas être lu : le droit manque"
    case .notPermittedHint: "demandez à son propriétaire le droit de le lire"
    case .unreadable: "le fichier `{text}` ne peut pas être lu"
    case .unreadableNote: "le système dit : {reason}"
    case .unknownScenario: "`{text}` n’est ni un scénario fourni ni un fichier"
    case .unknownScenarioHint: "les scénarios fournis sont {names}"
    case .notShipped: "aucun scénario fourni avec inclusim ne s’appelle `{text}`"
    case .fileExists: "il y a déjà un fichier `{text}`"
    case .fileExistsHint: "choisissez un autre nom, ou récrivez-le avec --force"
    case .emptyFolder: "il n’y a pas de scénario dans le dossier `{text}`"
    case .emptyFolderHint:
      "les scénarios sont des fichiers dont le nom finit par `.yaml` ou `.yml`"
    case .shippedHint: "pour lire un fichier, écrivez son chemin, comme `./{text}` ou `{text}.yaml`"
    }
  }
}
