public import Ensembles
public import Sensitivity

/// Why a study has no result.
public enum StudyError: Error, Sendable {
  /// A parameter makes no distribution, or a run cannot be counted.
  case ensemble(EnsembleError)
  /// A number of draws that the method does not admit.
  case drawsOutside(StudyMethod, Int, ClosedRange<Int>)
  /// No parameter is uncertain.
  case nothingUncertain
  /// The figure is the same in every run.
  case nothingVaries(figure: String, runs: Int)
  /// A group that cannot be: a name that occurs twice, or is not that of an uncertain parameter.
  case group(SensitivityError)
  /// The estimates cannot be formed.
  case estimate(SensitivityError)
}
