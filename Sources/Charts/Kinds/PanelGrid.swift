/// Several drawings of one kind beside each other.
struct PanelGrid: Drawable {
  let panels: [Chart.Panel]

  private static let gap = 20.0

  /// As many beside each other as leaves each the room that its kind needs.
  private func columns(_ width: Double) -> Int {
    let least = panels.first.map { Self.leastWidth($0.chart) } ?? 240
    return max(1, min(panels.count, Int((width + Self.gap) / (least + Self.gap))))
  }

  private static func leastWidth(_ chart: Chart) -> Double {
    switch chart {
    case .lines, .layers, .tiles, .outlines: 300
    case .lorenz: 220
    case .bars(let chart): chart.isHorizontal ? 320 : 320
    case .intervals, .flow, .panels: 560
    }
  }

  private func panelWidth(_ width: Double) -> Double {
    let columns = Double(columns(width))
    return (width - (columns - 1) * Self.gap) / columns
  }

  private var rows: (Double) -> [[Chart.Panel]] {
    { width in
      let columns = columns(width)
      return stride(from: 0, to: panels.count, by: columns).map {
        Array(panels[$0..<min($0 + columns, panels.count)])
      }
    }
  }

  /// A title in at most two lines.
  private func titleLines(_ panel: Chart.Panel, _ width: Double) -> [String] {
    let lines = TextMeasure.lines(panel.title, size: 13, width: width, isBold: true)
    guard lines.count > 2 else { return lines }
    let rest = lines.dropFirst().joined(separator: " ")
    return [lines[0], TextMeasure.cut(rest, size: 13, width: width / 1.13)]
  }

  private func titleHeight(_ row: [Chart.Panel], _ width: Double) -> Double {
    Double(row.map { titleLines($0, width).count }.max() ?? 1) * 17 + 7
  }

  private func rowHeight(_ row: [Chart.Panel], _ width: Double) -> Double {
    (row.map { $0.chart.height(width: width) }.max() ?? 0) + titleHeight(row, width) + 12
  }

  func height(width: Double) -> Double {
    let inner = panelWidth(width)
    return rows(width).reduce(0) { $0 + rowHeight($1, inner) }
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let width = panelWidth(frame.width)
    var top = frame.top
    for row in rows(frame.width) {
      for (position, panel) in row.enumerated() {
        let left = frame.left + Double(position) * (width + Self.gap)
        for (number, line) in titleLines(panel, width).enumerated() {
          canvas.text(line, left, top + 14 + Double(number) * 17, size: 13, isBold: true)
        }
        panel.chart.draw(
          on: &canvas,
          in: Frame(
            left: left, top: top + titleHeight(row, width), width: width,
            height: panel.chart.height(width: width)))
      }
      top += rowHeight(row, width)
    }
  }
}
