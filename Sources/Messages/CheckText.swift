/// What a check says of rules, expectations and locked results.
public enum CheckText: String, MessageKey {
  case brokenRule = "broken-rule"
  case breachPlace = "breach-place"
  case breachOfRun = "breach-of-run"
  case breachEqual = "breach-equal"
  case breachAtLeast = "breach-at-least"
  case breachAtMost = "breach-at-most"
  case breachCount = "breach-count"
  case faultOfTool = "fault-of-tool"
  case missed
  case nation
  case foundBelow = "found-below"
  case foundAbove = "found-above"
  case foundOther = "found-other"
  case undefinedFigure = "undefined-figure"
  case points
  case missedPlaces = "missed-places"
  case reason
  case sentence
  case wordAtLeast = "word-at-least"
  case wordAtMost = "word-at-most"
  case wordEquals = "word-equals"
  case everyDepartment = "every-department"
  case everyRegion = "every-region"
  case everyMonth = "every-month"
  case lessProbable = "less-probable"
  case quantileMissed = "quantile-missed"
  case ofDraws = "of-draws"
  case deepOnly = "deep-only"
  case example

  public static let area = "check"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .brokenRule: "rule {number} does not hold: {statement}"
    case .breachPlace: "where: {places}"
    case .breachOfRun: "where: in the plan as a whole"
    case .breachEqual: "`{figure}` is {found}, expected {expected}: a difference of {difference}"
    case .breachAtLeast:
      "`{figure}` is {found}, expected at least {expected}: a difference of {difference}"
    case .breachAtMost:
      "`{figure}` is {found}, expected at most {expected}: a difference of {difference}"
    case .breachCount: "places where this rule does not hold: {count}"
    case .faultOfTool: "this is a fault of inclusim: please report it with the scenario"
    case .missed: "the results do not meet what is expected of `{metric}`"
    case .nation: "the nation"
    case .foundBelow: "{place}, {when}: {found}, {difference} below {bound}"
    case .foundAbove: "{place}, {when}: {found}, {difference} above {bound}"
    case .foundOther: "{place}, {when}: {found}, {difference} away from {bound}"
    case .undefinedFigure: "{place}, {when}: the figure is undefined, expected {bound}"
    case .points: "{count} points"
    case .missedPlaces: "and {count} others; figures verified: {verified}"
    case .sentence: "{metric}, {place}, {when}: {bounds}"
    case .wordAtLeast: "at least {value}"
    case .wordAtMost: "at most {value}"
    case .wordEquals: "exactly {value}"
    case .everyDepartment: "every department"
    case .everyRegion: "every region"
    case .everyMonth: "every month"
    case .lessProbable: "it holds in {found} of the draws, and should in {asked}"
    case .quantileMissed:
      "{place}, {when}: {found} of the draws miss the bound, and at most {asked} should"
    case .ofDraws: "counted over {draws} draws of the uncertain parameters, seed {seed}"
    case .reason: "the reason given: {text}"
    case .deepOnly: "with --deep only"
    case .example: "Breach: {text}"
    }
  }
}
