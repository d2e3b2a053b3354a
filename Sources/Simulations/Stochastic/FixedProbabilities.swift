import Parameters
import RandomStreams

/// The probabilities that are the same in every department and month of a run.
struct FixedProbabilities {
  let willing, reaward, trainee, inPost, decay, short, settling: TrialProbability
  let continuing, dropping, lapsing, relapse: TrialProbability
  let autonomy, exit: PerSegment<TrialProbability>

  init(_ constants: RunConstants) {
    // A probability computed from parameters may leave its bounds by a rounding.
    func probability(_ value: Double) -> TrialProbability {
      TrialProbability(value > 0 ? min(value, 1) : 0)
    }
    willing = probability(constants[.renewalWillingness])
    reaward = probability(constants[.reawardShare])
    trainee = probability(constants[.attritionTrainee])
    inPost = probability(constants[.attritionInPost])
    decay = probability(constants[.candidateDecay])
    short = probability(constants[.trainingShortShare])
    settling = probability(constants.noviceLeave)
    continuing = probability(constants[.continueProbability])
    dropping = probability(constants[.dropUnserved])
    lapsing = probability(constants[.mandateLapse])
    relapse = probability(constants[.relapse])
    autonomy = PerSegment {
      probability(
        constants[$0 == .offline ? .autonomyPerSessionOffline : .autonomyPerSessionStruggling])
    }
    exit = PerSegment {
      probability(constants[$0 == .offline ? .naturalExitOffline : .naturalExitStruggling])
    }
  }
}
