extension ResultHelp {
  var english: String {
    switch self {
    case .drawsOutside:
      """
      An ensemble has at least one draw and at most ten million; each method of a study of \
      sensitivity has its own limits, which the message tells.
      Give `--draws` a number between them.
      """
    case .notDrawable:
      """
      The range of an uncertain parameter makes no distribution, or the parameters cannot \
      be drawn together.
      State the parameter in the scenario, so that it does not vary.
      """
    case .drawRefused:
      """
      The values of one draw make a plan that cannot run, or a figure that is not a number; \
      it is not left out in silence.
      State one of the parameters that the notes list, or give the plan more room.
      """
    case .notAPart:
      """
      A file was not written by `inclusim ensemble --part`, by another version of it, or was \
      changed or cut short since.
      Name files that `--part` wrote, or count the draws again.
      """
    case .partsDiffer:
      """
      The counted draws of a file belong to another ensemble: its scenario, number of draws, seed \
      or design are others, or the tool is.
      Merge parts of one ensemble only, and go on with the command that the file was begun with.
      """
    case .countedTwice:
      """
      Two parts hold the same draws, which would count twice.
      Name each part once, with the shards of one number, such as 1/8 to 8/8.
      """
    case .drawsMissing:
      """
      The parts do not hold every draw of the ensemble.
      Add the shards that are missing, or write `--partial` to merge what there is.
      """
    case .nothingVaries:
      """
      A study of sensitivity shares out how a figure varies, and this one does not vary: all \
      uncertain parameters are stated, or none of them moves it.
      Choose another figure, month or place, or leave parameters out of the scenario.
      """
    case .invalidGroup:
      """
      A group is a name and the parameters that are told as one, each in one group only, and each \
      among those that vary.
      Write `--group need=need-offline,need-total`; `inclusim parameters` lists the names.
      """
    case .unknownRegion:
      """
      No region has that name or code.
      Take the name that is proposed; `inclusim departments` shows them.
      """
    case .missingBound:
      """
      An expectation does not say what to expect.
      Add `at-least`, `at-most` or `equals`.
      """
    case .emptyRange:
      """
      What is expected at most is less than what is expected at least.
      Exchange the two.
      """
    case .keysExclude:
      """
      Two keys of an expectation say the same thing in different ways.
      Leave one out.
      """
    case .metricScope:
      """
      The figure is known for the nation only, or is no amount of a line.
      Leave out the key that is underlined, or choose another metric.
      """
    case .brokenRule:
      """
      The results break a numbered rule of the model. No scenario can cause that: it is a fault \
      of inclusim.
      Report it with the scenario and the version; [checks.md](checks.md) says what the rule \
      protects.
      """
    case .missedExpectation:
      """
      A figure of the plan is not what the scenario expects of it.
      Change the plan, or the expectation and its reason.
      """
    case .resultsMoved:
      """
      The results are no longer those that were locked; the notes say which figures moved and \
      what changed.
      If this is meant, lock them anew with `inclusim lock`.
      """
    case .invalidLock:
      """
      The file beside the scenario is not a lock that inclusim wrote.
      Write it anew with `inclusim lock`.
      """
    case .shippedLock:
      """
      A shipped scenario lies inside inclusim, so there is no place beside it for a lock.
      Make a file of it with `inclusim init`, and lock that.
      """
    }
  }
}
