extension LorenzChart: Drawable {
  private func side(_ width: Double) -> Double { min(max(width - 90, 140), 380) }

  private func legend(_ width: Double) -> Legend {
    Legend(
      curves.count > 1 ? curves.indices.map { (Legend.Key.line($0), curves[$0].label) } : [],
      width: width)
  }

  func height(width: Double) -> Double { legend(width).height + side(width) + 74 }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend(frame.width)
    legend.draw(on: &canvas, left: frame.left, top: frame.top)
    canvas.text(verticalTitle, frame.left, frame.top + legend.height + 12, .muted, size: 11)
    let side = side(frame.width)
    let axis = ValueAxis(covering: [], domain: 0...1, format: format)
    let plot = Frame(
      left: frame.left + axis.width + 4, top: frame.top + legend.height + 24, width: side,
      height: side)
    let y = axis.drawVertical(on: &canvas, in: plot)
    let x = axis.drawHorizontal(on: &canvas, in: plot)
    canvas.line(plot.left, plot.bottom, plot.right, plot.top, .axis, width: 1.5, dash: "4 3")
    // On the upper side of the diagonal, where no curve runs.
    canvas.text(
      diagonalLabel, x(0.55) - 8, y(0.58) - 4, .muted, size: 11, anchor: .end)
    if curves.count == 1 {
      let points = curves[0].points.map { Point(x($0.x), y($0.y)) }
      canvas.shape(
        Canvas.path(points + [Point(plot.left, plot.bottom)]) + "Z", fill: .series(0),
        opacity: 0.15)
    }
    for (number, curve) in curves.enumerated() {
      canvas.group(titled: curve.label) { canvas in
        canvas.polyline(
          curve.points.map { Point(x($0.x), y($0.y)) }, .series(number), width: 2,
          dash: Marker.dash(number))
      }
    }
    let title = TextMeasure.cut(horizontalTitle, size: 11, width: frame.width)
    let left = min(plot.left, frame.right - TextMeasure.width(title, size: 11))
    canvas.text(title, max(frame.left, left), plot.bottom + 34, .muted, size: 11)
  }
}
