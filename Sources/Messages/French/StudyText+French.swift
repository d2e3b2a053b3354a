extension StudyText {
  var french: String {
    switch self {
    case .figure: "Grandeur : {metric} ({meaning}). Lieu : {place}. À la fin de {month}."
    case .nation: "le pays"
    case .methodSobol:
      "Indices de Sobol de {count} facteurs incertains : {draws} points de base, {runs} simulations, "
        + "graine {seed}."
    case .methodMorris:
      "Effets élémentaires (Morris) de {count} facteurs incertains : {draws} trajectoires, {runs} "
        + "simulations, graine {seed}."
    case .methodPRCC:
      "Corrélations partielles de rang de {count} facteurs incertains : {runs} simulations, graine "
        + "{seed}."
    case .methodTornado:
      "Un à la fois : chacun des {count} facteurs incertains à son quantile à 5 % et à 95 %, les "
        + "autres comme dans le plan : {runs} simulations."
    case .factor: "Facteur"
    case .total: "Indice total"
    case .interval: "Intervalle à 95 %"
    case .alone: "Seul"
    case .meanSize: "Taille moyenne"
    case .meanEffect: "Effet moyen"
    case .deviation: "Écart-type"
    case .coefficient: "Corrélation"
    case .probability: "Par hasard"
    case .atLow: "À 5 %"
    case .atHigh: "À 95 %"
    case .swing: "Amplitude"
    case .with: "Avec"
    case .together: "Ensemble"
    case .fromTo: "{low} à {high}"
    case .below: "sous {value}"
    case .mayBeZero: "peut être nul"
    case .parameter: "{meaning}, {low} à {high} ({unit})"
    case .explanation: "{parameter} : {verdict}."
    case .parameterWithoutUnit: "{meaning}, {low} à {high}"
    case .member: "{name} : {parameter}"
    case .ofSeveral: "Varient comme un seul : {verdict}."
    case .nothingClear: "Aucun facteur ne se distingue de zéro à cette taille."
    case .pairs: "Ce que les paires font ensemble, au-delà de chacun seul : les dix plus fortes"
    case .influential: "influent"
    case .aloneIndistinguishable:
      "influent ; seul, il ne se distingue pas de zéro à cette taille"
    case .interactions:
      "agit avec d’autres ; seul, il ne se distingue pas de zéro à cette taille"
    case .indistinguishable: "ne se distingue pas de zéro à cette taille"
    case .negligible: "négligeable"
    case .noEffect: "aucun effet"
    case .linear: "presque le même effet partout"
    case .monotone: "toujours dans le même sens, pas toujours aussi fort"
    case .almostMonotone: "presque toujours dans le même sens, sa force dépend des autres"
    case .varying: "son effet dépend des autres, ou change de sens"
    case .rises: "la grandeur monte avec lui"
    case .falls: "la grandeur baisse quand il monte"
    case .turns: "la grandeur bouge dans le même sens aux deux bouts"
    case .listIndistinguishable:
      "Ne se distinguent pas de zéro à cette taille ({count}) : {names}."
    case .listNegligible: "Négligeables, moins d’un centième ({count}) : {names}."
    case .listNoEffect: "Sans aucun effet ({count}) : {names}."
    case .readSobol:
      "L’indice total est la part de la variance de la grandeur qui resterait si tous les autres "
        + "facteurs étaient connus ; seul, la part qui disparaîtrait si ce facteur était connu. Les "
        + "indices totaux dépassent ensemble 100 % quand les facteurs agissent ensemble. Les "
        + "intervalles viennent de 1 000 rééchantillonnages."
    case .readMorris:
      "Un effet est ce que la grandeur gagne ou perd quand le facteur va de son quantile à 5 % à celui "
        + "à 95 %, les autres étant quelconques. La taille moyenne ignore le sens ; un écart-type aussi "
        + "grand qu’elle montre que l’effet dépend d’autres facteurs."
    case .readPRCC:
      "La corrélation dit avec quelle sûreté la grandeur monte (vers 1) ou baisse (vers -1) avec le "
        + "facteur, les autres étant pris en compte ; elle ne dit pas de combien. Par hasard est la "
        + "probabilité d’une telle corrélation sans aucune influence, parmi autant de facteurs qu’ici."
    case .readTornado:
      "Le plan lui-même donne {base}. L’amplitude est la distance entre la plus petite et la plus "
        + "grande des trois valeurs. Un facteur à la fois ne montre rien de ce que les facteurs font "
        + "ensemble."
    case .held:
      "Les paramètres que le scénario énonce par une seule valeur ne varient pas ; +1 après un nom "
        + "signale un autre paramètre qui varie avec lui."
    case .correlationsLeft:
      "Les corrélations de rang du scénario sont laissées de côté : une étude fait varier chaque "
        + "facteur à part."
    case .assumedPart:
      "Les hypothèses qu’aucune observation ne contraint portent à elles seules {part} de la variance."
    case .recommended:
      "Le plus large intervalle est de {width} de part et d’autre : prenez --draws {draws} pour "
        + "{limit}."
    case .sizeSuffices:
      "Le plus large intervalle est de {width} de part et d’autre, dans la limite de {limit}."
    case .drawsOutside: "la méthode {method} prend de {least} à {most} tirages, et non {draws}"
    case .nothingUncertain: "aucun paramètre n’est incertain : il n’y a rien à démêler"
    case .nothingUncertainHint: "n’écrivez pas dans le scénario les paramètres qui peuvent varier"
    case .nothingVaries: "`{metric}` a la même valeur dans les {runs} simulations"
    case .nothingVariesHint:
      "choisissez une autre grandeur, un autre mois ou un autre lieu : rien d’incertain ne fait bouger "
        + "celle-ci"
    case .groupForm: "`{text}` n’est pas un groupe"
    case .groupExample: "écrivez un nom et ses paramètres, comme need=need-offline,need-total"
    case .groupOfUnknown: "le groupe `{group}` nomme `{name}`, qui n’est pas un paramètre"
    case .groupOfCertain: "le groupe `{group}` nomme `{name}`, qui ne varie pas dans ce scénario"
    case .groupTwice: "`{name}` est dans deux groupes, ou en nomme deux"
    case .abstract:
      "Dire quels paramètres incertains font bouger une grandeur d’un scénario, et de combien."
    case .discussion:
      """
      Chaque paramètre auquel le scénario ne donne pas une seule valeur varie dans sa fourchette ; ceux qui partagent un \
      quantile sont un seul facteur. Méthodes : sobol partage la variance de la grandeur, seul et avec \
      d’autres ; morris trouve en peu de simulations ce qui compte ; prcc dit ce qui fait monter ou \
      baisser la grandeur ; tornado bouge un facteur à la fois. Les mêmes scénario, graine et nombre de \
      tirages donnent les mêmes octets, quel que soit le nombre de fils.

      Exemples :
        inclusim sensitivity france-relance-13m --metric reached
        inclusim sensitivity mon-plan.yaml --metric additional --method morris --draws 100
        inclusim sensitivity mon-plan.yaml --metric coverage --department Creuse --method tornado
      """
    case .studiedMetricOption: "La grandeur, comme reached, coverage ou cost-per-additional-person."
    case .regionOption: "Le code ou le nom d’une région ; le pays sinon."
    case .studiedMonthOption: "Le mois, comme 2023-06 ; le dernier du plan sinon."
    case .studyMethodOption: "Comment : sobol, morris, prcc ou tornado."
    case .drawsOption:
      "Points de base (sobol, 512 d’ordinaire), trajectoires (morris, 40) ou points (prcc, 1 000)."
    case .seedOption: "La graine : la même graine donne les mêmes points."
    case .groupOption:
      "Des paramètres pris comme un seul, comme need=need-offline,need-total ; peut être répété."
    case .pairsFlag:
      "Avec sobol, dire ce que les paires de facteurs font ensemble : deux fois plus de simulations."
    case .studyFormatOption: "Comment écrire le résultat : text, csv ou json."
    case .regionValue: "région"
    case .groupValue: "nom=paramètres"
    case .groupsOfRanks:
      "--group ne va pas avec la méthode prcc : chaque facteur a sa propre corrélation"
    case .pairsOfOthers: "--pairs ne va qu’avec la méthode sobol"
    }
  }
}
