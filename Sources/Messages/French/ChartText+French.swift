extension ChartText {
  var french: String {
    switch self {
    case .mapTitle: "{metric}, par {places}, fin {month}"
    case .differenceTitle: "{metric} : {second} moins {first}, par {places}, fin {month}"
    case .coverageTitle:
      "Couverture : personnes touchées, en part de celles qui ont été dans le besoin"
    case .needTitle: "Personnes dans le besoin, avec et sans le programme"
    case .funnelTitle: "Des candidatures aux conseillers en poste, jusqu’à fin {month}"
    case .postsTitle: "Postes de conseillers par état"
    case .flowTitle: "L’argent engagé à fin {month} : des lignes du budget à ce qu’il a financé"
    case .budgetTitle: "AE ouvertes, AE engagées et CP consommés, par exercice"
    case .linesTitle: "Annoncé, engagé et payé à fin {month}, par ligne du budget"
    case .remainderTitle:
      "Ce que coûtent les conseillers à leurs employeurs, et ce qu’en paie l’État"
    case .lorenzTitle: "Égalité de la couverture entre {places}, fin {month}"
    case .theilTitle:
      "Inégalité de la couverture à l’intérieur des régions et entre elles, fin {month}"
    case .workshopsTitle: "Séances par thème, jusqu’à fin {month}"
    case .costTitle: "Argent public payé par personne touchée"
    case .tornadoTitle: "Ce qui déplace le résultat : {metric}, {place}, fin {month}"
    case .sobolTitle: "Ce qui rend le résultat incertain : {metric}, {place}, fin {month}"
    case .ofPlace: "{title} ({place})"
    case .nationPlace: "niveau national"
    case .unitPersons: "personnes"
    case .unitPosts: "postes"
    case .unitHosts: "structures d’accueil"
    case .unitDepartments: "départements"
    case .unitApplications: "candidatures"
    case .unitSessions: "séances"
    case .unitSpaces: "espaces d’accueil"
    case .unitShare: "en %"
    case .unitIndex: "indice sans unité"
    case .unitMillions: "millions d’euros"
    case .unitEuros: "euros"
    case .unitEurosPerPerson: "euros par personne"
    case .unitEurosPerSession: "euros par séance"
    case .unitRatio: "rapport"
    case .unitPeopleAndPosts: "personnes et postes"
    case .unitVariance: "part de la variance, en %"
    case .unitPoints: "en points de pourcentage"
    case .ofScenario: "{scenario} : {sentence}"
    case .mapSays:
      "La valeur la plus haute est {high} ({highPlace}), la plus basse {low} ({lowPlace}), celle du milieu {middle}."
    case .mapSaysEqual: "La valeur est {high} partout."
    case .differenceSays:
      "Plus dans {more} territoires, moins dans {less} ; le plus grand gain est {high} ({highPlace}), la plus grande perte {low} ({lowPlace})."
    case .coverageSays: "La couverture est de {first} fin {start} et de {last} fin {end}."
    case .fanSays:
      "Sur {draws} tirages, elle se situe alors entre {low} et {high} dans 90 % des cas, {middle} au milieu."
    case .needSays:
      "Fin {end}, {with} personnes sont dans le besoin avec le programme et {without} sans lui, soit un écart de {difference}."
    case .funnelSays:
      "De {applications} candidatures sont issus {passed} candidats ayant passé le filtre PIX ; sur {awarded} postes attribués, {filled} ont été pourvus ; {trained} conseillers ont été formés et {inPost} sont en poste."
    case .postsSays:
      "Fin {end}, {inPost} conseillers sont en poste, {inTraining} en formation et {waiting} attendent une place ; {vacant} postes sont vacants et {open} n’ont jamais été pourvus."
    case .flowSays:
      "Sur {committed} engagés, {paid} sont payés et conservés, {returned} ont été reversés et {leftToPay} restent à payer. L’essentiel, {most}, relève de la ligne {line}."
    case .budgetSays:
      "Sur l’ensemble des exercices, {opened} ont été ouverts, {committed} engagés et {paid} payés, nets des reversements."
    case .linesSays:
      "Sur {announced} annoncés, {committed} sont engagés et {paid} payés, nets des reversements."
    case .remainderSays:
      "Fin {end}, les conseillers ont coûté {employment} à leurs employeurs, dont l’État a payé {contribution} ; le reste à charge est de {remainder}."
    case .lorenzSays:
      "L’indice de Gini est de {gini}. L’indice de Theil est de {theil}, dont {within} à l’intérieur des régions et {between} entre elles."
    case .lorenzHalf:
      "La moitié des personnes dans le besoin la moins bien servie représente {part} des personnes touchées."
    case .theilSays:
      "Sur un indice de Theil de {theil}, {within} relèvent de l’inégalité à l’intérieur des régions et {between} de celle entre elles ; l’indice de Gini est de {gini}."
    case .workshopsSays:
      "Sur {total} séances, {individual} étaient individuelles ; le thème le plus suivi est {theme}, avec {most}."
    case .workshopsNone: "Aucune séance n’a eu lieu jusque-là."
    case .costSays: "Chaque personne touchée a coûté {last} à fin {end}."
    case .costNone: "Personne n’est touché : il n’y a pas de coût par personne."
    case .tornadoSays:
      "Aux meilleures estimations, le résultat est {base}. Le paramètre qui le déplace le plus est {parameter}, de {low} à {high}."
    case .sobolSays:
      "La plus grande part de la variance vient de {parameter} : {total} avec ses interactions, {alone} à lui seul."
    case .withProgramme: "avec le programme"
    case .withoutProgramme: "sans lui"
    case .fewerInNeed: "de moins dans le besoin grâce au programme"
    case .bandWide: "90 % des tirages"
    case .bandNarrow: "50 % des tirages"
    case .bestEstimates: "meilleures estimations"
    case .median: "tirage du milieu"
    case .belowFive: "5 % des tirages en dessous"
    case .belowTwentyFive: "25 % des tirages en dessous"
    case .belowSeventyFive: "75 % des tirages en dessous"
    case .belowNinetyFive: "95 % des tirages en dessous"
    case .filled: "postes pourvus au moins une fois"
    case .trained: "conseillers formés"
    case .openPosts: "jamais pourvus"
    case .vacantPosts: "vacants"
    case .waiting: "en attente d’une place"
    case .inTraining: "en formation"
    case .inPost: "en poste"
    case .subsidies: "postes"
    case .renewals: "renouvellements"
    case .training: "formation"
    case .givenBack: "reversé"
    case .leftToPay: "reste à payer"
    case .noRegion: "sans région"
    case .equality: "couverture égale"
    case .peopleInNeed: "personnes dans le besoin, les moins bien servies d’abord (part cumulée)"
    case .peopleReached: "personnes touchées (part cumulée)"
    case .individual: "séances individuelles"
    case .atLow: "à son quantile à 5 %"
    case .atHigh: "à son quantile à 95 %"
    case .alone: "à lui seul"
    case .total: "avec ses interactions"
    case .unknown: "inconnu"
    case .opened: "AE ouvertes"
    case .committed: "AE engagées"
    case .paid: "CP consommés, nets"
    case .announced: "annoncé"
    case .employment: "coût pour les employeurs"
    case .contribution: "payé par l’État"
    case .remainder: "reste à charge"
    case .bought: "Ce qui est financé"
    case .line: "Ligne du budget"
    case .region: "Région"
    case .department: "Département"
    case .territory: "Territoire"
    case .month: "Mois"
    case .fiscalYear: "Exercice"
    case .value: "Valeur"
    case .code: "Code"
    case .name: "Nom"
    case .scenario: "Scénario"
    case .parameter: "Paramètre"
    case .difference: "Écart"
    case .gini: "Indice de Gini"
    case .theil: "Indice de Theil"
    case .theilWithin: "Theil à l’intérieur des régions"
    case .theilBetween: "Theil entre les régions"
    case .index: "Indice"
    case .step: "Étape"
    case .theme: "Thème"
    case .lowBound: "Intervalle à 95 %, de"
    case .highBound: "Intervalle à 95 %, à"
    case .incompleteYear: "{year} (en partie)"
    case .departments: "département"
    case .territories: "territoire"
    case .amongDepartments: "départements"
    case .amongTerritories: "territoires"
    case .assumedNote: "Ce chiffre repose sur des hypothèses qu’aucune observation ne contraint."
    case .drawsNote:
      "Bandes : {draws} tirages des hypothèses incertaines, graine {seed}. La ligne est le plan aux meilleures estimations."
    case .funnelNote:
      "Candidatures, candidats et conseillers formés sont comptés depuis le début ; un poste peut être pourvu plusieurs fois, si bien que les formés peuvent dépasser les postes pourvus."
    case .flowNote:
      "Les postes sont les premières subventions, moins ce qui a été reversé. Ce qui n’est pas engagé n’a pas de région et ne figure pas ici."
    case .remainderNote: "Le coût mensuel d’un conseiller pour l’employeur est une hypothèse."
    case .remainderBelowNote:
      "En dessous de zéro, l’État a payé d’avance plus que les conseillers n’ont coûté."
    case .themesNote:
      "La répartition des ateliers entre thèmes est une hypothèse : aucune n’a été publiée."
    case .earlyNote:
      "Les mois où une personne coûte plus de cinq fois la dernière valeur sont omis : peu de personnes se partagent les premiers paiements."
    case .tornadoNote:
      "Un seul paramètre à la fois va de son quantile à 5 % à celui à 95 %, les autres restent à leurs meilleures estimations."
    case .sobolNote:
      "Les traits sont des intervalles qui contiennent 95 % des estimations rééchantillonnées ; avec leurs interactions, les parts dépassent 100 % en somme."
    case .differenceNote: "Au-dessus de zéro, le second plan a davantage."
    case .showsMap: "un chiffre de chaque département sur une carte en carrés égaux"
    case .showsCoverage:
      "les personnes touchées au fil du temps, en part de celles qui ont été dans le besoin, avec l’étendue des tirages sur demande"
    case .showsNeed:
      "les personnes dans le besoin au fil du temps, avec et sans le programme, et l’écart"
    case .showsFunnel:
      "candidatures, postes attribués, postes pourvus, conseillers formés et en poste"
    case .showsPosts:
      "les postes au fil du temps par état : en poste, en formation, en attente, vacants, jamais pourvus"
    case .showsFlow:
      "l’argent, de la ligne du budget à la région et à ce qu’il a financé, au centime"
    case .showsBudget: "ce qui est ouvert, engagé et payé dans chaque exercice"
    case .showsLines: "ce qui est annoncé, engagé et payé sur chaque ligne du budget"
    case .showsRemainder:
      "ce que coûtent les conseillers à leurs employeurs au fil du temps, et ce qu’en paie l’État"
    case .showsLorenz: "l’égalité de la couverture, avec les indices de Gini et de Theil"
    case .showsTheil:
      "la part de l’inégalité de couverture à l’intérieur des régions, et entre elles"
    case .showsWorkshops: "les séances par thème d’atelier, et les séances individuelles"
    case .showsCost: "l’argent public payé par personne touchée, au fil du temps"
    case .showsTornado: "ce que chaque paramètre incertain fait à un chiffre, un à la fois"
    case .showsSobol: "la part de la variance d’un chiffre due à chaque paramètre incertain"
    case .abstract: "Dessiner un chiffre d’un scénario."
    case .discussion:
      "L’image est un fichier SVG pour une note, une présentation ou une page : avec titre et unité, un texte pour qui ne la voit pas, et des couleurs que tout le monde distingue. Avec plusieurs scénarios, le même chiffre est dessiné pour chacun aux mêmes échelles, ou dans un seul dessin. Docs/figures.md donne la liste des figures."
    case .scenariosArgument: "Jusqu’à six scénarios fournis ou fichiers de scénario."
    case .figureOption: "Ce qui est dessiné : {names}."
    case .figureValue: "figure"
    case .metricOption:
      "Le chiffre de la carte, ou celui dont on dessine les influences : coverage, reached, in-post… La carte montre coverage si rien n’est indiqué."
    case .monthOption:
      "Le mois à la fin duquel se place le chiffre, comme 2023-06 ; par défaut, le dernier des scénarios."
    case .departmentOption:
      "Un département, par son code ou son nom, pour les figures coverage, need, money-flow, tornado et sobol."
    case .drawsOption:
      "Avec coverage, le nombre de tirages des hypothèses incertaines pour les bandes ; avec sobol, le nombre de points de base."
    case .widthOption: "La largeur de l’image en pixels, de 240 à 4000."
    case .tooMany: "La figure `{figure}` prend au plus {most} scénarios ; {count} sont donnés"
    case .unknownFigure: "il n’y a pas de figure `{text}`"
    case .knownFigures: "les figures sont {names}"
    case .notOfDepartment:
      "La figure `{figure}` n’existe pas pour un département : --department va avec {names}"
    case .ofOneScenario: "La figure `{figure}` est celle d’un seul scénario ; {count} sont donnés"
    case .needsMetric:
      "La figure `{figure}` demande --metric, le chiffre dont on dessine les influences"
    case .noDraws: "--draws va avec les figures coverage et sobol"
    case .outlinesOfMap: "--boundaries va avec la figure map"
    case .widthRange: "--width est un nombre de pixels de 240 à 4000"
    }
  }
}
