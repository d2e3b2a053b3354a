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
        runs.count > 1 ? run.title : title(.bestEstimates), values(of: .coverage, in: run),
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
                series: [
                  LineChart.Series(title(.bestEstimates), $0.values, bands: $0.bands)
                ], times: times, format: lines.format, bandLabels: lines.bandLabels)))
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
    let chart = needChart
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

  /// Both worlds, and beside them the difference, which is small beside the need.
  private var needChart: Chart {
    let format = ValueFormat(.count, in: language)
    func lines(_ series: [LineChart.Series]) -> Chart {
      .lines(LineChart(series: series, times: times, format: format))
    }
    let without = runs.map { values(of: .needWithoutProgramme, in: $0) }
    let isOne = runs.count == 1
    let fewer = runs.indices.map { run in
      LineChart.Series(
        isOne ? "" : runs[run].title,
        zip(without[run], values(of: .need, in: runs[run])).map { $0 - $1 })
    }
    let difference = Chart.Panel(text(.fewerInNeed).capitalizedAtStart, lines(fewer))
    let worlds = runs.indices.map { run in
      let with = values(of: .need, in: runs[run])
      let series = [
        LineChart.Series(text(.withProgramme), with),
        LineChart.Series(text(.withoutProgramme), without[run]),
      ]
      let title = isOne ? text(.unitPersons).capitalizedAtStart : runs[run].title
      return Chart.Panel(title, lines(series))
    }
    let common = isOne ? worlds : Chart.commonScales(worlds)
    return .panels(common + [difference])
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
