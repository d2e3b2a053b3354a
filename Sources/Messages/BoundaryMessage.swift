/// What is said of a file of outlines.
public enum BoundaryMessage: String, MessageKey {
  public static let area = "boundary"

  case invalid
  case invalidHint = "invalid-hint"
  case noneKnown = "none-known"
  case noneKnownHint = "none-known-hint"
  case missing

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .invalid: "this is not an outline of a territory in GeoJSON"
    case .invalidHint:
      "a file has `\"type\": \"FeatureCollection\"`; each of its features has a code among its "
        + "properties (`code`) and polygons in degrees"
    case .noneKnown: "no feature of the file has the code of a territory of the plan"
    case .noneKnownHint: "the codes of departments are `01` to `95`, `2A`, `2B` and `971` to `976`"
    case .missing:
      "{count} territories have no outline in the file and are left out of the map: {places}"
    }
  }
}
