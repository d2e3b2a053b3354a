import PublicFinance
import Simulations

/// What a thread keeps from one draw to the next.
struct DrawMemory {
  /// The memory of runs of one plan with other parameters.
  struct Runs {
    private var used: Workspace?

    /// - Parameter departmentsAt: The months at which departments are read; nil for any.
    mutating func workspace(
      for plan: Plan, departmentsAt months: [MonthIndex]?, _ model: ModelVersion = .fluid
    ) -> Workspace {
      if let used, used.fits(plan, detail: .headlines, model: model) { return used }
      let workspace =
        months.map { Workspace(forFiguresOf: plan, departmentsAt: $0, model: model) }
        ?? Workspace(for: plan, detail: .headlines, model: model)
      used = workspace
      return workspace
    }
  }

  /// The memory of the plan, and that of the history.
  var plan = Runs()
  var history = Runs()
  private var reader: FigureReader?
  /// The numbers from one draw to the next in ``rows``.
  private(set) var width = 0
  /// The figures of some draws, one draw after the other.
  var rows: [Double] = []
  /// The cells of each expectation at which each of these draws misses.
  var missed: [[[Int]]] = []
  /// Whether each draw is counted.
  var isKept: [Bool] = []

  /// What writes the figures of runs, made once.
  mutating func reader(of layout: FigureLayout) -> FigureReader {
    if let reader { return reader }
    let new = FigureReader(layout)
    reader = new
    return new
  }

  /// Makes room for some draws.
  mutating func begin(_ draws: Int, width: Int) {
    self.width = width
    if rows.count != draws * width { rows = Array(repeating: 0, count: draws * width) }
    missed = Array(repeating: [], count: draws)
    isKept = Array(repeating: true, count: draws)
  }

  /// The figures of the draws that are counted.
  var keptRows: [Double] {
    guard isKept.contains(false) else { return rows }
    return isKept.indices.filter { isKept[$0] }
      .flatMap { rows[$0 * width..<($0 + 1) * width] }
  }

  /// The cells missed by the draws that are counted.
  var keptMissed: [[[Int]]] {
    zip(isKept, missed).filter(\.0).map(\.1)
  }
}
