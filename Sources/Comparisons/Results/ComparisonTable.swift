import OutputFiles
import Parameters
import PublicFinance
public import Reports
import ResultTables
import Scenarios
import Sensitivity

/// The tidy table of a comparison: a row for each figure, place and estimate; money in whole cents.
public struct ComparisonTable: Sendable {
  /// The table as CSV, with the columns of ``OutputTable/comparison``.
  public let bytes: [UInt8]

  public init(_ result: ComparisonResult, in dialect: CSVDialect = .international) {
    bytes = TableWriter.bytes { (sink) throws(OutputFailure) in
      let rows = Rows(result, TableWriter(.comparison, in: dialect, to: sink))
      for pair in result.pairs {
        try rows.inputs(pair)
        try rows.figures(pair)
        try rows.parts(pair)
        try rows.draws(pair)
      }
      try rows.judgement()
      try rows.writer.finish()
    }
  }
}

private struct Rows {
  let result: ComparisonResult
  let writer: TableWriter
  private let month: String

  init(_ result: ComparisonResult, _ writer: TableWriter) {
    (self.result, self.writer) = (result, writer)
    month = Month(result.comparison.month).description
  }

  private func name(_ plan: Int) -> String { result.comparison.plans[plan].scenario }

  /// Writes a row; a number that is nil stays empty.
  private func row(
    _ plan: Int, at place: ComparedPlace = .nation, metric: String = "", line: String = "",
    _ estimate: String, key: String = "", _ value: Double? = nil, unit: String = "",
    given: (String, String) = ("", "")
  ) throws(OutputFailure) {
    for text in [name(plan), name(0), month, place.level, place.code, place.name, metric, line] {
      writer.text(text)
    }
    writer.text(estimate)
    writer.text(key)
    if let value { writer.number(value) } else { writer.empty() }
    writer.text(unit)
    writer.text(given.0)
    writer.text(given.1)
    try writer.endRow()
  }

  func inputs(_ pair: PlanPair) throws(OutputFailure) {
    for input in pair.inputs {
      try row(
        pair.plan, "input", key: input.path,
        given: (input.first.value.machineText, input.second.value.machineText))
    }
  }

  func figures(_ pair: PlanPair) throws(OutputFailure) {
    for found in result.rows(of: pair) {
      let resolution = found.figure.resolution
      for (estimate, count) in [
        ("reference", found.first), ("value", found.second), ("difference", found.difference),
      ] {
        try row(
          pair.plan, at: found.place, metric: found.figure.name,
          line: found.figure.line?.name ?? "",
          estimate, count.map { resolution.value($0) }, unit: resolution.unit)
      }
    }
  }

  func parts(_ pair: PlanPair) throws(OutputFailure) {
    for found in pair.decomposition.figures {
      guard let parts = found.parts else { continue }
      let resolution = found.figure.resolution
      for (step, part) in zip(pair.decomposition.steps, parts) {
        try row(
          pair.plan, metric: found.figure.name, "part", key: pair.name(of: step),
          resolution.value(part), unit: resolution.unit)
      }
    }
  }

  func draws(_ pair: PlanPair) throws(OutputFailure) {
    guard let drawn = pair.drawn else { return }
    func write(
      _ spread: DifferenceSpread?, _ place: ComparedPlace, _ metric: String, _ unit: String
    ) throws(OutputFailure) {
      guard let spread else { return }
      let rows: [(String, Double, String)] = [
        ("mean", spread.mean, unit), ("standard-error", spread.standardError, unit),
        ("q05", spread.quantiles[0], unit), ("q50", spread.quantiles[1], unit),
        ("q95", spread.quantiles[2], unit),
        ("probability-more", spread.probabilityOfMore, "share"),
        ("probability-less", spread.probabilityOfLess, "share"),
        ("draws", Double(spread.draws), "number"),
      ]
      for (estimate, value, unit) in rows {
        try row(pair.plan, at: place, metric: metric, estimate, value, unit: unit)
      }
    }
    for (figure, spread) in drawn.nation {
      try write(spread, .nation, figure.name, figure.resolution.unit)
    }
    for (place, spread) in zip(result.departments, drawn.coverage) {
      try write(spread, place, "coverage", "share")
    }
  }

  func judgement() throws(OutputFailure) {
    guard let judgement = result.judgement else { return }
    let (metric, unit) = (judgement.figure.name, judgement.figure.resolution.unit)
    for (plan, regret) in judgement.regrets.enumerated() {
      try row(plan, metric: metric, "regret-mean", regret.expected, unit: unit)
      try row(plan, metric: metric, "regret-q95", regret.high, unit: unit)
      try row(plan, metric: metric, "probability-best", regret.best, unit: "share")
    }
    let chosen = judgement.chosen
    try row(chosen, metric: metric, "value-of-information", judgement.perfect, unit: unit)
    for worth in judgement.worths {
      try row(
        chosen, metric: metric, "value-of-information",
        key: worth.parameters.map(\.name).joined(separator: " "), worth.value.value, unit: unit)
      try row(
        chosen, metric: metric, "noise",
        key: worth.parameters.map(\.name).joined(separator: " "), worth.value.noise, unit: unit)
    }
  }
}
