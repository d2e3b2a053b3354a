extension LayerChart: Drawable {
  private var steps: Int { layers.map(\.values.count).max() ?? 0 }

  /// The upper bound of each layer at each step, with zero before the first.
  var edges: [[Double]] {
    var edges = [[Double](repeating: 0, count: steps)]
    for layer in layers {
      let below = edges[edges.count - 1]
      edges.append(
        (0..<steps).map { step in
          let value = layer.values.indices.contains(step) ? layer.values[step] : 0
          return below[step] + (value.isFinite ? max(0, value) : 0)
        })
    }
    return edges
  }

  private var labelWidth: Double {
    (layers.map { TextMeasure.width($0.label, size: 12) }.max() ?? 0) + 36
  }

  private func hasSideLabels(_ width: Double) -> Bool { labelWidth <= width * 0.34 }

  private func legend(_ width: Double) -> Legend {
    Legend(
      hasSideLabels(width)
        ? [] : layers.indices.reversed().map { (Legend.Key.bar($0), layers[$0].label) },
      width: width)
  }

  func height(width: Double) -> Double {
    legend(width).height + min(max(width * 0.46, 190), 340) + 28
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend(frame.width)
    legend.draw(on: &canvas, left: frame.left, top: frame.top)
    let edges = edges
    let axis = ValueAxis(covering: edges[edges.count - 1], domain: domain, format: format)
    let plot = frame.inset(
      left: axis.width, top: legend.height + 8,
      right: hasSideLabels(frame.width) ? labelWidth : 14, bottom: 26)
    let y = axis.drawVertical(on: &canvas, in: plot)
    let x = Scale(0...Double(max(1, steps - 1)), from: plot.left, to: plot.right)
    for (number, layer) in layers.enumerated() {
      canvas.group(titled: layer.label) { canvas in
        drawLayer(number, edges, on: &canvas, x, y)
      }
    }
    _ = TimeAxis(labels: times, steps: steps).draw(on: &canvas, in: plot)
    if hasSideLabels(frame.width) { drawLabels(edges, on: &canvas, plot, y) }
  }

  private func drawLayer(
    _ number: Int, _ edges: [[Double]], on canvas: inout Canvas, _ x: Scale, _ y: Scale
  ) {
    let (below, above) = (edges[number], edges[number + 1])
    // A single step is a bar of a few pixels rather than nothing.
    let points = above.enumerated().map { Point(x(Double($0)), y($1)) }
    let back = below.enumerated().reversed().map { Point(x(Double($0)), y($1)) }
    guard points.count > 1 else {
      guard let top = points.first, let bottom = back.first else { return }
      canvas.bar(
        Frame(left: top.x, top: top.y, width: 12, height: max(0, bottom.y - top.y)),
        series: number)
      return
    }
    canvas.layer(Canvas.path(points + back) + "Z", series: number)
    canvas.polyline(points, .paper)
  }

  /// Names on the right, each with its key, at the height of the end of its layer.
  private func drawLabels(
    _ edges: [[Double]], on canvas: inout Canvas, _ plot: Frame, _ y: Scale
  ) {
    guard steps > 0 else { return }
    let ends = layers.indices.map { y((edges[$0][steps - 1] + edges[$0 + 1][steps - 1]) / 2) }
    // From the top of the drawing down, so that names stand in the order of layers even where thin.
    let order = layers.indices.reversed()
    let places = LabelSpread.places(
      order.map { ends[$0] }, distance: 17,
      within: (plot.top + 6)...max(plot.top + 6, plot.bottom - 6))
    for (place, number) in zip(places, order) {
      let frame = Frame(left: plot.right + 8, top: place - 6, width: 16, height: 12)
      canvas.bar(frame, series: number)
      canvas.text(layers[number].label, plot.right + 29, place + 4, size: 12)
    }
  }
}
