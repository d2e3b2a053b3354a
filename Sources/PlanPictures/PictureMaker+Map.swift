public import Charts
import Messages
import PublicFinance
import Reports
import ResultTables
public import Simulations
import Territories

extension PictureMaker {
  /// A figure of every department on a map of tiles, one for each scenario with common classes.
  ///
  /// - Parameter outlines: The rings of each department in the order of the codes, in degrees, to draw
  ///   them in their outlines; nil for tiles.
  public func map(
    of metric: DepartmentalMetric, outlines: [[[Point]]]? = nil
  ) -> Picture {
    let words = MetricWords(metric.rawValue, in: language)
    let values = runs.map { $0.outcome.values(of: metric, at: month) }
    let scale = ColorScale(quantilesOf: values.flatMap(\.self))
    let chart = Chart.multiples(
      zip(runs, values).map { run, values in
        Chart.Panel(
          run.title,
          outlines.map { shapes(values, $0, scale, words.unit) }
            ?? tiles(values, scale, words.unit))
      })
    let country = country
    var pairs = Array(zip(runs, values))[...]
    return Picture(
      id: PictureName.map.rawValue,
      title: title(
        .mapTitle,
        ["metric": .text(words.name), "places": places, "month": self.words(month)]),
      unit: text(words.unit.chartText),
      alternative: sentences { _ in
        pairs.popFirst().map { extremes($0.1, words.unit) } ?? ""
      },
      notes: metric.restsOnAssumptions ? [text(.assumedNote)] : [],
      table: PictureTable(
        columns: placeColumns
          + (runs.count > 1
            ? runs.map { PictureTable.Column($0.title) }
            : [
              PictureTable.Column(words.name.capitalizedAtStart)
            ]),
        rows: country.departments.indices.map { place in
          placeCells(country.departments[place]) + values.map { cell($0[place], words.unit) }
        }),
      chart: chart, language: language)
  }

  /// What each department has more of in the second scenario than in the first.
  ///
  /// - Precondition: There are two scenarios of the same territories.
  public func mapOfDifference(of metric: DepartmentalMetric) -> Picture {
    precondition(runs.count == 2, "a difference is of two results (there are \(runs.count))")
    let words = MetricWords(metric.rawValue, in: language)
    let values = runs.map { $0.outcome.values(of: metric, at: month) }
    let differences = zip(values[0], values[1]).map { $1 - $0 }
    let country = country
    return Picture(
      id: "map-of-difference",
      title: title(
        .differenceTitle,
        [
          "metric": .text(words.name), "first": .text(runs[0].title),
          "second": .text(runs[1].title), "places": places, "month": self.words(month),
        ]),
      unit: text(words.unit.isShare ? .unitPoints : words.unit.chartText),
      alternative: gains(differences, words.unit),
      notes: [text(.differenceNote)] + (metric.restsOnAssumptions ? [text(.assumedNote)] : []),
      table: PictureTable(
        columns: placeColumns + runs.map { PictureTable.Column($0.title) } + [
          numbers(.difference)
        ],
        rows: country.departments.indices.map { place in
          placeCells(country.departments[place]) + values.map { cell($0[place], words.unit) }
            + [cell(differences[place], words.unit)]
        }),
      chart: tiles(differences, ColorScale(.diverging, for: differences), words.unit),
      language: language)
  }

  private func tiles(_ values: [Double], _ scale: ColorScale, _ unit: Quantity.Unit) -> Chart {
    let layout = TileLayout(country)
    return .tiles(
      TileMap(
        tiles: zip(country.departments, values).enumerated().map { position, pair in
          let tile = layout.tiles[position]
          return TileMap.Tile(
            code: pair.0.code.text, name: pair.0.name, value: pair.1, column: tile.column,
            row: tile.row)
        },
        scale: scale, format: ValueFormat(unit.isShare ? .percent : .count, in: language),
        unknownLabel: text(.unknown)))
  }

  private func shapes(
    _ values: [Double], _ outlines: [[[Point]]], _ scale: ColorScale, _ unit: Quantity.Unit
  ) -> Chart {
    .outlines(
      OutlineMap(
        shapes: zip(country.departments, values).enumerated().map { position, pair in
          OutlineMap.Shape(
            code: pair.0.code.text, name: pair.0.name, value: pair.1,
            rings: position < outlines.count ? outlines[position] : [])
        },
        scale: scale, format: ValueFormat(unit.isShare ? .percent : .number, in: language),
        unknownLabel: text(.unknown)))
  }

  /// The columns that name a place.
  private var placeColumns: [PictureTable.Column] {
    [words(.code), words(country.isFrance ? .department : .territory), words(.region)]
  }

  private func placeCells(_ department: Department) -> [PictureTable.Cell] {
    [department.code.text, department.name, department.region.name].map {
      PictureTable.Cell($0)
    }
  }

  private func extremes(_ values: [Double], _ unit: Quantity.Unit) -> String {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    guard let low = order.first, let high = order.last else { return "" }
    if values[low] == values[high] {
      return text(.mapSaysEqual, ["high": figure(values[high], unit)])
    }
    return text(
      .mapSays,
      [
        "high": figure(values[high], unit), "low": figure(values[low], unit),
        "highPlace": .text(country.departments[high].name),
        "lowPlace": .text(country.departments[low].name),
        "middle": figure(values[order[order.count / 2]], unit),
      ])
  }

  private func gains(_ differences: [Double], _ unit: Quantity.Unit) -> String {
    let order = differences.indices.sorted { (differences[$0], $0) < (differences[$1], $1) }
    guard let low = order.first, let high = order.last else { return "" }
    return text(
      .differenceSays,
      [
        "more": .integer(differences.count { $0 > 0 }),
        "less": .integer(differences.count { $0 < 0 }),
        "high": figure(differences[high], unit), "low": figure(differences[low], unit),
        "highPlace": .text(country.departments[high].name),
        "lowPlace": .text(country.departments[low].name),
      ])
  }
}

extension DepartmentalMetric {
  /// Whether no observation constrains what leads the figure.
  var restsOnAssumptions: Bool { self == .autonomous || self == .additional }
}
