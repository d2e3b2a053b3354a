/// What is wrong with the expectations of a scenario.
public enum ExpectMessage: String, MessageKey {
  case listHint = "list-hint"
  case unknownMetric = "unknown-metric"
  case unknownMetricLabel = "unknown-metric-label"
  case knownMetrics = "known-metrics"
  case noBound = "no-bound"
  case keysExclude = "keys-exclude"
  case keysExcludeLabel = "keys-exclude-label"
  case keysExcludeFirst = "keys-exclude-first"
  case emptyRange = "empty-range"
  case emptyRangeLabel = "empty-range-label"
  case emptyRangeFirst = "empty-range-first"
  case onlyMoneyHasLine = "only-money-has-line"
  case onlyMoneyHasYear = "only-money-has-year"
  case onlyOfNation = "only-of-nation"
  case oneKindOfTerritory = "one-kind-of-territory"
  case leaveOut = "leave-out"
  case unknownEvery = "unknown-every"
  case unknownKeyLabel = "unknown-key-label"
  case notYear = "not-year"
  case notYearLabel = "not-year-label"
  case outsideRun = "outside-run"
  case outsideRunLabel = "outside-run-label"
  case unknownRegion = "unknown-region"
  case unknownRegionLabel = "unknown-region-label"
  case toleranceUnit = "tolerance-unit"
  case toleranceUnitLabel = "tolerance-unit-label"
  case toleranceUnitHint = "tolerance-unit-hint"
  case certaintyOutside = "certainty-outside"
  case probabilityLabel = "probability-label"
  case quantileLabel = "quantile-label"

  public static let area = "expect"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .listHint: "begin each expectation with `- ` on a line of its own"
    case .unknownMetric: "there is no metric `{text}`"
    case .unknownMetricLabel: "not one of the {count} metrics"
    case .knownMetrics: "the metrics are {names}"
    case .noBound: "the expectation does not say what to expect"
    case .keysExclude: "`{first}` and `{second}` cannot both be written"
    case .keysExcludeLabel: "leave this one out, or the other"
    case .keysExcludeFirst: "written here"
    case .emptyRange: "no figure can meet this expectation"
    case .emptyRangeLabel: "less than what is asked at least"
    case .emptyRangeFirst: "asked at least"
    case .onlyMoneyHasLine: "`{name}` is not an amount of a budget line"
    case .onlyMoneyHasYear: "`{name}` is not counted by fiscal year: write a month"
    case .onlyOfNation: "`{name}` is known for the nation only"
    case .oneKindOfTerritory: "every department and every region are two expectations"
    case .leaveOut: "leave `{text}` out"
    case .unknownEvery: "`{text}` is not something of which there are several"
    case .unknownKeyLabel: "not one of the {count} keys of an expectation"
    case .notYear: "`{text}` is not a fiscal year of the programme"
    case .notYearLabel: "expected a year from 2020 on"
    case .outsideRun: "the simulation does not hold {text}"
    case .outsideRunLabel: "expected 2020-12 to {last}"
    case .unknownRegion: "there is no region `{text}`"
    case .unknownRegionLabel: "expected the name or the code of a region"
    case .toleranceUnit: "`{text}` can be a part of the bound or a difference of shares"
    case .toleranceUnitLabel: "expected a percentage or a number of points"
    case .toleranceUnitHint:
      "write `1 %` for a hundredth of the bound, or `1 point` for a hundredth of the whole"
    case .certaintyOutside: "`{text}` leaves nothing to expect"
    case .probabilityLabel: "expected more than 0 % and at most 100 %"
    case .quantileLabel: "expected more than 0 % and less than 100 %"
    }
  }
}
