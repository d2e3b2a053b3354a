extension TileMap: Drawable {
  private var columns: Int { (tiles.map(\.column).max() ?? 0) + 1 }
  private var rows: Int { (tiles.map(\.row).max() ?? 0) + 1 }

  /// The side of a tile.
  private func side(_ width: Double) -> Double { min(width / Double(columns), 48) }

  private var legend: MapLegend {
    MapLegend(
      scale: scale, format: format,
      unknown: tiles.contains { !$0.value.isFinite } ? unknownLabel : nil)
  }

  func height(width: Double) -> Double {
    legend.height(width: width) + Double(rows) * side(width)
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let legend = legend
    legend.draw(on: &canvas, left: frame.left, top: frame.top, width: frame.width)
    let side = side(frame.width)
    let top = frame.top + legend.height(width: frame.width)
    for tile in tiles {
      let place = Frame(
        left: frame.left + Double(tile.column) * side + 1, top: top + Double(tile.row) * side + 1,
        width: side - 2, height: side - 2)
      let value = format.text(tile.value)
      canvas.group(titled: "\(tile.name) (\(tile.code)) \(value)", data: [("code", tile.code)]) {
        draw(tile, value, in: place, on: &$0)
      }
    }
  }

  private func draw(_ tile: Tile, _ value: String, in place: Frame, on canvas: inout Canvas) {
    let position = scale.position(of: tile.value)
    canvas.rectangle(place, fill: position.map(scale.paint) ?? .unknown, stroke: .axis)
    let paint = position.map(scale.textPaint) ?? .ink
    // Below 30 pixels the code stands alone; the legend and the table tell the value.
    let showsValue = place.width >= 30 && tile.value.isFinite
    let size = min(max(place.width * 0.33, 8), 13)
    let code = TextMeasure.cut(tile.code, size: size, width: place.width - 2)
    canvas.text(
      code, place.middle, place.top + (showsValue ? place.height * 0.42 : place.height / 2 + 4),
      paint, size: size, anchor: .middle, isBold: true)
    guard showsValue else { return }
    let short = shortValue(tile.value, width: place.width - 3)
    canvas.text(
      short, place.middle, place.top + place.height * 0.8, paint, size: 10, anchor: .middle)
  }

  /// The value with as many digits as a tile has room for; nothing rather than something cut.
  private func shortValue(_ value: Double, width: Double) -> String {
    let candidates = [
      format.text(value), format.text(value, step: format.kind == .percent ? 0.01 : 1),
    ]
    return candidates.first { TextMeasure.width($0, size: 10) <= width } ?? ""
  }
}
