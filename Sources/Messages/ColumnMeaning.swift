/// What the columns of tables hold.
public enum ColumnMeaning: String, MessageKey {
  public static let area = "column"

  // Keys.
  case scenario, month, level, name, line, cause, event, parameter, metric
  case monthIndex = "month-index"
  case fiscalYear = "fiscal-year"
  case territoryCode = "territory-code"
  case departmentCode = "department-code"
  case movementNumber = "movement-number"
  case eventNumber = "event-number"
  case regionCode = "region-code"
  case regionName = "region-name"

  // Values.
  case value, unit, state, cents, euros, population, levels, metricKind, metricMeaning
  case populationFrom15 = "population-15-plus"
  case movementDepartment = "movement-department"
  case fromAccount = "from-account"
  case toLine = "to-line"
  case toAccount = "to-account"
  case yearMonths = "year-months"
  case yearItem = "year-item"
  case yearItemKind = "year-item-kind"
  case eventLine = "event-line"
  case eventToLine = "event-to-line"
  case eventResult = "event-result"
  case eventMoney = "event-money"
  case parameterDefault = "parameter-default"
  case parameterLow = "parameter-low"
  case parameterHigh = "parameter-high"
  case parameterStatus = "parameter-status"
  case parameterBasis = "parameter-basis"
  case parameterSources = "parameter-sources"
  case parameterPlace = "parameter-place"
  case parameterMeaning = "parameter-meaning"
  case title, description, author, source, months
  case sources, overrides
  case firstMonth = "first-month"
  case lastMonth = "last-month"
  case programmeStart = "programme-start"
  case envelope
  case point, firstKey, firstGiven, firstNumber, firstUnit
  case secondKey, secondGiven, secondNumber, secondUnit, balanceLine, balanceEuros
  case modelVersion = "model-version"
  case drawsDefined = "draws-defined"
  case drawMean = "draw-mean"
  case drawDeviation = "draw-deviation"
  case drawStandardError = "draw-standard-error"
  case drawMinimum = "draw-minimum"
  case drawMaximum = "draw-maximum"
  case drawQuantile = "draw-quantile"
  case drawResolution = "draw-resolution"
  case studyMethod = "study-method"
  case studyFactor = "study-factor"
  case studyOther = "study-other"
  case studyParameters = "study-parameters"
  case studyStatus = "study-status"
  case studyEstimate = "study-estimate"
  case studyValue = "study-value"
  case studyLow = "study-low"
  case studyHigh = "study-high"
  case studyVerdict = "study-verdict"
  case comparisonReference = "comparison-reference"
  case comparisonLine = "comparison-line"
  case comparisonEstimate = "comparison-estimate"
  case comparisonKey = "comparison-key"
  case comparisonGivenReference = "comparison-given-reference"
  case comparisonGiven = "comparison-given"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
