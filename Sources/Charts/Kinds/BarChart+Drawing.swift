extension BarChart: Drawable {
  /// Every number that the axis covers.
  var covered: [Double] {
    let ends = series.flatMap { $0.intervals.compactMap(\.self) }.flatMap {
      [$0.lowerBound, $0.upperBound]
    }
    switch arrangement {
    case .grouped: return series.flatMap(\.values) + ends
    case .stacked:
      return categories.indices.map { category in
        series.reduce(0) { $0 + max(0, value($1, category)) }
      }
    }
  }

  func value(_ series: Series, _ category: Int) -> Double {
    guard series.values.indices.contains(category) else { return 0 }
    let value = series.values[category]
    return value.isFinite ? value : 0
  }

  func legend(_ width: Double) -> Legend {
    Legend(
      series.count > 1 ? series.indices.map { (Legend.Key.bar($0), series[$0].label) } : [],
      width: width)
  }

  /// How many bars stand beside each other in a category.
  private var lanes: Int { arrangement == .grouped ? max(1, series.count) : 1 }

  /// The height of a category of horizontal bars.
  private var rowHeight: Double { Double(lanes) * 16 + 10 }

  func height(width: Double) -> Double {
    let legend = legend(width).height
    if isHorizontal { return legend + Double(categories.count) * rowHeight + 30 }
    return legend + min(max(width * 0.4, 180), 300) + 16 + labelHeight(width)
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend(frame.width)
    legend.draw(on: &canvas, left: frame.left, top: frame.top)
    let rest = frame.inset(top: legend.height)
    if isHorizontal {
      drawHorizontal(on: &canvas, in: rest)
    } else {
      drawVertical(on: &canvas, in: rest)
    }
  }

  // MARK: - From left to right

  private func drawHorizontal(on canvas: inout Canvas, in frame: Frame) {
    let wanted = (categories.map { TextMeasure.width($0, size: 12) }.max() ?? 0) + 10
    let label = min(wanted, frame.width * 0.42)
    let room =
      (covered.filter(\.isFinite).map { TextMeasure.width(format.text($0), size: 11) }.max()
        ?? 0) + 10
    let axis = ValueAxis(
      covering: covered, domain: domain, format: format,
      wanted: frame.width - label < 300 ? 3 : 5)
    let plot = frame.inset(left: label, right: room, bottom: 26)
    let x = axis.drawHorizontal(on: &canvas, in: plot)
    let zero = x(0)
    for (category, name) in categories.enumerated() {
      let top = plot.top + Double(category) * rowHeight + 5
      let middle = top + (rowHeight - 10) / 2
      canvas.rowName(name, right: plot.left - 8, middle: middle, width: label - 8)
      var start = 0.0
      for (number, series) in series.enumerated() {
        let value = value(series, category)
        let lane = arrangement == .grouped ? top + Double(number) * 16 : top
        let from = arrangement == .grouped ? zero : x(start)
        let to = arrangement == .grouped ? x(value) : x(start + max(0, value))
        start += max(0, value)
        canvas.group(titled: title(series, category)) { canvas in
          canvas.bar(
            Frame(left: min(from, to), top: lane + 1, width: abs(to - from), height: 14),
            series: number)
          guard arrangement == .grouped else { return }
          let edge = drawInterval(series, category, on: &canvas, x, lane + 8)
          let end = max(from, to, edge)
          canvas.text(format.text(value), end + 4, lane + 12, .ink, size: 11)
        }
      }
    }
    canvas.line(zero, plot.top, zero, plot.bottom, .axis)
  }

  /// Draws how sure a value is, and returns the right end of that.
  private func drawInterval(
    _ series: Series, _ category: Int, on canvas: inout Canvas, _ x: Scale, _ y: Double
  ) -> Double {
    guard series.intervals.indices.contains(category), let interval = series.intervals[category]
    else { return 0 }
    let (low, high) = (x(interval.lowerBound), x(interval.upperBound))
    canvas.line(low, y, high, y, .paper, width: 4)
    canvas.line(low, y, high, y, .ink, width: 1.5)
    canvas.line(low, y - 4, low, y + 4, .ink, width: 1.5)
    canvas.line(high, y - 4, high, y + 4, .ink, width: 1.5)
    return high
  }

  // MARK: - Upwards

  /// The lines of the names of categories, as wide as a category.
  private func labelLines(_ width: Double) -> [[String]] {
    let room = (width - 60) / Double(max(1, categories.count)) - 6
    return categories.map { name in
      TextMeasure.lines(name, size: 11, width: room).map {
        TextMeasure.cut($0, size: 11, width: max(12, room + 6))
      }
    }
  }

  private func labelHeight(_ width: Double) -> Double {
    Double(labelLines(width).map(\.count).max() ?? 1) * 14 + 8
  }

  private func drawVertical(on canvas: inout Canvas, in frame: Frame) {
    let axis = ValueAxis(covering: covered, domain: domain, format: format)
    let plot = frame.inset(
      left: axis.width, top: 16, right: 4, bottom: labelHeight(frame.width))
    let y = axis.drawVertical(on: &canvas, in: plot)
    let zero = y(0)
    let room = plot.width / Double(max(1, categories.count))
    let lines = labelLines(frame.width)
    let width = min(room * 0.8 / Double(lanes), 64)
    // All values are written, or none: some alone would look like the only ones.
    let showsValues =
      arrangement == .grouped
      && covered.allSatisfy {
        !$0.isFinite || TextMeasure.width(format.text($0), size: 11) <= width + 5
      }
    for category in categories.indices {
      let middle = plot.left + (Double(category) + 0.5) * room
      for (number, line) in lines[category].enumerated() {
        canvas.text(
          line, middle, plot.bottom + 15 + Double(number) * 14, .ink, size: 11, anchor: .middle)
      }
      var start = 0.0
      for (number, series) in series.enumerated() {
        let value = value(series, category)
        let place = arrangement == .grouped ? Double(number) : 0
        let left = middle - width * Double(lanes) / 2 + place * width
        let from = arrangement == .grouped ? zero : y(start)
        let to = arrangement == .grouped ? y(value) : y(start + max(0, value))
        start += max(0, value)
        canvas.group(titled: title(series, category)) { canvas in
          canvas.bar(
            Frame(left: left + 1, top: min(from, to), width: width - 2, height: abs(to - from)),
            series: number)
          guard showsValues else { return }
          let height = value < 0 ? max(from, to) + 12 : min(from, to) - 4
          canvas.text(
            format.text(value), left + width / 2, height, .ink, size: 11, anchor: .middle)
        }
      }
    }
    canvas.line(plot.left, zero, plot.right, zero, .axis)
  }

  private func title(_ series: Series, _ category: Int) -> String {
    let value = format.text(value(series, category))
    let name =
      series.label.isEmpty ? categories[category] : "\(categories[category]), \(series.label)"
    return "\(name) (\(value))"
  }
}
