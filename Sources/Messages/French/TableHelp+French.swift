extension TableHelp {
  var french: String {
    switch self {
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
    case .invalidBoundaries:
      """
      Un fichier de contours pour une carte n’est pas du GeoJSON avec un polygone et un code \
      par territoire.
      Prenez un fichier de limites administratives en GeoJSON, simplifié à un million d’octets \
      au plus.
      """
    case .missingOutlines:
      """
      Des territoires du plan n’ont pas de contour dans le fichier\u{202F}; la carte est \
      dessinée sans eux.
      Prenez un fichier qui les a tous, ou retirez `--boundaries`\u{A0}: la carte en tuiles a \
      chaque territoire.
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
    }
  }
}
