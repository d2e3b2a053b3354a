extension IntervalChart: Drawable {
  /// Every number that the axis covers.
  var covered: [Double] { rows.flatMap { [$0.low, $0.high] } + [base] }

  private var rowHeight: Double { 28 }

  /// A value with the digits that tell the ends of the bars apart.
  private func text(_ value: Double) -> String {
    let known = covered.filter(\.isFinite)
    let extent = (known.max() ?? 0) - (known.min() ?? 0)
    guard extent > 0 else { return format.text(value) }
    return format.text(value, step: Ticks.niceStep(atLeast: extent / 200))
  }

  private func legend(_ width: Double) -> Legend {
    Legend([(.bar(0), lowLabel), (.bar(1), highLabel)], width: width)
  }

  func height(width: Double) -> Double {
    legend(width).height + Double(max(1, rows.count)) * rowHeight + 34
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend(frame.width)
    legend.draw(on: &canvas, left: frame.left, top: frame.top)
    let label = min(
      (rows.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0) + 10, frame.width * 0.42)
    let room = (covered.map { TextMeasure.width(text($0), size: 11) }.max() ?? 0) + 10
    // Not from zero: what counts is the distance from the base.
    let axis = ValueAxis(
      covering: [], domain: domain ?? ValueAxis.domain(of: covered, withZero: false),
      format: format, wanted: frame.width - label < 300 ? 3 : 5)
    let plot = frame.inset(left: label + room, top: legend.height, right: room, bottom: 28)
    let x = axis.drawHorizontal(on: &canvas, in: plot)
    for (number, row) in rows.enumerated() {
      let top = plot.top + Double(number) * rowHeight + 4
      canvas.rowName(
        row.label, right: frame.left + label - 8, middle: top + 9, width: label - 8)
      let title = "\(row.label) (\(text(row.low)) – \(text(row.high)))"
      canvas.group(titled: title) { canvas in draw(row, top, on: &canvas, x) }
    }
    canvas.line(x(base), plot.top, x(base), plot.bottom, .ink, width: 1.5)
  }

  private func draw(_ row: Row, _ top: Double, on canvas: inout Canvas, _ x: Scale) {
    guard row.low.isFinite, row.high.isFinite else { return }
    let middle = x(base)
    for (series, value) in [row.low, row.high].enumerated() {
      let end = x(value)
      let frame = Frame(left: min(middle, end), top: top, width: abs(end - middle), height: 18)
      canvas.bar(frame, series: series)
    }
    let (left, right) = (min(row.low, row.high, base), max(row.low, row.high, base))
    canvas.text(text(left), x(left) - 5, top + 13, .ink, size: 11, anchor: .end)
    canvas.text(text(right), x(right) + 5, top + 13, .ink, size: 11)
  }
}
