extension StudyText {
  var english: String {
    switch self {
    case .figure: "Figure: {metric} ({meaning}). Place: {place}. At the end of {month}."
    case .nation: "the nation"
    case .methodSobol:
      "Sobol indices of {count} uncertain factors: {draws} base points, {runs} runs, seed {seed}."
    case .methodMorris:
      "Elementary effects (Morris) of {count} uncertain factors: {draws} trajectories, {runs} runs, "
        + "seed {seed}."
    case .methodPRCC:
      "Partial rank correlations of {count} uncertain factors: {runs} runs, seed {seed}."
    case .methodTornado:
      "One at a time: each of {count} uncertain factors at its 5 % and 95 % quantile, the others as "
        + "in the plan: {runs} runs."
    case .factor: "Factor"
    case .total: "Total"
    case .interval: "95 % interval"
    case .alone: "Alone"
    case .meanSize: "Mean size"
    case .meanEffect: "Mean effect"
    case .deviation: "Deviation"
    case .coefficient: "Correlation"
    case .probability: "By luck"
    case .atLow: "At 5 %"
    case .atHigh: "At 95 %"
    case .swing: "Swing"
    case .with: "With"
    case .together: "Together"
    case .fromTo: "{low} to {high}"
    case .below: "below {value}"
    case .mayBeZero: "may be zero"
    case .parameter: "{meaning}, {low} to {high} ({unit})"
    case .explanation: "{parameter}: {verdict}."
    case .parameterWithoutUnit: "{meaning}, {low} to {high}"
    case .member: "{name}: {parameter}"
    case .ofSeveral: "These vary as one: {verdict}."
    case .nothingClear: "No factor can be told from zero at this size."
    case .pairs: "What pairs do together, beyond what each does alone: the ten strongest"
    case .influential: "influential"
    case .aloneIndistinguishable:
      "influential, its part alone not distinguishable from zero at this size"
    case .interactions:
      "acts together with others, its part alone not distinguishable from zero at this size"
    case .indistinguishable: "not distinguishable from zero at this size"
    case .negligible: "negligible"
    case .noEffect: "no effect at all"
    case .linear: "nearly the same effect everywhere"
    case .monotone: "always the same direction, not always as strong"
    case .almostMonotone: "nearly always the same direction, its strength depends on others"
    case .varying: "its effect depends on others, or changes direction"
    case .rises: "the figure rises with it"
    case .falls: "the figure falls when it rises"
    case .turns: "the figure moves the same way at both ends"
    case .listIndistinguishable: "Not distinguishable from zero at this size ({count}): {names}."
    case .listNegligible: "Negligible, less than one hundredth ({count}): {names}."
    case .listNoEffect: "No effect at all ({count}): {names}."
    case .readSobol:
      "Total is the part of the variance of the figure that would remain if all other factors were "
        + "known; alone, the part that would go if this one were known. Totals add up to more than "
        + "100 % where factors act together. Intervals come from 1,000 resamples."
    case .readMorris:
      "An effect is what the figure gains or loses when the factor goes from its 5 % to its 95 % "
        + "quantile, the others anywhere. Mean size ignores the direction; a deviation as large as it "
        + "shows that the effect depends on other factors."
    case .readPRCC:
      "The correlation tells how surely the figure rises (to 1) or falls (to -1) with the factor once "
        + "the others are taken into account; it does not tell by how much. By luck is the probability "
        + "of such a correlation without any influence, among as many factors as here."
    case .readTornado:
      "The plan itself gives {base}. Swing is the distance between the least and the greatest of the "
        + "three values. One factor at a time shows nothing of what factors do together."
    case .held:
      "Parameters that the scenario states as one value do not vary; +1 after a name marks another "
        + "parameter that varies with it."
    case .correlationsLeft:
      "Rank correlations of the scenario are left aside: a study varies each factor by itself."
    case .assumedPart:
      "Assumptions that no observation constrains hold {part} of the variance by themselves."
    case .recommended:
      "The widest interval is {width} on either side: take --draws {draws} for {limit}."
    case .sizeSuffices: "The widest interval is {width} on either side, within {limit}."
    case .drawsOutside: "the method {method} takes from {least} to {most} draws, and not {draws}"
    case .nothingUncertain: "no parameter is uncertain, so that there is nothing to tell apart"
    case .nothingUncertainHint: "leave out of the scenario the parameters that may vary"
    case .nothingVaries: "`{metric}` has the same value in all {runs} runs"
    case .nothingVariesHint:
      "choose another figure, month or place: nothing uncertain moves this one"
    case .groupForm: "`{text}` is not a group"
    case .groupExample: "write a name and its parameters, as need=need-offline,need-total"
    case .groupOfUnknown: "the group `{group}` names `{name}`, which is not a parameter"
    case .groupOfCertain: "the group `{group}` names `{name}`, which does not vary in this scenario"
    case .groupTwice: "`{name}` stands in two groups, or names two"
    case .abstract: "Tell which uncertain parameters move a figure of a scenario, and how much."
    case .discussion:
      """
      Every parameter that the scenario does not state as one value varies within its range; those \
      that share one quantile are one factor. Methods: sobol shares out the variance of the figure, alone and with \
      others; morris finds with few runs what matters; prcc tells what makes the figure rise or fall; \
      tornado moves one factor at a time. The same scenario, seed and number of draws give the same \
      bytes, whatever the number of threads.

      Examples:
        inclusim sensitivity france-relance-13m --metric reached
        inclusim sensitivity my-plan.yaml --metric additional --method morris --draws 100
        inclusim sensitivity my-plan.yaml --metric coverage --department Creuse --method tornado
      """
    case .studiedMetricOption:
      "The figure, such as reached, coverage or cost-per-additional-person."
    case .regionOption: "The code or the name of a region; the nation when left out."
    case .studiedMonthOption: "The month, as 2023-06; the last one of the plan when left out."
    case .studyMethodOption: "How: sobol, morris, prcc or tornado."
    case .drawsOption:
      "Base points (sobol, usually 512), trajectories (morris, 40) or points (prcc, 1,000)."
    case .seedOption: "The seed: the same seed gives the same points."
    case .groupOption:
      "Parameters told as one, as need=need-offline,need-total; can be repeated."
    case .pairsFlag: "With sobol, tell what pairs of factors do together: twice the runs."
    case .studyFormatOption: "How to write the result: text, csv or json."
    case .regionValue: "region"
    case .groupValue: "name=parameters"
    case .groupsOfRanks:
      "--group does not go with the method prcc: each factor has its own correlation"
    case .pairsOfOthers: "--pairs goes with the method sobol only"
    }
  }
}
