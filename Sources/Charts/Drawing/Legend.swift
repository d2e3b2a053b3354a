/// What colours and hatching stand for, in rows above a drawing.
struct Legend {
  /// What an entry shows before its text.
  enum Key {
    case bar(Int), line(Int), band(Double)
  }

  private static let rowHeight = 18.0
  private let rows: [[(key: Key, text: String, left: Double)]]

  init(_ entries: [(Key, String)], width: Double) {
    var rows: [[(key: Key, text: String, left: Double)]] = []
    var left = Double.infinity
    for (key, words) in entries {
      let text = TextMeasure.cut(words, size: 12, width: max(20, width - 30))
      let needed = 28 + TextMeasure.width(text, size: 12) + 14
      if left + needed - 14 > width {
        rows.append([])
        left = 0
      }
      rows[rows.count - 1].append((key, text, left))
      left += needed
    }
    self.rows = rows
  }

  /// The height, with the room below it.
  var height: Double { rows.isEmpty ? 0 : Double(rows.count) * Self.rowHeight + 8 }

  func draw(on canvas: inout Canvas, left: Double, top: Double) {
    for (number, row) in rows.enumerated() {
      let y = top + Double(number) * Self.rowHeight
      for entry in row {
        let x = left + entry.left
        switch entry.key {
        case .bar(let series):
          canvas.bar(Frame(left: x, top: y + 2, width: 20, height: 12), series: series)
        case .line(let series):
          canvas.line(
            x, y + 8, x + 22, y + 8, .series(series), width: 2, dash: Marker.dash(series))
          canvas.mark(x + 11, y + 8, series: series)
        case .band(let opacity):
          let frame = Frame(left: x, top: y + 2, width: 20, height: 12)
          canvas.shape(frame.path, fill: .series(0), opacity: opacity)
        }
        canvas.text(entry.text, x + 27, y + 12, size: 12)
      }
    }
  }
}

extension Frame {
  /// The outline.
  var path: String {
    Canvas.path([
      Point(left, top), Point(right, top), Point(right, bottom), Point(left, bottom),
    ]) + "Z"
  }
}
