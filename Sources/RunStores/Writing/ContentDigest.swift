import Digests

/// The digest of all that a run consists of, row by row.
///
/// Values are counted by their kind and their bytes: `N`; `I` and eight bytes of a whole number; `R` and
/// eight bytes of a double after IEEE 754; `T`, eight bytes of a length, and the bytes of a text. The
/// greater bytes come first. Docs/store.md says which rows are counted, in which order.
struct ContentDigest {
  private var digest = SHA256()
  private var pending: [UInt8] = []

  /// The digest of what was counted, as 64 hexadecimal digits.
  var hexadecimal: String {
    var digest = digest
    digest.update(pending)
    return digest.hexadecimal
  }

  mutating func count(_ value: StoredValue) {
    switch value {
    case .null: pending.append(UInt8(ascii: "N"))
    case .integer(let value): count(UInt8(ascii: "I"), UInt64(bitPattern: Int64(value)))
    case .number(let value): count(UInt8(ascii: "R"), value.bitPattern)
    case .text(let text): count(text)
    case .reference(_, let texts): for text in texts { count(text) }
    }
    if pending.count >= 1 << 16 {
      digest.update(pending)
      pending.removeAll(keepingCapacity: true)
    }
  }

  private mutating func count(_ text: String) {
    count(UInt8(ascii: "T"), UInt64(text.utf8.count))
    pending.append(contentsOf: text.utf8)
  }

  private mutating func count(_ kind: UInt8, _ word: UInt64) {
    pending.append(kind)
    withUnsafeBytes(of: word.bigEndian) { pending.append(contentsOf: $0) }
  }
}
