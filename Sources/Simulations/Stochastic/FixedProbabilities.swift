import ElementaryFunctions
import Parameters
import RandomStreams

/// A probability that is the same in every department and month of a run.
struct FixedProbability {
  let trial: TrialProbability
  /// For each number of trials up to ``most``, the probability that none is of the rarer outcome.
  let none: UnsafePointer<Double>
  let most: Int
}

/// The probabilities that are the same in every department and month of a run.
final class FixedProbabilities {
  let willing, reaward, trainee, inPost, decay, short, settling: FixedProbability
  let continuing, dropping, lapsing, relapse: FixedProbability
  let autonomy, exit: PerSegment<FixedProbability>
  private let memory: UnsafeMutablePointer<Lanes>

  /// The blocks of numbers for each probability, and how many probabilities there are.
  private static let blocks = 64
  private static let count = 15

  init(_ constants: RunConstants) {
    let memory = UnsafeMutablePointer<Lanes>.allocate(
      capacity: FixedProbabilities.blocks * FixedProbabilities.count)
    memory.initialize(
      repeating: .zero, count: FixedProbabilities.blocks * FixedProbabilities.count)
    var used = 0
    // A probability computed from parameters may leave its bounds by a rounding.
    func probability(_ value: Double) -> FixedProbability {
      precondition(used < FixedProbabilities.count, "each probability needs its own numbers")
      defer { used += 1 }
      return FixedProbability(
        TrialProbability(value > 0 ? min(value, 1) : 0),
        memory + used * FixedProbabilities.blocks, blocks: FixedProbabilities.blocks)
    }
    self.memory = memory
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

  deinit { memory.deallocate() }
}

extension FixedProbability {
  /// Computes the numbers of a probability, all exponentials together.
  fileprivate init(
    _ trial: TrialProbability, _ memory: UnsafeMutablePointer<Lanes>, blocks: Int
  ) {
    self.trial = trial
    most = trial.mostInverted(limit: blocks * Lanes.width - 1)
    let numbers = Column(base: memory).numbers
    for trials in 0...most { numbers[trials] = Double(trials) * trial.logOfOther }
    Elementary.exp(inPlace: memory, blocks: most / Lanes.width + 1)
    none = UnsafePointer(numbers)
  }
}
