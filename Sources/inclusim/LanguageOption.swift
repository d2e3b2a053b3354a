public import ArgumentParser
public import InclusionPlan

/// The option that every command has: the language of its messages.
struct LanguageOption: ParsableArguments {
  @Option(help: .catalogue(.languageOption, valueName: .languageValue))
  var language: Language?

  /// The language asked for among the arguments of the process.
  ///
  /// Help and faults of the command line are written before, or instead of, the parsing of the
  /// arguments, so the option is looked for here as well.
  static func asked(in arguments: [String]) -> Language? {
    let option = "--language"
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == option, index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1])
      }
      if argument.hasPrefix(option + "=") {
        return Language(rawValue: String(argument.dropFirst(option.count + 1)))
      }
    }
    return nil
  }
}

extension Language: ExpressibleByArgument {}
