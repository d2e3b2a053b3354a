public import Sensitivity

/// What a study found.
public struct StudyResult: Sendable {
  /// The estimates of each method, by group of the space.
  public enum Estimates: Sendable {
    case sobol(SobolIndices)
    case morris(MorrisEffects)
    case prcc(PartialRankCorrelation)
    case tornado(Tornado)
  }

  /// The study.
  public let study: SensitivityStudy
  /// How it was made.
  public let design: StudyDesign
  /// The number of runs.
  public let runs: Int
  /// The estimates.
  public let estimates: Estimates
}

extension SensitivityStudy {
  /// The number of runs that a design takes.
  public func runs(_ design: StudyDesign) -> Int {
    let groups = space.groups.count
    return switch design.method {
    case .sobol: design.draws * ((design.hasPairs ? 2 : 1) * groups + 2)
    case .morris: design.draws * (groups + 1)
    case .prcc: design.draws
    case .tornado: 2 * groups + 1
    }
  }

  /// Runs the plan at every point of a design and forms the estimates.
  ///
  /// - Parameters:
  ///   - threads: The number of threads, at least 1; it changes no result.
  ///   - progress: Told the number of finished runs, on the calling thread; it ends the work early by
  ///     returning false.
  /// - Returns: The result, or nil when the work was ended early.
  /// - Throws: ``StudyError``.
  public func run(
    _ design: StudyDesign, threads: Int, progress: (_ done: Int) -> Bool = { _ in true }
  ) throws(StudyError) -> StudyResult? {
    let admitted = design.method.admittedDraws
    guard admitted.contains(design.draws) else {
      throw .drawsOutside(design.method, design.draws, admitted)
    }
    let estimates =
      switch design.method {
      case .sobol: try sobol(design, threads, progress)
      case .morris: try morris(design, threads, progress)
      case .prcc: try prcc(design, threads, progress)
      case .tornado: try tornado(design, threads, progress)
      }
    return estimates.map {
      StudyResult(study: self, design: design, runs: runs(design), estimates: $0)
    }
  }

  private func sobol(
    _ design: StudyDesign, _ threads: Int, _ progress: (Int) -> Bool
  ) throws(StudyError) -> StudyResult.Estimates? {
    let sample = try estimating(design) { () throws(SensitivityError) in
      try SaltelliSample(
        space, size: design.draws, secondOrder: design.hasPairs, seed: design.seed)
    }
    guard let values = try drawn(at: sample, threads, progress) else { return nil }
    return try estimating(design) { () throws(SensitivityError) in
      .sobol(
        try SobolIndices(
          values, groups: space.groups.count, secondOrder: design.hasPairs, seed: design.seed,
          threads: threads))
    }
  }

  private func morris(
    _ design: StudyDesign, _ threads: Int, _ progress: (Int) -> Bool
  ) throws(StudyError) -> StudyResult.Estimates? {
    let sample = try estimating(design) { () throws(SensitivityError) in
      try MorrisSample(
        space, trajectories: design.draws,
        range: Tornado.quantiles.low...Tornado.quantiles.high, seed: design.seed)
    }
    guard let values = try drawn(at: sample, threads, progress) else { return nil }
    return try estimating(design) { () throws(SensitivityError) in
      if let first = values.first, values.allSatisfy({ $0 == first }) {
        throw .constantValue(first)
      }
      return .morris(
        try MorrisEffects(values, at: sample, seed: design.seed, threads: threads))
    }
  }

  /// Every factor has its own coefficient, and groups are not asked for.
  private func prcc(
    _ design: StudyDesign, _ threads: Int, _ progress: (Int) -> Bool
  ) throws(StudyError) -> StudyResult.Estimates? {
    let sample = try estimating(design) { () throws(SensitivityError) in
      try DesignSample(space, count: design.draws, seed: design.seed)
    }
    guard design.draws >= sample.dimension + 4 else {
      let most = design.method.admittedDraws.upperBound
      throw .drawsOutside(.prcc, design.draws, (sample.dimension + 4)...most)
    }
    guard let values = try drawn(at: sample, threads, progress) else { return nil }
    let points = (0..<sample.count).map { sample.point(at: $0) }
    return try estimating(design) { () throws(SensitivityError) in
      .prcc(
        try PartialRankCorrelation(
          values,
          factors: space.names.indices.map { factor in
            // What is drawn and not the coordinate: a choice of two values has two ranks.
            points.map { factors.values(of: factor, at: $0[factor])[0] }
          }))
    }
  }

  private func tornado(
    _ design: StudyDesign, _ threads: Int, _ progress: (Int) -> Bool
  ) throws(StudyError) -> StudyResult.Estimates? {
    let settings = Tornado.settings(groups: space.groups.count)
    let (factors, groups) = (factors, space.groups)
    let values = try values(
      at: Positions(count: settings.count), threads: threads, progress: progress
    ) { point, parameters in
      let setting = settings[Int(point[0])]
      guard let group = setting.group else { return }
      for factor in groups[group].members {
        factors.set(factor, to: setting.quantile, in: &parameters)
      }
    }
    guard let values else { return nil }
    return try estimating(design) { () throws(SensitivityError) in
      if values.allSatisfy({ $0 == values[0] }) { throw .constantValue(values[0]) }
      return .tornado(try Tornado(values))
    }
  }

  private func drawn(
    at sample: some PointSet, _ threads: Int, _ progress: (Int) -> Bool
  ) throws(StudyError) -> [Double]? {
    let factors = factors
    return try values(at: sample, threads: threads, progress: progress) { point, parameters in
      factors.apply(point, to: &parameters)
    }
  }

  private func estimating<Result>(
    _ design: StudyDesign, _ work: () throws(SensitivityError) -> Result
  ) throws(StudyError) -> Result {
    do throws(SensitivityError) {
      return try work()
    } catch {
      if case .constantValue = error {
        throw .nothingVaries(figure: figure.name, runs: runs(design))
      }
      throw .estimate(error)
    }
  }
}

/// The numbers of runs as points of one coordinate.
private struct Positions: PointSet {
  let count: Int
  var dimension: Int { 1 }
  func fill(_ point: inout [Double], at index: Int) { point[0] = Double(index) }
}
