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
