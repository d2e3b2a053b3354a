public import Messages

/// How the numbers of an axis or a legend are written.
public struct ValueFormat: Sendable, Hashable {
  /// What the numbers are.
  public enum Kind: Sendable, Hashable {
    /// Numbers as they are.
    case number
    /// People, posts and the like: whole, unless there are few.
    case count
    /// Parts of a whole, written in percent.
    case percent
  }

  /// What they are.
  public var kind: Kind
  /// The language.
  public var language: Language

  /// Creates a format.
  public init(_ kind: Kind, in language: Language) {
    self.kind = kind
    self.language = language
  }

  /// A number with as many decimals as a step of an axis needs.
  func text(_ value: Double, step: Double) -> String {
    var decimals = 0
    var scaled = kind == .percent ? step * 100 : step
    while decimals < 6, scaled > 0, abs(scaled - scaled.rounded()) > 1e-6 * scaled {
      scaled *= 10
      decimals += 1
    }
    return text(value, decimals: decimals)
  }

  /// A number beside a mark: three significant digits.
  func text(_ value: Double) -> String {
    let size = abs(kind == .percent ? value * 100 : value)
    let digits = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3
    let decimals =
      switch kind {
      case .number: digits
      case .percent: min(digits, 2)
      case .count: size >= 100 || abs(size - size.rounded()) < 0.05 ? 0 : 1
      }
    // What is not nothing must not look like it.
    let least: Double = kind == .number ? 0.001 : 0.0001
    if kind != .count, size > 0, abs(value) < least / 2 {
      return (value < 0 ? "> -" : "< ") + text(least, decimals: kind == .number ? 3 : 2)
    }
    return text(value, decimals: decimals)
  }

  private func text(_ value: Double, decimals: Int) -> String {
    let format = NumberFormat(language)
    return switch kind {
    case .number, .count: format.number(value, decimals: decimals)
    case .percent: format.percent(value, decimals: decimals)
    }
  }
}
