import Diagnostics
import Messages
import PublicFinance
import ScenarioFiles

/// A key of the scenario and the values it takes in a sweep.
public struct Axis: Sendable {
  /// The text given with `--set`.
  let given: SetText
  /// The key, such as `lines.spaces.amount`.
  public var key: String { given.key }
  /// The values, in the order given; at least one.
  public let values: [AxisValue]

  /// The most values an axis may have.
  static let mostValues = 100_000

  /// Reads an axis; nil when the text sets a single value.
  ///
  /// A value with two points is a range: `0..80 M€ by 10 M€`, from the first number on by the step,
  /// not beyond the second. Values set apart by semicolons, or by commas that do not stand between
  /// two digits, are a list: `0 M€, 10 M€, 20 M€` or `need,population`.
  ///
  /// - Throws: What is wrong with the range, at its place.
  init?(_ set: SetText) throws(Diagnostic) {
    guard !set.isFreeText, !set.key.isEmpty else { return nil }
    given = set
    if let range = RangeText(set.value) {
      values = try range.values(at: set.valueSpan).map { $0.inUnit(of: set.key) }
      return
    }
    let pieces = Self.pieces(of: set.value)
    guard pieces.count > 1 else { return nil }
    values = pieces.map { AxisValue($0).inUnit(of: set.key) }
  }

  /// The values of a list.
  private static func pieces(of text: String) -> [String] {
    let characters = Array(text)
    func isDigit(_ position: Int) -> Bool {
      characters.indices.contains(position) && characters[position].isASCII
        && characters[position].isNumber
    }
    var pieces: [String] = []
    var current = ""
    for (position, character) in characters.enumerated() {
      let isComma = character == "," && !(isDigit(position - 1) && isDigit(position + 1))
      if character == ";" || isComma {
        pieces.append(current[...].trimmed)
        current = ""
      } else {
        current.append(character)
      }
    }
    pieces.append(current[...].trimmed)
    return pieces
  }
}
