extension ShippedScenarios {
  /// The title and the description of a scenario in French; its file has them in English.
  public static func french(named name: String) -> (title: String, description: String)? {
    frenchTexts[name]
  }

  private static let frenchTexts: [String: (title: String, description: String)] = [
    "advisers-240m-no-cap": (
      "240 millions d’euros pour les conseillers, sans plafond de postes",
      """
      Un chiffre de presse de juin 2021, 240 millions d’euros pour les conseillers au lieu de 200, \
      sans plafond de postes : tout devient des postes, 4 922 au lieu de 4 000, et rien ne reste \
      pour former des remplaçants. Les espaces d’accueil n’ont rien.
      """
    ),
    "advisers-240m": (
      "240 millions d’euros pour les conseillers, 4 000 postes",
      """
      Un chiffre de presse de juin 2021, 240 millions d’euros pour les conseillers au lieu de 200, \
      lu avec le plafond annoncé de 4 000 postes. Les 40 millions de plus n’achètent aucun poste : \
      environ 42 millions d’euros ne peuvent pas être engagés, et les espaces d’accueil n’ont rien. \
      C’est le plafond de postes, et non l’argent, qui décide du nombre de conseillers.
      """
    ),
    "aidants-first": (
      "Aidants Connect d’abord",
      """
      150 millions d’euros pour les conseillers, 40 millions pour les espaces d’accueil et 60 millions \
      pour Aidants Connect. Cette répartition est inventée. Elle montre ce que pourrait donner six fois \
      l’argent annoncé pour les aidants ; au-delà de 60 000 aidants environ, une hypothèse, un de plus \
      apporte peu.
      """
    ),
    "all-advisers": (
      "Tout pour les conseillers",
      """
      250 millions d’euros pour les conseillers, rien pour les espaces d’accueil ni pour Aidants \
      Connect, avec le plafond annoncé de 4 000 postes. Environ un euro sur cinq ne peut pas être \
      engagé sur des postes. L’argent seul n’ajoute pas de conseillers une fois le plafond atteint.
      """
    ),
    "budget-of-2017": (
      "Le budget de 2017, 350 000 euros par an",
      """
      350 000 euros par an, le chiffre donné par un ministre pour 2017, dépensés pour des conseillers à \
      partir de 2021 : environ sept postes par an. On y voit l’échelle de ce chiffre à côté de \
      250 millions d’euros. Ce n’est pas la situation de 2020, où l’État faisait déjà plus ; ce que \
      payait l’argent de 2017 n’est pas connu.
      """
    ),
    "equal-per-head": (
      "Autant pour chaque habitant",
      """
      La répartition annoncée, avec postes, espaces et aidants tous répartis selon la population. Plus \
      de personnes sont touchées en tout, car les postes vont aux départements denses ; la couverture \
      devient plus inégale entre départements, car ni le besoin ni la distance ne suivent le nombre \
      d’habitants.
      """
    ),
    "france-relance-13m": (
      "France Relance, 13 millions de personnes dans le besoin",
      """
      La répartition annoncée : 200 millions d’euros pour 4 000 conseillers, 40 millions pour les \
      espaces d’accueil et 10 millions pour Aidants Connect. Rien n’est ajouté ensuite : la plupart des \
      postes s’arrêtent avec leur première convention. Le besoin est le chiffre politique de \
      13 millions de personnes.
      """
    ),
    "france-relance-18m": (
      "France Relance, 18 millions de personnes dans le besoin",
      """
      La répartition annoncée, avec un besoin de 18 millions de personnes au lieu de 13. Le nombre de \
      personnes touchées ne bouge guère : le nombre de celles qui cherchent de l’aide a été calé sur \
      l’observé et ne dépend pas de la définition du besoin. Ce qui baisse, d’un quart environ, est la \
      couverture : les mêmes personnes aidées sont une plus petite part d’un plus grand besoin.
      """
    ),
    "freeze-2022": (
      "Gel et virement en 2022",
      """
      La répartition annoncée ; en février 2022 les lignes des conseillers et des espaces sont gelées, \
      en septembre 35 millions d’euros doivent passer des espaces aux renouvellements, et en octobre la \
      ligne des conseillers est dégelée. Le gel arrête les commandes d’espaces et la formation des \
      remplaçants ; le virement trouve 29 des 35 millions. Plus de personnes sont touchées que dans le \
      plan annoncé, car des postes renouvelés continuent là où celui-ci n’a pas d’argent pour \
      renouveler ; ce que vaut un espace est supposé.
      """
    ),
    "hindcast-2020-2025": (
      "Rétrospective, de décembre 2020 à novembre 2025",
      """
      La répartition annoncée, puis l’argent annuel des renouvellements : 44 millions d’euros en 2023 \
      (loi de finances votée), 41,8 millions en 2024 (projet de loi de finances) et 40 millions en 2025 \
      (réponse d’un ministère ; un autre document donne 49 millions, la fourchette va donc de 40 à 49). \
      Les aidants sont répartis comme ils furent comptés en juin 2023, et l’activité locale suit ce qui \
      fut observé.
      """
    ),
    "late-start": (
      "Le plan annoncé, six mois plus tard",
      """
      La répartition annoncée, avec un programme qui commence en juin 2021 au lieu de décembre 2020. \
      Presque autant de personnes sont touchées à la fin de 2025, et moins de la moitié à la fin de \
      2022 : un retard se paie en années d’attente, ce qu’un compte final ne montre pas.
      """
    ),
    "no-programme": (
      "Sans programme",
      """
      Aucun argent sur aucune ligne. On y voit ce que le modèle attend sans le programme, aux taux que \
      les autres scénarios emploient aussi ; ces taux sont des hypothèses, aux larges fourchettes.
      """
    ),
    "rural-floor": (
      "Au moins 25 postes par département",
      """
      La répartition annoncée, sans département au-dessous de 25 postes. Les départements peu peuplés \
      sont mieux couverts ; moins de personnes sont touchées en tout, car des postes quittent des lieux \
      où plus d’habitants vivent près d’un lieu d’accueil. La couverture n’en devient pas plus égale : \
      ce qui relève les plus petits départements est pris à d’autres, mal couverts eux aussi. Le nombre \
      25 est inventé.
      """
    ),
    "spaces-first": (
      "Les espaces d’accueil d’abord",
      """
      100 millions d’euros pour les conseillers, 140 millions pour les espaces d’accueil et 10 millions \
      pour Aidants Connect. Cette répartition est inventée. Le coût d’un espace est une hypothèse à \
      large fourchette (de 20 000 à 80 000 euros) : le nombre d’espaces est incertain d’un facteur \
      quatre, et leur effet aussi.
      """
    ),
    "own-ranges": (
      "Le plan annoncé, avec ses propres plages",
      """
      Le plan annoncé, où le scénario dit lui-même comment certaines grandeurs varient : les personnes \
      dans le besoin (les quatre nombres publiés, aussi probables l’un que l’autre), la distance que \
      l’on parcourt, les heures et les groupes des conseillers, et combien de personnes reviennent et \
      deviennent autonomes. Les plages sont inventées et montrent comment on les écrit ; elles ne sont \
      pas mieux fondées que celles de la table des paramètres. Une simulation donne les chiffres du \
      plan annoncé.
      """
    ),
    "stricter-pix": (
      "Une sélection Pix plus sévère",
      """
      Le plan annoncé, avec 30 % des candidats au-delà du test Pix au lieu de 60 % ; les deux sont des \
      hypothèses. Les postes se remplissent plus lentement : moins de conseillers à la fin de 2021 et \
      moins de séances à la fin de 2022. Avec une dizaine de candidatures par poste il reste assez de \
      candidats : la perte est faible, et les postes plus tardifs la compensent. Ce que changeraient de \
      meilleurs candidats n’est pas dans le modèle.
      """
    ),
  ]
}
