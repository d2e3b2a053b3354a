import Apportionments
import Diagnostics
import Messages
import ScenarioFiles
import Scenarios
import Testing

@Suite struct `Tables of weights` {
  private func read(_ text: String) -> WeightTableReader.Reading {
    WeightTableReader.read(SourceText(name: "weights.csv", content: text))
  }

  @Test(arguments: [
    "name;weight\nAin;663 202,5\n\"Vil;laine\";0\n",
    "name,weight\r\nAin,663202.5\r\nVil;laine,0",
    "\u{FEFF}nom;poids\n Ain ; 663202,50 \n\n;\n\"Vil;laine\";0\n",
    "name;weight\nAin;\"0.6632025 M\"\n\"Vil;laine\";0 ",
  ])
  func `are read with commas or semicolons, and numbers as people write them`(
    text: String
  ) throws {
    // Semicolons of a cell, not of the header, do not change what separates.
    let reading = read(text)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    let table = try #require(reading.table)
    #expect(table.rows.map(\.name) == ["Ain", "Vil;laine"])
    #expect(table.weights == [ExactWeight(663_202.5), .zero])
    #expect(table.rows[0].roundedWeight == 663_202.5)
  }

  @Test(arguments: [
    ("code;nom;population;;\n01;Ain;12;;\n02;Aisne;13;;\n", nil as String?),
    ("nom;hommes;femmes\nAin;12;1\nAisne;13;2\n", "Hommes"),
    ("poids;nom;code\n12;Ain;01\n13;Aisne;02\n", nil),
  ])
  func `may have other columns, when the one of weights is clear or told`(
    text: String, column: String?
  ) throws {
    let reading = WeightTableReader.read(
      SourceText(name: "weights.csv", content: text), column: column)
    #expect(reading.diagnostics.isEmpty)
    let table = try #require(reading.table)
    #expect(table.rows.map(\.name) == ["Ain", "Aisne"])
    #expect(table.rows.map(\.roundedWeight) == [12, 13])
  }

  @Test func `name their columns when it is not clear, or not there`() {
    let text = "nom;hommes;femmes\nAin;12;1\n"
    #expect(TextRenderer().text(of: read(text).diagnostics).contains("`hommes`, `femmes`"))
    let source = SourceText(name: "weights.csv", content: text)
    let wrong = WeightTableReader.read(source, column: "homme").diagnostics
    #expect(wrong.map(\.id) == [.unknownColumn])
    #expect(TextRenderer().text(of: wrong).contains("did you mean `hommes`?"))
  }

  @Test func `keep decimals exactly as written`() throws {
    let table = try #require(read("name,weight\na,0.1\nb,0.3\n").table)
    #expect(table.weights[0] == ExactWeight(decimal: 1, powerOfTen: -1))
    #expect(table.weights[1] != ExactWeight(0.3))
  }

  @Test(arguments: [
    ("", [DiagnosticIdentifier.weightTable]), ("name\nAin\n", [.weightTable]),
    ("a;b;c\n1;2;3\n", [.weightTable]), ("name;weight\nAin;1;2\n", [.weightTable]),
    ("name;weight\n\"Ain;1\n", [.weightTable]), ("name;weight\n\"A\"in;1\n", [.weightTable]),
    ("Ain;12\nAisne;13\n", [.weightTableHeader]),
    ("name;weight\n", [.zeroWeights]), ("name;weight\nAin;0\nAisne;0\n", [.zeroWeights]),
    (
      "name;weight\nAin;1,500\nAin;-3\n;4\nAisne;x\nAllier;\nVar;1e400\nLot;5 %\n",
      [
        .ambiguousNumber, .duplicateName, .outOfRange, .missingName, .invalidNumber, .invalidNumber,
        .invalidNumber, .invalidNumber,
      ]
    ),
  ])
  func `are refused with every fault at its place`(text: String, ids: [DiagnosticIdentifier]) {
    let reading = read(text)
    #expect(reading.diagnostics.map(\.id) == ids)
    #expect(reading.table == nil)
    #expect(reading.diagnostics.allSatisfy { $0.primary != nil })
  }

  @Test func `say the line and column of a fault`() throws {
    let span = try #require(
      read("name;weight\nAin;1\nAisne;two\n").diagnostics.first?.primary?.span)
    #expect(span.start == SourcePosition(line: 3, column: 7))
    #expect(span.end == SourcePosition(line: 3, column: 10))
  }

  @Test func `warn of a row that may be a total, and keep it`() {
    let reading = read("name;weight\nAin;5\nAisne;3\nTotal;8\n")
    #expect(reading.diagnostics.map(\.id) == [.totalAmongWeights])
    #expect(reading.diagnostics.map(\.severity) == [.warning])
    #expect(reading.table?.rows.count == 3)
    #expect(read("name;weight\nAin;5\nAisne;5\n").diagnostics.isEmpty)
  }

  @Test(arguments: [("/nowhere/weights.csv", true), ("/", true)])
  func `cannot be had where there is no file`(path: String, isInputOutput: Bool) {
    do throws(ScenarioSourceError) {
      _ = try WeightTableReader.locate(path)
      Issue.record("\(path) was found")
    } catch {
      #expect(error.isInputOutput == isInputOutput)
    }
  }

  @Test func `have a sentence for every reason why seats cannot be shared`() {
    let errors: [ApportionmentError] = [
      .negativeWeight(index: 0), .nonFiniteWeight(index: 1), .totalOutOfRange(total: -1),
      .negativeFloor(floor: -2), .floorAboveCap(floor: 3, cap: 2),
      .floorsExceedTotal(floors: 9, total: 8), .capsBelowTotal(caps: 6, total: 8),
      .noPositiveWeight(remaining: 4),
    ]
    let texts = errors.map { Diagnostic($0).message.text(in: .english) }
    #expect(Set(texts).count == errors.count)
    #expect(texts.allSatisfy { !$0.contains("{") })
  }
}

@Suite struct `Methods of apportionment in a scenario` {
  private func scenario(_ top: String, _ line: String) throws -> Reading {
    ScenarioReader.read(
      SourceText(
        name: "plan.yaml",
        content: """
          schema: 1
          title: A plan
          start: 2020-12
          horizon: 12 months
          envelope: 250 M€
          \(top)
          lines:
            advisers: {amount: 200 M€, key: population}
            spaces: {amount: 50 M€\(line)}
          """))
  }

  @Test func `hold for every line that does not state its own`() throws {
    let reading = try scenario("apportionment: Sainte-Laguë", ", apportionment: adams")
    let plan = try #require(reading.scenario, "\(reading.diagnostics)")
    #expect(plan.advisers.method == .sainteLague)
    #expect(plan.spaces.method == .adams)
    #expect(plan.aidants.method == .sainteLague)
  }

  @Test func `are Hamilton's when nothing is stated`() throws {
    let plan = try #require(try scenario("posts-cap: none", "").scenario)
    #expect([plan.advisers, plan.spaces, plan.aidants].allSatisfy { $0.method == .hamilton })
  }
}
