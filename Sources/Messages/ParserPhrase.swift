/// The words that the library of the command line puts around ours.
///
/// The library speaks English only: its phrases are found in its text by the English of the
/// catalogue and replaced by the text in the language of the user, the first cases first.
public enum ParserPhrase: String, MessageKey {
  case subcommandValue
  case overview, usage, usageOfError, arguments, options, subcommands
  case detailedHelp, moreInformation, see, helpOfError, error
  case showVersion, showSubcommandHelp, showHelp
  case valuesAndDefault, defaultOnNextLine, values, defaultValue
  case missingOneOf, missingArgument, missingSubcommand, missingValue
  case didYouMean, unknownOption, invalidOption, unexpectedArgument, unexpectedArguments
  case theValue, isInvalidFor, provideOneOfThese, provideOneOf, or
  case theOption, takesNoValue, wasSpecified

  public static let area = "parser"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  /// A text of the library in the language of the user.
  public static func translated(_ text: String, to language: Language) -> String {
    guard language != .english else { return text }
    return allCases.reduce(text) { text, phrase in
      text.replacing(phrase.english, with: phrase.template(in: language))
    }
  }

  private var english: String {
    switch self {
    case .subcommandValue: "<subcommand>"
    case .overview: "OVERVIEW: "
    case .usage: "USAGE: "
    case .usageOfError: "Usage: "
    case .arguments: "ARGUMENTS:"
    case .options: "OPTIONS:"
    case .subcommands: "SUBCOMMANDS:"
    case .detailedHelp: "' for detailed help."
    case .moreInformation: "' for more information."
    case .see: "  See '"
    case .helpOfError: "Help:  "
    case .error: "Error: "
    case .showVersion: "Show the version."
    case .showSubcommandHelp: "Show subcommand help information."
    case .showHelp: "Show help information."
    case .valuesAndDefault: "; default:"
    case .defaultOnNextLine: " default:"
    case .values: "(values:"
    case .defaultValue: "(default:"
    case .missingOneOf: "Missing one of: "
    case .missingArgument: "Missing expected argument "
    case .missingSubcommand: "Missing required subcommand."
    case .missingValue: "Missing value for "
    case .didYouMean: ". Did you mean "
    case .unknownOption: "Unknown option "
    case .invalidOption: "Invalid option: "
    case .unexpectedArgument: "Unexpected argument "
    case .unexpectedArguments: " unexpected arguments: "
    case .theValue: "The value '"
    case .isInvalidFor: "' is invalid for "
    case .provideOneOfThese: ". Please provide one of the following:"
    case .provideOneOf: ". Please provide one of "
    case .or: "' or '"
    case .theOption: "The option '"
    case .takesNoValue: "' does not take any value, but '"
    case .wasSpecified: "' was specified."
    }
  }
}
