public import Messages
import Reports
import Verifications

/// Every rule with its number, what it protects and an example of a breach.
public enum RuleList {
  /// The list for people.
  public static func text(in language: Language) -> String {
    Rule.all.map { rule in
      let depth =
        rule.needsSeveralRuns ? "  (\(Message(CheckText.deepOnly).text(in: language)))" : ""
      let example = rule.example?.text(in: language) ?? ""
      return """
        \(rule.number)  \(rule.name.rawValue)\(depth)
            \(rule.statement.text(in: language))
            \(Message(CheckText.example, ["text": .text(example)]).text(in: language))

        """
    }.joined()
  }

  /// The list for programs.
  public static var json: String {
    JSONValue.array(
      Rule.all.map { rule in
        .object([
          ("number", .string(rule.number)), ("id", .string(rule.name.rawValue)),
          ("deep", .bool(rule.needsSeveralRuns)),
          ("protects", .string(rule.statement.text(in: .english))),
          ("example", .string(rule.example?.text(in: .english) ?? "")),
        ])
      }
    ).text() + "\n"
  }
}
