extension OutlineMap: Drawable {
  private var legend: MapLegend {
    MapLegend(
      scale: scale, format: format,
      unknown: shapes.contains { !$0.value.isFinite } ? unknownLabel : nil)
  }

  /// What outlines cover, in degrees, and how much a degree of longitude is shorter than one of latitude.
  private struct Extent {
    let west, south, east, north, shortening: Double

    init?(_ shapes: [Shape]) {
      let points = shapes.flatMap { $0.rings.flatMap(\.self) }.filter {
        $0.x.isFinite && $0.y.isFinite
      }
      guard let first = points.first else { return nil }
      west = points.reduce(first.x) { min($0, $1.x) }
      east = points.reduce(first.x) { max($0, $1.x) }
      south = points.reduce(first.y) { min($0, $1.y) }
      north = points.reduce(first.y) { max($0, $1.y) }
      shortening = max(0.1, OutlineMap.cosine((south + north) / 2 * Double.pi / 180))
    }

    var width: Double { max(1e-9, (east - west) * shortening) }
    var height: Double { max(1e-9, north - south) }
    var center: Point { Point((west + east) / 2, (south + north) / 2) }
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

  /// Degrees from the middle of most territories beyond which one has a frame of its own.
  private static let far = 15.0
  /// The side of such a frame.
  private static let side = 72.0

  /// The territories that lie together, and those that lie far from them, each as large as its frame.
  private var parts: (together: [Shape], apart: [Shape]) {
    let placed = shapes.compactMap { shape in Extent([shape]).map { (shape, $0.center) } }
    let (xs, ys) = (placed.map(\.1.x).sorted(), placed.map(\.1.y).sorted())
    guard !placed.isEmpty else { return ([], []) }
    let middle = Point(xs[xs.count / 2], ys[ys.count / 2])
    func isNear(_ point: Point) -> Bool {
      abs(point.x - middle.x) <= Self.far && abs(point.y - middle.y) <= Self.far
    }
    return (
      placed.filter { isNear($0.1) }.map(\.0), placed.filter { !isNear($0.1) }.map(\.0)
    )
  }

  private func columns(_ width: Double) -> Int { max(1, Int(width / (Self.side + 8))) }

  private func heights(_ width: Double) -> (together: Double, apart: Double) {
    let (together, apart) = parts
    let main =
      Extent(together).map { min(max(width * $0.height / $0.width, 40), width * 1.2) } ?? 0
    let rows = (apart.count + columns(width) - 1) / columns(width)
    return (main, Double(rows) * (Self.side + 24))
  }

  func height(width: Double) -> Double {
    let (together, apart) = heights(width)
    return legend.height(width: width) + together + apart
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend
    legend.draw(on: &canvas, left: frame.left, top: frame.top, width: frame.width)
    let (together, apart) = parts
    let top = frame.top + legend.height(width: frame.width)
    let height = heights(frame.width).together
    draw(
      together, in: Frame(left: frame.left, top: top, width: frame.width, height: height),
      on: &canvas)
    let columns = columns(frame.width)
    for (number, shape) in apart.enumerated() {
      let place = Frame(
        left: frame.left + Double(number % columns) * (Self.side + 8) + 4,
        top: top + height + Double(number / columns) * (Self.side + 24) + 8, width: Self.side,
        height: Self.side)
      draw([shape], in: place, on: &canvas)
      canvas.text(
        shape.code, place.middle, place.top + Self.side + 12, size: 11, anchor: .middle)
    }
  }

  /// Draws shapes as large as a frame allows, in its middle.
  private func draw(_ shapes: [Shape], in frame: Frame, on canvas: inout Canvas) {
    guard let extent = Extent(shapes) else { return }
    let factor = min(frame.width / extent.width, frame.height / extent.height)
    let left = frame.left + (frame.width - extent.width * factor) / 2
    let top = frame.top + (frame.height - extent.height * factor) / 2
    for shape in shapes {
      let path = shape.rings.map { ring in
        let points = ring.filter { $0.x.isFinite && $0.y.isFinite }.map {
          Point(
            left + ($0.x - extent.west) * extent.shortening * factor,
            top + (extent.north - $0.y) * factor)
        }
        return points.count > 2 ? Canvas.path(Self.thinned(points)) + "Z" : ""
      }.joined()
      guard !path.isEmpty else { continue }
      let title = "\(shape.name) (\(shape.code)) \(format.text(shape.value))"
      let paint = scale.position(of: shape.value).map(scale.paint) ?? .unknown
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
