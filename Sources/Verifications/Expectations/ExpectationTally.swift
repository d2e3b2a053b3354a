import Scenarios

/// In how many of many runs an expectation was met.
public struct ExpectationTally: Sendable, Hashable {
  /// The number of runs.
  public private(set) var runs: Int
  /// The runs that miss nowhere.
  public private(set) var met: Int
  /// The runs that miss at each cell of the trial.
  public private(set) var missed: [UInt32]

  /// No run yet.
  public init(_ trial: ExpectationTrial) {
    self.init(runs: 0, met: 0, missed: Array(repeating: 0, count: trial.cells))
  }

  /// What was counted before.
  package init(runs: Int, met: Int, missed: [UInt32]) {
    (self.runs, self.met, self.missed) = (runs, met, missed)
  }

  /// Adds a run.
  ///
  /// - Parameter cells: The cells at which it misses, each once.
  public mutating func add(missing cells: some Collection<Int>) {
    runs += 1
    if cells.isEmpty { met += 1 }
    for cell in cells { missed[cell] += 1 }
  }

  /// Adds what other runs gave.
  public mutating func merge(_ other: ExpectationTally) {
    runs += other.runs
    met += other.met
    for cell in missed.indices { missed[cell] += other.missed[cell] }
  }

  /// The part of the runs that miss nowhere; nil without runs.
  public var probability: Double? { runs > 0 ? Double(met) / Double(runs) : nil }

  /// Whether the runs are as certain as the expectation asks; nil when it asks for no certainty or
  /// there are no runs.
  ///
  /// For a quantile each place and month counts by itself: its figure keeps to a bound from below in all
  /// runs but that part of them, and to one from above in at least that part.
  public func isCertain(for trial: ExpectationTrial) -> Bool? {
    guard runs > 0 else { return nil }
    switch trial.expectation.certainty {
    case nil: return nil
    case .probability(let least): return Double(met) >= least * Double(runs) - 1e-9
    case .quantile(let part):
      return missed.indices.allSatisfy { cell in
        let allowed = trial.bound(of: cell).key == .atLeast ? part : 1 - part
        return Double(missed[cell]) <= allowed * Double(runs) + 1e-9
      }
    }
  }

  /// The cell at which most runs miss, and how many do; nil without cells.
  public var worst: (cell: Int, missed: Int)? {
    missed.indices.max { (missed[$0], $1) < (missed[$1], $0) }.map { ($0, Int(missed[$0])) }
  }
}
