extension ChartText {
  var english: String {
    switch self {
    case .mapTitle: "{metric}, by {places}, at the end of {month}"
    case .differenceTitle: "{metric}: {second} less {first}, by {places}, at the end of {month}"
    case .coverageTitle: "Coverage: people reached, as a part of those ever in need"
    case .needTitle: "People in need, with and without the programme"
    case .funnelTitle: "From applications to advisers in post, up to the end of {month}"
    case .postsTitle: "Posts of advisers by state"
    case .flowTitle:
      "The money committed by the end of {month}: from budget lines to what it bought"
    case .budgetTitle: "Opened, committed and paid, by fiscal year"
    case .linesTitle: "Announced, committed and paid by the end of {month}, by budget line"
    case .remainderTitle: "What advisers cost their employers, and what the State pays of it"
    case .lorenzTitle: "How equally coverage is spread over {places}, at the end of {month}"
    case .theilTitle:
      "Inequality of coverage within regions and between them, at the end of {month}"
    case .workshopsTitle: "Sessions by theme, up to the end of {month}"
    case .costTitle: "Public money paid for each person reached"
    case .tornadoTitle: "What moves the result: {metric}, {place}, at the end of {month}"
    case .sobolTitle: "What makes the result uncertain: {metric}, {place}, at the end of {month}"
    case .ofPlace: "{title} ({place})"
    case .nationPlace: "the nation"
    case .unitPersons: "people"
    case .unitPosts: "posts"
    case .unitHosts: "hosts"
    case .unitDepartments: "departments"
    case .unitApplications: "applications"
    case .unitSessions: "sessions"
    case .unitSpaces: "reception spaces"
    case .unitShare: "in %"
    case .unitIndex: "index without a unit"
    case .unitMillions: "millions of euros"
    case .unitEuros: "euros"
    case .unitEurosPerPerson: "euros per person"
    case .unitEurosPerSession: "euros per session"
    case .unitRatio: "ratio"
    case .unitPeopleAndPosts: "people and posts"
    case .unitVariance: "part of the variance, in %"
    case .unitPoints: "in percentage points"
    case .ofScenario: "{scenario}: {sentence}"
    case .mapSays:
      "The highest value is {high} ({highPlace}), the lowest {low} ({lowPlace}), and the middle one {middle}."
    case .mapSaysEqual: "The value is {high} everywhere."
    case .differenceSays:
      "More in {more} places, less in {less}; the greatest gain is {high} ({highPlace}), the greatest loss {low} ({lowPlace})."
    case .coverageSays:
      "Coverage is {first} at the end of {start} and {last} at the end of {end}."
    case .fanSays:
      "In 90 % of {draws} draws it lies between {low} and {high} then, {middle} in the middle."
    case .needSays:
      "At the end of {end}, {with} people are in need with the programme and {without} without it, a difference of {difference}."
    case .funnelSays:
      "From {applications} applications came {passed} applicants past the PIX filter; of {awarded} posts awarded {filled} were filled; {trained} advisers were trained and {inPost} are in post."
    case .postsSays:
      "At the end of {end}, {inPost} advisers are in post, {inTraining} in training and {waiting} wait for a seat; {vacant} posts are vacant and {open} were never filled."
    case .flowSays:
      "Of {committed} committed, {paid} are paid and kept, {returned} were given back and {leftToPay} are left to pay. Most of it, {most}, is in the line {line}."
    case .budgetSays:
      "Over all years {opened} were opened, {committed} committed and {paid} paid, net of returns."
    case .linesSays:
      "Of {announced} announced, {committed} are committed and {paid} paid, net of returns."
    case .remainderSays:
      "At the end of {end}, advisers have cost their employers {employment}, of which the State has paid {contribution}; the remainder is {remainder}."
    case .lorenzSays:
      "The Gini index is {gini}. The Theil index is {theil}, of which {within} within regions and {between} between them."
    case .lorenzHalf:
      "The half of the people in need who are served least make {part} of those reached."
    case .theilSays:
      "Of the Theil index of {theil}, {within} is inequality within regions and {between} between them; the Gini index is {gini}."
    case .workshopsSays:
      "Of {total} sessions, {individual} were of one person alone; the theme with most is {theme} with {most}."
    case .workshopsNone: "No session was given by then."
    case .costSays: "Each person reached has cost {last} at the end of {end}."
    case .costNone: "Nobody is reached, so that there is no cost per person."
    case .tornadoSays:
      "At the best estimates the result is {base}. Most is moved by {parameter}, from {low} to {high}."
    case .sobolSays:
      "The greatest part of the variance comes from {parameter}: {total} with what it does together with others, {alone} alone."
    case .withProgramme: "with the programme"
    case .withoutProgramme: "without it"
    case .fewerInNeed: "fewer in need thanks to the programme"
    case .bandWide: "90 % of draws"
    case .bandNarrow: "50 % of draws"
    case .bestEstimates: "best estimates"
    case .median: "middle draw"
    case .belowFive: "5 % of draws below"
    case .belowTwentyFive: "25 % of draws below"
    case .belowSeventyFive: "75 % of draws below"
    case .belowNinetyFive: "95 % of draws below"
    case .filled: "posts filled at least once"
    case .trained: "advisers trained"
    case .openPosts: "never filled"
    case .vacantPosts: "vacant"
    case .waiting: "waiting for a seat"
    case .inTraining: "in training"
    case .inPost: "in post"
    case .subsidies: "posts"
    case .renewals: "renewals"
    case .training: "training"
    case .givenBack: "given back"
    case .leftToPay: "left to pay"
    case .noRegion: "no region"
    case .equality: "equal coverage"
    case .peopleInNeed: "people in need, the least served first (cumulative part)"
    case .peopleReached: "people reached (cumulative part)"
    case .individual: "one person alone"
    case .atLow: "at its 5 % quantile"
    case .atHigh: "at its 95 % quantile"
    case .alone: "alone"
    case .total: "together with others"
    case .unknown: "not known"
    case .opened: "opened"
    case .committed: "committed"
    case .paid: "paid, net of returns"
    case .announced: "announced"
    case .employment: "cost to employers"
    case .contribution: "paid by the State"
    case .remainder: "remainder"
    case .bought: "What it bought"
    case .line: "Budget line"
    case .region: "Region"
    case .department: "Department"
    case .territory: "Territory"
    case .month: "Month"
    case .fiscalYear: "Fiscal year"
    case .value: "Value"
    case .code: "Code"
    case .name: "Name"
    case .scenario: "Scenario"
    case .parameter: "Parameter"
    case .difference: "Difference"
    case .gini: "Gini index"
    case .theil: "Theil index"
    case .theilWithin: "Theil within regions"
    case .theilBetween: "Theil between regions"
    case .index: "Index"
    case .step: "Step"
    case .theme: "Theme"
    case .lowBound: "95 % interval from"
    case .highBound: "95 % interval to"
    case .incompleteYear: "{year} (part)"
    case .departments: "department"
    case .territories: "territory"
    case .amongDepartments: "departments"
    case .amongTerritories: "territories"
    case .assumedNote: "This figure rests on assumptions that no observation constrains."
    case .drawsNote:
      "Bands: {draws} draws of the uncertain assumptions, seed {seed}. The line is the plan at its best estimates."
    case .funnelNote:
      "Applications, applicants and trained advisers are counted since the start; a post can be filled more than once, so that more may be trained than posts filled."
    case .flowNote:
      "Posts are first subsidies less what was given back. What is not committed has no region and is left out."
    case .remainderNote: "The monthly cost of an adviser to the employer is an assumption."
    case .remainderBelowNote:
      "Below zero the State has paid ahead of what advisers have cost so far."
    case .themesNote:
      "How workshops divide over themes is an assumption: no breakdown was published."
    case .earlyNote:
      "Months in which a person costs more than five times the last value are left out: few people share the first payments."
    case .tornadoNote:
      "One parameter at a time is moved from its 5 % to its 95 % quantile, the others stay at their best estimates."
    case .sobolNote:
      "Strokes are intervals that hold 95 % of resampled estimates; parts together with others add up to more than 100 %."
    case .differenceNote: "Above zero the second plan has more."
    case .showsMap: "a figure of every department on a map of equal squares"
    case .showsCoverage:
      "people reached over time, as a part of those ever in need, with the range of the draws on request"
    case .showsNeed: "people in need over time, with and without the programme, and the difference"
    case .showsFunnel: "applications, posts awarded, posts filled, advisers trained and in post"
    case .showsPosts:
      "posts over time by state: in post, in training, waiting, vacant, never filled"
    case .showsFlow: "the money from budget line to region to what it bought, to the cent"
    case .showsBudget: "what is opened, committed and paid in each fiscal year"
    case .showsLines: "what is announced, committed and paid on each budget line"
    case .showsRemainder:
      "what advisers cost their employers over time, and what the State pays of it"
    case .showsLorenz: "how equally coverage is spread, with the indices of Gini and Theil"
    case .showsTheil: "how much of the inequality of coverage lies within regions, and between them"
    case .showsWorkshops: "sessions by theme of workshop, and of one person alone"
    case .showsCost: "public money paid for each person reached, over time"
    case .showsTornado: "what each uncertain parameter does to a figure, one at a time"
    case .showsSobol: "which part of the variance of a figure each uncertain parameter makes"
    case .abstract: "Draw one figure of a scenario as a picture."
    case .discussion:
      "The picture is an SVG file for a note, a slide or a page: with its title and unit, a text for those who do not see it, and colours that everyone tells apart. With several scenarios the same figure is drawn for each on common scales, or in one drawing. Docs/figures.md lists the figures."
    case .scenariosArgument: "Up to six shipped scenarios or scenario files."
    case .figureOption: "What is drawn: {names}."
    case .figureValue: "figure"
    case .metricOption:
      "The figure of the map, or the one whose influences are drawn: coverage, reached, in-post … The map shows coverage when none is named."
    case .monthOption:
      "The month at whose end the figure stands, as 2023-06; the last one of the scenarios when none is named."
    case .departmentOption:
      "A department by its code or its name, for the figures coverage, need, money-flow, tornado and sobol."
    case .drawsOption:
      "With coverage: the number of draws of the uncertain assumptions for the bands; with sobol the number of base points."
    case .widthOption: "The width of the picture in pixels, 240 to 4000."
    case .tooMany: "The figure `{figure}` takes at most {most} scenarios, and {count} are given"
    case .unknownFigure: "there is no figure `{text}`"
    case .knownFigures: "the figures are {names}"
    case .notOfDepartment:
      "The figure `{figure}` has no drawing for a department: --department goes with {names}"
    case .ofOneScenario: "The figure `{figure}` is of one scenario: {count} are given"
    case .needsMetric: "The figure `{figure}` needs --metric, the figure whose influences are drawn"
    case .noDraws: "--draws goes with the figures coverage and sobol"
    case .outlinesOfMap: "--boundaries goes with the figure map"
    case .widthRange: "--width is a number of pixels from 240 to 4000"
    }
  }
}
