/// The files of a zip archive, with the dates it gives them.
package struct ZipFile {
  package struct Fault: Error {}

  /// The files by their names.
  package private(set) var files: [String: [UInt8]] = [:]
  /// The dates of the files, as the archive keeps them: days since 1980 in bits.
  package private(set) var dates: Set<Int> = []

  /// Reads an archive that is in memory whole.
  package init(_ bytes: [UInt8]) throws {
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    let end = bytes.count - 22
    guard end >= 0, number(end, 4) == 0x0605_4B50 else { throw Fault() }
    // The library adds no comment, so that the record of the end is at the end.
    var place = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard place + 46 <= end, number(place, 4) == 0x0201_4B50 else { throw Fault() }
      let (method, size) = (number(place + 10, 2), number(place + 20, 4))
      let lengths = [28, 30, 32].map { number(place + $0, 2) }
      guard place + 46 + lengths.reduce(0, +) <= end else { throw Fault() }
      let start = number(place + 42, 4)
      let name = String(decoding: bytes[place + 46..<place + 46 + lengths[0]], as: UTF8.self)
      guard start + 30 <= end else { throw Fault() }
      let data = start + 30 + number(start + 26, 2) + number(start + 28, 2)
      guard data + size <= end else { throw Fault() }
      let content = Array(bytes[data..<data + size])
      files[name] = method == 0 ? content : try Inflate.bytes(of: content)
      dates.insert(number(place + 12, 4))
      place += 46 + lengths.reduce(0, +)
    }
  }
}
