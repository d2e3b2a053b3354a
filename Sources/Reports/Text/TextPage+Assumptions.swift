import Messages
import Parameters

extension TextPage {
  /// The assumptions shown; the others are in the machine formats.
  private static let shown = 10

  /// The values that carry the result, and those that the plan changes.
  var assumptions: [String] {
    let carrying = summary.assumptions.carrying
    let table = TextTable(
      header: [ReportText.assumed, .value, .range, .unit].map { format.text($0) },
      rows: carrying.prefix(TextPage.shown).map { item in
        [
          item.parameter.meaning, format.cell(item.value),
          "\(format.cell(item.low)) – \(format.cell(item.high))", unit(item.parameter),
        ]
      })
    let hidden = carrying.count - TextPage.shown
    let more =
      hidden > 0 ? note(ReportText.carriedMore, ["count": .integer(hidden)]) : []
    return section(
      .assumptions, [:],
      note(ReportText.carriedNote) + [""] + table.lines + [""] + more
        + note(ReportText.calibratedNote) + [""] + changed)
  }

  private var changed: [String] {
    let changed = summary.assumptions.changed
    guard !changed.isEmpty else { return note(ReportText.changedNone) }
    let table = TextTable(
      header: [ReportText.parameter, .value, .defaultValue, .unit].map { format.text($0) },
      rows: changed.map { item in
        [
          item.parameter.meaning, format.cell(item.value), format.cell(item.defaultValue),
          unit(item.parameter),
        ]
      })
    return note(ReportText.changedNote) + [""] + table.lines
  }

  /// The unit of a parameter; none for a plain number.
  private func unit(_ parameter: Parameter) -> String {
    parameter.unit == .number ? "" : parameter.unit.rawValue
  }

  /// What to keep in mind.
  var remarks: [String] {
    section(.remarks, [:], summary.assumptions.remarks.flatMap { bullet(format.text($0)) })
  }
}
