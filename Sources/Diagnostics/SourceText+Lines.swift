extension SourceText {
  /// The lines, without their ends.
  ///
  /// A line ends at LF, CR, CR LF, and at U+0085, U+2028 and U+2029 as YAML 1.1 has it, so that
  /// line numbers agree with those of the YAML reader.
  public var lines: [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in content.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
      default: line.append(scalar)
      }
      previous = scalar
    }
    lines.append(String(line))
    return lines
  }

  /// Some of the ``lines``, by their numbers from 1, without making all of them.
  package func lines(_ numbers: Set<Int>) -> [Int: String] {
    var lines: [Int: String] = [:]
    guard let last = numbers.max() else { return lines }
    var (number, start) = (1, content.utf8.startIndex)
    var (before, previous): (UInt8, UInt8) = (0, 0)
    func keep(upTo end: String.Index) {
      if numbers.contains(number) { lines[number] = String(content[start..<end]) }
    }
    for index in content.utf8.indices {
      let byte = content.utf8[index]
      let next = content.utf8.index(after: index)
      // How many bytes end a line here: LF, CR, U+0085, U+2028 or U+2029.
      let width =
        switch (before, previous, byte) {
        case (_, 0x0D, 0x0A): 0
        case (_, _, 0x0A), (_, _, 0x0D): 1
        case (_, 0xC2, 0x85): 2
        case (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9): 3
        default: -1
        }
      (before, previous) = (previous, byte)
      guard width >= 0 else { continue }
      if width > 0 {
        keep(upTo: content.utf8.index(next, offsetBy: -width))
        number += 1
      }
      if number > last { return lines }
      start = next
    }
    keep(upTo: content.utf8.endIndex)
    return lines
  }

  /// The place reached after a text read from the start of a source.
  public static func position(after prefix: String) -> SourcePosition {
    let lines = SourceText(name: "", content: prefix).lines
    return SourcePosition(
      line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  /// The place of the first character.
  public var beginning: SourceSpan {
    let first = SourcePosition(line: 1, column: 1)
    return SourceSpan(source: self, start: first, end: first)
  }
}
