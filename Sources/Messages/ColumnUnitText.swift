/// The units of the columns of territories: the raw value is their name in machine formats.
public enum ColumnUnitText: String, MessageKey {
  case persons, percent, communes, venues, posts, sessions, tiles, ratio
  case squareKilometres = "km2"

  public static let area = "column-unit"

  public func template(in language: Language) -> String {
    switch language {
    case .english: self == .squareKilometres ? "km²" : rawValue
    case .french: french
    }
  }

  private var french: String {
    switch self {
    case .persons: "personnes"
    case .percent: "pour cent"
    case .communes: "communes"
    case .venues: "lieux"
    case .posts: "postes"
    case .sessions: "séances"
    case .tiles: "tuiles"
    case .ratio: "rapport"
    case .squareKilometres: "km²"
    }
  }
}
