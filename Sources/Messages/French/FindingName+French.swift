extension FindingName {
  var french: String {
    switch self {
    case .nothingOpened:
      "Aucun crédit n’est ouvert à la fin de {month}, dernier mois de cette simulation. Les "
        + "chiffres qui suivent sont ceux du pays sans le programme."
    case .noMoney:
      "Ce plan n’a pas d’argent. Les chiffres qui suivent sont ceux du pays sans le "
        + "programme : {need} personnes dans le besoin à la fin de {month}, contre {needAtStart} "
        + "au départ."
    case .reach:
      "À la fin de {month}, {reached} personnes ont été aidées au moins une fois : "
        + "{coverage} des {needAndInflow} personnes ayant été dans le besoin. Les retours d’une "
        + "même personne et les entrées dans le besoin sont supposés."
    case .money:
      "Sur {opened} ouverts, {paid} sont payés et {leftToPay} sont engagés et restent à "
        + "payer ; {returned} sont revenus de postes restés vides, et {uncommitted} ne sont pas "
        + "engagés."
    case .advisers:
      "{postsAwarded} postes sont attribués, mais un poste n’est pas un conseiller : "
        + "{inPost} conseillers sont en poste à la fin de {month}, après un maximum de {peak} en "
        + "{peakMonth}."
    case .advisersEnd:
      "{postsAwarded} postes sont attribués et les conseillers en poste culminent à {peak} "
        + "en {peakMonth}, mais les conventions finissent plus vite que l’argent ne les "
        + "renouvelle : il reste {inPost} conseillers à la fin de {month}."
    case .advisersGone:
      "{postsAwarded} postes sont attribués et les conseillers en poste culminent à {peak} "
        + "en {peakMonth}, mais les conventions finissent et aucun argent ne les renouvelle : il "
        + "ne reste aucun conseiller à la fin de {month}."
    case .advisersUnderWay:
      "{postsAwarded} postes sont attribués, mais un poste n’est pas un conseiller : "
        + "{inPost} conseillers sont en poste à la fin de {month}, le nombre le plus élevé "
        + "jusqu’ici."
    case .noAdviser:
      "{postsAwarded} postes sont attribués, mais un poste n’est pas un conseiller : aucun "
        + "n’est formé et en poste à la fin de {month}."
    case .uncommitted:
      "Sur la ligne {line}, {uncommitted} des {opened} ouverts ne sont pas engagés à la fin "
        + "de {month}."
    case .notExecuted:
      "{notExecuted} de ce que demandent les événements n’ont pas pu être exécutés, faute de "
        + "crédits disponibles."
    case .autonomy:
      "{autonomous} personnes * sont comptées comme autonomes, et {additional} de moins * "
        + "sont dans le besoin que sans le programme : les deux reposent sur des hypothèses, "
        + "jamais mesurées."
    case .territories: "La couverture va de {lowest} ({lowestPlace}) à {highest} ({highestPlace})."
    case .evenTerritories: "La couverture est partout la même."
    case .otherNeed:
      "Ce plan compte {needTotal} personnes dans le besoin là où le chiffre officiel est de "
        + "{official} : la couverture change avec ce choix, le nombre de personnes touchées à "
        + "peine."
    }
  }
}
