extension PlanHelp {
  var french: String {
    switch self {
    case .invalidNumber:
      """
      Le texte n’est ni un nombre, ni un montant, ni une part.
      Écrivez des chiffres avec une unité, comme `250 M€`, `16 %` ou `60 h/mois`.
      """
    case .ambiguousNumber:
      """
      Une virgule ou un point devant trois chiffres peut séparer des milliers ou des décimales : \
      une erreur d’un facteur mille passerait inaperçue. Le mot billion aussi a deux sens.
      Prenez l’une des deux lectures montrées : `1500` ou `1,5`.
      """
    case .missingUnit:
      """
      Un montant n’a pas de monnaie, ou une tolérance pas d’unité : leur grandeur n’est pas \
      sûre.
      Ajoutez-la : `200 M€`, `50 000 €`, `1 %`, `1 point`.
      """
    case .wrongUnit:
      """
      La valeur est écrite dans une autre unité que celle du paramètre.
      Convertissez-la, et écrivez l’unité indiquée, ou aucune.
      """
    case .notWholeCents:
      """
      Le montant a des fractions de centime, alors que l’argent se compte en centimes entiers.
      Écrivez au plus deux décimales d’euro.
      """
    case .amountOutOfRange:
      """
      Le montant est négatif, ou plus grand qu’aucun programme.
      Écrivez un montant de 0 € à 10 Md€ ; pour retirer de l’argent à une ligne, employez une \
      décision de type `cancel`.
      """
    case .notWhole:
      """
      Un nombre d’unités a une fraction : postes, personnes, départements et mois sont entiers.
      Écrivez un nombre entier, ou `real-quantities: true` si c’est ce qui est voulu.
      """
    case .outOfRange:
      """
      La valeur sort de ce qui est admissible : une part au-dessus de 1, un nombre négatif, un \
      taux qui viderait deux fois un stock.
      Écrivez une valeur dans la plage indiquée ; `inclusim parameters NOM` la donne aussi.
      """
    case .invalidMonth:
      """
      Le texte n’est pas un mois du calendrier.
      Écrivez une année et un mois, comme `2021-03` ou `mars 2021`.
      """
    case .unknownWord:
      """
      L’un de quelques mots est attendu, et celui-ci n’en est pas.
      Prenez l’un des mots énumérés.
      """
    case .unknownFact:
      """
      Aucun chiffre publié n’a cet identifiant : la source est introuvable.
      Corrigez l’identifiant d’après [sources.md](sources.md), ou nommez la source en toutes \
      lettres.
      """
    case .factsNotSeparated:
      """
      Plusieurs identifiants de chiffres publiés forment une seule entrée de la liste.
      Écrivez une virgule entre deux entrées.
      """
    case .unsupportedStart:
      """
      Les simulations commencent en décembre 2020, date des données.
      Écrivez `start: 2020-12` ; pour déplacer le programme, employez `programme-start`.
      """
    case .startAfterHorizon:
      """
      Le programme commencerait après le dernier mois simulé : rien ne se passerait.
      Commencez plus tôt, ou allongez `horizon`.
      """
    case .monthOutOfRange:
      """
      Le mois est antérieur à décembre 2020 ou postérieur à la fin de la simulation.
      Choisissez un mois dans la plage indiquée, ou allongez `horizon`.
      """
    case .calendarDecreases:
      """
      Le calendrier d’attribution baisse : il donne la part des postes attribués à chaque date, \
      qui ne peut que croître.
      Écrivez des parts cumulées, et non celles de chaque mois.
      """
    case .missingForTerritories:
      """
      Des territoires autres que les départements de France n’ont pas de valeur par défaut pour \
      ce qui dépend de leur taille.
      Indiquez les paramètres nommés.
      """
    case .unknownLine:
      """
      Le budget a cinq lignes, et aucune n’a ce nom.
      Prenez l’une de `advisers`, `spaces`, `aidants`, `renewal`, `unallocated`.
      """
    case .missingAmount:
      """
      Une ligne n’indique ni son montant ni sa part.
      Ajoutez `amount` ou `share` ; une ligne sans argent se laisse de côté.
      """
    case .amountAndShareDiffer:
      """
      Le montant d’une ligne n’est pas sa part de l’enveloppe.
      Gardez l’un des deux.
      """
    case .shareNotWholeCents:
      """
      La part de l’enveloppe a des fractions de centime.
      Écrivez plutôt le montant, ou une part avec moins de décimales.
      """
    case .envelopeGap:
      """
      Les lignes font moins que l’enveloppe : de l’argent se perdrait sans qu’on le voie.
      Augmentez une ligne, ou mettez la différence sur `unallocated`.
      """
    case .envelopeExcess:
      """
      Les lignes font plus que l’enveloppe.
      Baissez une ligne, ou augmentez l’enveloppe.
      """
    case .unknownDepartment:
      """
      Aucun département n’a ce code. La Corse est `2A` et `2B` ; les codes sous 10 commencent \
      par un zéro.
      Prenez le code proposé ; `inclusim departments` en donne la liste.
      """
    case .unknownAllocationKey:
      """
      Aucune clé de ce nom ne dit comment répartir une ligne.
      Prenez l’un des noms énumérés, une table de poids ou un fichier CSV.
      """
    case .unknownApportionment:
      """
      Aucune méthode de répartition n’a ce nom.
      Prenez l’un des noms énumérés ; [le guide](guides/apportionment.md) les compare.
      """
    case .unusedApportionment:
      """
      Avec `real-quantities: true`, rien n’est arrondi à l’unité : la méthode de \
      répartition ne sert pas.
      Supprimez `apportionment` ou `real-quantities`.
      """
    case .zeroWeights:
      """
      Tous les poids sont nuls : rien ne dit qui reçoit les unités.
      Donnez au moins un poids au-dessus de zéro.
      """
    case .floorAboveCap:
      """
      Le plus petit nombre d’un département dépasse le plus grand.
      Baissez le plancher, ou relevez le plafond.
      """
    case .quantitiesExclude:
      """
      Des nombres exacts par département ne laissent rien à faire à une clé, un plancher, un \
      plafond ou une méthode.
      Gardez `quantities`, ou les autres.
      """
    case .postsAboveCap:
      """
      Les postes écrits par département dépassent le plafond national.
      Baissez-les, ou relevez `posts-cap`.
      """
    case .weightTable:
      """
      Le fichier de poids n’est pas une table, ou ne montre pas quelle colonne porte les poids.
      Écrivez une première ligne comme `nom;poids`, puis une ligne par nom, ou dites la colonne.
      """
    case .weightTableHeader:
      """
      La première ligne d’une table de poids contient un nombre : un nom serait perdu.
      Ajoutez une première ligne comme `nom;poids`.
      """
    case .missingName:
      """
      Une ligne de la table de poids n’a pas de nom.
      Écrivez le nom, ou retirez la ligne.
      """
    case .duplicateName:
      """
      Deux lignes de la table de poids ont le même nom.
      Retirez-en une, ou distinguez les noms.
      """
    case .totalAmongWeights:
      """
      Une ligne pèse autant que toutes les autres et ressemble à leur total ; elle prendrait la \
      moitié des sièges.
      Retirez-la si c’est un total.
      """
    case .unknownEventType:
      """
      Aucune décision n’a ce type.
      Prenez l’un de `appropriation`, `transfer`, `cancel`, `freeze`, `unfreeze`.
      """
    case .eventOutOfRange:
      """
      Une décision précède l’ouverture du programme ou suit la fin de la simulation.
      Choisissez un mois dans la plage indiquée.
      """
    case .transferToItself:
      """
      Un virement va d’une ligne à elle-même et ne déplace rien.
      Nommez une autre ligne sous `to`.
      """
    case .alreadyFrozen:
      """
      Une ligne est gelée alors qu’elle l’est déjà : le second gel ne fait rien.
      Retirez-le, ou mettez d’abord fin au premier avec `unfreeze`.
      """
    case .notFrozen:
      """
      Une ligne est dégelée alors qu’elle n’est pas gelée ce mois-là.
      Vérifiez le mois et la ligne ; les décisions s’appliquent dans l’ordre écrit.
      """
    case .eventsMoved:
      """
      Un `programme-start` plus tardif décale toutes les décisions, comme toute date du \
      programme.
      Rien, si c’est voulu ; sinon avancez les décisions d’autant de mois.
      """
    }
  }
}
