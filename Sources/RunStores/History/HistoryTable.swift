import PublicFinance
public import Reports

/// The runs of a store, or the figures of one, as CSV.
public struct HistoryTable: Sendable {
  /// The table with its header, lines ending in carriage return and line feed.
  public let text: String

  /// Lists runs, one a row; money in whole cents.
  public init(_ runs: [StoredRun], in dialect: CSVDialect = .international) {
    let header = [
      "run", "recorded_at", "scenario", "title", "source", "tool", "data_sha256", "digest",
      "months", "last_month", "envelope_cents", "committed_cents", "paid_cents", "hired",
      "reached", "coverage",
    ]
    text = CSVTable.text(
      [header]
        + runs.map { run in
          [
            String(run.number), run.recordedAt, run.scenario, run.title, run.source, run.tool,
            run.dataDigest, run.digest, String(run.months), run.lastMonth.description,
            String(run.envelope.cents), String(run.committed.cents), String(run.paid.cents),
            ShortestNumber.text(run.hired), ShortestNumber.text(run.reached),
            run.coverage.map(ShortestNumber.text) ?? "",
          ]
        }, numbers: [13, 14, 15], in: dialect)
  }

  /// The figures of one run, as ``CSVReport`` writes them.
  public init(_ details: StoredRunDetails, in dialect: CSVDialect = .international) {
    let header = ["scenario", "section", "item", "place", "date", "value", "unit", "basis"]
    text = CSVTable.text(
      [header]
        + details.figures.map { figure in
          [
            details.run.title, figure.name.section, figure.name.item, figure.name.place,
            figure.name.date, figure.text, figure.unit, figure.basis,
          ]
        }, numbers: [5], in: dialect)
  }
}
