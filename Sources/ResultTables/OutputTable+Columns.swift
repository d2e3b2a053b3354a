import Messages

extension OutputTable {
  private static let scenario = OutputColumn("scenario", .text, .scenario)
  private static let month = OutputColumn("month", .month, .month)
  private static let monthIndex = OutputColumn("month_index", .integer, .monthIndex)
  private static let fiscalYear = OutputColumn("fiscal_year", .integer, .fiscalYear)
  private static let cents = OutputColumn("cents", .integer, unit: "EUR-cents", .cents)
  private static let euros = OutputColumn("euros", .decimal, unit: "EUR", .euros)
  private static let value = OutputColumn("value", .number, .value)
  private static let unit = OutputColumn("unit", .text, .unit)
  private static let line = OutputColumn("line", .text, .line)
  private static let metric = OutputColumn("metric", .text, .metric)

  static let scenarioColumns: [OutputColumn] = [
    scenario,
    OutputColumn("title", .text, .title),
    OutputColumn("description", .text, .description),
    OutputColumn("author", .text, .author),
    OutputColumn("sources", .text, .sources),
    OutputColumn("source", .text, .source),
    OutputColumn("overrides", .text, .overrides),
    OutputColumn("first_month", .month, .firstMonth),
    OutputColumn("last_month", .month, .lastMonth),
    OutputColumn("months", .integer, unit: "months", .months),
    OutputColumn("programme_start", .month, .programmeStart),
    OutputColumn("envelope_cents", .integer, unit: "EUR-cents", .envelope),
  ]

  static let territoryColumns: [OutputColumn] = [
    OutputColumn("level", .text, .level),
    OutputColumn("code", .text, .territoryCode),
    OutputColumn("name", .text, .name),
    OutputColumn("region_code", .text, .regionCode),
    OutputColumn("region_name", .text, .regionName),
    OutputColumn("population", .number, unit: "persons", .population),
    OutputColumn("population_15_plus", .number, unit: "persons", .populationFrom15),
  ]

  static let metricColumns: [OutputColumn] = [
    metric, unit,
    OutputColumn("kind", .text, .metricKind),
    OutputColumn("levels", .text, .levels),
    OutputColumn("meaning", .text, .metricMeaning),
  ]

  static let monthColumns: [OutputColumn] = [
    scenario, month, monthIndex,
    OutputColumn("level", .text, .level),
    OutputColumn("code", .text, .territoryCode),
    OutputColumn("name", .text, .name),
    metric, value, unit,
  ]

  static let ledgerColumns: [OutputColumn] = [
    scenario, month, monthIndex, fiscalYear, line,
    OutputColumn("state", .text, .state), cents, euros,
  ]

  static let departmentLedgerColumns: [OutputColumn] = [
    scenario, month, monthIndex, fiscalYear,
    OutputColumn("code", .text, .departmentCode), line,
    OutputColumn("state", .text, .state), cents, euros,
  ]

  static let fiscalYearColumns: [OutputColumn] = [
    scenario, fiscalYear,
    OutputColumn("months", .integer, unit: "months", .yearMonths), line,
    OutputColumn("kind", .text, .yearItemKind),
    OutputColumn("item", .text, .yearItem), cents, euros,
  ]

  static let journalColumns: [OutputColumn] = [
    scenario,
    OutputColumn("number", .integer, .movementNumber), month, monthIndex, fiscalYear,
    OutputColumn("cause", .text, .cause),
    OutputColumn("code", .text, .movementDepartment), line,
    OutputColumn("from_account", .text, .fromAccount),
    OutputColumn("to_line", .text, .toLine),
    OutputColumn("to_account", .text, .toAccount), cents, euros,
  ]

  static let eventColumns: [OutputColumn] = [
    scenario,
    OutputColumn("number", .integer, .eventNumber), month,
    OutputColumn("type", .text, .event),
    OutputColumn("line", .text, .eventLine),
    OutputColumn("to_line", .text, .eventToLine),
    OutputColumn("result", .text, .eventResult),
    OutputColumn("item", .text, .eventMoney), cents, euros,
  ]

  static let parameterColumns: [OutputColumn] = [
    scenario,
    OutputColumn("parameter", .text, .parameter), value, unit,
    OutputColumn("default", .number, .parameterDefault),
    OutputColumn("low", .number, .parameterLow),
    OutputColumn("high", .number, .parameterHigh),
    OutputColumn("status", .text, .parameterStatus),
    OutputColumn("basis", .text, .parameterBasis),
    OutputColumn("sources", .text, .parameterSources),
    OutputColumn("place", .text, .parameterPlace),
    OutputColumn("meaning", .text, .parameterMeaning),
  ]

  static let sweepColumns: [OutputColumn] = [
    scenario,
    OutputColumn("point", .integer, .point),
    OutputColumn("key_1", .text, .firstKey),
    OutputColumn("given_1", .text, .firstGiven),
    OutputColumn("number_1", .number, .firstNumber),
    OutputColumn("unit_1", .text, .firstUnit),
    OutputColumn("key_2", .text, .secondKey),
    OutputColumn("given_2", .text, .secondGiven),
    OutputColumn("number_2", .number, .secondNumber),
    OutputColumn("unit_2", .text, .secondUnit),
    OutputColumn("balance_line", .text, .balanceLine),
    OutputColumn("balance_euros", .decimal, unit: "EUR", .balanceEuros),
    month, metric, value, unit,
  ]

  static let ensembleColumns: [OutputColumn] = [
    scenario, month,
    OutputColumn("level", .text, .level),
    OutputColumn("code", .text, .territoryCode),
    OutputColumn("name", .text, .name),
    metric,
    OutputColumn("draws", .integer, .drawsDefined),
    OutputColumn("mean", .number, .drawMean),
    OutputColumn("deviation", .number, .drawDeviation),
    OutputColumn("standard_error", .number, .drawStandardError),
    OutputColumn("minimum", .number, .drawMinimum),
    OutputColumn("q05", .number, .drawQuantile),
    OutputColumn("q25", .number, .drawQuantile),
    OutputColumn("q50", .number, .drawQuantile),
    OutputColumn("q75", .number, .drawQuantile),
    OutputColumn("q95", .number, .drawQuantile),
    OutputColumn("maximum", .number, .drawMaximum),
    OutputColumn("resolution", .number, .drawResolution),
    unit,
    OutputColumn("model", .text, .modelVersion),
  ]

  static let sensitivityColumns: [OutputColumn] = [
    scenario, month,
    OutputColumn("level", .text, .level),
    OutputColumn("code", .text, .territoryCode),
    metric,
    OutputColumn("method", .text, .studyMethod),
    OutputColumn("factor", .text, .studyFactor),
    OutputColumn("other", .text, .studyOther),
    OutputColumn("parameters", .text, .studyParameters),
    OutputColumn("status", .text, .studyStatus),
    OutputColumn("estimate", .text, .studyEstimate),
    OutputColumn("value", .number, .studyValue),
    OutputColumn("low", .number, .studyLow),
    OutputColumn("high", .number, .studyHigh),
    OutputColumn("verdict", .text, .studyVerdict),
    unit,
  ]

  static let comparisonColumns: [OutputColumn] = [
    scenario,
    OutputColumn("reference", .text, .comparisonReference), month,
    OutputColumn("level", .text, .level),
    OutputColumn("code", .text, .territoryCode),
    OutputColumn("name", .text, .name),
    metric,
    OutputColumn("line", .text, .comparisonLine),
    OutputColumn("estimate", .text, .comparisonEstimate),
    OutputColumn("key", .text, .comparisonKey),
    value, unit,
    OutputColumn("given_reference", .text, .comparisonGivenReference),
    OutputColumn("given", .text, .comparisonGiven),
  ]
}
