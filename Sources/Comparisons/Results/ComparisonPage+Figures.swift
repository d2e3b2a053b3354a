import Messages
import PublicFinance
import Reports
import Sweeps

/// The figures of the nation, of regions and of departments.
extension ComparisonPage {
  /// The blocks of the table of the nation.
  private static let blocks: [(head: ComparisonText, figures: [ComparedFigure])] = [
    (
      .money,
      figures(of: ["announced", "paid"], lines: true)
        + figures(of: ["committed", "paid", "left-to-pay"])
    ),
    (
      .people,
      figures(of: [
        "posts-awarded", "in-post", "spaces", "aidants", "sessions", "reached", "coverage",
        "autonomous", "additional",
      ])
    ),
    (
      .costs,
      figures(of: ["cost-per-person-reached", "cost-per-additional-person", "cost-per-session"])
    ),
    (.inequality, figures(of: ["gini", "minimum", "p90-p10"])),
  ]

  private static func figures(of names: [String], lines: Bool = false) -> [ComparedFigure] {
    names.flatMap { name in
      ComparedFigure.national.filter { $0.name == name && ($0.line != nil) == lines }
    }
  }

  func figures(_ pair: PlanPair) -> [String] {
    let (first, second) = (result.figures[0].nation, result.figures[pair.plan].nation)
    let asked = comparison.figures.map { ComparedFigure($0) }
    let shown = Self.blocks.flatMap(\.figures)
    let others = asked.filter { !shown.contains($0) }
    let rows = (Self.blocks + (others.isEmpty ? [] : [(.askedFor, others)])).flatMap { block in
      [[format.text(block.head), "", "", "", ""]]
        + block.figures.compactMap { figure -> [String]? in
          guard let place = PlanFigures.position(figure.name, figure.line) else { return nil }
          let (one, other) = (first[place], second[place])
          // A line that no plan uses says nothing.
          if figure.line != nil, one == 0, other == 0 { return nil }
          return [
            "  " + signed.label(figure, isAlone: false), signed.value(one, of: figure),
            signed.value(other, of: figure),
            signed.difference(Self.difference(one, other), of: figure),
            signed.part(one, other),
          ]
        }
    }
    let header = [
      format.text(ComparisonText.nation), letter(0), letter(pair.plan), minus(pair),
      format.text(ComparisonText.relative),
    ]
    return TextTable(header: header, rows: rows).lines
  }

  /// The head of a column of differences: `B - A`.
  func minus(_ pair: PlanPair) -> String { "\(letter(pair.plan)) - \(letter(0))" }

  static func difference(_ first: Int64?, _ second: Int64?) -> Int64? {
    guard let first, let second else { return nil }
    return second - first
  }

  /// The figure by which territories are put in order: that which plans are judged by, or coverage.
  private var ranking: ComparedFigure? {
    let asked = comparison.figures == Comparison.standardFigures ? nil : comparison.figures.first
    let territorial = ComparedFigure.territorial
    return territorial.first { $0.name == asked?.name }
      ?? territorial.first { $0.name == "coverage" }
  }

  private var companion: ComparedFigure? {
    ComparedFigure.territorial.first { $0.name == "reached" && $0 != ranking }
  }

  private struct Territory {
    let place: ComparedPlace
    let first, second: Int64?
    let difference: Int64
    let people: String
  }

  /// Territories from the greatest gain to the greatest loss, by code where differences are equal.
  private func ranked(
    _ pair: PlanPair, _ places: [ComparedPlace], _ values: (PlanFigures) -> [[Int64?]]
  ) -> [Territory] {
    guard let ranking, let column = ComparedFigure.territorial.firstIndex(of: ranking) else {
      return []
    }
    let people = companion.flatMap { ComparedFigure.territorial.firstIndex(of: $0) }
    let (one, other) = (values(result.figures[0]), values(result.figures[pair.plan]))
    let all = places.indices.compactMap { place -> Territory? in
      let (first, second) = (one[column][place], other[column][place])
      guard let difference = Self.difference(first, second) else { return nil }
      let added = people.map { column in
        signed.difference(
          Self.difference(one[column][place], other[column][place]),
          of: ComparedFigure.territorial[column])
      }
      return Territory(
        place: places[place], first: first, second: second, difference: difference,
        people: added ?? "")
    }
    return all.enumerated()
      .sorted { ($1.element.difference, $0.offset) < ($0.element.difference, $1.offset) }
      .map(\.element)
  }

  private func rows(_ territories: [Territory]) -> [[String]] {
    guard let ranking else { return [] }
    return territories.map { territory in
      [
        "  "
          + format.text(
            ComparisonText.place,
            ["code": .text(territory.place.code), "name": .text(territory.place.name)]),
        signed.value(territory.first, of: ranking), signed.value(territory.second, of: ranking),
        signed.difference(territory.difference, of: ranking), territory.people,
      ]
    }
  }

  private func header(_ head: String, _ pair: PlanPair) -> [String] {
    [
      head, letter(0), letter(pair.plan), minus(pair),
      companion == nil ? "" : format.text(ComparisonText.peopleReached),
    ]
  }

  private func head(_ key: ComparisonText, _ count: Int? = nil) -> String {
    format.text(
      key,
      [
        "figure": .text(ranking.map { signed.label($0) } ?? ""),
        "count": .integer(count ?? 0),
      ])
  }

  func regions(_ pair: PlanPair) -> [String] {
    let all = ranked(pair, result.regions, \.regions)
    guard all.contains(where: { $0.difference != 0 }) else { return [] }
    return TextTable(header: header(head(.regions), pair), rows: rows(all)).lines
  }

  func departments(_ pair: PlanPair) -> [String] {
    let all = ranked(pair, result.departments, \.departments)
    let winners = all.filter { $0.difference > 0 }
    let losers = Array(all.filter { $0.difference < 0 }.reversed())
    guard !winners.isEmpty || !losers.isEmpty else {
      return [head(.noTerritory)]
    }
    var rows: [[String]] = []
    for (found, key) in [(winners, ComparisonText.winners), (losers, .losers)]
    where !found.isEmpty {
      rows.append([head(key, found.count), "", "", "", ""])
      rows += self.rows(Array(found.prefix(10)))
    }
    return TextTable(header: header(head(.departments), pair), rows: rows).lines
  }
}
