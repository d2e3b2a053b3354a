import Charts
import Messages

/// Drawings of every kind, from usual to hardly anything to draw.
enum SampleCharts {
  static let number = ValueFormat(.number, in: .english)
  static let percent = ValueFormat(.percent, in: .french)
  static let hostile = "<b> & \"quotes\" 'ends' ]]> \u{0}\u{7}\u{FFFE}"

  static func lines(_ series: [[Double]], bands: Bool = false) -> Chart {
    .lines(
      LineChart(
        series: series.enumerated().map { number, values in
          LineChart.Series(
            "Series \(number) with a name", values,
            bands: bands
              ? [LineChart.Band(low: values.map { $0 - 2 }, high: values.map { $0 + 3 })] : [])
        },
        times: [AxisLabel(0, "2020-12"), AxisLabel(1, "2021"), AxisLabel(13, "2022")],
        format: number, bandLabels: bands ? ["90 % of draws"] : []))
  }

  static func layers(_ values: [[Double]]) -> Chart {
    .layers(
      LayerChart(
        layers: values.enumerated().map { LayerChart.Layer("Layer \($0)", $1) },
        times: [AxisLabel(0, "2021")], format: number))
  }

  static func bars(
    _ values: [[Double]], stacked: Bool = false, horizontal: Bool, names: [String]? = nil
  ) -> Chart {
    .bars(
      BarChart(
        categories: names ?? (values.first ?? []).indices.map { "A category called \($0)" },
        series: values.enumerated().map { BarChart.Series("Series \($0)", $1) },
        arrangement: stacked ? .stacked : .grouped, isHorizontal: horizontal, format: number))
  }

  static func intervals(_ rows: [(Double, Double)], base: Double) -> Chart {
    .intervals(
      IntervalChart(
        rows: rows.enumerated().map {
          IntervalChart.Row("What is moved, number \($0)", low: $1.0, high: $1.1)
        },
        base: base, lowLabel: "low", highLabel: "high", format: percent))
  }

  static func flow(_ amounts: [[Int64]]) -> Chart {
    let targets = amounts.first?.count ?? 0
    let nodes =
      amounts.indices.map { FlowChart.Node(column: 0, "Source \($0)", series: $0) }
      + (0..<targets).map { FlowChart.Node(column: 1, "Target \($0)", series: $0) }
    let links = amounts.enumerated().flatMap { source, row in
      row.enumerated().map {
        FlowChart.Link(from: source, to: amounts.count + $0, $1)
      }
    }
    return .flow(
      FlowChart(nodes: nodes, links: links, columns: ["From", "To"], unit: 0.01, format: number))
  }

  static func tiles(_ values: [Double], kind: ColorScale.Kind = .sequential) -> Chart {
    .tiles(
      TileMap(
        tiles: values.enumerated().map {
          TileMap.Tile(
            code: "\(970 + $0)", name: "Place \($0)", value: $1, column: $0 % 5, row: $0 / 5)
        },
        scale: ColorScale(kind, for: values), format: percent, unknownLabel: "not known"))
  }

  static func outlines(_ values: [Double]) -> Chart {
    .outlines(
      OutlineMap(
        shapes: values.enumerated().map { number, value in
          let (x, y) = (Double(number), 45.0 + Double(number % 3))
          return OutlineMap.Shape(
            code: "\(number)", name: "Place \(number)", value: value,
            rings: [
              [Point(x, y), Point(x + 1, y), Point(x + 1, y + 1), Point(x, y + 1), Point(x, y)]
            ])
        },
        scale: ColorScale(.diverging, for: values), format: number, unknownLabel: "not known"))
  }

  static func lorenz(_ points: [Point]) -> Chart {
    .lorenz(
      LorenzChart(
        curves: [LorenzChart.Curve("A plan", points), LorenzChart.Curve("Another", points)],
        horizontalTitle: "people in need", verticalTitle: "people reached",
        diagonalLabel: "equal", format: percent))
  }

  /// Every drawing, with what it shows.
  static let all: [(name: String, chart: Chart)] = [
    ("lines", lines([[0, 1, 4, 9, 16, 20, 21], [3, 3, 2, 1, 0, 0, 0]], bands: true)),
    ("lines with gaps", lines([[.nan, 1, .nan, 3, 4, .nan, .infinity]])),
    ("lines of one month", lines([[5], [7]])), ("lines of nothing", lines([[], []])),
    ("no line", lines([])), ("lines of zero", lines([[0, 0, 0]])),
    ("negative lines", lines([[-3, -1, -2], [1e9, -1e9, 0]])),
    ("eight lines", lines((0..<8).map { [Double($0), 1, 2] })),
    ("layers", layers([[1, 2, 3], [0, 5, 1], [2, 2, 2]])), ("no layer", layers([])),
    ("layers of one month", layers([[4], [2]])), ("layers of zero", layers([[0, 0], [0, 0]])),
    ("bars upwards", bars([[3, 5, 0], [1, 2, 9]], horizontal: false)),
    ("bars up and down", bars([[3, -5, 0], [.nan, 2, -9]], horizontal: false)),
    ("bars to the right", bars([[3e6, 5e6, 0], [1e6, 2e6, 9e6]], horizontal: true)),
    ("bars to both sides", bars([[-1, 4]], horizontal: true)),
    ("stacked bars", bars([[3, 5], [1, 2]], stacked: true, horizontal: false)),
    ("stacked bars to the right", bars([[3, 5], [1, 2]], stacked: true, horizontal: true)),
    ("no bar", bars([], horizontal: false)), ("no bar to the right", bars([[]], horizontal: true)),
    (
      "bars with long names",
      bars(
        [[1, 2]], horizontal: true,
        names: Array(repeating: String(repeating: "long ", count: 40), count: 2))
    ),
    ("intervals", intervals([(0.1, 0.5), (0.4, 0.2), (0.3, 0.3)], base: 0.3)),
    ("no interval", intervals([], base: 2)), ("intervals of nothing", intervals([(0, 0)], base: 0)),
    ("negative intervals", intervals([(-5, -1), (-2, .nan)], base: -3)),
    ("flow", flow([[100, 20, 0], [1, 50, 7]])), ("no flow", flow([])),
    ("flow of nothing", flow([[0, 0]])), ("flow of a cent", flow([[1]])),
    ("tiles", tiles((0..<17).map { Double($0) / 20 })), ("one tile", tiles([0.4])),
    ("no tile", tiles([])), ("tiles of nothing", tiles([0, 0, 0])),
    ("tiles of differences", tiles([-0.3, 0, 0.1, .nan], kind: .diverging)),
    ("outlines", outlines([-1, 0, 1, 2])), ("no outline", outlines([])),
    ("Lorenz curves", lorenz([Point(0, 0), Point(0.5, 0.2), Point(1, 1)])),
    ("no Lorenz curve", lorenz([])),
    (
      "panels",
      .multiples(
        (0..<6).map { Chart.Panel("Plan \($0)", lines([[Double($0), 3, 8 * Double($0)]])) })
    ),
    (
      "panels of bars",
      .multiples(
        (0..<3).map { Chart.Panel(hostile, bars([[Double($0), -3]], horizontal: $0 == 1)) })
    ),
  ]

  static func picture(_ chart: Chart, title: String = "A title") -> Picture {
    Picture(
      id: "sample", title: title, unit: "units", alternative: "What \(title) shows.",
      notes: ["A note."], table: PictureTable(columns: [], rows: []), chart: chart,
      language: .english)
  }
}
