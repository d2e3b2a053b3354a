package import Parameters

/// The texts that the readers of values accept, as regular expressions for editors.
///
/// They are in the dialect of JSON Schema (ECMA-262) and are built from the words that the readers
/// know. Each matches what its reader accepts; what only the reader can judge, such as a number that
/// can be read in two ways, is left to it.
package enum ValuePattern {
  /// Amounts: see ``MoneyText``.
  package static let money = whole(
    "(?:\(euros)[+\\s]*\(number)\\s*\(multiplier)?|\(number)\\s*\(multiplier)?\\s*\(joint)?\(euros)"
      + "|0(?:[.,]0*)?\\s*\(multiplier)?)")

  /// Parts of a whole: see ``ShareText``.
  package static let share = whole("\(number)\\s*\(percents)?")

  /// Whole numbers, of posts or people too: see ``CountText``.
  package static let count = whole(counted)

  /// Whole numbers, or a word for no limit: see ``WordText``.
  package static let countOrNone = whole("(?:\(counted)|\(anyCase(WordText.none)))")

  /// Numbers of months or years: see ``DurationText``.
  package static let duration = whole("\(number)\\s*\(anyCase(DurationText.words))?")

  /// Months: see ``MonthText``.
  package static let month = "^\(months)$"

  /// Months, or a word for never.
  package static let monthOrNever = "^(?:\(months)|\(anyCase(WordText.never)))$"

  /// Fiscal years.
  package static let year = "^[0-9]{4}$"

  /// Bounds of expectations: any number with any unit.
  package static let quantity = "[0-9]"

  /// Paths of tables: see ``TableReference``.
  package static let table = "\\.[cC][sS][vV]$"

  /// Paths of scenario files, which a point or a stroke tells from names.
  package static let path = "[./]"

  /// Any of some texts, in small or capital letters.
  package static func anyOf(_ texts: [String]) -> String { "^\(anyCase(texts))$" }

  /// Values of a parameter: see ``ParameterText``.
  package static func parameter(_ parameter: Parameter) -> String { whole(value(parameter)) }

  /// Values of a parameter, or intervals of them: see ``IntervalText``.
  package static func parameterOrInterval(_ parameter: Parameter) -> String {
    let value = value(parameter)
    let between = "\\s\(anyCase(IntervalText.words))\\s[+\\s]*"
    return whole("(?:\(value)|\(value)\(between)\(value))")
  }

  private static func value(_ parameter: Parameter) -> String {
    let unit = parameter.unit
    let hasEuros = unit.words.contains("€")
    let suffix = [
      unit.admitsPercent ? "\(percents)?\\s*" : "",
      unit.admitsMultipliers ? "\(multiplier)?\\s*\(joint)?" : "",
      unit.words.isEmpty ? "" : "\(anyCase(Array(unit.words)))?",
    ].joined()
    return "\(hasEuros ? "(?:\(euros)[+\\s]*)?" : "")\(number)\\s*\(suffix)"
  }

  private static let number = "[0-9](?:[0-9.,\\s]*[0-9])?(?:[eE][-+]?[0-9]+)?"
  private static let euros = anyCase(Array(UnitText.euros))
  private static let percents = anyCase(Array(UnitText.percents))
  private static let joint = "(?:[dD](?:[eE]|['’])\\s*)"
  private static let counted =
    "\(number)\\s*\(multiplier)?\\s*\(joint)?"
    + "\(anyCase(["posts", "postes"] + Array(ParameterUnit.persons.words)))?"

  /// One letter is known as it is, words in any case.
  private static let multiplier: String = {
    let words = UnitText.multipliers.map(\.word).filter { !$0.isEmpty }
    let letters = words.filter { $0.count == 1 }.sorted()
    return "(?:\(anyCase(words.filter { $0.count > 1 }))|[\(letters.joined())])"
  }()

  private static let months: String = {
    let names = MonthText.names.flatMap { $0.sorted() }
    return "(?:[0-9]{4}-(?:0[1-9]|1[0-2])|\(anyCase(names))\\s+[0-9]{4})"
  }()

  private static func whole(_ pattern: String) -> String { "^[+\\s]*\(pattern)$" }

  /// Some words in small or capital letters, the longer ones first, in an order that never changes.
  private static func anyCase(_ words: [String]) -> String {
    let sorted = words.sorted { ($1.count, $0) < ($0.count, $1) }
    return "(?:\(sorted.map(anyCase).joined(separator: "|")))"
  }

  private static func anyCase(_ word: String) -> String {
    var pattern = ""
    for character in word {
      let (small, capital) = (character.lowercased(), character.uppercased())
      switch character {
      // Spaces are never looked at, and these are where people put them.
      case "/": pattern += "\\s*/\\s*"
      case "'": pattern += "['’]"
      case " ": pattern += "\\s*"
      case ".", "(", ")", "+", "*", "?", "|", "\\": pattern += "\\\(character)"
      default: pattern += small == capital ? small : "[\(small)\(capital)]"
      }
    }
    // `per month`, `pour cent`: the readers know these words without their spaces.
    for word in ["[pP][eE][rR]", "[pP][aA][rR]", "[pP][oO][uU][rR]"] {
      pattern = pattern.replacing(word, with: "\\s*\(word)\\s*")
    }
    return pattern
  }
}
