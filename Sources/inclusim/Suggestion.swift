import InclusionPlan

/// What a person may have meant by a word where the tool takes another one, or none.
enum Suggestion {
  /// What to try instead of a command line that was refused; nil when nothing comes to mind.
  ///
  /// - Parameters:
  ///   - arguments: The words after the name of the tool.
  ///   - commands: The names of the commands.
  static func hint(for arguments: [String], commands: [String]) -> Message? {
    let words = words(arguments)
    guard let command = words.first else { return nil }
    guard commands.contains(command) else { return hint(forUnknown: command, commands) }
    guard let name = words.dropFirst().first else { return nil }
    switch command {
    case "init": return Message(ToolText.meantFrom, ["name": .text(name)])
    case "departments", "parameters", "scenarios":
      return Message(
        ToolText.takesNoName, ["command": .text(command), "name": .text(name)])
    default: return nil
    }
  }

  private static func hint(forUnknown word: String, _ commands: [String]) -> Message {
    if let near = NearestName.suggestion(for: word, among: commands) {
      return Message(ToolText.meantCommand, ["name": .text(near)])
    }
    let isFile = [".yaml", ".yml"].contains { word.hasSuffix($0) }
    if isFile || ShippedScenarios.names.contains(word) {
      return Message(ToolText.meantRun, ["name": .text(word)])
    }
    return Message(
      ToolText.knownCommands, ["names": .list(commands.map { .text("`\($0)`") })])
  }

  /// The words that are neither options nor their values.
  private static func words(_ arguments: [String]) -> [String] {
    let flags = [
      "--force", "--quiet", "--compare", "--every-month", "--pairs", "--stochastic",
      "--resume", "--partial", "--history", "--help", "-h", "--version",
    ]
    return zip(arguments, [""] + arguments).filter { word, before in
      let isValue = before.hasPrefix("--") && !before.contains("=") && !flags.contains(before)
      return !word.hasPrefix("-") && !isValue
    }.map(\.0)
  }
}
