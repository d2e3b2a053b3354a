public import RandomStreams

/// One coordinate of a Sobol sequence, plain or scrambled, at any index at once.
///
/// Points come in the order of Antonov and Saleev: point n has the digits of the Gray code of n, so that
/// each block of 2^k indices that starts at a multiple of 2^k holds the same points as in natural order.
///
/// Scrambling multiplies the digits by a random lower triangular matrix and adds random digits to all
/// points alike. Each coordinate becomes uniform, the evenness of the points stays, and there is no cost
/// for each point.
///
/// - SeeAlso: Antonov and Saleev, *An economic method of computing LPτ-sequences* (1979),
///   doi:10.1016/0041-5553(79)90085-5; Matoušek, *On the L2-discrepancy for anchored boxes* (1998),
///   doi:10.1006/jcom.1998.0489.
public struct SobolSequence: Sendable {
  private let directions: [UInt64]
  private let shift: UInt64

  /// The coordinate of a dimension from 0, without scrambling.
  public init(dimension: Int) {
    Self.require(dimension)
    directions = SobolDirections.directions(of: dimension)
    shift = 0
  }

  /// The coordinate of a dimension from 0, scrambled as a key says.
  public init(dimension: Int, scrambledBy key: StreamKey) {
    Self.require(dimension)
    let bits = UInt64(SobolDirections.bits)
    var stream = key.stream(draw: 0)
    // Row i of the matrix: its diagonal, and random digits for all higher places.
    let rows = (0..<bits).map { row -> UInt64 in
      let diagonal = UInt64(1) << (bits - 1 - row)
      let above = ((UInt64(1) << row) - 1) << (bits - row)
      return (stream.next() >> (64 - bits)) & above | diagonal
    }
    shift = stream.next() >> (64 - bits)
    directions = SobolDirections.directions(of: dimension).map { plain in
      rows.reduce(0) { $0 << 1 | UInt64(($1 & plain).nonzeroBitCount & 1) }
    }
  }

  private static func require(_ dimension: Int) {
    precondition(
      dimension >= 0 && dimension < DimensionTable.capacity,
      "a dimension must be from 0 to \(DimensionTable.capacity - 1) (was \(dimension))")
  }

  /// The binary digits of a point: the coordinate times 2⁵².
  ///
  /// - Parameter index: From 0 to 2⁵² − 1.
  public func digits(at index: Int) -> UInt64 {
    precondition(index >= 0 && index >> SobolDirections.bits == 0, "no point \(index)")
    var code = UInt64(index) ^ UInt64(index) >> 1
    var digits = shift
    while code != 0 {
      digits ^= directions[code.trailingZeroBitCount]
      code &= code - 1
    }
    return digits
  }

  /// A coordinate between 0 and 1, neither of them: the middle of the cell of 2⁻⁵² of its digits.
  public subscript(index: Int) -> Double { Self.number(digits(at: index)) }

  /// Fills memory with the coordinates of consecutive points: one step each.
  public func fill(_ values: UnsafeMutableBufferPointer<Double>, from index: Int) {
    guard !values.isEmpty else { return }
    var digits = digits(at: index)
    directions.withUnsafeBufferPointer { directions in
      var next = index
      for place in values.indices {
        values[place] = Self.number(digits)
        // The Gray codes of neighbours differ in one digit.
        next += 1
        digits ^= directions[next.trailingZeroBitCount]
      }
    }
  }

  @inline(__always)
  private static func number(_ digits: UInt64) -> Double {
    (Double(Int64(bitPattern: digits)) + 0.5) * 0x1p-52
  }
}
