/// The elision of `de` before the name of a month: a text is filled in before its values are
/// known, so `de {month}` becomes `d’avril` afterwards.
enum FrenchElision {
  private static let months = ["avril", "août", "octobre"]

  /// The text with `de` elided before the months that begin with a vowel.
  static func applied(to text: String) -> String {
    months.reduce(text) { text, month in
      text.replacing(" de \(month) ", with: " d’\(month) ")
    }
  }
}
