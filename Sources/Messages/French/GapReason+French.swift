extension GapReason {
  var french: String {
    switch self {
    case .applications: "Les candidatures de juin sont ici étalées sur le mois."
    case .applicationsPerPost:
      "La presse en donnait trois à quatre ; la simulation divise par tous les postes prévus."
    case .open:
      "La presse comptait les postes publiés sur la plateforme ; la simulation, les postes "
        + "attribués et jamais pourvus."
    case .departmentsRecruiting: "La simulation ouvre une part de poste partout."
    }
  }
}
