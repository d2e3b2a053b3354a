extension ResultHelp {
  var french: String {
    switch self {
    case .drawsOutside:
      """
      Un ensemble a au moins un tirage et au plus dix millions ; chaque méthode d’une étude de \
      sensibilité a ses propres limites, que dit le message.
      Donnez à `--draws` un nombre entre les deux.
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
