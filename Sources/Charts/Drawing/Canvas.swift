/// The text of a drawing as it grows: elements with their places, paints and words.
struct Canvas {
  /// How the paints are written: by class and colour, or by custom property.
  let setting: DrawingOptions.Setting
  /// What identifiers begin with.
  let prefix: String
  private(set) var body = ""
  private(set) var fills: [Paint] = []
  private(set) var strokes: [Paint] = []
  private var patterns: [Int] = []

  init(_ setting: DrawingOptions.Setting, prefix: String) {
    self.setting = setting
    self.prefix = prefix
  }

  /// Where a text stands about its place.
  enum Anchor: String {
    case start, middle, end
  }

  // MARK: - Shapes

  mutating func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ paint: Paint, width: Double = 1,
    dash: String = ""
  ) {
    let place =
      "x1=\"\(Self.text(x1))\" y1=\"\(Self.text(y1))\" x2=\"\(Self.text(x2))\" y2=\"\(Self.text(y2))\""
    body += "<line \(place)\(stroke(paint, width, dash))/>\n"
  }

  mutating func rectangle(_ frame: Frame, fill: Paint, stroke outline: Paint? = nil) {
    let place =
      "x=\"\(Self.text(frame.left))\" y=\"\(Self.text(frame.top))\" "
      + "width=\"\(Self.text(frame.width))\" height=\"\(Self.text(frame.height))\""
    body += "<rect \(place)\(paints(fill, outline))/>\n"
  }

  /// A rectangle hatched with the pattern of a series over its colour; the first series is plain.
  mutating func bar(_ frame: Frame, series: Int) {
    rectangle(frame, fill: .series(series))
    hatch(series) { "<rect \(Self.place(of: frame)) fill=\"\($0)\"/>\n" }
  }

  /// A line through places.
  mutating func polyline(_ points: [Point], _ paint: Paint, width: Double = 1, dash: String = "") {
    guard points.count > 1 else { return }
    body +=
      "<path d=\"\(Self.path(points))\" fill=\"none\"\(stroke(paint, width, dash))"
      + " stroke-linejoin=\"round\"/>\n"
  }

  /// A filled shape; `opacity` lets what is behind it show.
  mutating func shape(
    _ path: String, fill: Paint, stroke outline: Paint? = nil, opacity: Double = 1
  ) {
    let seen = opacity < 1 ? " fill-opacity=\"\(Self.text(opacity))\"" : ""
    body += "<path d=\"\(path)\"\(paints(fill, outline))\(seen) fill-rule=\"evenodd\"/>\n"
  }

  /// A filled shape hatched with the pattern of a series.
  mutating func layer(_ path: String, series: Int) {
    shape(path, fill: .series(series))
    hatch(series) { "<path d=\"\(path)\" fill=\"\($0)\"/>\n" }
  }

  /// A mark of a series: each has a form of its own.
  mutating func mark(_ x: Double, _ y: Double, series: Int, size: Double = 3.5) {
    shape(Marker.path(series, x, y, size), fill: .series(series), stroke: .paper)
  }

  // MARK: - Words

  mutating func text(
    _ words: String, _ x: Double, _ y: Double, _ paint: Paint = .ink, size: Double = 12,
    anchor: Anchor = .start, isBold: Bool = false, hasHalo: Bool = false
  ) {
    let halo =
      hasHalo ? " paint-order=\"stroke\" stroke-width=\"2.5\" stroke-linejoin=\"round\"" : ""
    let place = "x=\"\(Self.text(x))\" y=\"\(Self.text(y))\""
    let about = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
    let weight = isBold ? " font-weight=\"700\"" : ""
    body +=
      "<text \(place) font-size=\"\(Self.text(size))\"\(about)\(weight)\(paints(paint, hasHalo ? .paper : nil))\(halo)>"
      + "\(Self.escaped(words))</text>\n"
  }

  /// The name of a row, in two lines where one has no room, ending at a place.
  mutating func rowName(_ words: String, right: Double, middle: Double, width: Double) {
    let lines = TextMeasure.lines(words, size: 12, width: width)
    guard lines.count > 1 else {
      let name = TextMeasure.cut(words, size: 12, width: width)
      text(name, right, middle + 4, size: 12, anchor: .end)
      return
    }
    let small = TextMeasure.lines(words, size: 11, width: width)
    let rest = small.dropFirst().joined(separator: " ")
    let both = [small[0], rest].filter { !$0.isEmpty }.map {
      TextMeasure.cut($0, size: 11, width: width)
    }
    for (number, line) in both.enumerated() {
      let y = middle + (both.count == 1 ? 4 : number == 0 ? -2 : 10)
      text(line, right, y, size: 11, anchor: .end)
    }
  }

  /// A group that tells what it is when it is pointed at.
  ///
  /// - Parameter data: Names and values of attributes `data-…`, for pages that react to them.
  mutating func group(
    titled title: String, data: [(String, String)] = [], _ content: (inout Canvas) -> Void
  ) {
    let attributes = data.map { " data-\($0)=\"\(Self.escaped($1))\"" }.joined()
    body += "<g\(attributes)><title>\(Self.escaped(title))</title>\n"
    content(&self)
    body += "</g>\n"
  }

  /// A group that style sheets can find.
  mutating func group(named name: String, _ content: (inout Canvas) -> Void) {
    body += "<g class=\"\(name)\">\n"
    content(&self)
    body += "</g>\n"
  }

  // MARK: - Patterns

  /// The definitions that the drawing refers to; empty when it refers to none.
  var definitions: String {
    guard !patterns.isEmpty else { return "" }
    let stroke = paper
    let all = patterns.map { Hatch.definition($0, id: patternName($0), stroke: stroke) }
    return "<defs>\n\(all.joined())</defs>\n"
  }

  /// The attributes of strokes in the colour of the paper.
  private var paper: String {
    switch setting {
    case .file: " class=\"s-\(Paint.paper.name)\" stroke=\"\(Paint.paper.light)\""
    case .page: " stroke=\"\(Self.property(.paper))\""
    }
  }

  private func patternName(_ number: Int) -> String { "\(prefix)-hatch-\(number)" }

  private mutating func hatch(_ series: Int, _ element: (String) -> String) {
    guard let number = Hatch.number(of: series) else { return }
    if !patterns.contains(number) { patterns.append(number) }
    if !strokes.contains(.paper) { strokes.append(.paper) }
    body += element("url(#\(patternName(number)))")
  }

  // MARK: - Attributes

  private mutating func paints(_ fill: Paint, _ outline: Paint?) -> String {
    if !fills.contains(fill) { fills.append(fill) }
    if let outline, !strokes.contains(outline) { strokes.append(outline) }
    switch setting {
    case .file:
      let names = "f-\(fill.name)" + (outline.map { " s-\($0.name)" } ?? "")
      return " class=\"\(names)\" fill=\"\(fill.light)\""
        + (outline.map { " stroke=\"\($0.light)\"" } ?? "")
    case .page:
      return " fill=\"\(Self.property(fill))\""
        + (outline.map { " stroke=\"\(Self.property($0))\"" } ?? "")
    }
  }

  private mutating func stroke(_ paint: Paint, _ width: Double, _ dash: String) -> String {
    if !strokes.contains(paint) { strokes.append(paint) }
    let color =
      setting == .file
      ? " class=\"s-\(paint.name)\" stroke=\"\(paint.light)\""
      : " stroke=\"\(Self.property(paint))\""
    let thickness = width == 1 ? "" : " stroke-width=\"\(Self.text(width))\""
    return color + thickness + (dash.isEmpty ? "" : " stroke-dasharray=\"\(dash)\"")
  }

  private static func property(_ paint: Paint) -> String {
    "var(--\(ColorRules.prefix)\(paint.name),\(paint.light))"
  }

  private static func place(of frame: Frame) -> String {
    "x=\"\(text(frame.left))\" y=\"\(text(frame.top))\" "
      + "width=\"\(text(frame.width))\" height=\"\(text(frame.height))\""
  }
}
