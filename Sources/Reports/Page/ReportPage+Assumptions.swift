import Messages
import Parameters

extension ReportPage {
  /// The assumptions shown, and the changed values; the others are in the machine formats.
  private static let shown = 5

  /// The values that carry the result, those that the plan changes, and what to keep in mind.
  package var assumptions: ReportSection? {
    let table = ReportTable(
      header: [ReportText.assumptions, .value, .range, .unit].map { format.text($0) },
      rows: summary.assumptions.carrying.prefix(ReportPage.shown).map { item in
        [
          item.parameter.meaning(in: format.language), format.cell(item.value),
          "\(format.cell(item.low)) – \(format.cell(item.high))", unit(item.parameter),
        ]
      })
    // What explains a star stands where the star is.
    let remarks = summary.assumptions.remarks.filter { ![.autonomy, .naturalFlows].contains($0) }
      .map { format.text($0) }
    let isFrance = summary.heading.isFrance
    let rest = format.text(
      isFrance ? ReportText.machineFormats : .machineFormatsOfTerritories)
    guard helpsAnyone else {
      let standing = (isFrance ? [Remark.needSurveys] : []) + [.meanValues]
      return section(
        .remarks, [.bullets(changed + standing.map { format.text($0) } + [rest])])
    }
    let calibrated = format.text(ReportText.calibratedNote)
    return ReportSection(
      blocks: [.table(table), .bullets(changed + [calibrated] + remarks + [rest])])
  }

  private var changed: [String] {
    let ranges = summary.assumptions.ranges
    let changed = summary.assumptions.changed.filter { item in
      !ranges.contains { $0.parameter == item.parameter }
    }
    let shown = changed.prefix(ReportPage.shown).map { item in
      format.text(
        ReportText.changed,
        [
          "meaning": .text(item.parameter.meaning(in: format.language)),
          "value": .text(format.cell(item.value)),
          "default": .text(format.cell(item.defaultValue)),
          "unit": .text(item.parameter.unit.word(in: format.language)),
        ])
    }
    let hidden = changed.count - shown.count
    let stated = ranges.map { item in
      format.text(
        ReportText.statedAsRange,
        [
          "meaning": .text(item.parameter.meaning(in: format.language)),
          "value": .text(format.cell(item.value)), "low": .text(format.cell(item.low)),
          "high": .text(format.cell(item.high)),
          "unit": .text(item.parameter.unit.word(in: format.language)),
        ])
    }
    let unseen = stated.count - ReportPage.shown
    return shown
      + (hidden > 0 ? [format.text(ReportText.changedMore, ["count": .integer(hidden)])] : [])
      + stated.prefix(ReportPage.shown)
      + (unseen > 0 ? [format.text(ReportText.rangesMore, ["count": .integer(unseen)])] : [])
  }

  /// The unit of a parameter; none for a plain number.
  private func unit(_ parameter: Parameter) -> String {
    parameter.unit == .number ? "" : parameter.unit.word(in: format.language)
  }
}
