import ArgumentParser
import InclusionPlan

/// `inclusim parameters`: the parameters of the model, all of them or those named.
struct ListParameters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parameters",
    abstract: ToolText.parametersAbstract.inUserLanguage,
    discussion: ToolText.parametersDiscussion.inUserLanguage)

  @Argument(help: .catalogue(.parametersArgument, valueName: .parameterValue))
  var names: [String] = []

  @Option(help: .catalogue(.formatOption, valueName: .formatValue))
  var format = ListingFormat.text

  @OptionGroup var tables: DialectOption

  @OptionGroup var language: LanguageOption

  func validate() throws { try tables.verify(isTable: format == .csv) }

  func run() throws {
    let unknown = names.filter { ParameterName(name: $0) == nil }
    guard unknown.isEmpty else {
      Terminal.report(unknown.map { .unknownParameter($0) })
      throw ExitCode.wrongInput
    }
    let parameters = names.compactMap { ParameterName(name: $0) }.map { Parameter[$0] }
    let listing = ParameterListing(names.isEmpty ? Parameter.all : parameters)
    switch format {
    case .text:
      try Terminal.writeResults(
        names.isEmpty
          ? listing.text(in: Terminal.language) : listing.details(in: Terminal.language))
    case .csv: try Terminal.writeResults(listing.csv(in: tables.dialect))
    case .json: try Terminal.writeResults(listing.json)
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownParameter(_ name: String) -> Diagnostic {
    let names = ParameterName.allCases.map(\.name)
    let near = NearestName.suggestion(for: name, among: names)
    return Diagnostic(
      .unknownParameter, Message(ScenarioMessage.unknownParameter, ["text": .text(name)]), at: nil,
      hints: near.map { [Message(ValueMessage.didYouMean, ["text": .text($0)])] } ?? [])
  }
}
