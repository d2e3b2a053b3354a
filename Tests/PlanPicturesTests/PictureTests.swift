import Charts
import Messages
import PlanPictures
import PublicFinance
import Simulations
import Testing
import _TestSupport

@Suite struct `Pictures of plans` {
  @Test(arguments: PicturedPlans.cases.indices, Language.allCases)
  func `are complete and stay in their frame`(sample: Int, language: Language) throws {
    let (name, runs) = PicturedPlans.cases[sample]
    let maker = PictureMaker(runs, in: language)
    for figure in PicturedPlans.names {
      let picture = try #require(maker.picture(figure))
      #expect(picture.id == figure.rawValue)
      #expect(!picture.title.isEmpty && !picture.unit.isEmpty && !picture.alternative.isEmpty)
      let words = picture.notes + [picture.title, picture.unit, picture.alternative]
      #expect(words.allSatisfy { !$0.contains("{") }, "\(words)")
      #expect(
        !picture.table.rows.isEmpty || ["nothing", "one month"].contains(name), "\(name) \(figure)")
      #expect(picture.table.rows.allSatisfy { $0.count == picture.table.columns.count })
      for width in [320.0, 720] {
        let drawing = try #require(DrawnElements(picture.svg(DrawingOptions(width: width))))
        #expect(drawing.misplaced == [], "\(name) \(figure) at \(width)")
      }
    }
  }

  @Test(arguments: DepartmentalMetric.allCases)
  func `map every figure of departments`(metric: DepartmentalMetric) throws {
    let maker = PictureMaker([PicturedPlans.usual], in: .french)
    let picture = maker.map(of: metric)
    #expect(picture.table.rows.count == 101)
    let drawing = try #require(DrawnElements(picture.svg()))
    #expect(Set(drawing.elements.compactMap { $0.attributes["data-code"] }).count == 101)
  }

  @Test func `map differences, with opposite signs when plans change places`() {
    func differences(_ runs: [PicturedRun]) -> [Double] {
      PictureMaker(runs, in: .english).mapOfDifference(of: .reached).table.rows.map {
        $0[$0.count - 1].number ?? .nan
      }
    }
    let (one, other) = (PicturedPlans.usual, PicturedPlans.spaces)
    let there = differences([one, other])
    #expect(there.contains { $0 != 0 })
    #expect(there == differences([other, one]).map { -$0 })
    #expect(differences([one, one]).allSatisfy { $0 == 0 })
  }

  @Test func `show the bands of draws about the line`() throws {
    let picture = PictureMaker([PicturedPlans.drawn], in: .english).coverage()
    guard case .lines(let chart) = picture.chart else {
      Issue.record("coverage is not drawn as lines")
      return
    }
    let bands = chart.series[0].bands
    #expect(bands.count == 2)
    for month in bands[0].low.indices {
      #expect(bands[0].low[month] <= bands[1].low[month])
      #expect(bands[1].high[month] <= bands[0].high[month])
    }
    #expect(picture.table.columns.count == 7)
    #expect(picture.alternative.contains("40 draws"))
  }

  @Test func `end with the month asked for`() {
    let maker = PictureMaker([PicturedPlans.usual], in: .english, month: MonthIndex(24))
    #expect(maker.coverage().table.rows.count == 25)
    #expect(maker.coverage().table.rows.last?[0].text == "2022-12")
    #expect(maker.moneyFlow().title.contains("December 2022"))
    #expect(maker.budget().table.rows.count == 3)
  }

  @Test func `are of a department where that is asked for`() {
    let maker = PictureMaker(
      [PicturedPlans.usual], in: .french, department: DepartmentIndex(21))
    #expect(maker.coverage().title.contains("(23)"))
    #expect(maker.need().title.contains("(23)"))
    let lines = maker.moneyFlow().table.rows
    #expect(!lines.isEmpty && lines.allSatisfy { $0[1].text == "Nouvelle-Aquitaine" })
  }

  static let recorded: [(PictureName, Language, [PicturedRun])] = [
    (.map, .english, [PicturedPlans.usual]), (.moneyFlow, .french, [PicturedPlans.past]),
    (.coverage, .french, [PicturedPlans.drawn]), (.posts, .english, [PicturedPlans.usual]),
    (.budget, .french, [PicturedPlans.usual, PicturedPlans.spaces]),
    (.lorenz, .english, [PicturedPlans.usual]),
  ]

  @Test(arguments: recorded.indices) func `are those on record`(sample: Int) throws {
    let (name, language, runs) = Self.recorded[sample]
    let picture = try #require(PictureMaker(runs, in: language).picture(name))
    let difference = try RecordedText.difference(
      of: picture.svg(), from: "Golden/\(name.rawValue).\(language.rawValue).svg", beside: #filePath
    )
    #expect(difference == nil)
  }

  @Test(arguments: Language.allCases)
  func `say what is on record`(language: Language) throws {
    let makers = [
      PictureMaker([PicturedPlans.usual], in: language),
      PictureMaker([PicturedPlans.drawn, PicturedPlans.nothing], in: language),
    ]
    let pictures = makers.flatMap { maker in
      PicturedPlans.names.compactMap { maker.picture($0) }
    }
    let text = pictures.map(Self.words).joined(separator: "\n\n")
    let difference = try RecordedText.difference(
      of: text + "\n", from: "Golden/words.\(language.rawValue).txt", beside: #filePath)
    #expect(difference == nil)
  }

  /// What a picture says, with its columns and its last two rows.
  private static func words(of picture: Picture) -> String {
    let heads = picture.table.columns.map(\.title).joined(separator: " | ")
    let rows = picture.table.rows.suffix(2).map { row in
      row.map(\.text).joined(separator: " | ")
    }
    let said: [String] = [picture.id, picture.title, picture.unit, picture.alternative]
    return (said + picture.notes + [heads] + rows).joined(separator: "\n")
  }
}
