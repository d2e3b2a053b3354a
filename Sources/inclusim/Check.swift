public import ArgumentParser
public import InclusionPlan

/// `inclusim check`: scenarios in, what is wrong with them or their results out.
struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: ToolText.checkAbstract.inUserLanguage,
    discussion: ToolText.checkDiscussion.inUserLanguage)

  @Argument(help: .catalogue(.checkPaths, valueName: .pathValue), completion: .scenarios)
  var paths: [String] = []

  @Option(help: .catalogue(.checkFormat, valueName: .formatValue))
  var format = CheckReport.Format.text

  @Option(help: .catalogue(.territoriesOption, valueName: .fileValue))
  var territories: String?

  @Flag(help: .catalogue(.deepFlag))
  var deep = false

  @Flag(help: .catalogue(.strictFlag))
  var strict = false

  @Flag(help: .catalogue(.listFlag))
  var list = false

  @OptionGroup var language: LanguageOption

  func validate() throws {
    guard list || !paths.isEmpty else {
      throw ValidationError(ToolText.checkNeedsPath.inUserLanguage)
    }
    guard !list || [.text, .json].contains(format) else {
      throw ValidationError(ToolText.listFormats.inUserLanguage)
    }
  }

  func run() throws {
    if list {
      return try Terminal.writeResults(
        format == .json ? RuleList.json : RuleList.text(in: Terminal.language))
    }
    let read = try Terminal.country(of: territories)
    let checker = Checker(isDeep: deep, in: read.country, from: read.source)
    let report = CheckReport(
      checker.check(paths: paths), isStrict: strict, isDeep: deep,
      version: Release.version)
    let text = report.text(
      as: format, in: Terminal.language, usesColor: Terminal.resultsUseColor)
    if !text.isEmpty { try Terminal.writeResults(text) }
    if let code = report.exitCode { throw code }
  }
}

extension CheckReport {
  /// The status that a process ends with; nil when all is well.
  var exitCode: ExitCode? {
    switch verdict {
    case .passed: nil
    case .failed: .wrongInput
    case .unreadable: .inputOutput
    case .faultOfTool: .internalFault
    }
  }
}

extension CheckReport.Format: ExpressibleByArgument {}
