extension DiagnosticHelp {
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
    case .sameTitle:
      """
      Deux des scénarios donnés ont le même titre, par lequel les résultats se distinguent.
      Donnez à chacun son titre.
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
    case .invalidNumber:
      """
      Le texte n’est ni un nombre, ni un montant, ni une part.
      Écrivez des chiffres avec une unité, comme `250 M€`, `16 %` ou `60 h/mois`.
      """
    case .ambiguousNumber:
      """
      Une virgule ou un point devant trois chiffres peut séparer des milliers ou des décimales : \
      une erreur d’un facteur mille passerait inaperçue. Le mot billion aussi a deux sens.
      Prenez l’une des deux lectures montrées : `1500` ou `1,5`.
      """
    case .missingUnit:
      """
      Un montant n’a pas de monnaie, ou une tolérance pas d’unité : leur grandeur n’est pas \
      sûre.
      Ajoutez-la : `200 M€`, `50 000 €`, `1 %`, `1 point`.
      """
    case .wrongUnit:
      """
      La valeur est écrite dans une autre unité que celle du paramètre.
      Convertissez-la, et écrivez l’unité indiquée, ou aucune.
      """
    case .notWholeCents:
      """
      Le montant a des fractions de centime, alors que l’argent se compte en centimes entiers.
      Écrivez au plus deux décimales d’euro.
      """
    case .amountOutOfRange:
      """
      Le montant est négatif, ou plus grand qu’aucun programme.
      Écrivez un montant de 0 € à 10 Md€ ; pour retirer de l’argent à une ligne, employez une \
      décision de type `cancel`.
      """
    case .notWhole:
      """
      Un nombre d’unités a une fraction : postes, personnes, départements et mois sont entiers.
      Écrivez un nombre entier, ou `real-quantities: true` si c’est ce qui est voulu.
      """
    case .outOfRange:
      """
      La valeur sort de ce qui est admissible : une part au-dessus de 1, un nombre négatif, un \
      taux qui viderait deux fois un stock.
      Écrivez une valeur dans la plage indiquée ; `inclusim parameters NOM` la donne aussi.
      """
    case .invalidMonth:
      """
      Le texte n’est pas un mois du calendrier.
      Écrivez une année et un mois, comme `2021-03` ou `mars 2021`.
      """
    case .unknownWord:
      """
      L’un de quelques mots est attendu, et celui-ci n’en est pas.
      Prenez l’un des mots énumérés.
      """
    case .factsNotSeparated:
      """
      Plusieurs identifiants de chiffres publiés forment une seule entrée de la liste.
      Écrivez une virgule entre deux entrées.
      """
    case .unknownFact:
      """
      Aucun chiffre publié n’a cet identifiant : la source est introuvable.
      Corrigez l’identifiant d’après [sources.md](sources.md), ou nommez la source en toutes \
      lettres.
      """
    case .unsupportedStart:
      """
      Les simulations commencent en décembre 2020, date des données.
      Écrivez `start: 2020-12` ; pour déplacer le programme, employez `programme-start`.
      """
    case .startAfterHorizon:
      """
      Le programme commencerait après le dernier mois simulé : rien ne se passerait.
      Commencez plus tôt, ou allongez `horizon`.
      """
    case .monthOutOfRange:
      """
      Le mois est antérieur à décembre 2020 ou postérieur à la fin de la simulation.
      Choisissez un mois dans la plage indiquée, ou allongez `horizon`.
      """
    case .calendarDecreases:
      """
      Le calendrier d’attribution baisse : il donne la part des postes attribués à chaque date, \
      qui ne peut que croître.
      Écrivez des parts cumulées, et non celles de chaque mois.
      """
    case .missingForTerritories:
      """
      Des territoires autres que les départements de France n’ont pas de valeur par défaut pour \
      ce qui dépend de leur taille.
      Indiquez les paramètres nommés.
      """
    case .unknownLine:
      """
      Le budget a cinq lignes, et aucune n’a ce nom.
      Prenez l’une de `advisers`, `spaces`, `aidants`, `renewal`, `unallocated`.
      """
    case .missingAmount:
      """
      Une ligne n’indique ni son montant ni sa part.
      Ajoutez `amount` ou `share` ; une ligne sans argent se laisse de côté.
      """
    case .amountAndShareDiffer:
      """
      Le montant d’une ligne n’est pas sa part de l’enveloppe.
      Gardez l’un des deux.
      """
    case .shareNotWholeCents:
      """
      La part de l’enveloppe a des fractions de centime.
      Écrivez plutôt le montant, ou une part avec moins de décimales.
      """
    case .envelopeGap:
      """
      Les lignes font moins que l’enveloppe : de l’argent se perdrait sans qu’on le voie.
      Augmentez une ligne, ou mettez la différence sur `unallocated`.
      """
    case .envelopeExcess:
      """
      Les lignes font plus que l’enveloppe.
      Baissez une ligne, ou augmentez l’enveloppe.
      """
    case .unknownDepartment:
      """
      Aucun département n’a ce code. La Corse est `2A` et `2B` ; les codes sous 10 commencent \
      par un zéro.
      Prenez le code proposé ; `inclusim departments` en donne la liste.
      """
    case .unknownAllocationKey:
      """
      Aucune clé de ce nom ne dit comment répartir une ligne.
      Prenez l’un des noms énumérés, une table de poids ou un fichier CSV.
      """
    case .unknownApportionment:
      """
      Aucune méthode de répartition n’a ce nom.
      Prenez l’un des noms énumérés ; [le guide](guides/apportionment.md) les compare.
      """
    case .zeroWeights:
      """
      Tous les poids sont nuls : rien ne dit qui reçoit les unités.
      Donnez au moins un poids au-dessus de zéro.
      """
    case .floorAboveCap:
      """
      Le plus petit nombre d’un département dépasse le plus grand.
      Baissez le plancher, ou relevez le plafond.
      """
    case .quantitiesExclude:
      """
      Des nombres exacts par département ne laissent rien à faire à une clé, un plancher, un \
      plafond ou une méthode.
      Gardez `quantities`, ou les autres.
      """
    case .postsAboveCap:
      """
      Les postes écrits par département dépassent le plafond national.
      Baissez-les, ou relevez `posts-cap`.
      """
    case .weightTable:
      """
      Le fichier de poids n’est pas une table, ou ne montre pas quelle colonne porte les poids.
      Écrivez une première ligne comme `nom;poids`, puis une ligne par nom, ou dites la colonne.
      """
    case .weightTableHeader:
      """
      La première ligne d’une table de poids contient un nombre : un nom serait perdu.
      Ajoutez une première ligne comme `nom;poids`.
      """
    case .missingName:
      """
      Une ligne de la table de poids n’a pas de nom.
      Écrivez le nom, ou retirez la ligne.
      """
    case .duplicateName:
      """
      Deux lignes de la table de poids ont le même nom.
      Retirez-en une, ou distinguez les noms.
      """
    case .totalAmongWeights:
      """
      Une ligne pèse autant que toutes les autres et ressemble à leur total ; elle prendrait la \
      moitié des sièges.
      Retirez-la si c’est un total.
      """
    case .unknownEventType:
      """
      Aucune décision n’a ce type.
      Prenez l’un de `appropriation`, `transfer`, `cancel`, `freeze`, `unfreeze`.
      """
    case .eventOutOfRange:
      """
      Une décision précède l’ouverture du programme ou suit la fin de la simulation.
      Choisissez un mois dans la plage indiquée.
      """
    case .transferToItself:
      """
      Un virement va d’une ligne à elle-même et ne déplace rien.
      Nommez une autre ligne sous `to`.
      """
    case .alreadyFrozen:
      """
      Une ligne est gelée alors qu’elle l’est déjà : le second gel ne fait rien.
      Retirez-le, ou mettez d’abord fin au premier avec `unfreeze`.
      """
    case .notFrozen:
      """
      Une ligne est dégelée alors qu’elle n’est pas gelée ce mois-là.
      Vérifiez le mois et la ligne ; les décisions s’appliquent dans l’ordre écrit.
      """
    case .eventsMoved:
      """
      Un `programme-start` plus tardif décale toutes les décisions, comme toute date du \
      programme.
      Rien, si c’est voulu ; sinon avancez les décisions d’autant de mois.
      """
    case .unknownParameter:
      """
      Aucun paramètre du modèle n’a ce nom.
      Prenez le nom proposé ; `inclusim parameters` en donne la liste.
      """
    case .parameterStatedTwice:
      """
      Un besoin figure à la fois sous `need` et sous `params`.
      Gardez l’un des deux.
      """
    case .implausibleValue:
      """
      La valeur est admise, mais loin de ce qui est plausible : plus loin de la plage que \
      celle-ci n’est large, ou dix fois au-dessous.
      Vérifiez l’unité et les décimales ; si la valeur est voulue, le plan s’exécute malgré \
      tout.
      """
    case .needBelowOffline:
      """
      Moins de personnes sont dans le besoin que de personnes jamais en ligne, qui y sont \
      toutes.
      Augmentez `need.total`, ou baissez `need.offline`.
      """
    case .applicationsDecrease:
      """
      Moins de candidatures à fin décembre 2021 qu’à fin juin, alors que ces nombres se \
      cumulent.
      Indiquez les deux, le second au moins aussi élevé.
      """
    case .tranchesNotOne:
      """
      Les trois versements d’une subvention ne font pas ensemble le tout.
      Indiquez les trois, pour un total de 100 %.
      """
    case .invalidInterval:
      """
      Une plage en toutes lettres n’a pas les deux bornes qu’il faut, ou a une unité après la \
      première seulement.
      Écrivez `25 % à 45 %`, ou `25 à 45 %` : une unité après la seconde borne vaut pour les \
      deux.
      """
    case .unknownDistribution:
      """
      Le nom qui suit `distribution` n’est pas celui d’une loi qu’inclusim connaît.
      Prenez l’un des noms de la liste ; Docs/scenario-format.md montre les nombres de chacun.
      """
    case .invalidDistribution:
      """
      Les nombres d’une plage se contredisent, ou la loi ne peut pas les avoir.
      Corrigez le nombre à l’endroit indiqué : la plus petite borne d’abord, le mode entre les \
      bornes, écarts et formes supérieurs à 0, une liste a des valeurs et un poids au moins est \
      supérieur à 0.
      """
    case .distributionCut:
      """
      Une bonne partie de la loi sort de ce que le paramètre admet, et n’est pas tirée.
      Choisissez une loi qui convient, ou indiquez les limites avec `at-least` et `at-most`.
      """
    case .parameterCannotVary:
      """
      Un paramètre reçoit une plage alors qu’une règle le lie à d’autres dans chaque tirage.
      Indiquez une seule valeur.
      """
    case .wrongNumberOfNames:
      """
      Un groupe de paramètres qui varient ensemble a moins de deux noms, ou une corrélation \
      n’en a pas deux.
      Écrivez `[contact-hours, group-size]`, ou retirez le groupe ou la corrélation.
      """
    case .sharedTwice:
      """
      Un paramètre figure dans deux groupes de `shared-quantiles`, ou deux fois dans un seul.
      Laissez-le dans un groupe ; deux groupes qui ont un nom commun n’en font qu’un.
      """
    case .correlationOutside:
      """
      Une corrélation de rangs n’est pas entre -1 et 1.
      Écrivez un nombre comme `0.4` ; pour des paramètres qui vont toujours de pair, utilisez \
      `shared-quantiles`.
      """
    case .correlatedWithItself:
      """
      Une corrélation lie un paramètre à lui-même, ou à un autre qui varie avec lui.
      Nommez un autre paramètre, ou retirez l’un des deux du groupe de `shared-quantiles`.
      """
    case .correlatedTwice:
      """
      Deux corrélations lient les mêmes paramètres, ou les mêmes groupes qui varient ensemble.
      Gardez l’une des deux.
      """
    case .impossibleCorrelations:
      """
      Aucune valeur ne peut avoir ces corrélations à la fois : elles se contredisent.
      Rapprochez-les de 0, ou indiquez la corrélation de la paire qui manque.
      """
    case .correlationWithoutEffect:
      """
      Une corrélation nomme un paramètre qui n’a qu’une valeur : elle ne change rien.
      Donnez une plage au paramètre, ou retirez la corrélation.
      """
    case .tableOutsideFolder:
      """
      Un tableau se trouve hors du dossier du scénario et ne pourrait pas voyager avec lui.
      Mettez-le à côté du scénario, et nommez-le sans `..`.
      """
    case .tableEmpty:
      """
      Le tableau n’a aucune ligne.
      Écrivez une première ligne avec les noms de colonnes, puis une ligne par territoire.
      """
    case .tableSyntax:
      """
      Les guillemets d’une cellule ne sont pas fermés, ou quelque chose les suit.
      Fermez-les à la fin de la cellule ; doublez un guillemet à l’intérieur d’une cellule entre \
      guillemets.
      """
    case .tableRowLength:
      """
      Une ligne a plus ou moins de cellules que la première.
      La cause est souvent une virgule décimale dans un fichier à virgules : écrivez un point, \
      ou séparez par des points-virgules.
      """
    case .tableHeader:
      """
      La première ligne d’un tableau ne nomme pas ses colonnes.
      Ajoutez une première ligne comme `code,poids`.
      """
    case .tableColumnTwice:
      """
      Deux colonnes ont le même nom.
      Renommez-en une, ou retirez-la.
      """
    case .unknownColumn:
      """
      Le tableau n’a pas de colonne de ce nom.
      Prenez l’une des colonnes énumérées.
      """
    case .missingColumn:
      """
      Une colonne nécessaire manque, ou les cellules ne sont pas séparées comme attendu.
      Ajoutez-la ; `inclusim departments --format csv` écrit un fichier avec toutes les \
      colonnes.
      """
    case .ambiguousColumn:
      """
      Le tableau a plusieurs colonnes de nombres, et le scénario ne dit pas laquelle lire.
      Écrivez `{file: postes.csv, column: NOM}`.
      """
    case .missingCode:
      """
      Une ligne n’a pas de code de territoire.
      Écrivez-le, ou retirez la ligne.
      """
    case .duplicateCode:
      """
      Un territoire a deux lignes.
      Retirez-en une.
      """
    case .departmentsLeftOut:
      """
      Un tableau omet des territoires, qui n’ont alors rien : ils se sont peut-être perdus en \
      sortant d’un tableur.
      Ajoutez leurs lignes, avec `0` là où rien n’est voulu.
      """
    case .tableMoreFaults:
      """
      Le tableau a plus de fautes que celles montrées.
      Corrigez celles qui sont montrées, puis relancez.
      """
    case .tooManyTerritories:
      """
      Le fichier a plus de territoires qu’une simulation n’en admet.
      Regroupez-les, par exemple par département.
      """
    case .populationsDisagree:
      """
      Les tranches d’âge d’un territoire ne correspondent pas à sa population.
      Comparez les colonnes de cette ligne à leur source.
      """
    case .regionsDisagree:
      """
      Un code de région a deux noms.
      Donnez à tous ses territoires le même nom de région.
      """
    case .povertyNotPercent:
      """
      Tous les taux de pauvreté sont inférieurs à 1 : on dirait des parts, alors que des \
      pourcentages sont attendus.
      Écrivez 15 pour quinze pour cent.
      """
    case .unusedApportionment:
      """
      Avec `real-quantities: true`, rien n’est arrondi à l’unité : la méthode de \
      répartition ne sert pas.
      Supprimez `apportionment` ou `real-quantities`.
      """
    case .floorsAboveTotal:
      """
      Les planchers de tous les départements dépassent ce que l’argent de la ligne achète.
      Baissez le plancher, ou donnez plus d’argent à la ligne.
      """
    case .capsBelowTotal:
      """
      Les plafonds de tous les départements font moins que ce que l’argent de la ligne achète : \
      il en resterait.
      Relevez le plafond, ou écrivez `cap: none`.
      """
    case .nothingToSpreadBy:
      """
      Les départements qui ont un poids sont tous à leur plafond, et il reste des unités pour \
      ceux qui n’en ont pas.
      Relevez le plafond, ou donnez un poids à plus de départements.
      """
    case .missingObservation:
      """
      La clé d’une ligne demande un chiffre observé qu’un territoire du fichier n’a pas.
      Choisissez `population`, `need` ou `equal`, ou ajoutez la colonne.
      """
    case .needAbovePopulation:
      """
      Dans un territoire, plus de personnes seraient dans le besoin qu’il n’en vit.
      Baissez `need.total`, ou vérifiez la population.
      """
    case .drawsOutside:
      """
      Un ensemble a au moins un tirage et au plus dix millions ; chaque méthode d’une étude de \
      sensibilité a ses propres limites, que dit le message.
      Donnez à `--draws` un nombre entre les deux.
      """
    case .nothingVaries:
      """
      Une étude de sensibilité partage ce qui fait varier une grandeur, et celle-ci ne varie pas : \
      tous les paramètres incertains sont énoncés, ou aucun ne la fait bouger.
      Choisissez une autre grandeur, un autre mois ou un autre lieu, ou retirez des paramètres du \
      scénario.
      """
    case .invalidGroup:
      """
      Un groupe est un nom et les paramètres pris comme un seul, chacun dans un seul groupe, et \
      chacun parmi ceux qui varient.
      Écrivez `--group need=need-offline,need-total` ; `inclusim parameters` donne les noms.
      """
    case .notDrawable:
      """
      La fourchette d’un paramètre incertain ne fait pas une loi, ou les paramètres ne se \
      tirent pas ensemble.
      Énoncez le paramètre dans le scénario : il ne variera pas.
      """
    case .drawRefused:
      """
      Les valeurs d’un tirage font un plan qui ne peut pas être simulé, ou une grandeur qui \
      n’est pas un nombre ; il n’est pas omis en silence.
      Énoncez un des paramètres des notes, ou donnez plus de marge au plan.
      """
    case .notAPart:
      """
      Un fichier n’a pas été écrit par `inclusim ensemble --part`, l’a été par une autre version, \
      ou a été modifié ou tronqué depuis.
      Nommez des fichiers écrits par `--part`, ou comptez les tirages à nouveau.
      """
    case .partsDiffer:
      """
      Les tirages comptés d’un fichier sont ceux d’un autre ensemble : son scénario, son nombre de \
      tirages, sa graine ou son plan diffèrent, ou bien l’outil.
      Ne réunissez que les parts d’un même ensemble, et reprenez par la commande qui a commencé le \
      fichier.
      """
    case .countedTwice:
      """
      Deux parts contiennent les mêmes tirages, qui compteraient deux fois.
      Nommez chaque part une fois, avec les tranches d’un même nombre, comme 1/8 à 8/8.
      """
    case .drawsMissing:
      """
      Les parts ne contiennent pas tous les tirages de l’ensemble.
      Ajoutez les tranches qui manquent, ou écrivez `--partial` pour réunir ce qu’il y a.
      """
    case .unknownRegion:
      """
      Aucune région n’a ce nom ou ce code.
      Prenez le nom proposé ; `inclusim departments` les montre.
      """
    case .missingBound:
      """
      Une attente ne dit pas ce qui est attendu.
      Ajoutez `at-least`, `at-most` ou `equals`.
      """
    case .emptyRange:
      """
      Le maximum attendu est inférieur au minimum attendu.
      Échangez les deux.
      """
    case .keysExclude:
      """
      Deux clés d’une attente disent la même chose de deux façons.
      Retirez-en une.
      """
    case .metricScope:
      """
      Le chiffre n’est connu que pour le pays, ou n’est pas un montant d’une ligne.
      Retirez la clé soulignée, ou choisissez une autre mesure.
      """
    case .brokenRule:
      """
      Les résultats enfreignent une règle numérotée du modèle. Aucun scénario ne peut le \
      causer : c’est un défaut d’inclusim.
      Signalez-le avec le scénario et la version ; [checks.md](checks.md) dit ce que la règle \
      protège.
      """
    case .missedExpectation:
      """
      Un chiffre du plan n’est pas celui que le scénario attend.
      Changez le plan, ou l’attente et sa raison.
      """
    case .resultsMoved:
      """
      Les résultats ne sont plus ceux qui furent gardés ; les notes disent quels chiffres ont \
      changé et ce qui en est cause.
      Si c’est voulu, gardez les nouveaux avec `inclusim lock`.
      """
    case .invalidLock:
      """
      Le fichier à côté du scénario n’est pas un verrou écrit par inclusim.
      Récrivez-le avec `inclusim lock`.
      """
    case .shippedLock:
      """
      Un scénario fourni se trouve dans inclusim : il n’y a pas de place à côté pour un verrou.
      Faites-en un fichier avec `inclusim init`, et gardez les résultats de celui-ci.
      """
    }
  }
}
