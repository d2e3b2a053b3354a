extension LineChart: Drawable {
  /// How much of what is behind a band shows, by the position of the band.
  static func opacity(_ band: Int) -> Double { band == 0 ? 0.18 : 0.3 }

  private var steps: Int { series.map(\.values.count).max() ?? 0 }

  /// Every number that the axis covers.
  var covered: [Double] {
    series.flatMap { $0.values + $0.bands.flatMap { $0.low + $0.high } }
  }

  private func legend(_ width: Double) -> Legend {
    // A line that stands alone is named by the title.
    let isAlone = series.count == 1 && bandLabels.isEmpty
    let lines =
      hasEndLabels(width) || isAlone
      ? [] : series.indices.map { (Legend.Key.line($0), series[$0].label) }
    let bands = bandLabels.indices.map { (Legend.Key.band(Self.opacity($0)), bandLabels[$0]) }
    return Legend(lines + bands, width: width)
  }

  /// Names stand at the ends of lines where there is room, and in a legend otherwise.
  private func hasEndLabels(_ width: Double) -> Bool {
    series.count == 1 ? false : labelWidth <= width * 0.32
  }

  private var labelWidth: Double {
    (series.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0) + 14
  }

  func height(width: Double) -> Double {
    legend(width).height + min(max(width * 0.46, 190), 340) + 28
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend(frame.width)
    legend.draw(on: &canvas, left: frame.left, top: frame.top)
    let axis = ValueAxis(covering: covered, domain: domain, format: format)
    let right = hasEndLabels(frame.width) ? labelWidth : 14
    let plot = frame.inset(
      left: axis.width, top: legend.height + 8, right: right, bottom: 26)
    let y = axis.drawVertical(on: &canvas, in: plot)
    let x = TimeAxis(labels: times, steps: steps).draw(on: &canvas, in: plot)
    for (number, line) in series.enumerated() {
      for (position, band) in line.bands.enumerated() {
        drawBand(band, number, Self.opacity(position), on: &canvas, x, y)
      }
    }
    for (number, line) in series.enumerated() {
      canvas.group(titled: title(of: line)) { canvas in
        draw(line, number, on: &canvas, x, y)
      }
    }
    if hasEndLabels(frame.width) { drawEndLabels(on: &canvas, plot, y) }
  }

  private func title(of line: Series) -> String {
    guard let last = line.values.last(where: \.isFinite) else { return line.label }
    return "\(line.label) (\(format.text(last)))"
  }

  private func drawBand(
    _ band: Band, _ number: Int, _ opacity: Double, on canvas: inout Canvas, _ x: Scale, _ y: Scale
  ) {
    let steps = band.low.indices.filter {
      band.high.indices.contains($0) && band.low[$0].isFinite && band.high[$0].isFinite
    }
    guard steps.count > 1 else { return }
    let upper = steps.map { Point(x(Double($0)), y(band.high[$0])) }
    let lower = steps.reversed().map { Point(x(Double($0)), y(band.low[$0])) }
    canvas.shape(Canvas.path(upper + lower) + "Z", fill: .series(number), opacity: opacity)
  }

  private func draw(
    _ line: Series, _ number: Int, on canvas: inout Canvas, _ x: Scale, _ y: Scale
  ) {
    var piece: [Point] = []
    for (step, value) in line.values.enumerated() {
      if value.isFinite {
        piece.append(Point(x(Double(step)), y(value)))
      } else {
        canvas.polyline(piece, .series(number), width: 2, dash: Marker.dash(number))
        piece = []
      }
    }
    canvas.polyline(piece, .series(number), width: 2, dash: Marker.dash(number))
    for (step, value) in line.values.enumerated() where value.isFinite {
      // Marks of several lines stand at different steps, so that they do not hide each other.
      let isMarked = line.values.count == 1 || (step + 3 * number) % 12 == 6
      if isMarked { canvas.mark(x(Double(step)), y(value), series: number) }
    }
  }

  private func drawEndLabels(on canvas: inout Canvas, _ plot: Frame, _ y: Scale) {
    let ends = series.map { y($0.values.last(where: \.isFinite) ?? 0) }
    let places = LabelSpread.places(
      ends, distance: 15, within: (plot.top + 4)...max(plot.top + 4, plot.bottom - 4))
    for (number, line) in series.enumerated() {
      canvas.line(plot.right + 1, ends[number], plot.right + 7, places[number], .series(number))
      canvas.text(line.label, plot.right + 10, places[number] + 4, size: 12)
    }
  }
}
