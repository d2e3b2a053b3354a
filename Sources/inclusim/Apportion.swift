import ArgumentParser
import InclusionPlan

/// `inclusim apportion`: seats shared in proportion to weights.
struct Apportion: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.apportionAbstract.inUserLanguage,
    discussion: ToolText.apportionDiscussion.inUserLanguage)

  @Option(help: .catalogue(.methodOption, valueName: .methodValue))
  var method: ApportionmentMethod?

  @Flag(help: .catalogue(.compareFlag))
  var compare = false

  @Option(help: .catalogue(.seatsOption, valueName: .numberValue))
  var seats: WrittenCount

  @Option(help: .catalogue(.weightsOption, valueName: .fileValue))
  var weights: String?

  @Option(help: .catalogue(.weightColumnOption, valueName: .nameValue))
  var column: String?

  @Option(help: .catalogue(.keyOption, valueName: .keyValue))
  var key: AllocationKey?

  @Option(help: .catalogue(.floorOption, valueName: .numberValue))
  var floor: WrittenCount?

  @Option(help: .catalogue(.capOption, valueName: .numberValue))
  var cap: WrittenCount?

  @Option(help: .catalogue(.formatOption, valueName: .formatValue))
  var format = ListingFormat.text

  @Flag(help: .catalogue(.quietFlag))
  var quiet = false

  @OptionGroup var tables: DialectOption

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard (method == nil) == compare else {
      throw ValidationError(ToolText.methodOrCompare.inUserLanguage)
    }
    guard (weights == nil) != (key == nil) else {
      throw ValidationError(ToolText.weightsOrKey.inUserLanguage)
    }
    guard column == nil || weights != nil else {
      throw ValidationError(ToolText.columnOfWeights.inUserLanguage)
    }
    try tables.verify(isTable: format == .csv)
  }

  func run() throws {
    let (recipients, exact) = try readWeights()
    let report: ApportionmentReport
    do throws(ApportionmentError) {
      report = ApportionmentReport(
        try ApportionmentTable(
          seats.value, among: recipients, by: exact,
          within: Bounds(floor: floor?.value ?? 0, cap: cap?.value),
          methods: method.map { [$0] } ?? ApportionmentMethod.allCases))
    } catch {
      Terminal.report([Diagnostic(error)])
      throw ExitCode.wrongInput
    }
    if !quiet { report.tieNotes.forEach(Terminal.say) }
    switch format {
    case .text: try Terminal.writeResults(report.text(in: Terminal.language))
    case .csv: try Terminal.writeResults(report.csv(in: tables.dialect))
    case .json: try Terminal.writeResults(report.json)
    }
  }

  /// Who shares, with the weights of a file or of a key.
  private func readWeights() throws -> ([ApportionmentTable.Recipient], [ExactWeight]) {
    if let key { return try weights(of: key) }
    let reading: WeightTableReader.Reading
    do throws(ScenarioSourceError) {
      reading = WeightTableReader.read(
        try WeightTableReader.locate(weights ?? "-"), column: column)
    } catch {
      Terminal.report([error.diagnostic])
      throw error.isInputOutput ? ExitCode.inputOutput : ExitCode.wrongInput
    }
    Terminal.report(reading.diagnostics, quiet: quiet)
    guard let table = reading.table else { throw ExitCode.wrongInput }
    let recipients = table.rows.map {
      ApportionmentTable.Recipient(name: $0.name, weight: $0.roundedWeight)
    }
    return (recipients, table.weights)
  }

  private func weights(
    of key: AllocationKey
  ) throws -> ([ApportionmentTable.Recipient], [ExactWeight]) {
    // The shipped departments have every figure that a key needs.
    let weights = try key.weights()
    let recipients = zip(Country.france.departments, weights).map { department, weight in
      ApportionmentTable.Recipient(
        name: department.code.text, label: department.name, weight: weight)
    }
    return (recipients, weights.map { ExactWeight($0) ?? .zero })
  }
}
