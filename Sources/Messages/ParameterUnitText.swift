/// The units of parameters, as a person reads them: the raw value is their name in machine formats.
public enum ParameterUnitText: String, MessageKey {
  case number, share, persons, months
  case personsPerMonth = "persons/month"
  case seatsPerMonth = "seats/month"
  case workshopsPerMonth = "workshops/month"
  case perMonth = "/month"
  case hours = "h"
  case hoursPerMonth = "h/month"
  case kilometres = "km"
  case squareKilometres = "km2"
  case advisersPerMillion = "advisers per million"
  case euros = "EUR"
  case eurosPerMonth = "EUR/month"

  public static let area = "parameter-unit"

  public func template(in language: Language) -> String {
    switch language {
    case .english: self == .squareKilometres ? "km²" : rawValue
    case .french: french
    }
  }
}
