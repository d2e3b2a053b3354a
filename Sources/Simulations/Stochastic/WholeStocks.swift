/// The whole numbers of a stochastic run: the state of sections 5, 6 and 8.
///
/// What later months and results look back to is kept by month. The memory is used again by the runs
/// that follow on the same thread.
final class WholeStocks {
  let departments: Int
  let months: Int
  /// Months of the long training path.
  let stages: Int

  // 5.0 Posts, by cell.
  let open, vacant, waiting, novices, experienced, bridging: WholeColumn
  /// Trainees by stage, those of a cell side by side.
  let training: WholeColumn
  /// Conventions that end in the month, and those of them awarded again.
  let takenBack, awardedAgain: WholeColumn
  /// Renewals wished in the month, and conventions ended.
  let wished, ended: WholeColumn
  let graduates, starts: WholeColumn
  /// Conventions by the month of their first filling (F), and renewed ones still running (R).
  let fillings, runningRenewals: WholeHistory
  // 5.0 By department.
  let candidates, firstTrainings, hired: WholeColumn

  // Awards by cell; spaces and aidants by department; inflow by cell; all since the start.
  let awarded, ordered, opened, trained, inflow: WholeHistory

  // 8.0 People by cell, and by department.
  let need, unreached, followUp, pathEnded, autonomous, left: WholeColumn
  let assisted, sessions, reached: WholeColumn

  private let memory: UnsafeMutablePointer<Int>
  private let count: Int

  init(departments: Int, months: Int, stages: Int) {
    self.departments = departments
    self.months = months
    self.stages = stages
    let cells = 2 * departments
    let widths = 19 * cells + stages * cells + 6 * departments
    let historyWidths = 4 * cells + 3 * departments
    count = widths + historyWidths * months
    memory = .allocate(capacity: max(1, count))
    memory.initialize(repeating: 0, count: max(1, count))
    var place = memory
    func column(_ width: Int) -> WholeColumn {
      defer { place += width }
      return WholeColumn(base: place)
    }
    func history(_ width: Int) -> WholeHistory {
      defer { place += width * months }
      return WholeHistory(base: place, width: width)
    }
    open = column(cells)
    vacant = column(cells)
    waiting = column(cells)
    novices = column(cells)
    experienced = column(cells)
    bridging = column(cells)
    training = column(cells * stages)
    takenBack = column(cells)
    awardedAgain = column(cells)
    wished = column(cells)
    ended = column(cells)
    graduates = column(cells)
    starts = column(cells)
    fillings = history(cells)
    runningRenewals = history(cells)
    candidates = column(departments)
    firstTrainings = column(departments)
    hired = column(departments)
    awarded = history(cells)
    ordered = history(departments)
    opened = history(departments)
    trained = history(departments)
    inflow = history(cells)
    need = column(cells)
    unreached = column(cells)
    followUp = column(cells)
    pathEnded = column(cells)
    autonomous = column(cells)
    left = column(cells)
    assisted = column(departments)
    sessions = column(departments)
    reached = column(departments)
    precondition(place <= memory + count, "the columns must fit the memory of the stocks")
  }

  deinit { memory.deallocate() }

  /// Empties every stock before a run.
  func clear() { memory.update(repeating: 0, count: count) }

  /// The places of a cell's trainees, by stage.
  @inline(__always)
  func trainees(_ cell: Int) -> Range<Int> { cell * stages..<(cell + 1) * stages }
}
