extension CellUnit {
  var french: String {
    switch self {
    case .cents, .share, .number, .month, .flag, .percent: ""
    case .persons: "personnes"
    case .posts: "postes"
    case .squareKilometres: "km²"
    case .units: "unités"
    case .advisers: "conseillers"
    case .applications: "candidatures"
    case .perMonth: "par mois"
    case .seats: "places"
    case .postMonths: "mois de poste"
    case .applicationsPerPost: "candidatures par poste"
    case .candidatesPerPost: "candidats par poste"
    case .departments: "départements"
    case .hosts: "structures"
    case .spaces: "espaces"
    case .aidants: "aidants"
    case .venues: "lieux"
    case .hoursPerMonth: "heures par mois"
    case .hours: "heures"
    case .workshopsPerMonth: "ateliers par mois"
    case .sessionsPerMonth: "séances par mois"
    case .months: "mois"
    case .mandatesPerMonth: "mandats par mois"
    case .sessions: "séances"
    case .eurosPerPerson: "€ par personne"
    case .eurosPerSession: "€ par séance"
    case .sessionsPerPerson: "séances par personne"
    }
  }
}
