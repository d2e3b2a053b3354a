extension FileHelp {
  var french: String {
    switch self {
    case .missingFile:
      """
      Aucun fichier n’a le nom donné.
      Vérifiez le nom et le dossier. Un chemin écrit dans un scénario part du dossier de ce \
      scénario.
      """
    case .fileIsFolder:
      """
      Le nom est celui d’un dossier, là où un fichier est attendu.
      Nommez un fichier de ce dossier ; seuls `check` et `lock` acceptent un dossier.
      """
    case .fileNotPermitted:
      """
      Le fichier existe, mais vous n’avez pas le droit de le lire.
      Demandez ce droit à son propriétaire, ou copiez le fichier dans un dossier à vous.
      """
    case .fileUnreadable:
      """
      Le système n’a pas pu lire le fichier ; la note donne sa réponse.
      Vérifiez le disque ou le lecteur réseau, puis recommencez.
      """
    case .fileExists:
      """
      Le fichier à écrire existe déjà, et inclusim ne remplace rien sans qu’on le lui demande.
      Choisissez un autre nom, ou ajoutez `--force`.
      """
    case .fileTooLarge:
      """
      Le fichier est plus gros qu’aucun scénario ou tableau n’a besoin de l’être.
      Vérifiez que c’est bien le fichier voulu ; mettez les tableaux de nombres dans des \
      fichiers CSV.
      """
    case .fileNotUTF8:
      """
      Le fichier n’est pas du texte en UTF-8 ; la cause est souvent un vieux programme qui écrit \
      autrement les accents.
      Enregistrez-le en UTF-8, dans un tableur comme `CSV UTF-8`.
      """
    case .fileEmpty:
      """
      Le fichier ne contient que des espaces et des commentaires.
      Partez d’un scénario fourni : `inclusim init --output mon-plan.yaml`.
      """
    case .unknownScenario:
      """
      Le mot n’est ni le nom d’un scénario fourni ni le chemin d’un fichier.
      `inclusim scenarios` donne les noms. Un chemin contient un point ou une barre, comme \
      `./plan`.
      """
    case .emptyFolder:
      """
      Le dossier n’a aucun fichier en `.yaml` ou `.yml` : rien ne serait vérifié.
      Nommez le dossier des scénarios ; les fichiers et dossiers cachés sont laissés de côté.
      """
    case .yamlSyntax:
      """
      Le texte ne suit pas les règles de YAML : un deux-points, une accolade, un guillemet ou un \
      retrait n’est pas à sa place.
      Le message dit ce qui manque à cet endroit. Un texte qui contient `: ` ou ` #` se met \
      entre guillemets.
      """
    case .yamlTab:
      """
      Une ligne est en retrait par une tabulation ; YAML n’admet que des espaces.
      Remplacez les tabulations par des espaces ; la plupart des éditeurs le font pour tout le \
      fichier.
      """
    case .yamlAnchor:
      """
      Les ancres (`&nom`) et les alias (`*nom`) répètent une valeur sans la montrer. Les \
      scénarios n’en ont pas : chaque chiffre est écrit là où il sert.
      Écrivez la valeur là où elle sert, ou partagez-la entre fichiers avec `extends`.
      """
    case .yamlTag:
      """
      Les étiquettes comme `!!str` changent la lecture d’une valeur ; les scénarios s’en \
      passent.
      Retirez l’étiquette ; si le point d’exclamation fait partie d’un texte, mettez le texte \
      entre guillemets.
      """
    case .yamlSeveralDocuments:
      """
      Une ligne `---` commence un second document, et on ne saurait pas lequel compte.
      Gardez un scénario par fichier.
      """
    case .yamlTooDeep:
      """
      Les valeurs sont emboîtées plus profondément qu’aucun scénario n’en a besoin.
      Fermez les accolades ou crochets restés ouverts, ou écrivez la valeur à son niveau.
      """
    case .yamlKey:
      """
      Une clé est une liste ou une table, alors qu’une clé est un mot.
      Écrivez un mot avant le deux-points ; un `?` en début de ligne se met entre guillemets.
      """
    case .unsupportedSchema:
      """
      Le fichier indique une version du format que cet inclusim ne connaît pas. D’une version \
      future, rien d’autre n’est vérifié.
      Écrivez `schema: 1`, ou installez un inclusim plus récent.
      """
    case .unknownKey:
      """
      Aucune clé de ce nom n’est admise à cet endroit. Rien n’est passé sous silence : une clé \
      mal écrite laisserait agir sa valeur par défaut.
      Prenez le nom proposé, ou déplacez la clé vers sa table : \
      [scenario-format.md](scenario-format.md).
      """
    case .duplicateKey:
      """
      La même clé figure deux fois dans une table, alors qu’une seule valeur peut compter.
      Retirez l’une des deux.
      """
    case .missingKey:
      """
      Une clé obligatoire manque.
      Ajoutez-la comme indiqué, ou partez d’un autre fichier avec `extends`.
      """
    case .missingValue:
      """
      Une clé n’a rien après son deux-points, ou un texte ou une table vide.
      Écrivez la valeur, ou retirez la clé pour avoir sa valeur par défaut.
      """
    case .wrongType:
      """
      Une valeur seule figure là où une table ou une liste est attendue, ou l’inverse.
      Écrivez-la sous la forme que montre l’indication.
      """
    case .invalidOverride:
      """
      Le texte après `--set` n’est pas un chemin, un signe égal et une valeur, ou son chemin ne \
      mène nulle part.
      Écrivez-le comme `--set "lines.spaces.amount=30 M€"`, entre guillemets.
      """
    case .invalidRange:
      """
      Les valeurs d’un balayage ne sont ni une suite ni une liste que l’on puisse dérouler.
      Écrivez une suite comme `0..80 M€ by 10 M€`, une liste comme `0 M€; 10 M€`.
      """
    case .tooManyAxes:
      """
      Plus de deux clés ont plusieurs valeurs, alors qu’une table a deux axes au plus.
      Donnez aux autres une seule valeur, et lancez plusieurs balayages.
      """
    case .noAxis:
      """
      Aucune clé du balayage n’a plusieurs valeurs : il n’y a rien à comparer.
      Donnez à un `--set` une suite ou une liste, ou employez `inclusim run`.
      """
    case .tooManyPoints:
      """
      Les deux axes donnent ensemble plus de simulations qu’un balayage n’en admet.
      Prenez des pas plus grands.
      """
    case .unknownMetric:
      """
      Aucun chiffre n’a ce nom.
      Prenez le nom proposé ; [outputs.md](outputs.md) en donne la liste.
      """
    case .nothingLeftToBalance:
      """
      Dans un balayage, l’argent de toutes les lignes est fixé : aucune ne peut prendre le reste \
      de l’enveloppe.
      Laissez une ligne libre, ou écrivez `--balance none` et des valeurs qui égalent \
      l’enveloppe.
      """
    case .balanceIsSet:
      """
      La ligne qui doit prendre le reste de l’enveloppe a aussi son argent fixé.
      Nommez une autre ligne avec `--balance`, ou retirez la ligne des `--set`.
      """
    case .moreFaults:
      """
      Un balayage a plus de fautes que celles montrées ; les premières sont dites en entier.
      Corrigez celles qui sont montrées, puis relancez.
      """
    case .sameTitle:
      """
      Deux des scénarios donnés ont le même titre, par lequel les résultats se distinguent.
      Donnez à chacun son titre.
      """
    case .outputNoParent:
      """
      Le dossier où les résultats doivent être écrits n’existe pas.
      Créez-le d’abord, ou vérifiez son nom.
      """
    case .outputNotFolder:
      """
      Les résultats doivent aller dans un dossier, et un fichier porte ce nom.
      Nommez un dossier qui n’existe pas encore, ou un ancien dossier de résultats.
      """
    case .outputIsFolder:
      """
      Une table doit aller dans un fichier, et un dossier porte ce nom.
      Nommez un fichier de ce dossier.
      """
    case .outputWorkingFolder:
      """
      Le dossier où vous êtes, ou un dossier qui le contient, serait remplacé d’un bloc.
      Nommez un dossier à part, comme `--output resultats`.
      """
    case .outputNotOurs:
      """
      Le dossier existe et n’est pas un ancien dossier de résultats : il est laissé tel quel.
      Nommez un dossier qui n’existe pas encore.
      """
    case .outputForeignFile:
      """
      Un ancien dossier de résultats contient un fichier à vous, qui serait perdu.
      Déplacez ce fichier, ou nommez un autre dossier.
      """
    case .outputCannotExchange:
      """
      Le disque ne sait pas échanger deux dossiers d’un coup, comme certains lecteurs réseau.
      Retirez d’abord l’ancien dossier, ou écrivez sur un disque local.
      """
    case .outputFailed:
      """
      Les résultats n’ont pas pu être écrits en entier ; la note donne la réponse du système. Ce \
      qui s’y trouvait est intact.
      Vérifiez la place sur le disque et vos droits, puis relancez.
      """
    case .extendsOutside:
      """
      Un scénario part d’un fichier hors du dossier du premier : les résultats ne doivent pas \
      dépendre de fichiers qui ne voyagent pas avec lui.
      Copiez ce fichier à côté du scénario, et nommez-le sans `..`.
      """
    case .extendsCycle:
      """
      Des fichiers partent l’un de l’autre en cercle : aucun ne vient en premier.
      Faites que le dernier se suffise, ou parte d’un scénario fourni.
      """
    case .extendsTooLong:
      """
      Plus de fichiers partent l’un de l’autre qu’un lecteur ne peut en suivre.
      Réunissez-en quelques-uns.
      """
    case .nothingToRemove:
      """
      `remove` ou `null` doit retirer ce que la base n’a pas, tel que c’y est écrit.
      Recopiez la valeur de la base, avec son orthographe ; le message nomme le fichier.
      """
    case .quantitiesReplaceKey:
      """
      Des nombres pour quelques départements remplacent une clé qui donnait sa part à chacun : \
      les autres n’ont rien.
      Écrivez les nombres de tous les départements, ou `key: null` à côté si c’est voulu.
      """
    }
  }
}
