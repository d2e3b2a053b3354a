/// The direction numbers of a Sobol sequence.
///
/// Polynomials and initial numbers are those of Joe and Kuo, file new-joe-kuo-6.21201, the first 1,024
/// of its dimensions.
///
/// - SeeAlso: Sobol', *On the distribution of points in a cube* (1967),
///   doi:10.1016/0041-5553(67)90144-9; Joe and Kuo, *Constructing Sobol sequences with better
///   two-dimensional projections* (2008), doi:10.1137/070709359.
enum SobolDirections {
  /// The binary digits of a coordinate, and of the greatest index.
  static let bits = 52

  /// The direction numbers of a dimension from 0, for each digit of the index from the lowest; the
  /// first binary place is the uppermost of 52 bits.
  static func directions(of dimension: Int) -> [UInt64] {
    let (polynomial, initial) = table[dimension]
    var numbers = initial
    let degree = UInt64.bitWidth - 1 - polynomial.leadingZeroBitCount
    if degree == 0 {
      // The first dimension: every number is 1, which gives the digits of the index reversed.
      numbers = [UInt64](repeating: 1, count: bits)
    }
    while numbers.count < bits {
      let k = numbers.count
      var next = numbers[k - degree]
      for term in 1...degree where polynomial >> UInt64(degree - term) & 1 == 1 {
        next ^= numbers[k - term] << UInt64(term)
      }
      numbers.append(next)
    }
    return numbers.enumerated().map { $1 << UInt64(bits - 1 - $0) }
  }

  /// Polynomial and initial numbers by dimension, read once.
  private static let table: [(polynomial: UInt64, initial: [UInt64])] = {
    guard let text = embeddedTexts["direction-numbers.csv"] else {
      preconditionFailure("the direction numbers are missing")
    }
    // Bytes, since splitting text would cost more than a thousand draws.
    var rows: [(polynomial: UInt64, initial: [UInt64])] = []
    rows.reserveCapacity(DimensionTable.capacity)
    var numbers: [UInt64] = []
    var number: UInt64?
    for byte in text.utf8.drop(while: { $0 != newline }) {
      if let digit = UInt64(exactly: Int(byte) - 48), digit < 10 {
        number = (number ?? 0) * 10 + digit
        continue
      }
      if let number { numbers.append(number) }
      number = nil
      if byte == newline && numbers.count > 2 {
        rows.append((numbers[1], Array(numbers[2...])))
      }
      if byte == newline { numbers.removeAll(keepingCapacity: true) }
    }
    precondition(rows.count == DimensionTable.capacity, "\(rows.count) rows of direction numbers")
    return rows
  }()

  private static let newline = UInt8(ascii: "\n")
}
