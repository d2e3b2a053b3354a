extension WeightMessage {
  var french: String {
    switch self {
    case .empty: "la table est vide"
    case .cellCount: "cette ligne a {found} cellules, et la première en a {expected}"
    case .openQuote: "un guillemet ouvert ici n’est jamais fermé"
    case .textAfterQuote: "quelque chose suit le guillemet fermant d’une cellule"
    case .formatHint:
      """
      écrivez une première ligne comme `nom;poids`, puis une ligne par nom, comme `Ain;663202` ; \
      des virgules peuvent remplacer les points-virgules, et une cellule qui en contient se met \
      entre guillemets
      """
    case .columns: "une table de poids a au moins deux colonnes, et celle-ci en a {count}"
    case .unclear: "aucune des {count} colonnes n’est clairement celle des poids"
    case .unclearNote: "parmi plusieurs, une colonne nommée {names} est lue sans qu’on le dise"
    case .unclearHint: "dites quelle colonne lire, par exemple `--column \"{text}\"`"
    case .columnsLabel: "un nom et un poids sont attendus"
    case .header: "la première ligne doit nommer les colonnes, et elle contient un nombre"
    case .headerLabel: "un nom de colonne est attendu, comme `poids` ou `population`"
    case .headerHint: "ajoutez une première ligne comme `nom;poids`"
    case .missingName: "cette ligne a un poids et pas de nom"
    case .missingNameLabel: "un nom est attendu"
    case .duplicateName: "`{text}` a deux poids"
    case .duplicateNameLabel: "le second"
    case .duplicateNameFirst: "le premier"
    case .noWeight: "aucun poids n’est supérieur à zéro : rien ne dit qui reçoit les sièges"
    case .noWeightLabel: "au moins un poids supérieur à 0 est attendu"
    case .total: "`{text}` pèse autant que toutes les autres lignes ensemble"
    case .totalLabel: "un total ?"
    case .totalHint: "retirez la ligne si c’est un total : elle reçoit des sièges comme les autres"
    case .floorsAboveTotal: "les planchers font {floors} au total, mais il y a {total} sièges"
    case .floorsAboveTotalHint: "abaissez le plancher, ou répartissez plus de sièges"
    case .capsBelowTotal: "les plafonds font {caps} au total, mais il y a {total} sièges"
    case .capsBelowTotalHint: "relevez le plafond, ou ne l’écrivez pas"
    case .floorAboveCap: "le plancher de {floor} est au-dessus du plafond de {cap}"
    case .negativeFloor: "le plancher ne peut pas être négatif : {floor}"
    case .nothingToSpreadBy:
      "il reste {remaining} sièges pour des lignes dont tous les poids sont nuls"
    case .nothingToSpreadByHint: "relevez le plafond, ou donnez un poids à plus de lignes"
    case .totalOutOfRange: "le nombre de sièges est compris entre 0 et {largest}"
    case .unusableWeight: "le poids de la ligne {row} n’est pas utilisable"
    }
  }
}
