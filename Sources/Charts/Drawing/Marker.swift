/// The forms of marks and dashes, so that a series is known without its colour.
enum Marker {
  /// The path of a mark of a series about a place.
  static func path(_ series: Int, _ x: Double, _ y: Double, _ size: Double) -> String {
    switch series % 4 {
    case 0: circle(x, y, size)
    case 1: polygon(x, y, size * 0.9, [(-1, -1), (1, -1), (1, 1), (-1, 1)])
    case 2: polygon(x, y, size * 1.15, [(0, -1), (1, 0.8), (-1, 0.8)])
    default: polygon(x, y, size * 1.3, [(0, -1), (1, 0), (0, 1), (-1, 0)])
    }
  }

  /// The dashes of a series.
  static func dash(_ series: Int) -> String {
    ["", "7 3", "2 3", "9 3 2 3", "5 2", "1 2", "11 4", "6 2 2 2 2 2"][series % 8]
  }

  private static func circle(_ x: Double, _ y: Double, _ size: Double) -> String {
    let radius = Canvas.text(size)
    let (left, right, middle) = (Canvas.text(x - size), Canvas.text(x + size), Canvas.text(y))
    return "M\(left) \(middle)A\(radius) \(radius) 0 1 1 \(right) \(middle)"
      + "A\(radius) \(radius) 0 1 1 \(left) \(middle)Z"
  }

  private static func polygon(
    _ x: Double, _ y: Double, _ size: Double, _ corners: [(Double, Double)]
  ) -> String {
    Canvas.path(corners.map { Point(x + $0.0 * size, y + $0.1 * size) }) + "Z"
  }
}

/// The hatching of filled shapes, so that a series is known without its colour.
enum Hatch {
  /// The pattern of a series, nil for the first, which is plain.
  static func number(of series: Int) -> Int? {
    series % 8 == 0 ? nil : series % 8
  }

  /// The definition of a pattern: strokes in the colour of the paper, thin enough to leave the colour.
  ///
  /// - Parameter stroke: The attributes of the strokes' paint.
  static func definition(_ number: Int, id: String, stroke: String) -> String {
    let lines = [
      1: "M-2 2L2 -2M0 8L8 0M6 10L10 6",
      2: "M2 2h1.5v1.5h-1.5zM6 6h1.5v1.5h-1.5z",
      3: "M-2 6L2 10M0 0L8 8M6 -2L10 2",
      4: "M0 4H8",
      5: "M4 0V8",
      6: "M0 8L8 0M0 0L8 8",
      7: "M0 4H8M4 0V8",
    ]
    return "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
      + "<path d=\"\(lines[number] ?? "")\" fill=\"none\"\(stroke)"
      + " stroke-opacity=\"0.55\" stroke-width=\"1.1\"/></pattern>\n"
  }
}
