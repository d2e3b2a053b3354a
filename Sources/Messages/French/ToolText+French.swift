extension ToolText {
  var french: String {
    switch self {
    case .abstract: "Simuler le budget d’un programme public et ce qu’il achète, mois par mois."
    case .discussion:
      """
      Les résultats vont sur la sortie standard, tout le reste sur la sortie d’erreur. La couleur ne \
      sert qu’aux diagnostics sur un terminal, jamais quand NO_COLOR est défini.

      Code de retour :
        0    terminé
        1    l’entrée ou le plan est faux
        64   la commande est mal employée
        70   un défaut d’inclusim lui-même
        74   une lecture ou une écriture a échoué
        130  interrompu
      """
    case .runAbstract:
      "Simuler des scénarios et dire ce qu’ils achètent, pour qui, quand et à quel coût."
    case .runDiscussion:
      """
      Exemples :
        inclusim run france-relance-13m
        inclusim run mon-plan.yaml --set "lines.spaces.amount=30 M€" \
      --set "lines.unallocated.amount=10 M€"
        inclusim run france-relance-13m all-advisers --format csv > plans.csv

      Avec plusieurs scénarios, csv donne une seule table et json un seul tableau.
      """
    case .scenariosArgument: "Noms de scénarios fournis, ou chemins de fichiers de scénario."
    case .formatOption: "Comment écrire les résultats."
    case .setOption: "Une valeur à la place de celle du fichier, comme posts-cap=none ; se répète."
    case .quietFlag: "Ne rien écrire sur la sortie d’erreur, sauf les erreurs."
    case .initAbstract: "Écrire un scénario commenté d’où partir."
    case .initDiscussion:
      """
      Le nouveau scénario est la copie d’un scénario fourni avec inclusim, avec ses commentaires et \
      ses sources, et avec un titre, une description et un auteur à remplir.

      Exemples :
        inclusim init --output mon-plan.yaml
        inclusim init --from freeze-2022 > mon-plan.yaml
      """
    case .fromOption: "Nom du scénario fourni à copier."
    case .newFileOption: "Fichier à écrire, au lieu de la sortie standard."
    case .forceFlag: "Récrire le fichier quand il existe."
    case .scenariosAbstract: "Lister les scénarios fournis avec inclusim."
    case .scenariosDiscussion:
      """
      Exemple :
        inclusim scenarios
      """
    case .apportionAbstract:
      "Répartir des sièges, postes ou centimes entiers selon des poids, exactement."
    case .apportionDiscussion:
      """
      Exemples :
        inclusim apportion --method sainte-lague --seats 4000 --weights poids.csv
        inclusim apportion --method hamilton --seats 4000 --key population --floor 10
        inclusim apportion --compare --seats 435 --weights - --format csv < etats.csv

      La table de poids est un fichier CSV dont la première ligne nomme deux colonnes, un nom et \
      un poids, séparées par des points-virgules ou des virgules. Les poids sont pris exactement \
      comme ils sont écrits.

      Les méthodes, de celle qui favorise le plus les petits à celle qui favorise le plus les \
      grands : adams, dean, huntington-hill, sainte-lague (webster), dhondt (jefferson, plus forte \
      moyenne). La sixième, hamilton (plus forts restes), ne favorise ni les uns ni les autres. Une \
      méthode à diviseur donne le plancher à chacun, puis les autres sièges un à un au meilleur \
      titre sous le plafond ; hamilton fixe ceux dont la part exacte sort des bornes, et répartit le \
      reste.

      À égalité, le premier de la table est servi, ou le plus petit code ; une note sur la sortie \
      d’erreur le dit quand une égalité a compté. S’il y a moins de sièges que de noms, adams, dean \
      et huntington-hill en donnent un à chacun des plus grands poids. Un poids nul a son plancher \
      et rien de plus.
      """
    case .methodOption:
      "Comment arrondir : hamilton, adams, dean, huntington-hill, sainte-lague ou dhondt."
    case .compareFlag: "Montrer les six méthodes côte à côte."
    case .seatsOption: "Combien de sièges répartir."
    case .weightsOption: "La table de poids, un fichier CSV ; - lit l’entrée standard."
    case .keyOption: "Une clé des 101 départements à la place d’une table, comme population."
    case .floorOption: "Le nombre minimal de sièges de chacun."
    case .capOption: "Le nombre maximal de sièges de chacun."
    case .methodOrCompare: "Donnez soit --method, soit --compare."
    case .weightsOrKey: "Donnez soit --weights, soit --key."
    case .outputFailed: "erreur : les résultats ne peuvent pas être écrits : {reason}"
    case .brokenInvariant:
      "erreur : inclusim est lui-même en défaut : les comptes de `{scenario}` ne tombent pas "
        + "juste ({detail})"
    case .languageOption: "La langue des messages : en ou fr ; sans elle, celle de l’environnement."
    }
  }
}
