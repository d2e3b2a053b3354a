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
  case expectations, expectationMet, certain, uncertain, askedProbability, askedQuantile
  // Parts of an ensemble.
  case partial, interrupted, kept, notAPart, damagedPart, partsDiffer, countedTwice, drawsMissing
  case partialHint, andMore
  case aspectTool, aspectData, aspectInput, aspectDraws, aspectSeed, aspectDesign, aspectModel
  case aspectEveryMonth, aspectHistory, historyFlag, keptDraws, observation
  case allDrawsOption, allDrawsWhole, partOption, resumeFlag, shardOption, shardValue, shardOutside,
    needsPart, shardPrintsNothing
  case mergeAbstract, mergeDiscussion, partsArgument, partValue, partialFlag, mergeScenarioOption

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
    case .expectations: "Expectations of the scenario, and the part of the draws that meets each"
    case .expectationMet: "{rule}."
    case .certain: "{asked}: so it is."
    case .uncertain: "{asked}: IT IS NOT."
    case .askedProbability: "It should hold in {part} of the draws"
    case .askedQuantile: "It should hold for the quantile at {part}"
    case .partial:
      "PARTIAL: {done} of {draws} draws are counted, and the figures are those of these draws alone."
    case .interrupted: "interrupted: {done} of {draws} draws are counted"
    case .kept: "they are kept in `{path}`; `--resume` goes on from there"
    case .notAPart: "`{path}` is not a part of an ensemble that this version of inclusim wrote"
    case .damagedPart: "`{path}` is cut short or was changed since it was written"
    case .partsDiffer: "`{path}` is a part of another ensemble; what differs: {aspects}"
    case .countedTwice: "`{path}` holds draws that another part holds too: {draws}"
    case .drawsMissing: "{count} of {draws} draws are in no part: {missing}"
    case .partialHint: "add the parts that hold them, or write `--partial`"
    case .andMore: "and more"
    case .aspectTool: "the version of inclusim"
    case .aspectData: "the data that come with it"
    case .aspectInput: "the scenario, a file that it rests on, or a value given with --set"
    case .aspectDraws: "the number of draws"
    case .aspectSeed: "the seed"
    case .aspectDesign: "the design"
    case .aspectModel: "the version of the model"
    case .aspectEveryMonth: "whether every month is told"
    case .aspectHistory: "whether draws must agree with history"
    case .historyFlag:
      "Count only draws whose parameters, put into hindcast-2020-2025, come near what was observed."
    case .keptDraws:
      "Of these draws {kept} ({share}) agree with what was observed and are counted: {observations}. "
        + "Autonomy and the number of sessions per person are constrained by no observation."
    case .observation: "{metric} at the end of {month} within {tolerance} of {value} ({source})"
    case .partOption: "Keep the counted draws in a file, for `--resume` and `inclusim merge`."
    case .allDrawsOption:
      "Write every draw into a folder too: an array in the format of NumPy for each metric, and an index."
    case .allDrawsWhole: "--all-draws writes all draws in one run, and takes no {option}"
    case .resumeFlag: "Go on from the draws that the file of --part holds, if there is one."
    case .shardOption:
      "Count one share of the draws into the file of --part, as 3/8; `inclusim merge` puts the shares "
        + "together."
    case .shardValue: "i/n"
    case .shardOutside:
      "--shard takes the number of a share and how many there are, from 1/1 to {most}/{most}, as 3/8; "
        + "not `{text}`"
    case .needsPart: "{option} needs --part FILE, where the counted draws are kept"
    case .shardPrintsNothing:
      "--shard prints no result and takes no {option}; give it to `inclusim merge`"
    case .mergeAbstract: "Put together the parts of an ensemble that were counted apart."
    case .mergeDiscussion:
      """
      The result is the same, byte for byte, as if one run had counted all the draws. The scenario is \
      read again from where the first part found it, and must not have changed.

      Examples:
        inclusim ensemble france-relance-13m --draws 100000 --shard 1/2 --part a.part
        inclusim ensemble france-relance-13m --draws 100000 --shard 2/2 --part b.part
        inclusim merge a.part b.part
      """
    case .partsArgument: "Files that `inclusim ensemble --part` wrote."
    case .partValue: "part"
    case .partialFlag: "Tell what there is when draws are missing; the result says so."
    case .mergeScenarioOption: "Where the scenario lies now, when it was moved."
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
