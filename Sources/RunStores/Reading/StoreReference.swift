/// A run of a store as people write it where a plan is asked for: `results.sqlite#3`.
public struct StoreReference: Sendable, Hashable, CustomStringConvertible {
  /// The path of the store.
  public let path: String
  /// The number of the run.
  public let run: Int

  /// Reads a reference; nil when the text is none, and so the name or path of a scenario.
  ///
  /// A path that ends in `.yaml` or `.yml` after its `#` is not one, for only digits may follow the `#`.
  public init?(_ text: String) {
    guard let mark = text.lastIndex(of: "#"), mark != text.startIndex else { return nil }
    let digits = text[text.index(after: mark)...]
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return nil
    }
    path = String(text[..<mark])
    run = Int(digits) ?? .max
  }

  public var description: String { "\(path)#\(run)" }
}
