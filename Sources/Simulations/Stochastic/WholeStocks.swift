import ElementaryFunctions

/// The whole numbers of a stochastic run: the state of sections 5, 6 and 8.
///
/// What later months and results look back to is kept by month. The memory is used again by the runs
/// that follow on the same thread.
final class WholeStocks {
  let departments: Int
  let months: Int
  /// Months of the long training path.
  let stages: Int
  /// The width of a column: the departments, and zeros that fill the last lanes.
  let width: Int

  // 5.0 Posts.
  let open, vacant, waiting, novices, experienced, bridging: PerHost<WholeColumn>
  /// Trainees by stage.
  let training: PerHost<WholeHistory>
  /// Conventions that end in the month, and those of them awarded again.
  let takenBack, awardedAgain: PerHost<WholeColumn>
  /// Renewals wished in the month, and conventions ended.
  let wished, ended: PerHost<WholeColumn>
  let graduates, starts: PerHost<WholeColumn>
  /// Conventions by the month of their first filling (F), and renewed ones still running (R).
  let fillings, runningRenewals: PerHost<WholeHistory>
  // 5.0 By department.
  let candidates, firstTrainings, hired: WholeColumn

  // All since the start.
  let awarded: PerHost<WholeHistory>
  let ordered, opened, trained: WholeHistory
  let inflow: PerSegment<WholeHistory>

  // 8.0 People.
  let need, unreached, followUp, pathEnded, autonomous, left: PerSegment<WholeColumn>
  let assisted, sessions, reached: WholeColumn

  /// What a step counts and uses up at once.
  let passing: PassingColumns

  private let memory: WholeMemory

  /// - Parameter blocks: How many blocks of lanes hold the departments.
  init(departments: Int, blocks: Int, months: Int, stages: Int) {
    self.departments = departments
    self.months = months
    self.stages = stages
    width = blocks * Lanes.width
    let columns = WholeMemory(blocks: blocks)
    memory = columns
    open = PerHost { _ in columns.column() }
    vacant = PerHost { _ in columns.column() }
    waiting = PerHost { _ in columns.column() }
    novices = PerHost { _ in columns.column() }
    experienced = PerHost { _ in columns.column() }
    bridging = PerHost { _ in columns.column() }
    training = PerHost { _ in columns.history(stages) }
    takenBack = PerHost { _ in columns.column() }
    awardedAgain = PerHost { _ in columns.column() }
    wished = PerHost { _ in columns.column() }
    ended = PerHost { _ in columns.column() }
    graduates = PerHost { _ in columns.column() }
    starts = PerHost { _ in columns.column() }
    fillings = PerHost { _ in columns.history(months) }
    runningRenewals = PerHost { _ in columns.history(months) }
    candidates = columns.column()
    firstTrainings = columns.column()
    hired = columns.column()
    awarded = PerHost { _ in columns.history(months) }
    ordered = columns.history(months)
    opened = columns.history(months)
    trained = columns.history(months)
    inflow = PerSegment { _ in columns.history(months) }
    need = PerSegment { _ in columns.column() }
    unreached = PerSegment { _ in columns.column() }
    followUp = PerSegment { _ in columns.column() }
    pathEnded = PerSegment { _ in columns.column() }
    autonomous = PerSegment { _ in columns.column() }
    left = PerSegment { _ in columns.column() }
    assisted = columns.column()
    sessions = columns.column()
    reached = columns.column()
    passing = PassingColumns(columns)
  }

  /// Empties every stock before a run.
  func clear() { memory.clear() }
}
