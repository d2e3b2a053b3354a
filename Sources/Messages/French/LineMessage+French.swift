extension LineMessage {
  var french: String {
    switch self {
    case .missingAmount: "la ligne `{text}` n’a ni montant ni part"
    case .missingAmountLabel: "`amount` ou `share` est attendu"
    case .lineIsTableHint: "écrivez `{text}`"
    case .differ: "le montant et la part de `{line}` ne sont pas le même argent"
    case .differAmount: "{amount}"
    case .differShare: "{share} de l’enveloppe de {envelope}"
    case .differHint: "gardez l’un des deux"
    case .shareNotWholeCents: "cette part de l’enveloppe n’est pas un nombre entier de centimes"
    case .shareNotWholeCentsLabel: "une part de {envelope}"
    case .shareNotWholeCentsHint: "écrivez plutôt la somme, comme `amount: {amount}`"
    case .gap: "les lignes font {total}, soit {difference} de moins que l’enveloppe"
    case .excess: "les lignes font {total}, soit {difference} de plus que l’enveloppe"
    case .envelopeLabel: "{envelope} annoncés"
    case .totalLabel: "{total} sur les lignes"
    case .setLabel: "fixé ici"
    case .meantLineHint:
      "vouliez-vous dire `{amount}` sur `{line}`, avec quoi les lignes font l’enveloppe ?"
    case .meantEnvelopeHint:
      "vouliez-vous dire une enveloppe de `{amount}`, que font les lignes ?"
    case .gapHint: "écrivez `unallocated: {table}` sous `lines` si aucune ligne ne doit l’utiliser"
    case .gapRaiseHint:
      "relevez `unallocated` à `{amount}` si aucune autre ligne ne doit l’utiliser"
    case .excessUnallocatedHint: "abaissez `unallocated` à `{amount}`"
    case .excessHint: "abaissez les lignes de `{difference}`, ou relevez l’enveloppe à `{total}`"
    case .unknownDepartment: "aucun département n’a le code `{text}`"
    case .unknownDepartmentLabel: "pas l’un des 101 codes de département"
    case .unknownTerritoryLabel: "pas l’un des {count} codes de territoire"
    case .corsicaHint: "la Corse, c’est `2A` (Corse-du-Sud) et `2B` (Haute-Corse)"
    case .overseasHint: "les départements d’outre-mer sont {codes}"
    case .nameHint: "{name} a le code `{code}`"
    case .unknownKey: "il n’y a pas de clé de répartition `{text}`"
    case .unknownKeyHint: "une table de poids par code de département est acceptée aussi"
    case .noDepartment: "aucun département n’est cité"
    case .zeroWeights: "tous les poids sont nuls : rien ne dit où va l’argent"
    case .zeroWeightsLabel: "au moins un poids supérieur à 0 est attendu"
    case .floorAboveCap: "le plancher de `{text}` est au-dessus de son plafond"
    case .floorLabel: "au moins {count}"
    case .capLabel: "au plus {count}"
    case .floorAboveCapHint:
      "abaissez le plancher à {cap} ou moins, ou relevez le plafond à {floor} ou plus"
    case .quantitiesExclude: "`{text}` n’a pas d’effet à côté de `quantities`"
    case .quantitiesExcludeLabel: "des nombres explicites le remplacent"
    case .quantitiesHere: "les nombres explicites"
    case .postsAboveCap: "il y a plus de postes cités que `posts-cap` n’en permet"
    case .postsLabel: "{count} postes"
    case .postsCapLabel: "au plus {count} postes"
    case .postsCapDefault: "`posts-cap` garde sa valeur par défaut de {count}"
    case .postsCapHint: "citez moins de postes, relevez `posts-cap`, ou écrivez `posts-cap: none`"
    }
  }
}
