/// What an ensemble says, and what can be wrong with one.
public enum EnsembleText: String, MessageKey {
  public static let area = "ensemble"

  case design
  case designWithLuck = "design-with-luck"
  case luckAlone = "luck-alone"
  case nothingUncertain = "nothing-uncertain"
  case kindRandom = "kind-random"
  case kindLatinHypercube = "kind-latin-hypercube"
  case kindSobol = "kind-sobol"
  case atMonth = "at-month"
  case coverageByYear = "coverage-by-year"
  case lowestDepartments = "lowest-departments"
  case plan
  case mean
  case month
  case department
  case reading
  case rangeOfBoth = "range-of-both"
  case rangeOfLuck = "range-of-luck"
  case assumed
  case resolution
  case distribution
  case unit
  case byScenario = "by-scenario"
  case byTable = "by-table"
  case varyAsOne = "vary-as-one"
  case correlated
  case drawsOutside = "draws-outside"
  case refusedDraw = "refused-draw"
  case refusedPlan = "refused-plan"
  case refusedRelation = "refused-relation"
  case refusedFigure = "refused-figure"
  case drawnValue = "drawn-value"
  case refusedHint = "refused-hint"
  case badDistribution = "bad-distribution"
  case drawsOption = "draws-option"
  case seedOption = "seed-option"
  case designOption = "design-option"
  case stochasticFlag = "stochastic-flag"
  case everyMonthFlag = "every-month-flag"
  case resultFormatOption = "result-format-option"
  case abstract
  case discussion

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .design: "{draws} draws of {count} uncertain parameters, {kind} design, seed {seed}."
    case .designWithLuck:
      "Stochastic model: {draws} draws of {count} uncertain parameters and of luck, {kind} design, "
        + "seed {seed}."
    case .luckAlone:
      "Stochastic model: {draws} draws of luck alone, since no parameter is uncertain; seed {seed}."
    case .nothingUncertain: "No parameter is uncertain: every draw gives the plan itself."
    case .kindRandom: "random"
    case .kindLatinHypercube: "Latin hypercube"
    case .kindSobol: "Sobol"
    case .atMonth: "At the end of {month}"
    case .coverageByYear: "Coverage of the nation"
    case .lowestDepartments: "Lowest median coverage by department, at the end of {month}"
    case .plan: "Plan"
    case .mean: "Mean"
    case .month: "Month"
    case .department: "Department"
    case .reading:
      "The plan column is the run at the values of the scenario. In 5 draws of 100 a "
        + "figure is below its 5 % value, and in as many above its 95 % value. Parameters that "
        + "the scenario states as one value do not vary; the others vary as shown below."
    case .rangeOfBoth:
      "Each draw counts whole posts and whole people and has a luck of its own: the ranges hold "
        + "assumptions and luck. The plan column is the run of expected values, without luck."
    case .rangeOfLuck:
      "Each draw counts whole posts and whole people and has a luck of its own: the ranges hold "
        + "luck alone, and no doubt about the parameters. The plan column is the run of expected "
        + "values, without luck."
    case .assumed:
      "{count} of the uncertain parameters are assumptions that no observation constrains: "
        + "people autonomous and additional rest on them above all, and their ranges are "
        + "assumptions too."
    case .resolution:
      "Quantiles are read from {bins} bins, set by the first {first} draws: that of "
        + "coverage at the end is within {width} of the quantile of the draws."
    case .distribution: "Distribution"
    case .unit: "Unit"
    case .byScenario: "Varies as the scenario says"
    case .byTable: "Varies as Docs/parameters.md says"
    case .varyAsOne: "Vary as one: {names}."
    case .correlated: "Go together: {first} and {second}, rank correlation {value}."
    case .drawsOutside: "an ensemble has 1 to {limit} draws, and not {draws}"
    case .refusedDraw: "draw {draw} cannot be counted: {reason}"
    case .refusedPlan: "with its parameters the plan cannot be made"
    case .refusedRelation: "`{larger}` is below `{smaller}`, which is a part of it"
    case .refusedFigure: "`{metric}` is not a number"
    case .drawnValue: "`{name}` = {value}"
    case .refusedHint: "state one of these parameters in the scenario, or narrow what varies"
    case .badDistribution: "an uncertain parameter has no distribution that can be drawn: {reason}"
    case .drawsOption: "How often to draw, 1 to 10,000,000."
    case .seedOption: "The seed: the same seed gives the same draws."
    case .designOption: "How draws are spread: random, latin-hypercube or sobol."
    case .stochasticFlag:
      "Draw luck too: whole posts and people, hired, leaving and helped by chance."
    case .everyMonthFlag:
      "Tell regions and departments at every month, not only at the ends of years."
    case .resultFormatOption: "How to write the result: text, csv or json."
    case .abstract:
      "Run a scenario for many draws of its uncertain parameters: how sure is each figure?"
    case .discussion:
      """
      Parameters that the scenario states as a range, such as `25 to 45 %`, vary as it says; those \
      that it states as one value do not vary; all others vary within the ranges of \
      Docs/parameters.md. Money is exact in every draw. Regions and departments are told at the ends of fiscal years. The same scenario, \
      seed and number of draws give the same bytes, whatever the number of threads.

      With `--stochastic` each draw is a run of the stochastic model: posts and people are whole, and \
      who is hired, leaves or is helped is drawn. The ranges then hold assumptions and luck; where no \
      parameter is uncertain, luck alone.

      Examples:
        inclusim ensemble france-relance-13m
        inclusim ensemble france-relance-13m --stochastic --draws 1000
        inclusim ensemble my-plan.yaml --draws 2000 --design sobol --format csv --output ranges.csv
        inclusim ensemble my-plan.yaml --set "params.contact-hours=50 to 70 h/month"
      """
    }
  }
}
