/// The names that French users write in place of those of the format, which are English.
///
/// Keys and names never change with the language; a word of the other language is answered with the
/// name that it stands for.
enum FrenchNames {
  /// The known name that a French word stands for, or nil.
  static func name(for word: String, among known: some Sequence<String>) -> String? {
    guard let names = names[plain(word)] else { return nil }
    let known = Set(known)
    return names.first { known.contains($0) }
  }

  /// The word in small letters, without accents, with hyphens in place of spaces and underscores.
  private static func plain(_ word: String) -> String {
    String(
      word.lowercased().map { character in
        switch character {
        case "à", "â": "a"
        case "é", "è", "ê", "ë": "e"
        case "î", "ï": "i"
        case "ô": "o"
        case "ù", "û", "ü": "u"
        case "ç": "c"
        case " ", "_", "\u{A0}": "-"
        default: character
        }
      })
  }

  /// The names that each word may stand for; which of them is known depends on the place.
  private static let names: [String: [String]] = [
    // The file.
    "titre": ["title"], "auteur": ["author"], "schema": ["schema"], "base": ["extends"],
    "herite": ["extends"], "etend": ["extends"], "depart": ["start"], "debut": ["start"],
    "duree": ["horizon"], "debut-du-programme": ["programme-start"],
    "demarrage": ["programme-start", "start"], "enveloppe": ["envelope"], "lignes": ["lines"],
    "ligne": ["line", "lines"], "plafond-de-postes": ["posts-cap"], "besoin": ["need"],
    "calendrier": ["award-calendar"], "evenements": ["events"], "evenement": ["events"],
    "decisions": ["events"], "parametres": ["params"], "parametre": ["params"],
    "attentes": ["expect"], "attendu": ["expect"], "repartition": ["apportionment", "key"],
    "methode": ["apportionment"], "ajouter": ["add"], "ajout": ["add"], "retirer": ["remove"],
    // Lines.
    "conseillers": ["advisers"], "conseiller": ["advisers"],
    "conseillers-numeriques": ["advisers"], "espaces": ["spaces"], "espace": ["spaces"],
    "accueil": ["spaces"], "aidant": ["aidants"], "aidants-connect": ["aidants"],
    "renouvellement": ["renewal"], "renouvellements": ["renewal"], "reserve": ["unallocated"],
    "non-reparti": ["unallocated"], "non-affecte": ["unallocated"], "reste": ["unallocated"],
    // What lines and events hold.
    "montant": ["amount"], "somme": ["amount"], "part": ["share"], "cle": ["key"],
    "plancher": ["floor"], "plafond": ["cap", "posts-cap"], "quantites": ["quantities"],
    "quantite": ["quantities"], "fichier": ["file"], "colonne": ["column"],
    "hors-ligne": ["offline"], "mois": ["month"], "date": ["month"], "de": ["from"],
    "depuis": ["from"], "vers": ["to"], "a": ["to"], "virement": ["transfer"],
    "transfert": ["transfer"], "annulation": ["cancel"], "annuler": ["cancel"], "gel": ["freeze"],
    "degel": ["unfreeze"], "ouverture": ["appropriation"], "credits": ["appropriation"],
    "abondement": ["appropriation"], "source": ["source", "sources"],
    // Keys of allocation.
    "egal": ["equals", "equal"], "egale": ["equal"], "habitants": ["population"],
    "pauvrete": ["need-poverty"], "observe": ["observed"],
    // Expectations.
    "mesure": ["metric"], "indicateur": ["metric"], "exercice": ["fiscal-year"],
    "annee": ["fiscal-year"], "departement": ["department"], "region": ["region"],
    "chaque": ["every"], "minimum": ["at-least"], "maximum": ["at-most"],
    "au-moins": ["at-least"], "au-plus": ["at-most"], "raison": ["reason"], "motif": ["reason"],
    // Ranges of parameters.
    "loi": ["distribution"], "intervalle": ["interval"], "uniforme": ["uniform"],
    "triangulaire": ["triangular"], "pert-modifiee": ["modified-pert"],
    "pert-modifie": ["modified-pert"], "normale": ["normal"], "lognormale": ["lognormal"],
    "log-normale": ["lognormal"], "discrete": ["discrete"], "empirique": ["empirical"],
    "bas": ["low"], "borne-basse": ["low"], "haut": ["high"], "borne-haute": ["high"],
    "moyenne": ["mean"], "ecart-type": ["deviation"], "ecart": ["deviation"],
    "couverture-de-l'intervalle": ["coverage"], "forme": ["shape"], "echelle": ["scale"],
    "valeur": ["value"], "valeurs": ["values"], "poids": ["values"], "entre": ["between"],
    "quantiles-partages": ["shared-quantiles"], "correlations": ["rank-correlations"],
    "correlations-de-rangs": ["rank-correlations"],
    // Figures.
    "couverture": ["coverage"], "touchees": ["reached"], "touches": ["reached"],
    "autonomes": ["autonomous"], "seances": ["sessions"], "en-poste": ["in-post"],
    "engage": ["committed"], "paye": ["paid"], "reste-a-payer": ["left-to-pay"],
    "disponible": ["available"], "ouvert": ["opened"], "notoriete": ["awareness"],
    "candidatures": ["applications"], "candidats": ["candidates"],
  ]
}
