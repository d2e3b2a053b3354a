import Reports

/// The summaries of an output folder: one list, with the identifier of the scenario in each.
enum SummaryDocument {
  static let fileName = "summary.json"

  /// The summary of a scenario, as an element of the list.
  static func text(of summary: Summary, scenario: String) -> String {
    JSONReport.value(of: summary, scenario: scenario).text()
  }
}
