/// The counter-based generator Philox4x32-10: a block of 128 bits is a function of key and counter.
///
/// - SeeAlso: Salmon, Moraes, Dror and Shaw, *Parallel random numbers: as easy as 1, 2, 3*, SC'11
///   (2011), doi:10.1145/2063384.2063405.
public enum Philox {
  /// The block of a counter, as two words of 64 bits.
  ///
  /// - Parameters:
  ///   - key: The key; its lower half is the first word of 32 bits.
  ///   - low: The first two words of the counter, the first in the lower half.
  ///   - high: The last two words of the counter.
  /// - Returns: The four words of 32 bits, two by two, the first of each in the lower half.
  @inlinable
  public static func block(key: UInt64, low: UInt64, high: UInt64) -> (UInt64, UInt64) {
    var x0 = UInt32(truncatingIfNeeded: low)
    var x1 = UInt32(truncatingIfNeeded: low &>> 32)
    var x2 = UInt32(truncatingIfNeeded: high)
    var x3 = UInt32(truncatingIfNeeded: high &>> 32)
    var k0 = UInt32(truncatingIfNeeded: key)
    var k1 = UInt32(truncatingIfNeeded: key &>> 32)
    for _ in 0..<10 {
      let p = UInt64(0xD251_1F53) &* UInt64(x0)
      let q = UInt64(0xCD9E_8D57) &* UInt64(x2)
      (x0, x1) = (UInt32(truncatingIfNeeded: q &>> 32) ^ x1 ^ k0, UInt32(truncatingIfNeeded: q))
      (x2, x3) = (UInt32(truncatingIfNeeded: p &>> 32) ^ x3 ^ k1, UInt32(truncatingIfNeeded: p))
      k0 &+= 0x9E37_79B9
      k1 &+= 0xBB67_AE85
    }
    return (UInt64(x0) | UInt64(x1) &<< 32, UInt64(x2) | UInt64(x3) &<< 32)
  }
}
