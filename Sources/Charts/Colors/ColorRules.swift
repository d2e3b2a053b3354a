/// The style rules that give drawings of a page their colours, on light and on dark paper.
public enum ColorRules {
  /// What the names of the custom properties begin with, after two hyphens.
  public static let prefix = "figure-"

  /// Declarations for light paper, as in `--figure-ink:#161616;…`, to stand in a rule.
  public static var light: String { declarations(\.light) }

  /// Declarations for dark paper.
  public static var dark: String { declarations(\.dark) }

  private static func declarations(_ color: (Paint) -> String) -> String {
    Paint.all.map { "--\(prefix)\($0.name):\(color($0));" }.joined()
  }

  /// The rules of a file for the paints that it uses: dark on dark screens, light on paper.
  static func file(_ fills: [Paint], _ strokes: [Paint]) -> String {
    let rules =
      fills.map { ".f-\($0.name){fill:\($0.dark)}" }
      + strokes.map { ".s-\($0.name){stroke:\($0.dark)}" }
    return "@media screen and (prefers-color-scheme:dark){\(rules.joined())}"
  }
}
