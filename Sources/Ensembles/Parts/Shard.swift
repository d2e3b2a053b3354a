/// One of several shares of the draws of an ensemble, as `3/8`.
public struct Shard: Sendable, Hashable {
  /// Which one, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int

  /// The most shards.
  public static let most = 100_000

  /// Nil unless 1 ≤ `number` ≤ `count` ≤ ``most``.
  public init?(_ number: Int, of count: Int) {
    guard (1...Self.most).contains(count), (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Reads `3/8`; nil for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.allSatisfy { "0"..."9" ~= $0 } }),
      let number = Int(parts[0]), let count = Int(parts[1])
    else { return nil }
    self.init(number, of: count)
  }

  /// Its draws, consecutive ones: sizes differ by one at most, and all shards together have each once.
  public func draws(of total: Int) -> Range<Int> {
    // By quotient and remainder, so that no product can be too large.
    let (size, rest) = total.quotientAndRemainder(dividingBy: count)
    let start = (number - 1) * size + min(number - 1, rest)
    return start..<start + size + (number <= rest ? 1 : 0)
  }
}
