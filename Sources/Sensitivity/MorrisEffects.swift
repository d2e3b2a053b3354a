/// What a step of each factor does to the value of a function: elementary effects.
///
/// An effect is the difference of values over a step, for a step of the whole range.
///
/// - SeeAlso: Morris (1991), doi:10.1080/00401706.1991.10484804; Campolongo, Cariboni and Saltelli, *An
///   effective screening design for sensitivity analysis of large models* (2007),
///   doi:10.1016/j.envsoft.2006.10.004, for the mean of sizes; Garcia Sanchez and others (2014),
///   doi:10.1016/j.enbuild.2012.08.048, for the limits of the verdicts.
public struct MorrisEffects: Sendable, Hashable {
  /// What the effects of a group say.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// No step moves the value.
    case noEffect = "no-effect"
    /// The interval of the mean size lies below one hundredth of the largest mean size.
    case negligible
    /// Effects are nearly alike: deviation below a tenth of the mean size.
    case linear
    /// Deviation below half of the mean size.
    case monotone
    /// Deviation below the mean size.
    case almostMonotone = "almost-monotone"
    /// Effects differ more than they amount to: the factor acts with others, or not along a line.
    case varying
  }

  /// The effects of one group.
  public struct Group: Sendable, Hashable {
    /// The mean effect μ; nil for several factors, which may move in opposite directions.
    public let mean: Estimate?
    /// The mean size of effects μ*.
    public let size: Estimate
    /// The standard deviation of effects σ.
    public let deviation: Double
  }

  /// The groups of the space.
  public let groups: [Group]

  /// Forms the effects from the values at the points of a sample.
  ///
  /// - Throws: ``SensitivityError``.
  public init(
    _ values: [Double], at sample: MorrisSample, resamples: Int = SobolIndices.defaultResamples,
    seed: UInt64 = 42, threads: Int = 1
  ) throws(SensitivityError) {
    try values.verify(count: sample.count)
    let effects = MorrisEffects.effects(values, sample)
    let sizes = effects.map { $0.map(abs) }
    let count = sample.trajectories
    let bootstrap = Bootstrap(count: count, resamples: resamples, seed: seed, for: "morris")
    let drawn = bootstrap.map(threads: threads) { weights in
      (
        effects.map { weights.dot($0) / Double(count) },
        sizes.map { weights.dot($0) / Double(count) }
      )
    }
    groups = effects.indices.map { group in
      let mean = effects[group].mean
      let squares = effects[group].map { ($0 - mean) * ($0 - mean) }
      return Group(
        mean: sample.space.groups[group].members.count > 1
          ? nil : Estimate(mean, resampled: drawn.map { $0.0[group] }),
        size: Estimate(sizes[group].mean, resampled: drawn.map { $0.1[group] }),
        deviation: (squares.reduce(0, +) / Double(count - 1)).squareRoot())
    }
  }

  /// The effects of each group, by trajectory.
  private static func effects(_ values: [Double], _ sample: MorrisSample) -> [[Double]] {
    var effects = sample.space.groups.map { _ in [Double](repeating: 0, count: sample.trajectories)
    }
    for trajectory in 0..<sample.trajectories {
      for (step, group) in sample.orders[trajectory].enumerated() {
        let place = trajectory * sample.rows + step
        let difference = values[place + 1] - values[place]
        let members = sample.space.groups[group].members
        let move = sample.moves[trajectory][members[0]]
        let sign = members.count == 1 && move.end < move.start ? -1.0 : 1
        effects[group][trajectory] = sign * difference / sample.step
      }
    }
    return effects
  }

  /// What the effects of a group say.
  public func verdict(of group: Int) -> Verdict {
    let group = groups[group]
    let largest = groups.map(\.size.value).max() ?? 0
    if group.size.value == 0 { return .noEffect }
    if group.size.high < largest * SobolVerdict.negligiblePart { return .negligible }
    switch group.deviation / group.size.value {
    case ..<0.1: return .linear
    case ..<0.5: return .monotone
    case ..<1: return .almostMonotone
    default: return .varying
    }
  }
}
