import Apportionments
import Messages
import Reports
import Testing

@Suite struct `Reports of an apportionment` {
  static let states: [(name: String, population: Double)] = [
    ("A", 9061), ("B", 7179), ("C", 5259), ("D, \"E\"", 3319), ("F", 1182),
  ]

  private func report(
    by methods: [ApportionmentMethod], sharing seats: Int = 26, within bounds: Bounds = Bounds()
  ) throws -> ApportionmentReport {
    let recipients = Self.states.map {
      ApportionmentTable.Recipient(name: $0.name, weight: $0.population)
    }
    return ApportionmentReport(
      try ApportionmentTable(
        seats, among: recipients, by: Self.states.compactMap { ExactWeight($0.population) },
        within: bounds, methods: methods))
  }

  @Test func `are those on record`() throws {
    let compared = try report(by: ApportionmentMethod.allCases)
    try GoldenFile.expect(compared.text(), matches: "apportionment-compared.txt")
    try GoldenFile.expect(compared.csv, matches: "apportionment-compared.csv")
    let bounded = try report(by: [.dhondt], within: Bounds(floor: 2, cap: 8))
    try GoldenFile.expect(bounded.text(), matches: "apportionment-bounded.txt")
    try GoldenFile.expect(bounded.json, matches: "apportionment-bounded.json")
  }

  @Test func `stay within a hundred columns`() throws {
    let wide = try report(by: ApportionmentMethod.allCases, sharing: 1_000_000_000)
    #expect(wide.text().split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `tell what a tie decided, for few and for many`() throws {
    #expect(try report(by: [.dhondt]).tieNotes.isEmpty)
    func note(_ count: Int) throws -> String {
      let recipients = (0..<count).map { ApportionmentTable.Recipient(name: "r\($0)", weight: 1) }
      let table = try ApportionmentTable(
        2, among: recipients, by: recipients.compactMap { ExactWeight($0.weight) },
        within: Bounds(), methods: [.adams])
      return try #require(ApportionmentReport(table).tieNotes.first).text(in: .english)
    }
    #expect(try note(3).contains("from `r0`, `r1` and from `r2`"))
    #expect(try note(50).contains("50 equal claims") && note(50).contains("`r1` got one more"))
  }
}
