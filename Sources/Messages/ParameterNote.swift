/// The remarks on the sources of parameters: the raw value is the remark of the table.
public enum ParameterNote: String, MessageKey {
  case calibration
  case digitalExclusion = "insee-digital-exclusion"
  case bound
  case upperBound = "upper bound"
  case upperBoundOfOutput = "upper bound of output"
  case lowEnd = "low end"
  case percentOfPosts = "about 1 % of 4,000"
  case oneInThree = "no measurement (one in three comes back)"
  case noMeasurement = "no measurement"
  case selfDeclared = "no measurement (PF156 is self-declared)"
  case ceiling = "ceiling of a prototype"
  case withCharges = "with charges"

  public static let area = "parameter-note"

  public func template(in language: Language) -> String {
    switch language {
    case .english: rawValue
    case .french: french
    }
  }

  private var french: String {
    switch self {
    case .calibration: "calage"
    case .digitalExclusion: "exclusion numérique selon l’Insee"
    case .bound: "borne"
    case .upperBound: "borne haute"
    case .upperBoundOfOutput: "borne haute de l’activité"
    case .lowEnd: "bas de la plage"
    case .percentOfPosts: "environ 1 % de 4 000"
    case .oneInThree: "aucune mesure (une personne sur trois revient)"
    case .noMeasurement: "aucune mesure"
    case .selfDeclared: "aucune mesure (PF156 est déclaratif)"
    case .ceiling: "plafond d’un prototype"
    case .withCharges: "charges comprises"
    }
  }
}
