import ArgumentParser
import InclusionPlan

/// `inclusim departments`: the territories with their data, units and sources.
struct ListDepartments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "departments",
    abstract: ToolText.departmentsAbstract.inUserLanguage,
    discussion: ToolText.departmentsDiscussion.inUserLanguage)

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Option(help: .catalogue(.formatOption, valueName: .formatValue))
  var format = ListingFormat.text

  @OptionGroup var tables: DialectOption

  @OptionGroup var language: LanguageOption

  func validate() throws { try tables.verify(isTable: format == .csv) }

  func run() throws {
    let country = try Terminal.country(of: territories).country
    let listing = TerritoryListing(country, file: territories)
    switch format {
    case .text: try Terminal.writeResults(listing.text(in: Terminal.language))
    case .csv: try Terminal.writeResults(listing.csv(in: tables.dialect))
    case .json: try Terminal.writeResults(listing.json)
    }
  }
}
