extension ComparisonText {
  var french: String {
    switch self {
    case .title: "Plans comparés à la fin de {month}"
    case .plan: "{title} ({source})"
    case .cut:
      "Les plans n’ont pas la même durée : ils sont comparés sur les {count} premiers mois, communs à tous."
    case .pair: "{second} à côté de {first}"
    case .inputs: "Ce qui est écrit autrement"
    case .places: "{first} : {one}. {second} : {other}."
    case .notWritten: "non écrit, valeur par défaut"
    case .equalPlans:
      "Les plans sont égaux : toutes les valeurs sont les mêmes, et tous les résultats aussi."
    case .moreInputs:
      "{count} autres valeurs diffèrent ; les formats json et csv les donnent toutes."
    case .idleInputs: "Sans effet sur les résultats : {names}."
    case .drawnInputs: "Changent les tirages et non le plan lui-même : {names}."
    case .elements: "liste de longueur {count}"
    case .months: "{count} mois"
    case .weights: "poids de {count} départements"
    case .quantities: "{sum} dans {count} départements"
    case .calendar: "{share} en {month}"
    case .ranged: "{value}, de {low} à {high}"
    case .noDecision: "aucune"
    case .nation: "Le pays"
    case .relative: "en %"
    case .money: "Argent"
    case .people: "Personnes et postes"
    case .costs: "Coût"
    case .inequality: "Inégalité de la couverture"
    case .askedFor: "Autres grandeurs demandées"
    case .ofLine: "{figure} : {line}"
    case .cost: "coût {figure}"
    case .points: "{value} points"
    case .place: "{code} {name}"
    case .regions: "Régions : {figure}"
    case .departments: "Départements : {figure}"
    case .winners: "Plus dans {count} ; les plus grands gains :"
    case .losers: "Moins dans {count} ; les plus grandes pertes :"
    case .noTerritory: "Aucun département n’a plus ou moins : {figure}."
    case .peopleReached: "personnes touchées"
    case .additionalPeople: "personnes supplémentaires"
    case .moneyPaid: "argent payé"
    case .peopleAssisted: "personnes assistées"
    case .autonomousPeople: "personnes autonomes"
    case .parts: "Ce qui fait la différence"
    case .all: "le tout : {second} - {first}"
    case .amounts: "argent des lignes, ensemble"
    case .otherSteps: "{count} autres changements, ensemble"
    case .severalKeys: "{first} et {count} autres"
    case .notParted:
      "Non décomposé, car un plan intermédiaire les laisse sans valeur : {names}."
    case .readShapley:
      "La part d’un changement est ce qu’il ajoute en moyenne sur tous les ordres possibles des {count} "
        + "changements ({runs} plans simulés). Les parts font exactement le total."
    case .readGroups:
      "Les changements de l’argent des lignes restent ensemble, car elles partagent une enveloppe ; une "
        + "ligne seule change aussi l’enveloppe."
    case .readOrders:
      "Avec {count} changements il y a trop d’ordres : la part d’un changement est la moyenne de ce qu’il "
        + "ajoute dans l’ordre du format et dans l’ordre inverse ({runs} plans simulés). Les parts font "
        + "exactement le total."
    case .design:
      "{second} moins {first} dans {draws} tirages ({kind}, graine {seed}) communs aux deux plans"
    case .mean: "Moyenne"
    case .standardError: "Erreur"
    case .more: "{second} plus"
    case .euros: "{amount} €"
    case .sureDepartments:
      "La couverture est plus haute avec {second} dans {more} des {count} départements dans au moins 95 % "
        + "des tirages, et plus basse dans {less}."
    case .onlyFirst:
      "Énoncés dans {second} et non dans {first} : ils ne varient que dans {first} ({count}) : {names}."
    case .onlySecond:
      "Énoncés dans {first} et non dans {second} : ils ne varient que dans {second} ({count}) : {names}."
    case .regret: "Regret de choisir un plan : {figure}"
    case .best: "Meilleur dans"
    case .dominates:
      "{better} domine {worse} : nulle part moins bon et quelque part meilleur pour {names}."
    case .dominatesInDraws:
      "{better} domine {worse} : nulle part moins bon et quelque part meilleur pour {names} ; dans les "
        + "tirages, dans {part} d’entre eux."
    case .nobodyDominates:
      "Aucun plan n’en domine un autre : aucun n’en vaut un autre en tout point pour {names}."
    case .perfect:
      "À la moyenne, on choisirait {best}. Tout savoir avant de choisir vaut {value} (erreur {error}) de : "
        + "{figure}. À mesurer d’abord :"
    case .nothingToLearn:
      "{best} est le meilleur dans tous les tirages : mesurer quelque chose d’abord ne change aucun choix : "
        + "{figure}."
    case .noSingleWorth:
      "  aucun paramètre seul : aucun ne vaut plus que ce que donnerait le hasard."
    case .worth: "{name} : {value} (par hasard jusqu’à {noise}). {meaning}."
    case .readDifference:
      "Les différences de parts sont en points. Les coûts sont les euros payés pour chaque unité. Les "
        + "personnes supplémentaires et autonomes reposent sur des hypothèses."
    case .readDraws:
      "Les tirages font varier ce qui est incertain de la même façon dans tous les plans. 5, 50 et 95 % des "
        + "tirages sont sous les trois premières colonnes ; plus est la part des tirages où le second plan a "
        + "plus, et dans les autres il a moins ou autant ; l’erreur est celle de la moyenne. Le regret est "
        + "la distance au meilleur plan du tirage."
    case .withoutDraws:
      "Ce sont les valeurs des plans tels qu’ils sont écrits : --draws 1000 dit à quel point les différences "
        + "sont sûres."
    case .otherFormats:
      "Les formats json et csv contiennent toutes les grandeurs, régions et départements."
    case .drawsOutside: "une comparaison prend de {least} à {most} tirages, et non {draws}"
    case .ofPlan: "dans le plan {plan}"
    case .onePlan:
      "compare demande au moins deux plans, comme : compare france-relance-13m spaces-first"
    case .abstract:
      "Comparer des plans : ce qui est écrit autrement, ce qu’il en résulte, et pourquoi."
    case .discussion:
      """
      Le premier plan est la référence des autres. D’abord les valeurs qui diffèrent, avec leurs places ; \
      puis les résultats du pays, des régions et des départements qui gagnent et perdent le plus ; puis la \
      part de la différence que fait chaque valeur changée. Avec --draws, les plans sont comparés aux mêmes \
      tirages de ce qui est incertain : à quel point une différence est sûre, ce que coûterait un mauvais \
      choix, et quel paramètre mérite d’être mesuré d’abord. Les mêmes plans, graine et nombre de tirages \
      donnent les mêmes octets, quel que soit le nombre de fils.

      Exemples :
        inclusim compare france-relance-13m spaces-first
        inclusim compare mon-plan.yaml autre-plan.yaml --draws 1000
        inclusim compare a.yaml b.yaml c.yaml --metric coverage --format csv --output table.csv
      """
    case .plansArgument:
      "Des noms de scénarios fournis ou des chemins de fichiers de scénario, au moins deux."
    case .metricsOption:
      "Une grandeur à décomposer ; les plans sont jugés d’après la première. Peut être répété."
    case .comparedMonthOption:
      "Le mois, comme 2023-06 ; le dernier que tous les plans ont, sinon."
    case .comparedDrawsOption: "Comparer aussi à ce nombre de tirages de ce qui est incertain."
    case .formatsOption: "Comment écrire le résultat : text, json ou csv."
    }
  }
}
