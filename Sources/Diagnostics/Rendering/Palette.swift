/// The colours of a terminal, or none.
struct Palette: Sendable {
  /// What a colour is for.
  enum Tint: String {
    case error = "1;31"
    case warning = "1;33"
    case remark = "1;36"
    case strong = "1"
    case frame = "34"
  }

  let isOn: Bool

  func paint(_ text: String, _ tint: Tint) -> String {
    isOn ? "\u{1B}[\(tint.rawValue)m\(text)\u{1B}[0m" : text
  }
}
