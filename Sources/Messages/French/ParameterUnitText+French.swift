extension ParameterUnitText {
  var french: String {
    switch self {
    case .number: "nombre"
    case .share: "part"
    case .persons: "personnes"
    case .months: "mois"
    case .personsPerMonth: "personnes/mois"
    case .seatsPerMonth: "places/mois"
    case .workshopsPerMonth: "ateliers/mois"
    case .perMonth: "/mois"
    case .hours: "h"
    case .hoursPerMonth: "h/mois"
    case .kilometres: "km"
    case .squareKilometres: "km²"
    case .advisersPerMillion: "conseillers par million"
    case .euros: "EUR"
    case .eurosPerMonth: "EUR/mois"
    }
  }
}
