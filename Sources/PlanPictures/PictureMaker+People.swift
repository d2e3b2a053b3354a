public import Charts
import Ensembles
import Messages
import PublicFinance
import Reports
import Simulations

extension PictureMaker {
  /// Coverage over time: a line for each scenario, with bands where there are draws.
  public func coverage() -> Picture {
    let fans = runs.map { fan(DepartmentalMetric.coverage.rawValue, $0) }
    let hasFans = fans.contains { $0 != nil }
    let series = zip(runs, fans).map { run, fan in
      LineChart.Series(
        runs.count > 1 ? run.title : title(.withProgramme), values(of: .coverage, in: run),
        bands: fan.map {
          [
            LineChart.Band(low: $0.quantiles[0], high: $0.quantiles[4]),
            LineChart.Band(low: $0.quantiles[1], high: $0.quantiles[3]),
          ]
        } ?? [])
    }
    let lines = LineChart(
      series: series, times: times, format: ValueFormat(.percent, in: language),
      bandLabels: hasFans ? [text(.bandWide), text(.bandNarrow)] : [])
    // Bands of several scenarios hide each other in one drawing.
    let chart: Chart =
      hasFans && runs.count > 1
      ? .multiples(
        series.map {
          Chart.Panel(
            $0.label,
            .lines(
              LineChart(
                series: [$0], times: times, format: lines.format, bandLabels: lines.bandLabels)))
        })
      : .lines(lines)
    var rest = fans[...]
    return Picture(
      id: PictureName.coverage.rawValue, title: placed(title(.coverageTitle)),
      unit: text(.unitShare),
      alternative: sentences { run in coverageSays(run, rest.popFirst() ?? nil) },
      notes: drawsNotes, table: seriesTable(.coverage, .share, fans), chart: chart,
      language: language)
  }

  private func coverageSays(_ run: PicturedRun, _ fan: Fan?) -> String {
    let values = values(of: .coverage, in: run)
    let first = values.firstIndex { $0 > 0 } ?? 0
    let said = text(
      .coverageSays,
      [
        "first": part(values[first]), "start": words(MonthIndex(first)),
        "last": part(values[month.value]), "end": words(month),
      ])
    guard let fan, let last = fan.quantiles[0].last, last.isFinite else { return said }
    return said + " "
      + text(
        .fanSays,
        [
          "draws": .integer(fan.draws), "low": part(fan.quantiles[0][month.value]),
          "high": part(fan.quantiles[4][month.value]),
          "middle": part(fan.quantiles[2][month.value]),
        ])
  }

  /// People in need over time, with and without the programme.
  public func need() -> Picture {
    let chart = panels { run in
      .lines(
        LineChart(
          series: [
            LineChart.Series(text(.withProgramme), values(of: .need, in: run)),
            LineChart.Series(text(.withoutProgramme), values(of: .needWithoutProgramme, in: run)),
          ],
          times: times, format: ValueFormat(.number, in: language)))
    }
    return Picture(
      id: PictureName.need.rawValue, title: placed(title(.needTitle)), unit: text(.unitPersons),
      alternative: sentences { run in
        let with = value(of: .need, in: run, at: month)
        let without = value(of: .needWithoutProgramme, in: run, at: month)
        return text(
          .needSays,
          [
            "end": words(month), "with": count(with), "without": count(without),
            "difference": figure(without - with, .persons),
          ])
      },
      notes: [text(.assumedNote)],
      table: table([words(.month), numbers(.withProgramme), numbers(.withoutProgramme)]) { run in
        months.map { month in
          [PictureTable.Cell(Month(month).description)]
            + [DepartmentalMetric.need, .needWithoutProgramme].map {
              cell(value(of: $0, in: run, at: month), .persons)
            }
        }
      },
      chart: chart, language: language)
  }

  /// A figure of the nation, or of the department of the pictures, at the end of a month.
  private func value(
    of metric: DepartmentalMetric, in run: PicturedRun, at month: MonthIndex
  ) -> Double {
    if let department { return run.outcome.value(of: metric, in: department, at: month) }
    guard let national = Metric(rawValue: metric.rawValue) else { return .nan }
    return run.outcome.value(of: national, at: month)
  }

  private func values(of metric: DepartmentalMetric, in run: PicturedRun) -> [Double] {
    months.map { value(of: metric, in: run, at: $0) }
  }

  private var drawsNotes: [String] {
    guard let ensemble = runs.compactMap(\.ensemble).first else { return [] }
    return [
      text(
        .drawsNote,
        [
          "draws": .integer(ensemble.kept),
          "seed": .text(String(ensemble.ensemble.design.seed)),
        ])
    ]
  }

  /// A table of months with the line and, where there are draws, its quantiles.
  private func seriesTable(
    _ metric: DepartmentalMetric, _ unit: Quantity.Unit, _ fans: [Fan?]
  ) -> PictureTable {
    let hasFans = fans.contains { $0 != nil }
    let quantiles: [ChartText] =
      hasFans ? [.belowFive, .belowTwentyFive, .median, .belowSeventyFive, .belowNinetyFive] : []
    var rest = fans[...]
    let name = MetricWords(metric.rawValue, in: language).name.capitalizedAtStart
    return table([words(.month), PictureTable.Column(name)] + quantiles.map(numbers)) { run in
      let fan = rest.popFirst() ?? nil
      return months.map { month in
        let drawn = quantiles.indices.map { fan?.quantiles[$0][month.value] ?? .nan }
        return [PictureTable.Cell(Month(month).description)]
          + [cell(value(of: metric, in: run, at: month), unit)]
          + drawn.map { $0.isFinite ? cell($0, unit) : PictureTable.Cell("") }
      }
    }
  }
}
