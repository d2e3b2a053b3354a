/// What a stream of random numbers is for: a seed, then names such as a cause and a department.
///
/// Two keys that differ in the seed or in a name have independent streams, and no stream knows which
/// others exist. Adding a cause, a department or a scenario therefore moves no draw of another.
///
///     let key = StreamKey(seed: 42).named("hires").named("971")
///     var stream = key.stream(draw: 17, part: 5)  // draw 17, month 5
///
/// The key is a hash that is part of the format of results: FNV-1a of 64 bits over the eight bytes of
/// the seed, lowest first, and the UTF-8 bytes of each name, each name followed by the byte 255, which
/// no UTF-8 text holds; then the finalizer of SplitMix64, which spreads the bits.
///
/// - SeeAlso: Fowler and others, *The FNV Non-Cryptographic Hash Algorithm*, Internet-Draft
///   draft-eastlake-fnv-21 (2024); Steele, Lea and Flood, *Fast Splittable Pseudorandom Number
///   Generators* (2014).
public struct StreamKey: Sendable, Hashable {
  /// The hash of the bytes so far.
  private let hash: UInt64

  private init(hash: UInt64) {
    self.hash = hash
  }

  /// The key of a seed, before any name.
  public init(seed: UInt64) {
    var hash = Self.offset
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      hash = Self.adding(UInt8(truncatingIfNeeded: seed >> shift), to: hash)
    }
    self.hash = hash
  }

  /// The key of a seed and several names.
  public init(seed: UInt64, _ names: String...) {
    self = names.reduce(StreamKey(seed: seed)) { $0.named($1) }
  }

  /// The key with one more name, taken byte by byte as it is written.
  public func named(_ name: String) -> StreamKey {
    let bytes = name.utf8.reduce(hash) { Self.adding($1, to: $0) }
    return StreamKey(hash: Self.adding(255, to: bytes))
  }

  /// The key with a number as its next name, in decimal digits.
  public func named(_ number: Int) -> StreamKey { named(String(number)) }

  /// The 64 bits that key the generator.
  public var word: UInt64 { Self.mixed(hash) }

  /// The stream of this key for one draw, at its first number.
  ///
  /// - Parameters:
  ///   - draw: The number of the draw.
  ///   - part: A part of the draw that starts afresh, such as a month: what an earlier part used up
  ///     moves nothing in it. A part holds 2³³ words.
  public func stream(draw: UInt64, part: UInt32 = 0) -> RandomStream {
    RandomStream(key: word, draw: draw, part: part)
  }

  private static let offset: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }

  /// The FNV-1a hash of bytes alone, for comparison with published values.
  package static func fnv(_ text: String) -> UInt64 {
    text.utf8.reduce(offset) { adding($1, to: $0) }
  }

  /// The finalizer of SplitMix64: a bijection that spreads every bit over all others.
  @usableFromInline
  static func mixed(_ word: UInt64) -> UInt64 {
    var mixed = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
