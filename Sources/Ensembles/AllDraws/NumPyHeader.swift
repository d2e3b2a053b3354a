/// The head of a file of numbers that NumPy reads, of format 1.0.
///
/// - SeeAlso: NumPy, *NEP 1: A Simple File Format for NumPy Arrays*.
enum NumPyHeader {
  /// The bytes before the numbers, which are doubles with the least significant byte first, the last
  /// index moving fastest.
  static func bytes(shape: [Int]) -> [UInt8] {
    let sizes = shape.map { "\($0)," }.joined(separator: " ")
    let text = "{'descr': '<f8', 'fortran_order': False, 'shape': (\(sizes)), }"
    // Blanks and a line feed fill it up to a multiple of 64.
    let opening: [UInt8] = [0x93] + Array("NUMPY".utf8) + [1, 0]
    let length = (opening.count + 2 + text.utf8.count + 1 + 63) / 64 * 64 - opening.count - 2
    let padding = [UInt8](repeating: 0x20, count: length - text.utf8.count - 1)
    let size = [UInt8(truncatingIfNeeded: length), UInt8(truncatingIfNeeded: length >> 8)]
    return opening + size + Array(text.utf8) + padding + [0x0A]
  }
}
