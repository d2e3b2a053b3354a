extension FlowChart: Drawable {
  private static let nodeWidth = 12.0
  private static let gap = 11.0

  /// The positions of the nodes of a column that anything flows through.
  func members(_ column: Int) -> [Int] {
    nodes.indices.filter { nodes[$0].column == column && amount(of: $0) > 0 }
  }

  /// The greater of what enters and what leaves a node.
  func amount(of node: Int) -> Int64 {
    var (entering, leaving) = (Int64(0), Int64(0))
    for link in links {
      if link.target == node { entering += max(0, link.amount) }
      if link.source == node { leaving += max(0, link.amount) }
    }
    return max(entering, leaving)
  }

  private var columnCount: Int { (nodes.map(\.column).max() ?? 0) + 1 }

  /// The sum of the fullest column.
  var fullest: Int64 {
    (0..<columnCount).map { members($0).reduce(0) { $0 + amount(of: $1) } }.max() ?? 0
  }

  func height(width: Double) -> Double {
    let most = (0..<columnCount).map { members($0).count }.max() ?? 0
    return min(max(Double(most) * 26, 300), 680) + 30
  }

  func draw(on canvas: inout Canvas, in frame: Frame) {
    let layout = layout(in: frame)
    for (column, title) in columns.enumerated() where column < columnCount {
      let isLast = column == columnCount - 1
      let x = layout.left(column) + (isLast ? Self.nodeWidth : 0)
      canvas.text(
        title, column == 0 ? frame.left : isLast ? frame.right : x + Self.nodeWidth / 2,
        frame.top + 13, .muted, size: 12,
        anchor: column == 0 ? .start : isLast ? .end : .middle)
    }
    drawLinks(layout, on: &canvas)
    for node in nodes.indices {
      guard let place = layout.places[node] else { continue }
      canvas.rectangle(
        Frame(left: place.left, top: place.top, width: Self.nodeWidth, height: place.height),
        fill: .ink)
    }
    for column in 0..<columnCount { drawLabels(column, layout, frame, on: &canvas) }
  }

  private func layout(in frame: Frame) -> FlowLayout {
    let widths = (0..<columnCount).map { column in
      members(column).map { TextMeasure.width(label($0), size: 11) }.max() ?? 0
    }
    let margin = frame.width * 0.27
    let plot = frame.inset(
      left: min((widths.first ?? 0) + 10, margin), top: 24,
      right: min((widths.last ?? 0) + 10, margin), bottom: 6)
    return FlowLayout(self, plot, nodeWidth: Self.nodeWidth, gap: Self.gap)
  }

  /// The name of a node and its amount; where there is no room, the name is cut and never the amount.
  private func label(_ node: Int, width: Double = .infinity) -> String {
    let value = " " + format.text(Double(amount(of: node)) * unit)
    let room = max(20, width - TextMeasure.width(value, size: 11))
    return TextMeasure.cut(nodes[node].label, size: 11, width: room) + value
  }

  private func drawLinks(_ layout: FlowLayout, on canvas: inout Canvas) {
    for (link, ribbon) in zip(links, layout.ribbons) {
      guard let ribbon else { continue }
      let value = format.text(Double(link.amount) * unit)
      let title = "\(nodes[link.source].label) → \(nodes[link.target].label) (\(value))"
      let series = series(of: link)
      canvas.group(titled: title) { $0.shape(ribbon, fill: .series(series), opacity: 0.5) }
    }
  }

  /// The colour of a stream: that of its source in the first column, of its target after it.
  private func series(of link: Link) -> Int {
    let isFirst = nodes[link.source].column == 0
    return nodes[isFirst ? link.source : link.target].series
  }

  private func drawLabels(
    _ column: Int, _ layout: FlowLayout, _ frame: Frame, on canvas: inout Canvas
  ) {
    let members = members(column)
    let wanted = members.map { layout.places[$0].map { $0.top + $0.height / 2 } ?? 0 }
    let places = LabelSpread.places(
      wanted, distance: 13, within: (layout.plot.top + 4)...(layout.plot.bottom - 2))
    let isFirst = column == 0
    let left = layout.left(column)
    let room =
      isFirst
      ? left - frame.left - 8
      : column == columnCount - 1
        ? frame.right - left - Self.nodeWidth - 8
        : layout.left(column + 1) - left - Self.nodeWidth - 12
    for (node, y) in zip(members, places) {
      let text = label(node, width: room)
      let x = isFirst ? left - 6 : left + Self.nodeWidth + 6
      canvas.text(text, x, y + 4, size: 11, anchor: isFirst ? .end : .start, hasHalo: !isFirst)
    }
  }
}

/// Where the nodes of a flow stand and its streams run.
struct FlowLayout {
  let plot: Frame
  /// The place of each node; nil for one that nothing flows through.
  private(set) var places: [Frame?]
  /// The outline of each stream; nil for one of nothing.
  private(set) var ribbons: [String?]
  /// How many pixels one of an amount takes.
  let pixels: Double
  private let columns: Int
  private let nodeWidth: Double

  init(_ flow: FlowChart, _ plot: Frame, nodeWidth: Double, gap: Double) {
    self.plot = plot
    self.nodeWidth = nodeWidth
    columns = (flow.nodes.map(\.column).max() ?? 0) + 1
    let members = (0..<columns).map(flow.members)
    let gaps = Double(max(0, (members.map(\.count).max() ?? 1) - 1)) * gap
    let whole = max(flow.whole ?? 0, flow.fullest)
    pixels = whole > 0 ? max(1, plot.height - gaps) / Double(whole) : 0
    places = [Frame?](repeating: nil, count: flow.nodes.count)
    ribbons = []
    for (column, nodes) in members.enumerated() {
      var before: Int64 = 0
      for (position, node) in nodes.enumerated() {
        let amount = flow.amount(of: node)
        let top = plot.top + Double(position) * gap + Double(before) * pixels
        places[node] = Frame(
          left: left(column), top: top, width: nodeWidth, height: Double(amount) * pixels)
        before += amount
      }
    }
    ribbons = streams(of: flow)
  }

  /// The left side of a column.
  func left(_ column: Int) -> Double {
    let step = columns > 1 ? (plot.width - nodeWidth) / Double(columns - 1) : 0
    return plot.left + Double(column) * step
  }

  /// Streams leave a node in the order of their targets, and enter one in the order of their sources.
  private func streams(of flow: FlowChart) -> [String?] {
    var starts = [Int64](repeating: 0, count: flow.links.count)
    var ends = starts
    var (left, entered) = ([Int: Int64](), [Int: Int64]())
    let order = flow.links.indices.sorted {
      let (first, second) = (flow.links[$0], flow.links[$1])
      return (first.source, first.target, $0) < (second.source, second.target, $1)
    }
    for link in order {
      let stream = flow.links[link]
      starts[link] = left[stream.source, default: 0]
      ends[link] = entered[stream.target, default: 0]
      left[stream.source, default: 0] += max(0, stream.amount)
      entered[stream.target, default: 0] += max(0, stream.amount)
    }
    return flow.links.indices.map { link in
      let stream = flow.links[link]
      guard stream.amount > 0, let source = places[stream.source],
        let target = places[stream.target]
      else { return nil }
      return ribbon(
        from: Point(source.left + nodeWidth, source.top + Double(starts[link]) * pixels),
        to: Point(target.left, target.top + Double(ends[link]) * pixels),
        width: Double(stream.amount) * pixels)
    }
  }

  private func ribbon(from start: Point, to end: Point, width: Double) -> String {
    let middle = (start.x + end.x) / 2
    func text(_ x: Double, _ y: Double) -> String { Canvas.text(x) + " " + Canvas.text(y) }
    return "M\(text(start.x, start.y))"
      + "C\(text(middle, start.y)) \(text(middle, end.y)) \(text(end.x, end.y))"
      + "L\(text(end.x, end.y + width))"
      + "C\(text(middle, end.y + width)) \(text(middle, start.y + width)) "
      + "\(text(start.x, start.y + width))Z"
  }
}
