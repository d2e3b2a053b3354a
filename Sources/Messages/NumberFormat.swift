import Glibc

/// Numbers, shares and amounts in the habit of a language.
///
/// | value        | English     | French      |
/// |--------------|-------------|-------------|
/// | 1234567      | 1,234,567   | 1 234 567   |
/// | −0.5         | -0.5        | -0,5        |
/// | 0.125 (share)| 12.5 %      | 12,5 %      |
/// | 25000 cents  | €250.00     | 250,00 €    |
///
/// The spaces of French are narrow and do not break.
public struct NumberFormat: Sendable {
  private let language: Language
  private let group: String
  private let point: String

  /// Creates the format of a language.
  public init(_ language: Language) {
    self.language = language
    switch language {
    case .english: (group, point) = (",", ".")
    case .french: (group, point) = (NumberFormat.narrowSpace, ",")
    }
  }

  /// The narrow space that does not break, U+202F.
  private static let narrowSpace = "\u{202F}"

  /// A whole number, grouped by thousands.
  public func integer(_ value: Int) -> String {
    (value < 0 ? "-" : "") + grouped(String(value.magnitude))
  }

  /// A number with a fixed number of decimals, grouped by thousands.
  ///
  /// The value is rounded to the nearest decimal, exact ties to even; a value that is not a
  /// number shows as `n/a`.
  public func number(_ value: Double, decimals: Int) -> String {
    guard value.isFinite else { return notANumber }
    let digits = Self.fixed(value.magnitude, decimals: decimals)
    let parts = digits.split(separator: ".")
    let whole = grouped(String(parts[0]))
    let text = parts.count > 1 ? whole + point + parts[1] : whole
    let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
    return (value < 0 && !isZero ? "-" : "") + text
  }

  /// A part of a whole in percent.
  public func percent(_ share: Double, decimals: Int) -> String {
    guard share.isFinite else { return notANumber }
    let space = language == .french ? NumberFormat.narrowSpace : " "
    return number(share * 100, decimals: decimals) + space + "%"
  }

  /// An amount to the cent.
  public func money(cents: Int64) -> String {
    switch language {
    case .english: "\(cents < 0 ? "-" : "")€\(magnitude(cents.magnitude))"
    case .french: amount(cents: cents) + NumberFormat.narrowSpace + "€"
    }
  }

  /// An amount in euros to the cent, without the sign of the currency: for columns of a table.
  public func amount(cents: Int64) -> String {
    (cents < 0 ? "-" : "") + magnitude(cents.magnitude)
  }

  private var notANumber: String {
    switch language {
    case .english: "n/a"
    case .french: "n.d."
    }
  }

  private func magnitude(_ cents: UInt64) -> String {
    let (euros, rest) = cents.quotientAndRemainder(dividingBy: 100)
    return "\(grouped(String(euros)))\(point)\(rest < 10 ? "0" : "")\(rest)"
  }

  /// A number with a fixed number of decimals, a point and no grouping: for machine formats.
  public static func fixed(_ value: Double, decimals: Int) -> String {
    let places = Int32(clamping: max(0, decimals))
    // Sign, the 309 digits of the largest double, point, decimals and the closing zero.
    let capacity = 312 + Int(places)
    return withVaList([places, value]) { arguments in
      var buffer = [CChar](repeating: 0, count: capacity)
      let length = unsafe vsnprintf(&buffer, buffer.count, "%.*f", arguments)
      return String(
        decoding: buffer.prefix(Int(length)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }

  private func grouped(_ digits: String) -> String {
    var groups: [Substring] = []
    var rest = digits[...]
    while rest.count > 3 {
      groups.insert(rest.suffix(3), at: 0)
      rest = rest.dropLast(3)
    }
    groups.insert(rest, at: 0)
    return groups.joined(separator: group)
  }
}
