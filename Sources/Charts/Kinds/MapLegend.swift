/// What the colours of a map stand for: its classes with their bounds.
struct MapLegend {
  let scale: ColorScale
  let format: ValueFormat
  /// What an unknown value is called; nil where none is.
  let unknown: String?

  /// One entry: the class, nil for the unknown, and its text.
  private var entries: [(position: Int?, text: String)] {
    let bounds = scale.bounds.map { format.text($0, step: scale.step) }
    let texts: [String] =
      bounds.isEmpty
      ? []
      : (0...bounds.count).map { position in
        position == 0
          ? "< \(bounds[0])"
          : position == bounds.count
            ? "≥ \(bounds[position - 1])" : "\(bounds[position - 1]) – \(bounds[position])"
      }
    return texts.enumerated().map { ($0, $1) } + (unknown.map { [(nil, $0)] } ?? [])
  }

  private var widest: Double {
    (entries.map { TextMeasure.width($0.text, size: 11) }.max() ?? 0) + 32
  }

  private func columns(_ width: Double) -> Int { max(1, Int(width / max(1, widest))) }

  func height(width: Double) -> Double {
    let count = entries.count
    guard count > 0 else { return 0 }
    let columns = columns(width)
    return Double((count + columns - 1) / columns) * 18 + 8
  }

  /// Draws the entries, in a group that a page can hide when it draws its own.
  func draw(on canvas: inout Canvas, left: Double, top: Double, width: Double) {
    canvas.group(named: "legend-of-map") { entries(on: &$0, left: left, top: top, width: width) }
  }

  private func entries(on canvas: inout Canvas, left: Double, top: Double, width: Double) {
    let columns = columns(width)
    for (number, entry) in entries.enumerated() {
      let x = left + Double(number % columns) * widest
      let y = top + Double(number / columns) * 18
      let frame = Frame(left: x + 0.5, top: y + 2.5, width: 20, height: 12)
      canvas.rectangle(frame, fill: entry.position.map(scale.paint) ?? .unknown, stroke: .axis)
      canvas.text(entry.text, x + 26, y + 12, size: 11)
    }
  }
}
