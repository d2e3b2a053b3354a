import Messages

extension Picture {
  /// The drawing as SVG, with a title and a description for those who do not see it.
  ///
  /// It holds no script, no font and no reference to another file.
  public func svg(_ options: DrawingOptions = DrawingOptions()) -> String {
    let asked = options.width.isFinite ? options.width : 720
    let width = min(max(asked, 240), 4_000).rounded()
    var canvas = Canvas(options.setting, prefix: options.prefix)
    let margin = options.setting == .file ? 16.0 : 0
    let inner = width - 2 * margin
    let heading = options.setting == .file ? Heading(self, width: inner) : nil
    let height = chart.height(width: inner).rounded(.up)
    let top = margin + (heading?.height ?? 0)
    let footing = options.setting == .file ? Footing(self, width: inner) : nil
    let total = top + height + (footing?.height ?? 0) + margin
    if options.setting == .file {
      canvas.rectangle(Frame(left: 0, top: 0, width: width, height: total), fill: .paper)
    }
    heading?.draw(on: &canvas, left: margin, top: margin)
    chart.draw(on: &canvas, in: Frame(left: margin, top: top, width: inner, height: height))
    footing?.draw(on: &canvas, left: margin, top: top + height)
    return document(canvas, options, width: width, height: total)
  }

  private func document(
    _ canvas: Canvas, _ options: DrawingOptions, width: Double, height: Double
  ) -> String {
    let prefix = Canvas.escaped(options.prefix)
    let size = "\(Canvas.text(width)) \(Canvas.text(height))"
    let isFile = options.setting == .file
    let place =
      isFile ? " width=\"\(Canvas.text(width))\" height=\"\(Canvas.text(height))\"" : ""
    let head =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"\(place) viewBox=\"0 0 \(size)\" role=\"img\""
      + " aria-labelledby=\"\(prefix)-title \(prefix)-description\""
      + " lang=\"\(language.rawValue)\" font-family=\"\(Self.fonts)\">\n"
    let rules =
      isFile ? "<style>\(ColorRules.file(canvas.fills, canvas.strokes))</style>\n" : ""
    return (isFile ? "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" : "") + head
      + "<title id=\"\(prefix)-title\">\(Canvas.escaped(title))</title>\n"
      + "<desc id=\"\(prefix)-description\">\(Canvas.escaped(alternative))</desc>\n"
      + rules + canvas.definitions + canvas.body + "</svg>\n"
  }

  /// Fonts that are at hand nearly everywhere; the last is the reader's own.
  private static let fonts = "Arial, Helvetica, 'Liberation Sans', 'DejaVu Sans', sans-serif"
}

/// The title and the unit in sight, above a drawing.
private struct Heading {
  let title: [String]
  let unit: [String]

  init(_ picture: Picture, width: Double) {
    title = TextMeasure.lines(picture.title, size: 17, width: width, isBold: true)
    unit = TextMeasure.lines(picture.unit, size: 13, width: width)
  }

  var height: Double { Double(title.count) * 22 + Double(unit.count) * 17 + 10 }

  func draw(on canvas: inout Canvas, left: Double, top: Double) {
    var line = top + 16
    for words in title {
      canvas.text(words, left, line, size: 17, isBold: true)
      line += 22
    }
    for words in unit {
      canvas.text(words, left, line - 3, .muted, size: 13)
      line += 17
    }
  }
}

/// The notes below a drawing.
private struct Footing {
  let lines: [String]

  init(_ picture: Picture, width: Double) {
    lines = picture.notes.flatMap { TextMeasure.lines($0, size: 11, width: width) }
  }

  var height: Double { lines.isEmpty ? 0 : Double(lines.count) * 15 + 8 }

  func draw(on canvas: inout Canvas, left: Double, top: Double) {
    for (number, words) in lines.enumerated() {
      canvas.text(words, left, top + 18 + Double(number) * 15, .muted, size: 11)
    }
  }
}
