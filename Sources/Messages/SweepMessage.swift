/// What is wrong with a sweep, and what a sweep says of itself.
public enum SweepMessage: String, MessageKey {
  public static let area = "sweep"

  case rangeLabel = "range-label"
  case rangeHint = "range-hint"
  case rangeWithoutStep = "range-without-step"
  case rangeNotNumber = "range-not-number"
  case rangeUnitsDiffer = "range-units-differ"
  case rangeUnitUnclear = "range-unit-unclear"
  case rangeStepZero = "range-step-zero"
  case rangeTooLong = "range-too-long"
  case noAxis = "no-axis"
  case oneValueLabel = "one-value-label"
  case listHint = "list-hint"
  case noAxisHint = "no-axis-hint"
  case tooManyAxes = "too-many-axes"
  case tooManyAxesHint = "too-many-axes-hint"
  case sameKey = "same-key"
  case tooManyPoints = "too-many-points"
  case tooManyPointsHint = "too-many-points-hint"
  case atValue = "at-value"
  case moreFaults = "more-faults"
  case unknownMetric = "unknown-metric"
  case knownMetrics = "known-metrics"
  case monthBeyond = "month-beyond"
  case monthBeyondHint = "month-beyond-hint"
  case unknownBalance = "unknown-balance"
  case knownBalances = "known-balances"
  case balanceIsSet = "balance-is-set"
  case balanceIsSetHint = "balance-is-set-hint"
  case balanceNote = "balance-note"
  case progress
  case progressWithRate = "progress-with-rate"
  case minutesAndSeconds = "minutes-and-seconds"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .rangeLabel: "expected a range such as `0..80 M€ by 10 M€`"
    case .rangeHint:
      "a range has a first value, two points, a last value, and `by` with a step; both ends are in "
        + "the unit of the last value"
    case .rangeWithoutStep: "the range does not say its step"
    case .rangeNotNumber: "`{text}` is no number and no month"
    case .rangeUnitsDiffer: "the ends of the range and its step are in different units"
    case .rangeUnitUnclear:
      "`{text}` has no unit, and in the unit of the last value the range would go down"
    case .rangeStepZero: "the step of the range is 0"
    case .rangeTooLong: "the range has more than {limit} values"
    case .noAxis: "nothing varies"
    case .oneValueLabel: "this is read as a single value"
    case .listHint: "semicolons set the values of a list apart: `--set \"{text}\"`"
    case .noAxisHint: "give one value of `--set` several values, such as a range"
    case .tooManyAxes: "more than two values vary"
    case .tooManyAxesHint: "a sweep has one or two axes: give the other keys a single value"
    case .sameKey: "`{key}` is set twice"
    case .tooManyPoints: "the sweep has {count} points, more than {limit}"
    case .tooManyPointsHint: "take a larger step"
    case .atValue: "for the value `{value}` of `{key}`"
    case .moreFaults: "{count} more faults at other points are not shown"
    case .unknownMetric: "there is no metric `{text}`"
    case .knownMetrics: "metrics are {names}"
    case .monthBeyond: "`{month}` lies outside the {months} months simulated"
    case .monthBeyondHint: "choose a month from {first} to {last}"
    case .unknownBalance: "no line is called `{text}`"
    case .knownBalances: "expected one of {names}, or `none`"
    case .balanceIsSet: "`{line}` takes the rest of the envelope, so its money cannot be set"
    case .balanceIsSetHint: "let another line take the rest with --balance, or none with `none`"
    case .balanceNote:
      "note: at each point the line `{line}` takes what the other lines leave of the envelope; "
        + "choose another line, or none, with --balance"
    case .progress: "{done} of {count}"
    case .progressWithRate: "{done} of {count}, {rate} a second, {left} left"
    case .minutesAndSeconds: "{minutes} min {seconds} s"
    }
  }
}
