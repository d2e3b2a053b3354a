extension ExtendsMessage {
  var french: String {
    switch self {
    case .reference:
      "le nom d’un scénario livré, ou un fichier du même dossier, est attendu"
    case .missing: "il n’y a pas de fichier `{text}` dont partir"
    case .missingHint: "un fichier se nomme depuis le dossier du fichier qui l’étend"
    case .folder: "`{text}` est un dossier, pas un scénario dont partir"
    case .notPermitted: "le fichier `{text}` ne peut pas être lu, faute de droit, ni étendu"
    case .unreadable: "le fichier `{text}` ne peut être ni lu ni étendu"
    case .outside: "`{text}` est hors du dossier du fichier qui l’étend"
    case .outsideLabel: "un fichier du même dossier, ou d’un dossier qu’il contient, est attendu"
    case .outsideHint:
      "copiez le fichier dans le dossier, pour que le plan puisse être transmis entier"
    case .unknown: "il n’y a pas de scénario livré `{text}` dont partir"
    case .unknownHint:
      "pour étendre un fichier, écrivez son nom avec son extension, comme `{text}.yaml`"
    case .cycle: "ces scénarios s’étendent en cercle : {files}"
    case .cycleLabel: "ceci ramène à `{text}`"
    case .cycleOther: "d’ici à `{text}`"
    case .cycleHint: "retirez l’un de ces `extends`"
    case .tooLong: "trop de scénarios s’étendent l’un l’autre"
    case .tooLongLabel: "au plus {limit} fichiers sont attendus, l’un étendant le suivant"
    case .chain: "`{file}` est lu parce qu’il est étendu à {places}"
    case .emptyHint:
      "retirez `{text}` pour garder ce que dit `{file}`, ou écrivez `{text}: null` pour l’abandonner"
    case .ownTitle:
      "un titre ne s’hérite pas : il distingue les résultats, donc chaque scénario a le sien"
    case .nothingToRemove: "le scénario étendu n’a rien de tel sous `{text}`"
    case .nothingToRemoveLabel: "rien à retirer"
    case .nothingToRemoveHint:
      "écrivez les valeurs comme `{file}` les écrit ; quelques-unes suffisent"
    case .nothingToDrop: "il n’y a pas de `{text}` hérité à abandonner"
    case .nothingToDropNote: "ni `{file}` ni ce qu’il étend ne donne `{text}`"
    case .listChange:
      "`{text}` prend une liste entière, ou `add` et `remove` pour changer la liste de `{file}`"
    case .quantitiesReplace:
      "les nombres de `{line}` remplacent sa clé : les départements sans nombre ne reçoivent rien"
    case .quantitiesReplaceLabel: "des nombres pour {count} départements sur {all}"
    case .quantitiesReplaceOther: "la clé qu’ils remplacent"
    case .quantitiesReplaceHint:
      "écrivez `key: null` à côté des nombres si c’est ce que vous voulez"
    }
  }
}
