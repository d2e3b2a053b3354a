import Diagnostics
import Foundation
import PlanFiles
import Reports
import ScenarioFiles
import Simulations
import Territories
import TerritoryFiles
import Testing

@Suite struct `France written out as a file` {
  /// The table that is built in, as a user could have it.
  private static let original: String = {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Territories/Data/departments.csv")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  private static let rows = original.split(separator: "\n").map(String.init)

  private func read(_ text: String) -> TerritoryReading {
    TerritoryReader.read(SourceText(name: "france.csv", content: text))
  }

  @Test func `is France`() throws {
    let reading = read(Self.original)
    #expect(reading.diagnostics.isEmpty)
    #expect(try #require(reading.country) == Country.france)
  }

  @Test func `is France in whatever order, and however the cells are parted`() throws {
    let backwards = [Self.rows[0]] + Self.rows.dropFirst().reversed()
    let columns = Self.rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).reversed().joined(separator: ",")
    }
    let quoted = Self.rows.map { row in
      row.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ";")
    }
    // A French spreadsheet: semicolons, decimal commas, a mark at the beginning, CR LF.
    let french = Self.rows.map {
      $0.replacingOccurrences(of: ",", with: ";").replacingOccurrences(of: ".", with: ",")
    }
    let texts = [
      backwards.joined(separator: "\n"), columns.joined(separator: "\r"),
      quoted.joined(separator: "\n"), "\u{FEFF}" + french.joined(separator: "\r\n"),
      Self.rows.map { $0.replacingOccurrences(of: ",", with: "\t") }.joined(separator: "\n"),
      Self.rows.map { $0 + ",more" }.joined(separator: "\n"),
    ]
    for (number, text) in texts.enumerated() {
      let reading = read(text)
      #expect(reading.diagnostics.isEmpty, "text \(number)")
      #expect(reading.country == Country.france, "text \(number)")
    }
  }

  @Test func `has its subsidy zones, names and activity from elsewhere when it leaves them out`()
    throws
  {
    let header = Self.rows[0].split(separator: ",").map(String.init)
    let left = ["subsidy_zone", "name", "activity_factor", "tile_col", "tile_row", "region_name"]
    let rows = Self.rows.map { row in
      zip(header, row.split(separator: ",", omittingEmptySubsequences: false))
        .filter { !left.contains($0.0) }.map { String($0.1) }.joined(separator: ",")
    }
    let country = try #require(read(rows.joined(separator: "\n")).country)
    #expect(country.departments.map(\.zone) == Country.france.departments.map(\.zone))
    #expect(country.departments.map(\.name) == country.departments.map(\.code.text))
    #expect(country.departments.allSatisfy { $0.activityFactor == 1 && $0.tile == nil })
  }

  @Test func `is what the list of departments writes`() throws {
    let text = TerritoryListing(.france).csv
    let reading = read(text)
    #expect(reading.diagnostics.isEmpty)
    let country = try #require(reading.country)
    #expect(country == Country.france)
    #expect(TerritoryListing(country).csv == text)
  }

  @Test func `is read back from the dialect of French spreadsheets too`() throws {
    let text = TerritoryListing(.france).csv(in: .french)
    #expect(text.hasPrefix("\u{FEFF}code;name;"))
    #expect(text.contains(";\"") == false && text.contains(","))
    let reading = read(text)
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.country == Country.france)
  }

  @Test(arguments: ["france-relance-13m", "hindcast-2020-2025"])
  func `gives the same bytes`(_ name: String) throws {
    let scenario = try ScenarioSources.locate(name)
    let file = try #require(read(TerritoryListing(.france).csv).country)
    func summary(_ country: Country) throws -> Summary {
      let reading = PlanReader.read(scenario, in: country)
      #expect(reading.diagnostics.isEmpty)
      return Summary(of: Outcome(running: try #require(reading.plan)))
    }
    let (one, other) = (try summary(.france), try summary(file))
    #expect(TextReport(one).text == TextReport(other).text)
    #expect(CSVReport(one).text == CSVReport(other).text)
    #expect(JSONReport(one).text == JSONReport(other).text)
  }
}
