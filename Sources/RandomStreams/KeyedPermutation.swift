/// A random order of the numbers 0 to `count` − 1 that is computed place by place, never stored.
///
/// A Feistel network of eight rounds on the smallest 2^w ≥ `count` (at least 16) numbers, its two
/// halves added to instead of exclusive-ored, and walked until it falls below `count`.
///
/// - SeeAlso: Black and Rogaway, *Ciphers with Arbitrary Finite Domains* (2002),
///   doi:10.1007/3-540-45760-7_9.
public struct KeyedPermutation: Sendable {
  /// How many numbers are ordered, at most 2⁴⁸.
  public let count: Int
  private let key: UInt64
  private let lowBits: UInt64
  private let lowMask: UInt64
  private let highMask: UInt64

  /// Creates the order that belongs to a key.
  ///
  /// - Parameters:
  ///   - count: From 1 to 2⁴⁸.
  ///   - key: Another key gives an unrelated order.
  public init(count: Int, key: StreamKey) {
    precondition(count >= 1 && count <= 1 << 48, "the count must be from 1 to 2^48 (was \(count))")
    self.count = count
    self.key = key.word
    let bits = UInt64(max(4, Int.bitWidth - (count - 1).leadingZeroBitCount))
    lowBits = (bits + 1) / 2
    lowMask = 1 << lowBits - 1
    highMask = 1 << (bits - lowBits) - 1
  }

  /// The number at a place of the order.
  public subscript(place: Int) -> Int {
    precondition(place >= 0 && place < count, "place \(place) is not below \(count)")
    var number = UInt64(place)
    repeat { number = crossed(number) } while number >= UInt64(count)
    return Int(number)
  }

  private func crossed(_ number: UInt64) -> UInt64 {
    var low = number & lowMask
    var high = number >> lowBits
    var roundKey = key
    for _ in 0..<4 {
      roundKey &+= 0x9E37_79B9_7F4A_7C15
      low = (low &+ StreamKey.mixed(high ^ roundKey) >> 16) & lowMask
      roundKey &+= 0x9E37_79B9_7F4A_7C15
      high = (high &+ StreamKey.mixed(low ^ roundKey) >> 16) & highMask
    }
    return high << lowBits | low
  }
}
