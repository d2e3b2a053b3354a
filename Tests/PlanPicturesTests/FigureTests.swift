import Charts
import Ensembles
import Messages
import PlanPictures
import PublicFinance
import Scenarios
import Sensitivity
import SensitivityStudies
import Simulations
import Territories
import Testing
import _TestSupport

@Suite struct `The numbers of pictures` {
  @Test(arguments: [PicturedPlans.usual, PicturedPlans.past, PicturedPlans.nothing], [0, 20, 59])
  func `are those of the ledger, to the cent`(run: PicturedRun, month: Int) {
    let month = MonthIndex(min(month, run.outcome.months - 1))
    let streams = MoneyStreams(run.outcome, at: month, in: nil)
    for line in BudgetLine.allCases {
      let balance = run.outcome.ledger.balance(of: line, at: month)
      let sum = streams.sum { $0.line == line }
      #expect(sum == balance.committed)
      let left = streams.sum { $0.line == line && $0.purchase == .leftToPay }
      #expect(left == balance.leftToPay)
      let back = streams.sum { $0.line == line && $0.purchase == .givenBack }
      #expect(back == balance.returned)
    }
    #expect(streams.amounts.values.allSatisfy { $0 > .zero })
    let departments = run.outcome.plan.country.departments.indices.map {
      MoneyStreams(run.outcome, at: month, in: DepartmentIndex($0)).sum()
    }
    #expect(departments.reduce(.zero, +) == streams.sum())
  }

  @Test func `of the flow are whole cents that add up at every node`() throws {
    let picture = PictureMaker([PicturedPlans.past], in: .english).moneyFlow()
    guard case .flow(let flow) = picture.chart else {
      Issue.record("the money is not drawn as a flow")
      return
    }
    for (node, place) in flow.nodes.enumerated() where place.column == 1 {
      let entering = flow.links.filter { $0.target == node }.reduce(0) { $0 + $1.amount }
      let leaving = flow.links.filter { $0.source == node }.reduce(0) { $0 + $1.amount }
      #expect(entering == leaving, "\(place.label)")
    }
    let committed = PicturedPlans.past.outcome.ledger.total(
      at: MonthIndex(PicturedPlans.past.outcome.months - 1)
    ).committed
    let sum = flow.links.filter { flow.nodes[$0.source].column == 0 }.reduce(0) { $0 + $1.amount }
    #expect(sum == committed.cents)
  }

  @Test(arguments: [PicturedPlans.usual, PicturedPlans.past, PicturedPlans.nothing])
  func `of the remainder end at what the run says`(run: PicturedRun) throws {
    let outcome = run.outcome
    let last = MonthIndex(outcome.months - 1)
    #expect(outcome.employmentCost(at: last) == outcome.hostAccount.employmentCost)
    let paid = try #require(outcome.stateContributions.last)
    let difference = paid - outcome.hostAccount.stateContribution
    #expect(abs(difference.cents) <= 101 * 5)
  }

  @Test(arguments: [PicturedPlans.usual, PicturedPlans.past], [12, 30, 59])
  func `of the Lorenz curve make the Gini and the Theil index`(run: PicturedRun, month: Int) {
    let curve = CoverageCurve(run.outcome, at: MonthIndex(month))
    let area = zip(curve.points, curve.points.dropFirst()).reduce(0) { area, pair in
      area + (pair.1.x - pair.0.x) * (pair.0.y + pair.1.y) / 2
    }
    #expect(abs(1 - 2 * area - curve.inequality.gini) < 1e-9)
    #expect(abs(curve.theilWithin + curve.theilBetween - curve.inequality.theil) < 1e-9)
    #expect(curve.theilBetween >= 0 && curve.theilBetween <= curve.inequality.theil)
    #expect(zip(curve.points, curve.points.dropFirst()).allSatisfy { $0.x < $1.x && $0.y <= $1.y })
  }

  @Test func `of a study are its rows, the greatest first`() throws {
    let plan = PicturedPlans.usual.outcome.plan
    let figure = try #require(
      StudiedFigure("reached", of: .nation, at: MonthIndex(plan.scenario.horizon - 1)))
    let study = try SensitivityStudy(plan, of: figure)
    for method in [StudyMethod.tornado, .sobol] {
      let result = try #require(
        try study.run(StudyDesign(method: method, draws: method == .sobol ? 16 : nil), threads: 2))
      let picture = try #require(StudyPictures(result, in: .french).picture())
      #expect(picture.id == method.rawValue)
      #expect(picture.table.rows.count == study.space.groups.count)
      #expect(try #require(DrawnElements(picture.svg())).misplaced == [])
      #expect(!picture.alternative.contains("{"))
    }
  }
}

@Suite struct `The map of tiles` {
  static let country = Country.france
  static let tiles = TileLayout(country).tiles

  @Test func `has every department once, on a tile of its own`() {
    #expect(Self.tiles.count == 101)
    #expect(Set(Self.tiles).count == 101)
    #expect(Set(Self.country.departments.map(\.code)).count == 101)
  }

  @Test func `keeps every region together`() {
    for (region, members) in Dictionary(
      grouping: Self.country.departments.indices, by: { Self.country.departments[$0].region.code })
    {
      var found: Set = [members[0]]
      var open = [members[0]]
      while let next = open.popLast() {
        for other in members where !found.contains(other) {
          let (one, two) = (Self.tiles[next], Self.tiles[other])
          if abs(one.column - two.column) + abs(one.row - two.row) == 1 {
            found.insert(other)
            open.append(other)
          }
        }
      }
      #expect(found.count == members.count, "region \(region)")
    }
  }

  /// The prefectures of some departments: degrees east and north, rounded, as any atlas has them.
  static let places: [(code: String, east: Double, north: Double)] = [
    ("29", -4.1, 48.0), ("59", 3.1, 50.6), ("67", 7.7, 48.6), ("75", 2.4, 48.9),
    ("33", -0.6, 44.8), ("64", -0.4, 43.3), ("66", 2.9, 42.7), ("13", 5.4, 43.3),
    ("06", 7.3, 43.7), ("69", 4.8, 45.8), ("63", 3.1, 45.8), ("87", 1.3, 45.8),
    ("44", -1.6, 47.2), ("76", 1.1, 49.4), ("21", 5.0, 47.3), ("57", 6.2, 49.1),
    ("31", 1.4, 43.6), ("37", 0.7, 47.4), ("38", 5.7, 45.2), ("50", -1.1, 49.1),
  ]

  @Test func `puts places about where they are`() throws {
    let tiles = try Self.places.map { place in
      let position = try #require(Self.country.position(of: Department.Code(place.code)))
      return Self.tiles[position]
    }
    let across = Self.correlation(tiles.map { Double($0.column) }, Self.places.map(\.east))
    let down = Self.correlation(tiles.map { Double(-$0.row) }, Self.places.map(\.north))
    #expect(across > 0.95 && down > 0.95, "\(across), \(down)")
  }

  private static func correlation(_ first: [Double], _ second: [Double]) -> Double {
    let count = Double(first.count)
    let (one, two) = (first.reduce(0, +) / count, second.reduce(0, +) / count)
    let both = zip(first, second).reduce(0) { $0 + ($1.0 - one) * ($1.1 - two) }
    let squares = (
      first.reduce(0) { $0 + ($1 - one) * ($1 - one) },
      second.reduce(0) { $0 + ($1 - two) * ($1 - two) }
    )
    return both / (squares.0 * squares.1).squareRoot()
  }

  @Test func `puts territories without tiles on a grid, in the order of their codes`() throws {
    let country = try #require(
      Country(Self.country.departments.prefix(7).map { $0.withoutTile }))
    let tiles = TileLayout(country).tiles
    #expect(tiles.map(\.column) == [0, 1, 2, 0, 1, 2, 0])
    #expect(tiles.map(\.row) == [0, 0, 0, 1, 1, 1, 2])
  }
}

extension Department {
  fileprivate var withoutTile: Department {
    Department(
      code: code, name: name, region: region, population: population,
      populationFrom15: populationFrom15, ageBands: ageBands, povertyRate: povertyRate,
      communes: communes, area: area, franceServices: franceServices, zone: zone)
  }
}
