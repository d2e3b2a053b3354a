public import Messages

/// How the numbers of an axis or a legend are written.
public struct ValueFormat: Sendable, Hashable {
  /// What the numbers are.
  public enum Kind: Sendable, Hashable {
    /// Numbers as they are.
    case number
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
    let decimals = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 0.1 ? 2 : 3
    return text(value, decimals: min(decimals, kind == .percent ? 2 : 3))
  }

  private func text(_ value: Double, decimals: Int) -> String {
    let format = NumberFormat(language)
    return switch kind {
    case .number: format.number(value, decimals: decimals)
    case .percent: format.percent(value, decimals: decimals)
    }
  }
}
