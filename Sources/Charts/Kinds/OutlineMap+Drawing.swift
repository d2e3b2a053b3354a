extension OutlineMap: Drawable {
  private var legend: MapLegend {
    MapLegend(
      scale: scale, format: format,
      unknown: shapes.contains { !$0.value.isFinite } ? unknownLabel : nil)
  }

  /// What all outlines cover, in degrees.
  private var bounds: (west: Double, south: Double, east: Double, north: Double)? {
    let points = shapes.flatMap { $0.rings.flatMap(\.self) }.filter {
      $0.x.isFinite && $0.y.isFinite
    }
    guard let first = points.first else { return nil }
    var box = (west: first.x, south: first.y, east: first.x, north: first.y)
    for point in points {
      box = (
        min(box.west, point.x), min(box.south, point.y), max(box.east, point.x),
        max(box.north, point.y)
      )
    }
    return box
  }

  /// How much a degree of longitude is shorter than one of latitude, at the middle of the map.
  private var shortening: Double {
    guard let bounds else { return 1 }
    let latitude = (bounds.south + bounds.north) / 2 * Double.pi / 180
    return max(0.1, Self.cosine(latitude))
  }

  /// The cosine of an angle within ±π/2, by its series: the same bytes on every processor.
  private static func cosine(_ angle: Double) -> Double {
    let square = min(max(angle, -1.6), 1.6) * min(max(angle, -1.6), 1.6)
    var (term, sum) = (1.0, 1.0)
    for step in 1...10 {
      term *= -square / Double((2 * step - 1) * (2 * step))
      sum += term
    }
    return sum
  }

  private func mapHeight(_ width: Double) -> Double {
    guard let bounds else { return 40 }
    let extent = max(1e-9, (bounds.east - bounds.west) * shortening)
    return min(max(width * (bounds.north - bounds.south) / extent, 40), width * 1.2)
  }

  func height(width: Double) -> Double { legend.height(width: width) + mapHeight(width) }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend
    legend.draw(on: &canvas, left: frame.left, top: frame.top, width: frame.width)
    guard let bounds else { return }
    let top = frame.top + legend.height(width: frame.width)
    let height = mapHeight(frame.width)
    let shortening = shortening
    let scale = min(
      frame.width / max(1e-9, (bounds.east - bounds.west) * shortening),
      height / max(1e-9, bounds.north - bounds.south))
    for shape in shapes {
      let path = shape.rings.map { ring in
        let points = ring.filter { $0.x.isFinite && $0.y.isFinite }.map {
          Point(
            frame.left + ($0.x - bounds.west) * shortening * scale,
            top + (bounds.north - $0.y) * scale)
        }
        return points.count > 2 ? Canvas.path(Self.thinned(points)) + "Z" : ""
      }.joined()
      guard !path.isEmpty else { continue }
      let title = "\(shape.name) (\(shape.code)) \(format.text(shape.value))"
      let paint = self.scale.position(of: shape.value).map(self.scale.paint) ?? .unknown
      canvas.group(titled: title, data: [("code", shape.code)]) {
        $0.shape(path, fill: paint, stroke: .axis)
      }
    }
  }

  /// Points that lie further than half a pixel from the one before.
  private static func thinned(_ points: [Point]) -> [Point] {
    var kept: [Point] = []
    for point in points {
      if let last = kept.last, abs(last.x - point.x) < 0.5, abs(last.y - point.y) < 0.5 { continue }
      kept.append(point)
    }
    return kept.count > 2 ? kept : points
  }
}
