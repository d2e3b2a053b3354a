/// Whole and real numbers as bytes, the least significant byte first.
struct PartWriter {
  private(set) var bytes: [UInt8] = []

  mutating func write(_ text: String) {
    write(UInt64(text.utf8.count))
    bytes += text.utf8
  }

  mutating func write(_ number: some FixedWidthInteger) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }

  mutating func write(_ number: Double) { write(number.bitPattern) }

  /// A count in as few bytes as it needs: seven bits in each, the highest bit telling that more follow.
  mutating func write(count: UInt32) {
    var rest = count
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}

/// Reads what ``PartWriter`` wrote; every reading fails at the end of the bytes.
struct PartReader {
  /// The bytes are not those of a part.
  struct Fault: Error {}

  private let bytes: ArraySlice<UInt8>
  private var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    (self.bytes, position) = (bytes, bytes.startIndex)
  }

  var isAtEnd: Bool { position == bytes.endIndex }

  /// The most numbers of so many bytes that can still follow.
  func room(for width: Int) -> Int { (bytes.endIndex - position) / width }

  mutating func text() throws(Fault) -> String {
    let length = try number(UInt64.self)
    guard length <= UInt64(room(for: 1)),
      let text = String(validating: bytes[position..<position + Int(length)], as: UTF8.self)
    else { throw Fault() }
    position += Int(length)
    return text
  }

  mutating func number<Number: FixedWidthInteger>(_: Number.Type) throws(Fault) -> Number {
    let width = Number.bitWidth / 8
    guard room(for: width) >= 1 else { throw Fault() }
    var number = Number.zero
    for byte in bytes[position..<position + width].reversed() {
      number = number << 8 | Number(truncatingIfNeeded: byte)
    }
    position += width
    return number
  }

  mutating func number() throws(Fault) -> Double {
    Double(bitPattern: try number(UInt64.self))
  }

  mutating func count() throws(Fault) -> UInt32 {
    var (count, shift) = (UInt64(0), UInt64(0))
    while shift < 35 {
      guard room(for: 1) >= 1 else { throw Fault() }
      let byte = bytes[position]
      position += 1
      count |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 {
        guard let count = UInt32(exactly: count) else { throw Fault() }
        return count
      }
      shift += 7
    }
    throw Fault()
  }
}
