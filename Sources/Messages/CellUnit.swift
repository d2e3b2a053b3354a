/// The units of the cells of an explanation: the raw value is their name in machine formats.
public enum CellUnit: String, MessageKey {
  public static let area = "cell-unit"

  case cents = "EUR-cents"
  case persons
  case share
  case number
  case posts
  case squareKilometres = "km2"
  case units
  case month
  case flag
  case advisers
  case applications
  case perMonth = "per-month"
  case seats
  case postMonths = "post-months"
  case applicationsPerPost = "applications/post"
  case candidatesPerPost = "candidates/post"
  case departments
  case hosts
  case spaces
  case aidants
  case venues
  case hoursPerMonth = "hours/month"
  case hours
  case workshopsPerMonth = "workshops/month"
  case sessionsPerMonth = "sessions/month"
  case months
  case mandatesPerMonth = "mandates/month"
  case sessions
  case eurosPerPerson = "EUR/person"
  case eurosPerSession = "EUR/session"
  case sessionsPerPerson = "sessions/person"
  case percent

  /// The word after a number; empty where the number says it all, as an amount or a percentage.
  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .cents, .share, .number, .month, .flag, .percent: ""
    case .persons: "persons"
    case .posts: "posts"
    case .squareKilometres: "km²"
    case .units: "units"
    case .advisers: "advisers"
    case .applications: "applications"
    case .perMonth: "a month"
    case .seats: "seats"
    case .postMonths: "post-months"
    case .applicationsPerPost: "applications per post"
    case .candidatesPerPost: "candidates per post"
    case .departments: "departments"
    case .hosts: "hosts"
    case .spaces: "spaces"
    case .aidants: "aidants"
    case .venues: "venues"
    case .hoursPerMonth: "hours a month"
    case .hours: "hours"
    case .workshopsPerMonth: "workshops a month"
    case .sessionsPerMonth: "sessions a month"
    case .months: "months"
    case .mandatesPerMonth: "mandates a month"
    case .sessions: "sessions"
    case .eurosPerPerson: "€ per person"
    case .eurosPerSession: "€ per session"
    case .sessionsPerPerson: "sessions per person"
    }
  }
}
