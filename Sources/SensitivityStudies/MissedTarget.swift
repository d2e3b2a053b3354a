public import Sensitivity

/// A bound that a figure should keep to, in the unit of the figure; money in euros.
public enum TargetBound: Sendable, Hashable {
  case atLeast(Double)
  case atMost(Double)

  /// Whether a value misses the target.
  public func isMissed(by value: Double) -> Bool {
    switch self {
    case .atLeast(let bound): value < bound
    case .atMost(let bound): value > bound
    }
  }
}

/// Under which conditions a plan misses a target: a box in the space of its uncertain factors.
public struct MissedTarget: Sendable {
  /// The plan and its figure.
  public let study: SensitivityStudy
  /// The target.
  public let bound: TargetBound
  /// The number of draws.
  public let draws: Int
  /// The seed.
  public let seed: UInt64
  /// In how many draws the target is missed.
  public let misses: Int
  /// The box, its quality and how firm it is; limits are values of the first parameter of a factor.
  public let discovery: ScenarioDiscovery

  /// The numbers of draws admitted.
  public static let admittedDraws = 100...100_000
}

extension SensitivityStudy {
  /// Runs the plan at the points of a Latin hypercube and looks for a box in which the target is missed.
  ///
  /// - Parameters:
  ///   - draws: A number of ``MissedTarget/admittedDraws``.
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - progress: Told the number of finished runs, on the calling thread; it ends the work early by
  ///     returning false.
  /// - Returns: Nil when the work was ended early.
  /// - Throws: ``StudyError``.
  public func misses(
    of bound: TargetBound, draws: Int, seed: UInt64, threads: Int,
    progress: (_ done: Int) -> Bool = { _ in true }
  ) throws(StudyError) -> MissedTarget? {
    let sample: DesignSample
    do throws(SensitivityError) {
      sample = try DesignSample(space, count: draws, seed: seed)
    } catch {
      throw .estimate(error)
    }
    let factors = factors
    let values = try values(at: sample, threads: threads, progress: progress) { point, parameters in
      factors.apply(point, to: &parameters)
    }
    guard let values else { return nil }
    let isMissed = values.map { bound.isMissed(by: $0) }
    let points = (0..<draws).map { sample.point(at: $0) }
    var settings = ScenarioDiscovery.Settings()
    settings.seed = seed
    do throws(SensitivityError) {
      let discovery = try ScenarioDiscovery(
        space.names.indices.map { factor in
          points.map { factors.values(of: factor, at: $0[factor])[0] }
        }, isOfInterest: isMissed, settings: settings)
      return MissedTarget(
        study: self, bound: bound, draws: draws, seed: seed, misses: isMissed.count { $0 },
        discovery: discovery)
    } catch {
      throw .estimate(error)
    }
  }
}
