import Messages
import Parameters
import Reports
import Territories
import Testing

@Suite struct `Lists of parameters and territories` {
  @Test func `have a row for each parameter, with what the table says`() throws {
    let rows = ParameterListing().csv.split(separator: "\r\n")
    #expect(rows.count == Parameter.all.count + 1)
    #expect(rows[0].hasPrefix("name,meaning,symbol,value,unit,low,high,"))
    for (row, parameter) in zip(rows.dropFirst(), Parameter.all) {
      #expect(row.hasPrefix(parameter.name.name + ","))
      #expect(row.contains(",\(parameter.unit.rawValue),"))
      #expect(row.contains(",\(parameter.status.rawValue),"))
    }
  }

  @Test func `are told to people in lines of a hundred columns`() throws {
    let text = ParameterListing().text()
    for parameter in Parameter.all {
      #expect(text.contains("\n\(parameter.name.name) "))
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    #expect(text.contains("\n    People in need of digital inclusion (PF289–PF294)\n"))
    let departments = TerritoryListing(.france).text()
    #expect(departments.split(separator: "\n").allSatisfy { $0.count <= 100 })
    for department in Country.france.departments {
      #expect(departments.contains("\n\(department.code.text) "))
    }
    #expect(departments.contains("67,441,850"))
  }

  @Test func `tell all of a parameter when it is named`() throws {
    let name = try #require(ParameterName(name: "public-share"))
    try GoldenFile.expect(
      ParameterListing([Parameter[name], Parameter[.matchingRate], Parameter[.spaceLag]]).details(),
      matches: "parameters.txt")
    try GoldenFile.expect(
      ParameterListing([Parameter[name]]).json, matches: "parameters.json")
  }

  @Test func `say what every column is`() {
    for column in TerritoryColumn.allCases {
      #expect(TerritoryColumnText(rawValue: column.rawValue) != nil, "\(column)")
      #expect(!column.publisher.isEmpty)
    }
    #expect(TerritoryColumnText.allCases.count == TerritoryColumn.allCases.count)
  }

  @Test func `name the file that figures are from`() throws {
    let country = try #require(Country(Array(Country.france.departments.prefix(2))))
    let json = TerritoryListing(country, file: "part.csv").json
    #expect(json.contains("\"source\": \"part.csv\""))
    #expect(!json.contains("Insee"))
    #expect(TerritoryListing(.france).json.contains("Insee"))
  }
}
