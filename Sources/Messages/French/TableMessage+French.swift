extension TableMessage {
  var french: String {
    switch self {
    case .outsideFolder: "la table `{text}` n’est pas dans le dossier du scénario"
    case .outsideFolderLabel: "le chemin d’un fichier du même dossier, ou plus bas, est attendu"
    case .outsideFolderHint: "mettez la table à côté du scénario, et écrivez son nom"
    case .missingHint: "le chemin d’une table part du dossier du fichier qui la nomme"
    case .spreadsheetHint:
      "dans un tableur, enregistrez la feuille en `CSV UTF-8`, ou choisissez UTF-8 à "
        + "l’export en CSV"
    case .notCSVHint: "enregistrez la feuille en CSV (UTF-8), et écrivez le nom de ce fichier"
    case .csvHint: "une table peut être un fichier CSV à côté du scénario : écrivez son nom"
    case .empty: "la table est vide"
    case .emptyHint: "la première ligne nomme les colonnes, les autres ont un code et ses nombres"
    case .textAfterQuote: "quelque chose suit le guillemet fermant d’une cellule"
    case .textAfterQuoteHint:
      "écrivez deux fois un guillemet dans une cellule entre guillemets : `\"\"`"
    case .openQuote: "les guillemets de cette cellule ne sont pas fermés"
    case .openQuoteHint: "fermez les guillemets à la fin de la cellule"
    case .rowLength:
      "le nombre de cellules de cette ligne est {found}, et {expected} dans la première"
    case .rowTooLong: "une cellule de trop"
    case .rowTooShort: "la ligne s’arrête ici"
    case .decimalCommaHint:
      "ici la virgule sépare les cellules : écrivez les décimales avec un point, ou "
        + "mettez le nombre entre guillemets"
    case .columnTwice: "deux colonnes ont le nom `{text}`"
    case .unknownColumn: "la table n’a pas de colonne `{text}`"
    case .columnsLabel: "les colonnes sont {names}"
    case .oneColumn: "la table n’a qu’une colonne"
    case .oneColumnHint:
      "séparez les cellules par des virgules, des points-virgules ou des tabulations"
    case .whichColumn: "la table a plusieurs colonnes : dites laquelle lire"
    case .whichColumnNote:
      "parmi plusieurs, une colonne nommée {names} est lue sans qu’on le dise"
    case .noCodes: "aucune colonne de la table ne contient de codes de territoires"
    case .noCodesHint: "donnez à la colonne des codes, tels que `01` ou `2A`, le nom `code`"
    case .whichColumnHint: "écrivez `{text}`"
    case .noHeader: "la première ligne d’une table nomme ses colonnes"
    case .noHeaderLabel: "ceci est un code, non le nom d’une colonne"
    case .noHeaderHint: "ajoutez une première ligne telle que `{text}`"
    case .missingCode: "cette ligne n’a pas de code"
    case .missingCodeLabel: "le code d’un territoire est attendu"
    case .missingNumber: "il n’y a pas de nombre pour `{code}`"
    case .missingNumberLabel: "rien n’est écrit ici"
    case .missingNumberHint: "écrivez `0` si c’est ce que vous voulez"
    case .codeTwice: "`{text}` a deux lignes"
    case .totalHint: "ne mettez pas de totaux dans la table"
    case .leadingZeroHint:
      "les tableurs ôtent le zéro au début d’un code : donnez à cette colonne le "
        + "format texte"
    case .leftOut: "`{file}` omet {count} des {total} territoires, qui comptent pour 0"
    case .leftOutLabel: "omis : {codes}"
    case .leftOutMoreLabel: "omis : {codes} et {count} autres"
    case .leftOutHint: "donnez-leur une ligne avec `0` si c’est ce que vous voulez"
    case .territoriesTemplateHint:
      "`inclusim departments --format csv` écrit un fichier qui a toutes les colonnes"
    case .moreFaults: "fautes de cette table qui ne sont pas montrées : {count}"
    }
  }
}
