/// Whether a workbook has all of its parts, each from its beginning to its end.
package enum WholeParts {
  /// Whether every part of an archive is XML whose elements all close.
  package static func all(in archive: [UInt8]) -> Bool {
    guard let zip = try? ZipFile(archive), !zip.files.isEmpty else { return false }
    return zip.files.values.allSatisfy(isWhole)
  }

  /// Whether every element that begins in a part ends in it, in order.
  package static func isWhole(_ part: [UInt8]) -> Bool {
    var open: [ArraySlice<UInt8>] = []
    var elements = 0
    var rest = part[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard let end = rest[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
      let tag = rest[(start + 1)..<end]
      rest = rest[(end + 1)...]
      if tag.first == UInt8(ascii: "?") || tag.first == UInt8(ascii: "!") { continue }
      if tag.first == UInt8(ascii: "/") {
        guard let begun = open.popLast(), begun.elementsEqual(tag.dropFirst()) else { return false }
      } else {
        elements += 1
        if tag.last != UInt8(ascii: "/") {
          open.append(tag.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
        }
      }
    }
    return elements > 0 && open.isEmpty
  }
}
