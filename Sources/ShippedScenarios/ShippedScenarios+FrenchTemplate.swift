extension ShippedScenarios {
  /// The text of a scenario with comments, title and description in French; nil where there is none.
  ///
  /// Its keys and values are those of the English file.
  public static func frenchText(named name: String) -> String? {
    name == "france-relance-13m" ? frenchTemplate : nil
  }

  private static let frenchTemplate = """
    # Le plan annoncé en novembre 2020 : 250 millions d’euros en trois lignes.
    #
    # Chaque clé d’un plan simple figure ici, pour que le fichier puisse être copié et changé. La plupart
    # pourraient être omises, comme le fait france-relance-18m : les valeurs ci-dessous sont celles par
    # défaut. Une ligne peut aussi avoir `share: 16 %` à la place d’un montant, et un tableau
    # `quantities: {01: 12, 2A: 8}` à la place d’une clé de répartition.
    # Les identifiants comme PF001 renvoient aux chiffres publiés derrière chaque nombre.

    schema: 1                       # version du format
    title: France Relance, 13 millions de personnes dans le besoin
    description: >-
      La répartition annoncée : 200 millions d’euros pour 4 000 conseillers, 40 millions pour les
      espaces d’accueil et 10 millions pour Aidants Connect. Rien n’est ajouté ensuite : la plupart des
      postes s’arrêtent avec leur première convention. Le besoin est le chiffre politique de 13 millions
      de personnes.
    author: inclusim
    sources: [PF001, PF002, PF003, PF004, PF005, PF288, PF290]

    start: 2020-12                  # mois 0 : les données sont de décembre 2020
    horizon: 60 months              # mois 0 à 59, le dernier étant novembre 2025
    programme-start: 2020-12        # un mois plus tardif déplacerait toutes les dates du programme

    envelope: 250 M€                # PF001
    lines:
      # Recrutement, formation et subvention des conseillers. La répartition entre départements suit
      # les postes connus en mai 2021, complétés à 4 000 : une estimation, faute de liste définitive par
      # département.
      advisers: {amount: 200 M€, key: observed, floor: 0, cap: none}        # PF002
      # Les espaces d’accueil, là où est le besoin.
      spaces: {amount: 40 M€, key: need, floor: 0, cap: none}               # PF003
      # La formation de professionnels qui agissent pour autrui, là où vivent les habitants.
      aidants: {amount: 10 M€, key: population, floor: 0, cap: none}        # PF004
      # Le renouvellement des conventions à leur terme : aucun argent n’était annoncé en 2020.
      renewal: {amount: 0 €}
      # Ce qu’aucune ligne n’emploie.
      unallocated: {amount: 0 €}
    posts-cap: 4000                 # postes annoncés, PF005 ; `none` lève la limite
    real-quantities: false          # postes, espaces et aidants sont des nombres entiers

    need: {total: 13 M, offline: 7 M}   # PF290, PF288 : deux enquêtes, à ne jamais additionner

    # `award-calendar` donne la part de tous les postes attribuée à la fin de chaque mois. Il est omis
    # ici, ce qui vaut pour les 24 comités de sélection de 2021 : 2 138 postes étaient connus après dix
    # d’entre eux et 3 732 après 23 (PF092), avec le même nombre pour chaque comité entre les deux. Écrit
    # en entier et arrondi, cela donne
    #
    #   award-calendar:
    #     2021-03: 21.4 %
    #     2021-04: 42.8 %
    #     2021-05: 53.5 %
    #     2021-06: 65.7 %
    #     2021-07: 74.9 %
    #     2021-08: 78.0 %
    #     2021-09: 81.0 %
    #     2021-10: 90.2 %
    #     2021-11: 93.3 %
    #     2021-12: 100 %

    renewal-expected-from: never    # rien n’était dit des renouvellements au départ
    # Les décisions prises après le départ, dans leur ordre ; aucune ici. Les dates sont celles d’un
    # départ en décembre 2020 : un programme-start plus tardif les déplace. Chaque type une fois :
    #
    #   events:
    #     - {month: 2021-09, type: freeze, line: spaces}
    #     - {month: 2022-02, type: unfreeze, line: spaces}
    #     - {month: 2022-02, type: transfer, from: spaces, to: advisers, amount: 5 M€}
    #     - {month: 2022-03, type: cancel, line: aidants, amount: 1 M€}
    #     - {month: 2023-01, type: appropriation, line: renewal, amount: 44 M€, source: PF051}
    events: []
    params: {}                      # chaque paramètre du modèle à sa valeur par défaut
    expect: []                      # aucune règle à vérifier sur le résultat

    """
}
