private import RandomStreams

/// Under which conditions a result is of interest, such as a target missed: boxes in the space of factors
/// by the patient rule induction method.
///
/// *Peeling* takes a thin slice off the side of the box where that raises the share of cases of interest
/// most for each case lost, again and again until few cases are left. Of the boxes on the way the one
/// with the best balance of coverage and density is kept, the earlier one of equals. *Pasting* then gives
/// slices back while that raises the share. Limits that could as well come by luck are dropped.
///
/// - SeeAlso: Friedman and Fisher, *Bump hunting in high-dimensional data* (1999),
///   doi:10.1023/A:1008894516817; Bryant and Lempert, *Thinking inside the box* (2010),
///   doi:10.1016/j.techfore.2009.08.002.
public struct ScenarioDiscovery: Sendable, Hashable {
  /// How boxes are made.
  public struct Settings: Sendable, Hashable {
    /// The part of the cases in a box that a slice takes, above 0 and below ½.
    public var peel = 0.05
    /// The part of all cases that a box holds at least.
    public var leastMass = 0.05
    /// The quasi-probability above which a limit is dropped.
    public var significance = 0.05
    /// The number of halves of the cases on which the choice of factors is tried again.
    public var halves = 10
    /// The seed of the halves.
    public var seed: UInt64 = 42

    /// The usual settings.
    public init() {}
  }

  /// Each step of peeling, from the whole space on.
  public let steps: [ScenarioBox]
  /// The box found; nil when no case, or each, is of interest.
  public let box: ScenarioBox?
  /// For each factor, in how many of the halves the box found there limits it, as a part of all.
  public let reproduced: [Double]
  /// The part of all cases that are of interest.
  public let frequency: Double

  /// Looks for a box.
  ///
  /// - Parameters:
  ///   - cases: For each factor its value in each case; in any unit.
  ///   - isOfInterest: Whether each case is of interest.
  /// - Throws: ``SensitivityError``.
  public init(
    _ cases: [[Double]], isOfInterest: [Bool], settings: Settings = Settings()
  ) throws(SensitivityError) {
    if cases.isEmpty { throw .noFactors }
    guard isOfInterest.count >= 10 else {
      throw .sizeOutside(isOfInterest.count, 10...DesignSample.admitted.upperBound)
    }
    for column in cases { try column.verify(count: isOfInterest.count) }
    let search = BoxSearch(cases, isOfInterest, settings)
    frequency = search.frequency
    steps = search.peeled().map(search.described)
    box = search.found()
    let key = StreamKey(seed: settings.seed, "scenario-discovery", "halves")
    var limited = [Int](repeating: 0, count: cases.count)
    for half in 0..<settings.halves {
      var stream = key.stream(draw: UInt64(half))
      let chosen = stream.permutation(isOfInterest.count).prefix(isOfInterest.count / 2).sorted()
      let part = BoxSearch(
        cases.map { column in chosen.map { column[$0] } }, chosen.map { isOfInterest[$0] }, settings
      )
      for limit in part.found()?.limits ?? [] { limited[limit.factor] += 1 }
    }
    reproduced = limited.map { settings.halves > 0 ? Double($0) / Double(settings.halves) : 0 }
  }
}
