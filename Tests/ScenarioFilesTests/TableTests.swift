import Diagnostics
import Foundation
import ScenarioFiles
import Scenarios
import Territories
import Testing

@Suite struct `Tables in CSV` {
  private static let codes = Country.france.departments.map(\.code.text)

  private func scenario(_ key: String) -> SourceText {
    SourceText(
      name: "plans/plan.yaml",
      content: """
        schema: 1
        title: A plan
        start: 2020-12
        horizon: 60 months
        envelope: 10 M€
        posts-cap: none
        lines:
          advisers: {amount: 10 M€, \(key)}
        """)
  }

  private func read(_ key: String, _ table: String, name: String = "posts.csv") -> Reading {
    ScenarioReader.read(scenario(key), files: .texts(["plans/\(name)": table]))
  }

  /// The table with a number for each department that its position gives.
  private func table(
    _ header: String, separator: String = ",", lineEnd: String = "\n",
    _ cell: (Int) -> String
  ) -> String {
    header + lineEnd
      + Self.codes.enumerated().map { "\($1)\(separator)\(cell($0))\(lineEnd)" }.joined()
  }

  @Test(arguments: [
    ("code,quantity", ",", "\n", ""), ("code;quantity", ";", "\r\n", "\u{FEFF}"),
    ("\"code\"\t\"postes\"", "\t", "\r", ""), ("département;postes", ";", "\n", ""),
  ])
  func `give the quantities that the same lines of YAML give`(
    header: String, separator: String, lineEnd: String, mark: String
  ) throws {
    let text = mark + table(header, separator: separator, lineEnd: lineEnd) { "\($0)" }
    let lines = Self.codes.enumerated().map { "\"\($1)\": \($0)" }.joined(separator: ", ")
    let written = ScenarioReader.read(scenario("quantities: {\(lines)}"))
    let reading = read("quantities: posts.csv", text)
    #expect(reading.diagnostics.isEmpty)
    #expect(try #require(reading.scenario) == #require(written.scenario))
    #expect(reading.tables.map(\.name) == ["plans/posts.csv"])
    #expect(reading.tables.map(\.content) == [text])
  }

  @Test func `have the place of each number`() {
    let reading = read("quantities: posts.csv", table("code,quantity") { "\($0)" })
    let place = reading.positions["lines.advisers.quantities.2A"]
    #expect(place?.source.name == "plans/posts.csv")
    let row = Self.codes.firstIndex(of: "2A") ?? 0
    #expect(place?.start == SourcePosition(line: row + 2, column: 4))
  }

  @Test(arguments: [
    ("code;weight", ";", "0,5", 0.5), ("code;weight", ";", "1,125", 1.125),
    ("code;weight", ";", "1 234,5", 1234.5), ("code,weight", ",", "1.500", 1.5),
    ("code,weight", ",", "\"1,234.5\"", 1234.5), ("code\tweight", "\t", "12", 12),
  ])
  func `read weights as their columns write them`(
    header: String, separator: String, text: String, value: Double
  ) throws {
    // The other cells of a column with semicolons show its decimal sign.
    let decimals = separator == ";" ? "0,25" : "0.25"
    let file = table(header, separator: separator) { $0 == 0 ? text : decimals }
    let reading = read("key: posts.csv", file)
    let weights = try #require(reading.scenario).advisers.basis
    guard case .weights(let numbers) = weights else {
      Issue.record("no weights")
      return
    }
    #expect(numbers[Department.Code("01")] == value)
    #expect(numbers[Department.Code("976")] == 0.25)
  }

  @Test func `can have many columns, of which one is named`() throws {
    let file = table("code,region,posts,spaces") { "R,\($0),\($0 + 1)" }
    for (column, first) in [("posts", 0.0), ("spaces", 1.0)] {
      let reading = read("quantities: {file: posts.csv, column: \(column)}", file)
      #expect(reading.diagnostics.isEmpty)
      guard case .quantities(let numbers)? = reading.scenario?.advisers.basis else {
        Issue.record("no quantities")
        return
      }
      #expect(numbers[Department.Code("01")] == first)
    }
  }

  @Test func `give way to the numbers beside them, and to overrides`() throws {
    let file = table("code,quantity") { _ in "1" }
    let reading = ScenarioReader.read(
      scenario("quantities: posts.csv"),
      overrides: ["2A=7", "75=9"].map { Override("lines.advisers.quantities.\($0)") },
      files: .texts(["plans/posts.csv": file]))
    #expect(reading.diagnostics.isEmpty)
    guard case .quantities(let numbers)? = reading.scenario?.advisers.basis else {
      Issue.record("no quantities")
      return
    }
    #expect(numbers[Department.Code("2A")] == 7)
    #expect(numbers[Department.Code("75")] == 9)
    #expect(numbers[Department.Code("01")] == 1)
  }

  @Test(arguments: [
    "../posts.csv", "sub/../../posts.csv", "/posts.csv", "sub/..", "./../posts.csv",
  ])
  func `never lie outside the folder of the scenario`(path: String) {
    let file = table("code,quantity") { _ in "1" }
    let everywhere = ["posts.csv", "plans/posts.csv", "/posts.csv", path, "plans/\(path)"]
    let reading = ScenarioReader.read(
      scenario("quantities: {file: \(path)}"),
      files: .texts(Dictionary(everywhere.map { ($0, file) }, uniquingKeysWith: { $1 })))
    #expect(reading.diagnostics.map(\.id) == [.tableOutsideFolder])
    #expect(reading.tables.isEmpty)
  }

  @Test func `are found anywhere when they are named on the command line`() throws {
    let shipped = try ScenarioSources.locate("all-advisers")
    let typed = ScenarioReader.read(
      shipped, overrides: [Override("lines.advisers.key=../data/posts.csv")],
      files: .texts(["../data/posts.csv": table("code,weight") { "\($0)" }]))
    #expect(typed.diagnostics.isEmpty)
  }

  @Test func `are inherited, changed and replaced`() throws {
    let base = scenario("quantities: posts.csv").content
    func read(_ change: String) throws -> [Department.Code: Double] {
      let child = SourceText(
        name: "plans/child.yaml",
        content: "extends: sub/base.yaml\ntitle: Child\n\(change)")
      let reading = ScenarioReader.read(
        child,
        files: .texts([
          "plans/sub/base.yaml": base,
          "plans/sub/posts.csv": table("code,quantity") { _ in "1" },
          "plans/posts.csv": table("code,quantity") { _ in "2" },
        ]))
      #expect(reading.diagnostics.isEmpty)
      guard case .quantities(let numbers)? = reading.scenario?.advisers.basis else { return [:] }
      return numbers
    }
    // A path begins at the folder of the file that writes it.
    #expect(Set(try read("").values) == [1])
    #expect(Set(try read("lines: {advisers: {quantities: posts.csv}}").values) == [2])
    let changed = try read("lines: {advisers: {quantities: {2A: 5}}}")
    #expect(changed[Department.Code("2A")] == 5 && changed[Department.Code("01")] == 1)
    let without = try read("lines: {advisers: {quantities: {2A: null}}}")
    #expect(without[Department.Code("2A")] == nil && without[Department.Code("01")] == 1)
    #expect(without.count == Self.codes.count - 1)
  }

  @Test(arguments: ["quantities: posts.csv", "quantities: {file: posts.csv, 2A: 5}"])
  func `lose the row of a department by null, and nothing else`(key: String) {
    let files = FilesBeside.texts(["plans/posts.csv": table("code,quantity") { _ in "1" }])
    let set = Override("lines.advisers.quantities.2A=null")
    let reading = ScenarioReader.read(scenario(key), overrides: [set], files: files)
    #expect(reading.diagnostics.isEmpty)
    guard case .quantities(let numbers)? = reading.scenario?.advisers.basis else {
      Issue.record("no quantities")
      return
    }
    #expect(numbers[Department.Code("2A")] == nil && numbers.count == Self.codes.count - 1)
  }

  @Test func `that lack a row have none to lose`() {
    let file = "code,quantity\n01,1\n"
    let reading = read("quantities: {file: posts.csv, 2A: null}", file)
    #expect(reading.diagnostics.map(\.id).contains(.nothingToRemove))
  }

  @Test(arguments: [
    "region;code_dep;nom;postes\n84;01;Ain;3\n94;2A;Corse-du-Sud;4\n",
    "Région;Département;Nom du département;postes;;\n84;01;Ain;3;;\n94;2A;Corse;4;;\n",
    "Département;Nom;Postes prévus\n01;Ain;3\n2A;Corse-du-Sud;4\n",
    "nom;no;postes\nAin;01;3\nCorse-du-Sud;2A;4\n",
    "\"\",\"dep\",\"posts\",\"population\"\n\"1\",\"01\",3,9\n\"2\",\"2A\",4,9\n",
  ])
  func `have the columns of spreadsheets around those that are read`(text: String) {
    let reading = read("quantities: posts.csv", text)
    #expect(reading.diagnostics.map(\.id) == [.departmentsLeftOut])
    guard case .quantities(let numbers)? = reading.scenario?.advisers.basis else {
      Issue.record("no quantities")
      return
    }
    #expect(numbers == [Department.Code("01"): 3, Department.Code("2A"): 4])
  }

  @Test func `say which columns they have when none is clear`() {
    let several = read("quantities: posts.csv", "code;hommes;femmes\n01;3;4\n")
    #expect(several.diagnostics.map(\.id) == [.ambiguousColumn])
    let text = TextRenderer().text(of: several.diagnostics)
    #expect(text.contains("`hommes`, `femmes`") && text.contains("`postes`"))
    let none = read("quantities: posts.csv", "nom;région;postes\nAin;Auvergne;3\n")
    #expect(none.diagnostics.map(\.id) == [.missingColumn])
    #expect(TextRenderer().text(of: none.diagnostics).contains("`nom`, `région`, `postes`"))
  }

  @Test func `are read from the disk, links out of the folder refused`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    let plans = folder.appending(path: "plans")
    try FileManager.default.createDirectory(at: plans, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let text = table("code,quantity") { "\($0)" }
    try text.write(to: plans.appending(path: "posts.csv"), atomically: true, encoding: .utf8)
    try text.write(to: folder.appending(path: "out.csv"), atomically: true, encoding: .utf8)
    try FileManager.default.createSymbolicLink(
      at: plans.appending(path: "link.csv"), withDestinationURL: folder.appending(path: "out.csv"))
    try Data([0x63, 0x3B, 0x71, 0x0A, 0xE9]).write(to: plans.appending(path: "latin.csv"))
    func read(_ name: String) -> Reading {
      ScenarioReader.read(
        SourceText(
          name: plans.appending(path: "plan.yaml").path,
          content: scenario("quantities: \(name)").content))
    }
    #expect(read("posts.csv").diagnostics.isEmpty)
    #expect(read("./posts.csv").diagnostics.isEmpty)
    #expect(read("link.csv").diagnostics.map(\.id) == [.tableOutsideFolder])
    #expect(read("none.csv").diagnostics.map(\.id) == [.missingFile])
    #expect(read("latin.csv").diagnostics.map(\.id) == [.fileNotUTF8])
  }
}
