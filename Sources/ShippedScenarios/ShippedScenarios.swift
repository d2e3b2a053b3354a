/// The scenarios that come with the tool, known by name everywhere.
public enum ShippedScenarios {
  /// The names, in alphabetical order.
  public static let names: [String] =
    embeddedTexts.keys.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  /// The text of a scenario, or nil when no scenario has that name.
  public static func text(named name: String) -> String? {
    embeddedTexts["\(name).yaml"]
  }
}
