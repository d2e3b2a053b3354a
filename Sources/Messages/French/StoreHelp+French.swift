extension StoreHelp {
  var french: String {
    switch self {
    case .storeNotOurs:
      """
      Le fichier n’est pas une base de simulations\u{A0}: c’est autre chose, ou la base d’un autre logiciel.
      Nommez un fichier écrit par `inclusim run --store`, ou un fichier qui n’existe pas encore pour \
      commencer une base.
      """
    case .storeNewer:
      """
      Une version plus récente d’inclusim a écrit la base, avec des tables que celle-ci ne connaît pas.
      Prenez cette version ou une plus récente\u{202F}; les versions récentes lisent toutes les anciennes bases.
      """
    case .storeBusy:
      """
      Un autre logiciel a tenu la base fermée aussi longtemps qu’inclusim voulait attendre.
      Arrêtez l’autre logiciel, ou réessayez\u{202F}; les simulations annoncées comme gardées sont à l’abri.
      """
    case .storeDamaged:
      """
      La base ne s’accorde plus avec elle-même\u{A0}: son disque a failli, ou un autre logiciel a écrit dans \
      le fichier.
      Reprenez le fichier d’une copie\u{202F}; le programme `sqlite3` sait écrire ce qui reste lisible.
      """
    case .storeFailed:
      """
      Le système refuse d’ouvrir, de lire ou d’écrire la base\u{A0}: un droit manque, le disque est plein ou \
      ne peut être écrit.
      Choisissez un autre endroit, ou réparez ce que dit la note\u{202F}; rien de la simulation n’est gardé.
      """
    case .storeUnknownRun:
      """
      La base ne contient pas de simulation de ce numéro.
      `inclusim history FICHIER` donne la liste de celles qu’elle contient.
      """
    case .storeDiffers:
      """
      Le scénario gardé, simulé de nouveau, donne d’autres chiffres que ceux gardés avec lui\u{A0}: il ne peut \
      passer pour cette simulation.
      Prenez la version d’inclusim qui l’a faite, ou simulez de nouveau le scénario et gardez-le.
      """
    case .storeOtherVersion:
      """
      La simulation fut faite par une autre version d’inclusim, ou avec d’autres données fournies\u{202F}; \
      refaite, elle donne les mêmes chiffres.
      Rien n’est à réparer\u{202F}; dites-le en transmettant la comparaison.
      """
    case .storeTerritories:
      """
      Des plans ne se comparent que dans les mêmes territoires, et une simulation gardée apporte les siens.
      Comparez des simulations des mêmes territoires, ou nommez ceux de la simulation avec `--territories`.
      """
    }
  }
}
