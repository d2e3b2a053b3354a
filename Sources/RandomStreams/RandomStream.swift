private import CRandomStreams

/// The random numbers of one key and one draw, in order; any place in it is reached at once.
///
/// The numbered words of a stream are a pure function of key, draw, part and number. A value of this
/// type is a place in the stream: copies go on independently and give the same numbers.
public struct RandomStream: RandomNumberGenerator, Sendable {
  @usableFromInline let key: UInt64
  @usableFromInline let draw: UInt64
  /// The number of the first block of the part.
  @usableFromInline let base: UInt64
  /// The second word of the block last computed.
  @usableFromInline var second: UInt64 = 0
  /// The first word of the part, where it was computed beforehand and is still to be given.
  @usableFromInline var first: UInt64?
  /// The number of the next word, within the part.
  public private(set) var position: UInt64 {
    @inlinable get { place }
    set { place = newValue }
  }
  @usableFromInline var place: UInt64 = 0

  /// Creates the stream of a key for one draw and part; see ``StreamKey/stream(draw:part:)``.
  @inlinable
  public init(key: UInt64, draw: UInt64, part: UInt32 = 0) {
    self.key = key
    self.draw = draw
    base = UInt64(part) &<< 32
  }

  /// The same stream, whose first two words were computed beforehand with those of other keys.
  @inlinable
  package init(key: UInt64, draw: UInt64, part: UInt32, first: UInt64, second: UInt64) {
    self.init(key: key, draw: draw, part: part)
    (self.first, self.second) = (first, second)
  }

  /// The next 64 random bits.
  @inlinable
  public mutating func next() -> UInt64 {
    let place = self.place
    self.place = place &+ 1
    if place & 1 == 1 { return second }
    if let first {
      self.first = nil
      return first
    }
    let (first, second) = Philox.block(key: key, low: base &+ (place &>> 1), high: draw)
    self.second = second
    return first
  }

  /// Goes to a word of the part by its number, at the cost of one block.
  public mutating func seek(to position: UInt64) {
    place = position
    first = nil
    if position & 1 == 1 {
      second = Philox.block(key: key, low: base &+ (position &>> 1), high: draw).1
    }
  }

  /// A number between 0 and 1, neither of them, with 53 random bits.
  ///
  /// The upper 53 bits k of a word give k/2⁵³, and 1/2⁵⁴ for k = 0.
  @inlinable
  public mutating func uniform() -> Double {
    Self.uniform(of: next())
  }

  /// The uniform number that a word of 64 random bits stands for.
  @inlinable
  public static func uniform(of bits: UInt64) -> Double {
    let whole = Double(Int64(bitPattern: bits &>> 11))
    return (whole > 0.5 ? whole : 0.5) * 0x1p-53
  }

  /// Fills memory with the next uniforms: the same as one by one, and several times faster.
  public mutating func fill(_ values: UnsafeMutableBufferPointer<Double>) {
    guard let address = values.baseAddress else { return }
    crandom_uniforms(address, values.count, key, draw, base, place)
    seek(to: place &+ UInt64(values.count))
  }

  /// The next `count` uniforms.
  public mutating func uniforms(_ count: Int) -> [Double] {
    // An empty array is one for all threads, and filling it would write its count.
    if count == 0 { return [] }
    return [Double](unsafeUninitializedCapacity: count) { buffer, filled in
      // Doubles need no initialization before they are written.
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      filled = count
    }
  }
}
