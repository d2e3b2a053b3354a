import Charts
import Messages
import Testing
import _TestSupport

@Suite struct `Drawings as SVG` {
  static let widths: [Double] = [240, 390, 720, 1400]

  @Test(arguments: SampleCharts.all.indices, widths)
  func `are well-formed and stay in their frame`(sample: Int, width: Double) throws {
    let (name, chart) = SampleCharts.all[sample]
    for setting in [DrawingOptions.Setting.file, .page] {
      let svg = SampleCharts.picture(chart).svg(DrawingOptions(setting, width: width))
      let drawing = try #require(DrawnElements(svg), "\(name) at \(width)")
      #expect(drawing.misplaced == [], "\(name) at \(width)")
      #expect(!svg.contains("nan") && !svg.contains("inf"), "\(name)")
    }
  }

  @Test func `say what they show to those who do not see them`() throws {
    let svg = SampleCharts.picture(SampleCharts.lines([[1, 2]]), title: "Five < six & more").svg(
      DrawingOptions(.page, prefix: "p1"))
    let drawing = try #require(DrawnElements(svg))
    let root = try #require(drawing.elements.first)
    #expect(root.attributes["role"] == "img")
    #expect(root.attributes["aria-labelledby"] == "p1-title p1-description")
    #expect(drawing.named("title").first?.text == "Five < six & more")
    #expect(drawing.named("title").first?.attributes["id"] == "p1-title")
    #expect(drawing.named("desc").first?.text == "What Five < six & more shows.")
  }

  @Test func `take any text`() throws {
    let picture = SampleCharts.picture(SampleCharts.tiles([1]), title: SampleCharts.hostile)
    let drawing = try #require(DrawnElements(picture.svg()))
    #expect(drawing.named("title").first?.text == "<b> & \"quotes\" 'ends' ]]> ")
  }

  @Test(arguments: SampleCharts.all.indices)
  func `refer to nothing outside, and run nothing`(sample: Int) throws {
    let svg = SampleCharts.picture(SampleCharts.all[sample].chart).svg()
    let drawing = try #require(DrawnElements(svg))
    let names = Set(drawing.elements.map(\.name))
    #expect(names.isDisjoint(with: ["script", "image", "foreignObject", "use", "a", "font"]))
    #expect(!svg.replacing("http://www.w3.org/2000/svg", with: "").contains("http"))
  }

  @Test func `have identifiers of their own in a page`() throws {
    let chart = SampleCharts.layers([[1, 2], [3, 4], [5, 6]])
    let ids = try ["a", "b"].flatMap { prefix in
      let svg = SampleCharts.picture(chart).svg(DrawingOptions(.page, prefix: prefix))
      return try #require(DrawnElements(svg)).elements.compactMap { $0.attributes["id"] }
    }
    #expect(ids.count > 6)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `take their colours from a page, and have them written out in a file`() {
    let picture = SampleCharts.picture(SampleCharts.lines([[1, 2]]))
    let page = picture.svg(DrawingOptions(.page))
    #expect(page.contains("stroke=\"var(--figure-series-1,#0072b2)\""))
    #expect(!page.contains("<style>"))
    let file = picture.svg()
    #expect(!file.contains("var("))
    #expect(file.contains("class=\"s-series-1\" stroke=\"#0072b2\""))
    #expect(file.contains("prefers-color-scheme:dark"))
  }

  @Test func `are as wide as asked, within bounds`() throws {
    for (asked, got) in [(720.0, "720"), (10, "240"), (1e9, "4000"), (.nan, "720")] {
      let svg = SampleCharts.picture(SampleCharts.tiles([1])).svg(DrawingOptions(width: asked))
      #expect(try #require(DrawnElements(svg)).elements[0].attributes["width"] == got)
    }
  }

  @Test func `draw streams as wide as their amounts`() throws {
    let amounts: [[Int64]] = [[123_456, 1, 77], [0, 999_999, 5]]
    let svg = SampleCharts.picture(SampleCharts.flow(amounts)).svg(DrawingOptions(.page))
    let nodes = try #require(DrawnElements(svg)).named("rect")
    let heights = nodes.compactMap { $0["height"] }
    let sums = [123_534.0, 1_000_004, 123_456, 1_000_000, 82]
    #expect(heights.count == sums.count)
    let pixels = heights.reduce(0, +) / sums.reduce(0, +)
    for (height, sum) in zip(heights, sums) { #expect(abs(height - sum * pixels) < 0.02) }
  }

  @Test func `give panels one scale`() throws {
    let small = SampleCharts.lines([[0, 1]])
    let large = SampleCharts.lines([[0, 100]])
    let both = Chart.multiples([Chart.Panel("a", small), Chart.Panel("b", large)])
    let svg = SampleCharts.picture(both).svg(DrawingOptions(.page))
    let texts = try #require(DrawnElements(svg)).named("text").map(\.text)
    #expect(texts.filter { $0 == "100" }.count == 2)
  }
}
