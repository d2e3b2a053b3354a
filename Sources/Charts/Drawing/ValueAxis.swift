/// An axis of values with its ticks, its grid and their texts.
struct ValueAxis {
  let ticks: Ticks
  let format: ValueFormat

  /// An axis that covers values; and zero, unless a domain is given.
  init(
    covering values: [Double], domain: ClosedRange<Double>?, format: ValueFormat, wanted: Int = 5
  ) {
    ticks = Ticks(domain ?? Self.domain(of: values), wanted: wanted)
    self.format = format
  }

  /// What an axis covers: all that is a number, and zero.
  static func domain(of values: [Double], withZero: Bool = true) -> ClosedRange<Double> {
    let known = values.filter(\.isFinite)
    let zero = withZero || known.isEmpty ? [0.0] : []
    let low = (known + zero).min() ?? 0
    let high = (known + zero).max() ?? 0
    return low...max(low, high)
  }

  /// The texts of the ticks.
  var texts: [String] { ticks.values.map { format.text($0, step: ticks.step) } }

  /// The room that the texts need beside a vertical axis.
  var width: Double {
    (texts.map { TextMeasure.width($0, size: 11) }.max() ?? 0) + 8
  }

  /// Draws horizontal lines with their texts on the left, and returns where values lie.
  func drawVertical(on canvas: inout Canvas, in plot: Frame) -> Scale {
    let scale = Scale(ticks.range, from: plot.bottom, to: plot.top)
    for (value, text) in zip(ticks.values, texts) {
      let y = scale(value)
      canvas.line(plot.left, y, plot.right, y, value == 0 ? .axis : .grid)
      canvas.text(text, plot.left - 6, y + 4, .muted, size: 11, anchor: .end)
    }
    return scale
  }

  /// Draws vertical lines with their texts below, and returns where values lie.
  func drawHorizontal(on canvas: inout Canvas, in plot: Frame) -> Scale {
    let scale = Scale(ticks.range, from: plot.left, to: plot.right)
    let widest = (texts.map { TextMeasure.width($0, size: 11) }.max() ?? 0) + 10
    let room = plot.width / Double(max(1, ticks.values.count - 1))
    // Texts that would touch each other are left out, evenly.
    let every = max(1, Int((widest / room).rounded(.up)))
    for (position, value) in ticks.values.enumerated() {
      let x = scale(value)
      canvas.line(x, plot.top, x, plot.bottom, value == 0 ? .axis : .grid)
      guard position % every == 0 else { continue }
      canvas.text(texts[position], x, plot.bottom + 15, .muted, size: 11, anchor: .middle)
    }
    return scale
  }
}

/// An axis of equal steps of time.
struct TimeAxis {
  let labels: [AxisLabel]
  let steps: Int

  /// Draws ticks and texts below a plot, and returns where steps lie.
  func draw(on canvas: inout Canvas, in plot: Frame) -> Scale {
    let scale = Scale(0...Double(max(1, steps - 1)), from: plot.left, to: plot.right)
    canvas.line(plot.left, plot.bottom, plot.right, plot.bottom, .axis)
    var free = -Double.infinity
    for label in labels where (0..<max(1, steps)).contains(label.position) {
      let x = scale(Double(label.position))
      canvas.line(x, plot.bottom, x, plot.bottom + 4, .axis)
      let half = TextMeasure.width(label.text, size: 11) / 2
      // A text does not leave the plot by more than the margin that is left for it.
      let center = min(max(x, plot.left - 8 + half), plot.right + 8 - half)
      guard center - half >= free else { continue }
      canvas.text(label.text, center, plot.bottom + 17, .muted, size: 11, anchor: .middle)
      free = center + half + 6
    }
    return scale
  }
}
