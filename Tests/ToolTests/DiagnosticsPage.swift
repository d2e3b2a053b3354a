import Diagnostics
import Foundation
import Messages

/// The page of diagnostics: what each means, an example, and how to repair it.
struct DiagnosticsPage {
  /// What the examples do not show as they should.
  private(set) var faults: [String] = []
  private(set) var text = ""

  init() throws {
    let records = try DiagnosticRecords()
    let sections = try DiagnosticIdentifier.allCases.map { id in
      let help = DiagnosticHelp(of: id.rawValue)
      var parts = ["## \(id.rawValue)", help?.meaning(in: .english) ?? ""]
      switch DiagnosticExample.all[id] {
      case .none:
        let example = records.example(of: id)
        if example == nil { faults.append("no recorded file shows \(id.rawValue)") }
        parts.append(Self.block(example ?? ""))
      case .unshown(let why): parts.append("No example: \(why).")
      case .command(let before, let line):
        let place = try TemporaryFolder()
        let output = try Tool.shell("{ \(before); } >/dev/null 2>&1; \(line) 2>&1", in: place.url)
        let example = DiagnosticRecords.blocks(of: output.output)[id.rawValue]
        if example == nil { faults.append("`\(line)` does not show \(id.rawValue)") }
        parts.append(Self.block("$ \(line)\n\(example ?? output.output)", "console"))
      }
      parts.append("**Repair.** \(help?.repair(in: .english) ?? "")")
      return parts.joined(separator: "\n\n")
    }
    text = """
      # Diagnostics

      Every error, warning and note about a file or a command has an identifier, which stands in
      brackets after the first word and never changes: programs can rely on it. This page says what
      each means and how to go on, with an example. It is written by a test from the catalogue of
      messages, from the recorded files of faults and from the tool itself; the test fails when an
      identifier has no section. [En français](diagnostics.fr.md).

      An *error* stops the command, with status 1 when the text is wrong and 74 when a file cannot be
      read or written. A *warning* says that a text can be used but may not say what was meant; a
      *note* is worth knowing. All faults of a file are told at once.

      \(sections.joined(separator: "\n\n"))

      """
  }

  /// The same without examples, which are in the language of the page they were recorded for.
  static var french: String {
    let sections = DiagnosticIdentifier.allCases.map { id in
      let help = DiagnosticHelp(of: id.rawValue)
      return """
        ## \(id.rawValue)

        \(help?.meaning(in: .french) ?? "")

        **Remède.** \(help?.repair(in: .french) ?? "")
        """
    }
    return """
      # Diagnostics

      Chaque erreur, avertissement ou note sur un fichier ou une commande porte un identifiant entre
      crochets, qui ne change jamais, quelle que soit la langue. Cette page dit ce que chacun signifie
      et comment continuer ; les exemples sont dans [la page en anglais](diagnostics.md). Elle est
      écrite par un test d’après le catalogue des messages.

      \(sections.joined(separator: "\n\n"))

      """
  }

  private static func block(_ text: String, _ language: String = "text") -> String {
    let lines = text.components(separatedBy: "\n").map { line in
      // A line of a thousand names says no more than its beginning.
      line.count > 160 ? "\(line.prefix(159))…" : line
    }
    return "```\(language)\n\(lines.joined(separator: "\n").trimmingSuffix())\n```"
  }
}

extension String {
  fileprivate func trimmingSuffix() -> String {
    String(reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// The recorded faults of scenarios, tables and territories.
struct DiagnosticRecords {
  private var blocks: [String: String] = [:]

  init() throws {
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    for folder in ["ScenarioFilesTests/Fixtures/Bad", "TerritoryFilesTests/Fixtures/Bad"] {
      let place = tests.appending(path: folder)
      for name in try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
      where name.hasSuffix(".txt") {
        let text = try String(contentsOf: place.appending(path: name), encoding: .utf8)
        for (id, block) in Self.blocks(of: text) {
          // The shortest example is the plainest; the first of two that are equal.
          guard let known = blocks[id], known.count <= block.count else {
            blocks[id] = block
            continue
          }
        }
      }
    }
  }

  func example(of id: DiagnosticIdentifier) -> String? { blocks[id.rawValue] }

  /// The first diagnostic of each identifier in a text of the renderer.
  static func blocks(of text: String) -> [String: String] {
    var blocks: [String: String] = [:]
    var current: (id: String, lines: [String])?
    func keep() {
      guard let current, blocks[current.id] == nil else { return }
      blocks[current.id] = current.lines.joined(separator: "\n")
    }
    for line in text.components(separatedBy: "\n") {
      if let match = line.firstMatch(of: #/^(error|warning|note)\[([a-z0-9-]+)\]: /#) {
        keep()
        current = (String(match.2), [])
      }
      current?.lines.append(line)
    }
    keep()
    return blocks
  }
}
