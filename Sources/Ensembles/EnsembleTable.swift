import OutputFiles
import ParallelWork
import PublicFinance
public import Reports
import ResultTables
import Simulations

/// The tidy table of an ensemble: a row for each figure, place and month.
public struct EnsembleTable: Sendable {
  private let result: EnsembleResult
  private let scenario: String
  private let dialect: CSVDialect

  /// - Parameter scenario: The identifier of the scenario.
  public init(
    _ result: EnsembleResult, scenario: String, in dialect: CSVDialect = .international
  ) {
    self.result = result
    self.dialect = dialect
    self.scenario = scenario
  }

  /// The table as CSV, with the columns of ``OutputTable/ensemble``.
  ///
  /// - Parameter threads: The number of threads that write it, at least 1; it changes no byte.
  public func bytes(threads: Int = 1) -> [UInt8] {
    let figures = result.ensemble.figures.count
    let starts = Array(stride(from: 0, to: max(figures, 1), by: Self.rowsInPiece))
    let pieces = ParallelWork.map(
      starts.count, threads: threads, state: {},
      work: { piece, _ in
        bytes(starts[piece]..<min(starts[piece] + Self.rowsInPiece, figures), isFirst: piece == 0)
      })
    return (pieces ?? []).reduce(into: []) { $0 += $1 }
  }

  /// The rows that a thread writes at a time.
  private static let rowsInPiece = 512

  private func bytes(_ rows: Range<Int>, isFirst: Bool) -> [UInt8] {
    TableWriter.bytes { (sink) throws(OutputFailure) in
      let writer = TableWriter(.ensemble, in: dialect, hasHeader: isFirst, to: sink)
      let names = PlaceNames(result.ensemble)
      for position in rows {
        try write(
          result.ensemble.figures[position], result.spreads[position], names, to: writer)
      }
      try writer.finish()
    }
  }

  private func write(
    _ figure: EnsembleFigure, _ spread: Spread?, _ names: PlaceNames, to writer: TableWriter
  ) throws(OutputFailure) {
    let place = names[figure.place]
    writer.text(scenario)
    writer.text(Month(figure.month).description)
    writer.text(place.level)
    writer.text(place.code)
    writer.text(place.name)
    writer.text(figure.name)
    writer.integer(spread?.draws ?? 0)
    let numbers = spread.map {
      [$0.mean, $0.deviation, $0.standardError, $0.least] + $0.quantiles + [$0.most, $0.resolution]
    }
    for position in 0..<11 {
      if let numbers { writer.number(numbers[position]) } else { writer.empty() }
    }
    writer.text(figure.unit.name)
    writer.text(result.ensemble.design.model.rawValue)
    try writer.endRow()
  }
}

/// How places are named in results.
struct PlaceNames {
  private let territories: [(level: String, code: String, name: String)]
  private let regions: Int

  init(_ ensemble: Ensemble) {
    let territorial = ensemble.layout.territories
    regions = territorial.regions.count
    territories = territorial.all.map { ($0.level.rawValue, $0.code, $0.name) }
  }

  subscript(place: EnsembleFigure.Place) -> (level: String, code: String, name: String) {
    switch place {
    case .nation: territories[0]
    case .region(let position): territories[1 + position]
    case .department(let position): territories[1 + regions + position]
    }
  }
}
