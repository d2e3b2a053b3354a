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

      Avec --output les résultats vont dans un dossier de tables pour R, Python, SQL ou un tableur, \
      avec le journal, les comptes et toutes les hypothèses. Un ancien dossier de résultats est \
      remplacé d’un bloc ou pas du tout ; tout autre dossier est laissé tel quel. Rien n’est affiché \
      alors, sauf si --format le demande.
        inclusim run france-relance-13m all-advisers --output resultats

      Avec --format xlsx, --output nomme un classeur pour Excel ou LibreOffice : synthèse, \
      départements, mois, enveloppe, comptes, hypothèses et, pour plusieurs scénarios, leur \
      comparaison.
        inclusim run france-relance-13m --format xlsx --output plan.xlsx
      """
    case .scenariosArgument: "Noms de scénarios fournis, ou chemins de fichiers de scénario."
    case .formatOption: "Comment écrire les résultats."
    case .setOption: "Une valeur à la place de celle du fichier, comme posts-cap=none ; se répète."
    case .territoriesOption:
      "Un fichier CSV de territoires au lieu des 101 départements de France."
    case .departmentsAbstract: "Lister les territoires, avec leurs données, unités et sources."
    case .departmentsDiscussion:
      """
      Exemples :
        inclusim departments
        inclusim departments --format csv > territoires.csv
        inclusim run mon-plan.yaml --territories territoires.csv

      Le format csv a toutes les colonnes d’un fichier de territoires, et peut être relu.
      """
    case .parametersAbstract:
      "Lister les paramètres du modèle : valeur, unité, plage, statut et source."
    case .parametersDiscussion:
      """
      Exemples :
        inclusim parameters
        inclusim parameters contact-hours training-seats
        inclusim parameters --format csv > parametres.csv
      """
    case .parametersArgument:
      "Noms des paramètres à dire en entier ; sans nom, tous sont listés."
    case .journalOption:
      "Écrire chaque mouvement dans ce fichier en comptabilité en texte brut, pour hledger."
    case .journalOfOneScenario:
      "Un journal contient les mouvements d’un seul scénario : nommez-en un."
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
    case .explainAbstract: "Dire d’où vient un chiffre, jusqu’à ce sur quoi le plan repose."
    case .explainDiscussion:
      """
      Exemples :
        inclusim explain france-relance-13m --metric reached
        inclusim explain france-relance-13m --metric coverage --department 23
        inclusim explain mon-plan.yaml --metric paid --line advisers --month 2022-12
        inclusim explain mon-plan.yaml --metric committed-in-year --month 2022-12 --format json

      Les chiffres sont ceux des résultats ; à un nom inconnu répond la liste.
      """
    case .explainedMetricOption: "Le chiffre à expliquer, comme reached, in-post ou paid."
    case .departmentOption: "Le code ou le nom d’un département ; sans lui, le pays."
    case .explainedMonthOption: "Le mois, comme 2023-06 ; sans lui, le dernier du plan."
    case .lineOption: "La ligne du budget, pour les chiffres d’argent ; sans elle, toutes."
    case .depthOption: "Combien d’étapes de formules montrer, de 1 à 1000."
    case .checkAbstract:
      "Vérifier que des scénarios se lisent, se simulent, suivent les règles et leurs attentes."
    case .checkDiscussion:
      """
      Exemples :
        inclusim check plans/
        inclusim check mon-plan.yaml all-advisers --strict
        inclusim check plans/ --format junit > check.xml
        inclusim check --list

      Un dossier vaut pour les fichiers .yaml et .yml qu’il contient, sous-dossiers compris, sauf \
      ceux qui sont cachés. Rien n’est écrit quand tout va bien. Le code de retour est 1 quand un \
      scénario échoue, 70 quand le modèle enfreint une de ses règles, 74 quand une lecture échoue.
      """
    case .checkPaths:
      "Fichiers de scénario, dossiers qui en contiennent, ou noms de scénarios fournis."
    case .checkFormat: "Comment écrire ce qui fut trouvé."
    case .deepFlag:
      "Vérifier aussi les règles qui demandent plusieurs simulations de plans modifiés."
    case .strictFlag: "Échouer aussi pour un avertissement."
    case .listFlag:
      "Lister les règles : leur numéro, ce qu’elles protègent, un exemple d’infraction."
    case .lockAbstract:
      "Garder à côté des scénarios leurs principaux résultats, que check leur compare."
    case .lockDiscussion:
      """
      Exemples :
        inclusim lock plans/
        inclusim check plans/

      Les résultats de NOM.yaml sont gardés dans NOM.lock.json, avec l’empreinte du scénario et \
      celle des données. check dit alors quel chiffre a changé, de combien, et ce qui en est cause.
      """
    case .lockPaths: "Fichiers de scénario, ou dossiers qui en contiennent."
    case .checkNeedsPath: "nommez un scénario ou un dossier, ou demandez --list"
    case .listFormats: "la liste des règles s’écrit en text ou en json"
    case .schemaAbstract:
      "Écrire le schéma JSON des scénarios, qui sert aux éditeurs à les compléter et expliquer."
    case .schemaDiscussion:
      """
      Exemples :
        inclusim schema > inclusim.schema.json
        inclusim schema --language fr > inclusim.schema.json

      Écrit une fois à côté des plans, il sert à tout éditeur qui connaît YAML ; le guide des \
      éditeurs dit comment.
      """
    case .outputFailed: "erreur : les résultats ne peuvent pas être écrits : {reason}"
    case .brokenInvariant:
      "erreur : inclusim est lui-même en défaut : les comptes de `{scenario}` ne tombent pas "
        + "juste ({detail})"
    case .languageOption:
      "La langue des messages et des résultats : en ou fr ; sans elle, celle de l’environnement."
    case .sweepDiscussion:
      """
      Une ou deux options --set ont plusieurs valeurs, toutes les autres une seule :
        une suite       0..80 M€ by 10 M€     2020-12..2021-12 by 3 months
        une liste       0 M€; 10 M€; 20 M€    need, population
      Une virgule entre deux chiffres est décimale ; un point-virgule sépare toujours.

      Quand l’argent d’une ligne ou l’enveloppe est fixé, une ligne prend ce que les autres laissent \
      de l’enveloppe : celle que nomme --balance, sinon la plus grosse ligne dont l’argent n’est pas \
      fixé. La table la dit à chaque point. Avec --balance none les lignes doivent égaler \
      l’enveloppe.

      Exemples :
        inclusim sweep france-relance-13m --set "lines.spaces.amount=0..80 M€ by 10 M€"
        inclusim sweep mon-plan.yaml --set "lines.spaces.amount=0..80 M€ by 10 M€" \
      --set "lines.advisers.key=need, population" --metric coverage --metric gini
        inclusim sweep mon-plan.yaml --set "params.training-seats=300..900 by 100" --output places.csv
      """
    case .outputFolderOption:
      "Écrire tables, synthèse et manifeste dans un dossier ; avec --format xlsx, un classeur dans "
        + "un fichier."
    case .outputFileOption:
      "Écrire dans un fichier, en entier ou pas du tout, au lieu de la sortie standard."
    case .folderValue: "dossier"
    case .fileValue: "fichier"
    case .lineValue: "ligne"
    case .numberValue: "nombre"
    case .nameValue: "nom"
    case .weightColumnOption:
      "La colonne des poids, si la table en a plusieurs ; les autres sont passées."
    case .columnOfWeights: "--column va avec --weights."
    case .meantCommand: "conseil : vouliez-vous écrire `inclusim {name}` ?"
    case .knownCommands: "conseil : les commandes sont {names}"
    case .meantRun: "conseil : pour calculer un scénario, écrivez `inclusim run {name}`"
    case .meantFrom:
      "conseil : pour partir d’un scénario, écrivez `inclusim init --from {name}`"
    case .takesNoName:
      "conseil : `inclusim {command}` ne prend pas de nom et énumère tout ; "
        + "`inclusim {command} | grep {name}` en trouve un"
    case .languageValue: "langue"
    case .formatValue: "format"
    case .settingValue: "chemin=valeur"
    case .scenarioValue: "scénario"
    case .pathValue: "chemin"
    case .metricValue: "mesure"
    case .monthValue: "mois"
    case .departmentValue: "département"
    case .methodValue: "méthode"
    case .keyValue: "clé"
    case .parameterValue: "paramètre"
    case .folderWritten: "{count} fichiers écrits dans `{path}`"
    case .sweepAbstract:
      "Simuler un scénario pour beaucoup de valeurs d’une ou deux clés, en une seule table."
    case .sweepScenarioArgument: "Nom d’un scénario fourni, ou chemin d’un fichier de scénario."
    case .sweepSetOption:
      "Une clé et sa valeur, ses valeurs ou une suite, comme posts-cap=1000..4000 by 500 ; se "
        + "répète."
    case .sweepFormatOption: "Comment écrire la table."
    case .balanceOption: "La ligne qui prend le reste de l’enveloppe, ou none."
    case .metricOption: "Une mesure à dire, comme coverage ou paid ; se répète."
    case .monthOption: "Un mois où la dire, comme 2022-12, au lieu du dernier ; se répète."
    case .jobsOption: "Le nombre de fils d’exécution ; un par processeur si rien n’est dit."
    case .jobsOutOfRange: "--jobs doit être un nombre de 1 à 1024."
    }
  }
}
