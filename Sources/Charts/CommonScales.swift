/// Gives drawings of one kind the same scales, so that they can be compared at a glance.
enum CommonScales {
  static func applied(to panels: [Chart.Panel]) -> [Chart.Panel] {
    let values = panels.flatMap { covered($0.chart) }
    guard !values.isEmpty else { return panels }
    let domain = ValueAxis.domain(of: values, withZero: startsAtZero(panels[0].chart))
    let values64 = panels.compactMap { wholes($0.chart) }.max()
    let maps = panels.flatMap { mapped($0.chart) }
    return panels.map { panel in
      Chart.Panel(panel.title, common(panel.chart, domain, values64, maps))
    }
  }

  private static func startsAtZero(_ chart: Chart) -> Bool {
    if case .intervals = chart { return false }
    return true
  }

  private static func covered(_ chart: Chart) -> [Double] {
    switch chart {
    case .lines(let chart): chart.covered
    case .layers(let chart): chart.edges.last ?? []
    case .bars(let chart): chart.covered
    case .intervals(let chart): chart.covered
    case .tiles, .outlines: mapped(chart)
    case .flow, .lorenz: [0]
    case .panels: []
    }
  }

  private static func mapped(_ chart: Chart) -> [Double] {
    switch chart {
    case .tiles(let map): map.tiles.map(\.value)
    case .outlines(let map): map.shapes.map(\.value)
    default: []
    }
  }

  private static func wholes(_ chart: Chart) -> Int64? {
    if case .flow(let flow) = chart { return flow.fullest }
    return nil
  }

  private static func common(
    _ chart: Chart, _ domain: ClosedRange<Double>, _ whole: Int64?, _ values: [Double]
  ) -> Chart {
    switch chart {
    case .lines(var chart):
      chart.domain = domain
      return .lines(chart)
    case .layers(var chart):
      chart.domain = domain
      return .layers(chart)
    case .bars(var chart):
      chart.domain = domain
      return .bars(chart)
    case .intervals(var chart):
      chart.domain = domain
      return .intervals(chart)
    case .flow(var chart):
      chart.whole = whole
      return .flow(chart)
    case .tiles(var map):
      map.scale = ColorScale(map.scale.kind, for: values)
      return .tiles(map)
    case .outlines(var map):
      map.scale = ColorScale(map.scale.kind, for: values)
      return .outlines(map)
    case .lorenz, .panels: return chart
    }
  }
}
