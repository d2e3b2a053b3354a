public import OutputFiles
import PublicFinance
public import Reports
import ResultTables

/// The tidy table of a sweep: a row for each point, month and figure.
public struct SweepTable {
  private let sweep: Sweep
  private let points: [SweepPoint]
  private let dialect: CSVDialect

  /// Takes the points of a sweep, in order.
  public init(_ sweep: Sweep, _ points: [SweepPoint], in dialect: CSVDialect = .international) {
    self.dialect = dialect
    self.sweep = sweep
    self.points = points
  }

  /// The table as CSV, with the columns of ``OutputTable/sweep``.
  public var csv: [UInt8] {
    TableWriter.bytes { (sink) throws(OutputFailure) in try write(to: sink) }
  }

  /// Writes the table piece by piece.
  public func write(
    to sink: @escaping ([UInt8]) throws(OutputFailure) -> Void
  ) throws(OutputFailure) {
    let writer = TableWriter(.sweep, in: dialect, to: sink)
    for (number, point) in points.enumerated() {
      for (month, values) in zip(point.months, point.figures) {
        for (figure, value) in zip(sweep.figures, values) {
          writer.text(sweep.scenario)
          writer.integer(number + 1)
          axes(of: point, writer)
          writer.text(month.description)
          writer.text(figure.name)
          switch value {
          case .number(let number): writer.number(number)
          case .money(let money): writer.euros(money)
          case .undefined: writer.empty()
          }
          writer.text(figure.unit)
          try writer.endRow()
        }
      }
    }
    try writer.finish()
  }

  private func axes(of point: SweepPoint, _ writer: TableWriter) {
    for position in 0..<2 {
      guard position < sweep.axes.count else {
        for _ in 0..<4 { writer.empty() }
        continue
      }
      let value = point.values[position]
      writer.text(sweep.axes[position].key)
      writer.text(value.text)
      if let number = value.number { writer.number(number) } else { writer.empty() }
      writer.text(value.unit)
    }
    writer.text(sweep.balance?.name ?? "")
    if let balance = point.balance { writer.euros(balance) } else { writer.empty() }
  }
}
