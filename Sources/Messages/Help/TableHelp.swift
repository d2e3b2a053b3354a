/// What the diagnostics of parameters, their ranges and tables mean, and how to repair them.
public enum TableHelp: String, MessageKey {
  case unknownParameter = "unknown-parameter"
  case parameterStatedTwice = "parameter-stated-twice"
  case implausibleValue = "implausible-value"
  case needBelowOffline = "need-below-offline"
  case applicationsDecrease = "applications-decrease"
  case tranchesNotOne = "tranches-not-one"
  case invalidInterval = "invalid-interval"
  case unknownDistribution = "unknown-distribution"
  case invalidDistribution = "invalid-distribution"
  case distributionCut = "distribution-cut"
  case parameterCannotVary = "parameter-cannot-vary"
  case wrongNumberOfNames = "wrong-number-of-names"
  case sharedTwice = "shared-twice"
  case correlationOutside = "correlation-outside"
  case correlatedWithItself = "correlated-with-itself"
  case correlatedTwice = "correlated-twice"
  case impossibleCorrelations = "impossible-correlations"
  case correlationWithoutEffect = "correlation-without-effect"
  case tableOutsideFolder = "table-outside-folder"
  case tableEmpty = "table-empty"
  case tableSyntax = "table-syntax"
  case tableRowLength = "table-row-length"
  case tableHeader = "table-header"
  case tableColumnTwice = "table-column-twice"
  case unknownColumn = "unknown-column"
  case missingColumn = "missing-column"
  case ambiguousColumn = "ambiguous-column"
  case missingCode = "missing-code"
  case duplicateCode = "duplicate-code"
  case departmentsLeftOut = "departments-left-out"
  case tableMoreFaults = "table-more-faults"
  case tooManyTerritories = "too-many-territories"
  case populationsDisagree = "populations-disagree"
  case regionsDisagree = "regions-disagree"
  case povertyNotPercent = "poverty-not-percent"
  case invalidBoundaries = "invalid-boundaries"
  case missingOutlines = "missing-outlines"
  case floorsAboveTotal = "floors-above-total"
  case capsBelowTotal = "caps-below-total"
  case nothingToSpreadBy = "nothing-to-spread-by"
  case missingObservation = "missing-observation"
  case needAbovePopulation = "need-above-population"

  public static let area = "table-help"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
