/// What each key of a scenario file means, for documentation and schemas.
public enum FormatMessage: String, MessageKey {
  case schema
  case title
  case description
  case author
  case sources
  case extends
  case start
  case horizon
  case programmeStart = "programme-start"
  case envelope
  case lines
  case postsCap = "posts-cap"
  case apportionment
  case realQuantities = "real-quantities"
  case need
  case awardCalendar = "award-calendar"
  case renewalExpectedFrom = "renewal-expected-from"
  case events
  case params
  case sharedQuantiles = "shared-quantiles"
  case rankCorrelations = "rank-correlations"
  case rangeDistribution = "range-distribution"
  case rangeLow = "range-low"
  case rangeMode = "range-mode"
  case rangeHigh = "range-high"
  case rangeMean = "range-mean"
  case rangeDeviation = "range-deviation"
  case intervalLow = "interval-low"
  case intervalHigh = "interval-high"
  case rangeCoverage = "range-coverage"
  case rangeLambda = "range-lambda"
  case rangeAlpha = "range-alpha"
  case rangeBeta = "range-beta"
  case rangeShape = "range-shape"
  case rangeScale = "range-scale"
  case rangeWeights = "range-weights"
  case rangeValues = "range-values"
  case rangeAtLeast = "range-at-least"
  case rangeAtMost = "range-at-most"
  case rangeValue = "range-value"
  case correlationBetween = "correlation-between"
  case correlationValue = "correlation-value"
  case expect
  case expectMetric = "expect-metric"
  case expectLine = "expect-line"
  case expectMonth = "expect-month"
  case expectYear = "expect-year"
  case expectDepartment = "expect-department"
  case expectRegion = "expect-region"
  case expectEvery = "expect-every"
  case expectAtLeast = "expect-at-least"
  case expectAtMost = "expect-at-most"
  case expectEquals = "expect-equals"
  case expectTolerance = "expect-tolerance"
  case expectProbability = "expect-probability"
  case expectQuantile = "expect-quantile"
  case expectReason = "expect-reason"
  case lineAdvisers = "line-advisers"
  case lineSpaces = "line-spaces"
  case lineAidants = "line-aidants"
  case lineRenewal = "line-renewal"
  case lineUnallocated = "line-unallocated"
  case lineAmount = "line-amount"
  case lineShare = "line-share"
  case lineKey = "line-key"
  case lineFloor = "line-floor"
  case lineCap = "line-cap"
  case lineApportionment = "line-apportionment"
  case lineQuantities = "line-quantities"
  case needTotal = "need-total"
  case needOffline = "need-offline"
  case eventMonth = "event-month"
  case eventType = "event-type"
  case eventLine = "event-line"
  case eventFrom = "event-from"
  case eventTo = "event-to"
  case eventAmount = "event-amount"
  case eventSource = "event-source"

  public static let area = "format"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .schema: "version of the format"
    case .title: "title shown in reports"
    case .description: "what the scenario shows"
    case .author: "who wrote it"
    case .sources: "published figures it rests on, as `PF001`, or free text"
    case .extends: "scenario it starts from: a shipped name, or a file in the same folder"
    case .start: "month 0; the data are dated from December 2020"
    case .horizon: "number of months simulated, month 0 included"
    case .programmeStart: "month in which the programme's own clock starts"
    case .envelope: "money announced in all"
    case .lines: "money announced on each line, and how it is spread"
    case .postsCap: "highest number of posts in all, or none"
    case .apportionment: "method that makes whole posts, spaces and aidants of shares"
    case .realQuantities: "whether planned quantities are left unrounded"
    case .need: "people in need of help: in all, and never online"
    case .awardCalendar: "share of posts awarded by the end of each month written"
    case .renewalExpectedFrom: "month from which hosts expect renewals, or never"
    case .events: "decisions during the programme, in order"
    case .params: "values or ranges of the model's parameters that differ from the default"
    case .sharedQuantiles:
      "groups of parameters that vary as one in an ensemble; a list takes the place of the "
        + "usual pairs"
    case .rankCorrelations: "pairs of parameters whose values go together in an ensemble"
    case .rangeDistribution: "how likely each value is"
    case .rangeLow: "lowest value"
    case .rangeMode: "most likely value, which `run` takes"
    case .rangeHigh: "highest value"
    case .rangeMean: "expected value"
    case .rangeDeviation: "standard deviation"
    case .intervalLow: "value with half of what is outside the interval below it"
    case .intervalHigh: "value with half of what is outside the interval above it"
    case .rangeCoverage: "how much of the distribution lies in the interval"
    case .rangeLambda: "how strongly values keep to the mode; PERT has 4"
    case .rangeAlpha: "first shape, in place of mean and deviation"
    case .rangeBeta: "second shape, in place of mean and deviation"
    case .rangeShape: "shape, in place of mean and deviation"
    case .rangeScale: "scale, in place of mean and deviation"
    case .rangeWeights: "table from each value to its weight"
    case .rangeValues: "observed values, each as likely as the others"
    case .rangeAtLeast: "limit below which no value is drawn"
    case .rangeAtMost: "limit above which no value is drawn"
    case .rangeValue: "value that `run` takes, in place of the mode or the median"
    case .correlationBetween: "two parameters that vary"
    case .correlationValue: "Spearman’s correlation of their ranks, between -1 and 1"
    case .expect: "rules to verify on the result"
    case .expectMetric: "figure that is expected, by its name in outputs"
    case .expectLine: "for an amount, the budget line; all of them when left out"
    case .expectMonth: "month at whose end the figure is taken; the last one when left out"
    case .expectYear: "for an amount, the fiscal year instead of a month"
    case .expectDepartment: "departments that must each meet it"
    case .expectRegion: "regions that must each meet it"
    case .expectEvery: "what each of must meet it: departments, regions or months"
    case .expectAtLeast: "least value accepted"
    case .expectAtMost: "greatest value accepted"
    case .expectEquals: "only value accepted"
    case .expectTolerance: "by how much a bound may be missed"
    case .expectProbability:
      "in which part of the draws of an ensemble it must hold, rather than in the plan itself"
    case .expectQuantile:
      "which quantile of the figure over the draws of an ensemble it is about, rather than the plan"
    case .expectReason: "why it is expected, told when it is missed"
    case .lineAdvisers: "advisers: recruitment, training and subsidies"
    case .lineSpaces: "reception spaces"
    case .lineAidants: "Aidants Connect: training of professionals who act on behalf of people"
    case .lineRenewal: "renewal of conventions that reached their term"
    case .lineUnallocated: "what no line of the programme uses"
    case .lineAmount: "money announced on the line"
    case .lineShare: "money announced on the line, as a part of the envelope"
    case .lineKey:
      "what the spread over departments follows: a name, weights by code, or a CSV file of weights"
    case .lineFloor: "lowest number a department receives"
    case .lineCap: "highest number a department receives, or none"
    case .lineApportionment: "method for this line, in place of that of the scenario"
    case .lineQuantities:
      "exact number for each department code, or a CSV file; replaces key, floor, cap and "
        + "apportionment"
    case .needTotal: "people in need, in all"
    case .needOffline: "people who never go online"
    case .eventMonth: "month of the decision"
    case .eventType: "kind of decision"
    case .eventLine: "line it applies to"
    case .eventFrom: "line the money leaves"
    case .eventTo: "line the money reaches"
    case .eventAmount: "money decided"
    case .eventSource: "published figure it rests on, or free text"
    }
  }
}
