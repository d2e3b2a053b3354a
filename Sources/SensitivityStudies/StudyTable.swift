import Ensembles
import OutputFiles
import Parameters
import PublicFinance
public import Reports
import ResultTables
import Sensitivity

/// The tidy table of a study: a row for each factor and estimate.
public struct StudyTable {
  /// The table as CSV, with the columns of ``OutputTable/sensitivity``.
  public let bytes: [UInt8]

  /// - Parameter scenario: The identifier of the scenario.
  public init(_ result: StudyResult, scenario: String, in dialect: CSVDialect = .international) {
    let study = result.study
    let place = study.placeNames
    let unit = study.figure.unit.name
    bytes = TableWriter.bytes { (sink) throws(OutputFailure) in
      let writer = TableWriter(.sensitivity, in: dialect, to: sink)
      func write(
        _ name: String, _ other: String, _ parameters: String, _ status: String,
        _ cell: StudyRow.Cell, _ verdict: String
      ) throws(OutputFailure) {
        writer.text(scenario)
        writer.text(Month(study.figure.month).description)
        writer.text(place.level)
        writer.text(place.code)
        writer.text(study.figure.name)
        writer.text(result.design.method.rawValue)
        writer.text(name)
        writer.text(other)
        writer.text(parameters)
        writer.text(status)
        writer.text(cell.name)
        writer.number(cell.value)
        for end in [cell.low, cell.high] {
          if let end { writer.number(end) } else { writer.empty() }
        }
        writer.text(verdict)
        writer.text(cell.isInUnitOfFigure ? unit : "number")
        try writer.endRow()
      }
      for row in result.rows {
        let parameters = row.parameters.map(\.name.name).joined(separator: " ")
        for cell in row.cells {
          try write(
            row.group.name, "", parameters, row.status.rawValue, cell, row.verdict.rawValue)
        }
      }
      let groups = study.space.groups
      for pair in result.pairs {
        try write(
          groups[pair.first].name, groups[pair.second].name, "", "",
          StudyRow.Cell("second-order", pair.index), "")
      }
      try writer.finish()
    }
  }
}

extension StudyRow.Cell {
  /// Whether the number is in the unit of the figure, rather than a part or a coefficient.
  var isInUnitOfFigure: Bool {
    ["mean-effect", "mean-size", "deviation", "at-low", "at-high", "swing"].contains(name)
  }
}
