extension OutputMessage {
  var french: String {
    switch self {
    case .noParent: "`{path}` ne peut pas être écrit : le dossier qui doit le contenir n’existe pas"
    case .noParentHint: "créez d’abord ce dossier, ou vérifiez le nom"
    case .notFolder: "`{path}` ne peut pas être le dossier des résultats : c’est un fichier"
    case .notFolderHint:
      "nommez un dossier qui n’existe pas encore, ou un ancien dossier de résultats"
    case .isFolder: "`{path}` ne peut pas être écrit : c’est un dossier, pas un fichier"
    case .isFolderHint: "nommez un fichier du dossier, comme `{path}/results.csv`"
    case .workingFolder:
      "`{path}` ne peut pas être remplacé : c’est le dossier où vous êtes, ou il le contient"
    case .workingFolderHint: "nommez un autre dossier, comme `results`"
    case .notOurs:
      "le dossier `{path}` n’est pas remplacé : il ne contient pas de résultats d’inclusim"
    case .notOursNote: "un dossier de résultats contient un fichier `manifest.json`"
    case .notOursHint: "nommez un dossier qui n’existe pas encore, ou videz celui-ci"
    case .foreignFile:
      "le dossier `{path}` n’est pas remplacé : il contient `{name}`, qu’inclusim n’a pas "
        + "écrit"
    case .foreignFileNote: "un dossier de résultats est échangé d’un bloc, et `{name}` serait perdu"
    case .foreignFileHint: "déplacez `{name}` ailleurs, ou nommez un autre dossier"
    case .cannotExchange:
      "le dossier `{path}` n’est pas remplacé : son système de fichiers ne sait pas échanger "
        + "deux dossiers d’un coup"
    case .cannotExchangeHint:
      "supprimez d’abord le dossier, ou nommez-en un qui n’existe pas encore"
    case .failed: "`{path}` ne peut pas être écrit"
    case .failedNote: "le système dit : {reason}"
    case .unchangedNote: "ce qui s’y trouvait n’a pas changé"
    case .interrupted: "le travail a été interrompu, et rien n’a changé"
    }
  }
}
