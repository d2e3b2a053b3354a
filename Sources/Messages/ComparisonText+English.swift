extension ComparisonText {
  var english: String {
    switch self {
    case .title: "Plans compared at the end of {month}"
    case .plan: "{title} ({source})"
    case .cut:
      "The plans differ in length: they are compared over the first {count} months, which all have."
    case .pair: "{second} beside {first}"
    case .inputs: "What is written differently"
    case .places: "{first}: {one}. {second}: {other}."
    case .notWritten: "not written, the default"
    case .equalPlans: "The plans are equal: every value is the same, and so is every result."
    case .moreInputs: "{count} more values differ; the formats json and csv tell them all."
    case .idleInputs: "These change no result: {names}."
    case .drawnInputs: "These change the draws and not the plan itself: {names}."
    case .elements: "list of length {count}"
    case .months: "{count} months"
    case .weights: "weights of {count} departments"
    case .quantities: "{sum} in {count} departments"
    case .calendar: "{share} by {month}"
    case .ranged: "{value}, from {low} to {high}"
    case .noDecision: "none"
    case .nation: "The nation"
    case .relative: "in %"
    case .money: "Money"
    case .people: "People and posts"
    case .costs: "Cost"
    case .inequality: "Inequality of coverage"
    case .askedFor: "Other figures asked for"
    case .ofLine: "{figure}: {line}"
    case .cost: "cost {figure}"
    case .points: "{value} points"
    case .place: "{code} {name}"
    case .regions: "Regions: {figure}"
    case .departments: "Departments: {figure}"
    case .winners: "More in {count}; the greatest gains:"
    case .losers: "Less in {count}; the greatest losses:"
    case .noTerritory: "No department has more or less: {figure}."
    case .peopleReached: "people reached"
    case .additionalPeople: "additional people"
    case .moneyPaid: "money paid"
    case .peopleAssisted: "people assisted"
    case .autonomousPeople: "autonomous people"
    case .parts: "What makes the difference"
    case .all: "all together: {second} - {first}"
    case .amounts: "money of the lines, together"
    case .otherSteps: "{count} other changes, together"
    case .severalKeys: "{first} and {count} more"
    case .notParted:
      "Not taken apart, because a plan on the way leaves them undefined: {names}."
    case .readShapley:
      "The part of a change is what it adds on average over all orders in which the {count} changes "
        + "could be made ({runs} plans were run). Parts add up exactly."
    case .readGroups:
      "Changes of the money of lines stay together, for they share one envelope; each line by itself "
        + "changes the envelope too."
    case .readOrders:
      "With {count} changes there are too many orders: the part of a change is the mean of what it adds "
        + "in the order of the format and in the reverse order ({runs} plans were run). Parts add up "
        + "exactly."
    case .design:
      "{second} less {first} in {draws} draws ({kind}, seed {seed}) that both plans share"
    case .mean: "Mean"
    case .standardError: "Error"
    case .more: "{second} more"
    case .euros: "€{amount}"
    case .sureDepartments:
      "Coverage is higher with {second} in {more} of {count} departments in at least 95 % of the draws, "
        + "and lower in {less}."
    case .onlyFirst:
      "Stated in {second} and not in {first}, so that they vary in {first} alone ({count}): {names}."
    case .onlySecond:
      "Stated in {first} and not in {second}, so that they vary in {second} alone ({count}): {names}."
    case .regret: "Regret of choosing a plan: {figure}"
    case .best: "Best in"
    case .dominates:
      "{better} dominates {worse}: nowhere worse and somewhere better in {names}."
    case .dominatesInDraws:
      "{better} dominates {worse}: nowhere worse and somewhere better in {names}; in the draws, in {part} "
        + "of them."
    case .nobodyDominates:
      "No plan dominates another: none is at least as good as another in all of {names}."
    case .perfect:
      "By its mean one would choose {best}. To know everything before choosing is worth {value} (error "
        + "{error}) of: {figure}. Worth measuring first:"
    case .nothingToLearn:
      "{best} is the best in every draw, so that measuring something first changes no choice: {figure}."
    case .noSingleWorth: "  no parameter alone: none is worth more than luck would give."
    case .worth: "{name}: {value} (by luck up to {noise}). {meaning}."
    case .readDifference:
      "Differences of shares are in points. Costs are euros paid for each. Additional and autonomous "
        + "people rest on assumptions."
    case .readDraws:
      "Draws vary what is uncertain alike in all plans. 5, 50 and 95 % of the draws lie below the first "
        + "three columns; more is the part of the draws in which the second plan has more, and in the rest "
        + "it has less or as much; the error is that of the mean. Regret is the distance to the best plan "
        + "of the draw."
    case .withoutDraws:
      "These are the values of the plans as written: --draws 1000 tells how sure the differences are."
    case .otherFormats: "The formats json and csv hold every figure, region and department."
    case .drawsOutside: "a comparison takes from {least} to {most} draws, and not {draws}"
    case .ofPlan: "in the plan {plan}"
    case .onePlan:
      "compare needs at least two plans, as in: compare france-relance-13m spaces-first"
    case .abstract: "Compare plans: what is written differently, what comes of it, and why."
    case .discussion:
      """
      The first plan is the reference of the others. First come the values that differ, with their places; \
      then the results of the nation, of regions and of the departments that gain and lose most; then the \
      part of the difference that each changed value makes. With --draws the plans are compared at the same \
      draws of what is uncertain: how sure a difference is, what choosing wrongly would cost, and which \
      parameter is worth measuring first. The same plans, seed and number of draws give the same bytes, \
      whatever the number of threads.

      Examples:
        inclusim compare france-relance-13m spaces-first
        inclusim compare my-plan.yaml other-plan.yaml --draws 1000
        inclusim compare a.yaml b.yaml c.yaml --metric coverage --format csv --output table.csv
      """
    case .plansArgument: "Names of shipped scenarios or paths of scenario files, at least two."
    case .metricsOption:
      "A figure to take apart; plans are judged by the first one. Can be repeated."
    case .comparedMonthOption:
      "The month, as 2023-06; the last one that all plans have when left out."
    case .comparedDrawsOption: "Compare at so many draws of what is uncertain too."
    case .formatsOption: "How to write the result: text, json or csv."
    }
  }
}
