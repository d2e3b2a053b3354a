import Diagnostics
public import Messages
import ShippedScenarios

/// A scenario file to start from: a shipped one, with its comments, that names its new author.
public enum ScenarioTemplate {
  /// The scenario that shows every key of a plain plan.
  public static let standard = "france-relance-13m"

  /// The text of a new scenario file, copied from a shipped scenario.
  ///
  /// What the original says of itself (title, description, author) gives place to texts to change;
  /// all else, comments included, is the same, so that it gives the same results.
  ///
  /// - Throws: ``ScenarioSourceError`` when no shipped scenario has that name.
  public static func text(
    from name: String, in language: Language
  ) throws(ScenarioSourceError) -> String {
    let original = try ScenarioSources.shipped(name)
    let values: [String: Message.Argument] = ["name": .text(name)]
    func text(_ key: TemplateText) -> String { Message(key, values).text(in: language) }
    let head =
      text(.head).split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "#" : "# \($0)" } + ["#"]
    let french = language == .french ? ShippedScenarios.frenchText(named: name) : nil
    var blocks = TopLevelBlocks(french ?? original.content)
    for (key, replacement) in [
      ("title", TemplateText.title), ("description", .description), ("author", .author),
    ] {
      blocks.replace(key, with: text(replacement))
    }
    return (head + blocks.lines.map(String.init)).joined(separator: "\n")
  }
}

/// The lines of a YAML file whose top-level keys begin at the first column.
private struct TopLevelBlocks {
  private(set) var lines: [Substring]

  init(_ text: String) {
    lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Replaces the value of a key, with the indented lines that continue it, by a plain text.
  mutating func replace(_ key: String, with value: String) {
    guard let first = lines.firstIndex(where: { $0.hasPrefix("\(key):") }) else { return }
    let next = lines[(first + 1)...].firstIndex { !$0.hasPrefix(" ") } ?? lines.endIndex
    lines.replaceSubrange(first..<next, with: ["\(key): \(value)"])
  }
}
