/// What a study of sensitivity says, and what can be wrong with one.
public enum StudyText: String, MessageKey {
  public static let area = "study"

  // What was studied, and how.
  case figure, nation
  case methodSobol, methodMorris, methodPRCC, methodTornado
  // Heads.
  case factor, total, interval, alone, meanSize, meanEffect, deviation, coefficient, probability
  case atLow, atHigh, swing, with, together
  // Cells and lines.
  case fromTo, below, mayBeZero, parameter, parameterWithoutUnit, explanation, member, ofSeveral
  case nothingClear, pairs
  // Verdicts.
  case influential, aloneIndistinguishable, interactions, indistinguishable, negligible, noEffect
  case linear, monotone, almostMonotone, varying, rises, falls, turns
  case listIndistinguishable, listNegligible, listNoEffect
  // How to read it.
  case readSobol, readMorris, readPRCC, readTornado, held, correlationsLeft, assumedPart
  case recommended, sizeSuffices
  // Faults.
  case drawsOutside, nothingUncertain, nothingUncertainHint, nothingVaries, nothingVariesHint
  case groupForm, groupExample, groupOfUnknown, groupOfCertain, groupTwice
  // The command.
  case abstract, discussion, studiedMetricOption, regionOption, studiedMonthOption,
    studyMethodOption
  case drawsOption, seedOption, groupOption, pairsFlag, studyFormatOption, regionValue, groupValue
  case groupsOfRanks, pairsOfOthers

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }
}
