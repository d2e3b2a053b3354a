import Diagnostics
import Messages
import Testing

/// Sentences for the tests of the renderer, taken as they are.
private enum Sample: String, MessageKey {
  case plain = "{text}"
  static let area = "sample"
  func template(in language: Language) -> String { rawValue }
}

private func say(_ text: String) -> Message { Message(Sample.plain, ["text": .text(text)]) }

private func span(
  _ source: SourceText, _ line: Int, _ columns: Range<Int>, endLine: Int? = nil
) -> SourceSpan {
  SourceSpan(
    source: source, start: SourcePosition(line: line, column: columns.lowerBound),
    end: SourcePosition(line: endLine ?? line, column: columns.upperBound))
}

@Suite struct `Text of diagnostics` {
  private func render(_ diagnostic: Diagnostic) -> String {
    TextRenderer().text(of: diagnostic)
  }

  @Test func `the message, the place, the line, the caret and the hint`() {
    let text = String(repeating: "#\n", count: 13) + "      - code: 2C\n"
    let source = SourceText(name: "Scenarios/plan-2026.yaml", content: text)
    let diagnostic = Diagnostic(
      .unknownDepartment, say("no department has the code `2C`"),
      at: .init(span(source, 14, 15..<17), say("not one of the 101 department codes")),
      hints: [say("Corsica is `2A` (Corse-du-Sud) and `2B` (Haute-Corse)")])
    #expect(
      render(diagnostic) == """
        error[unknown-department]: no department has the code `2C`
          --> Scenarios/plan-2026.yaml:14:15
           |
        14 |       - code: 2C
           |               ^^ not one of the 101 department codes

        hint: Corsica is `2A` (Corse-du-Sud) and `2B` (Haute-Corse)

        """)
  }

  @Test func `a related place is shown in the order of the lines`() {
    let source = SourceText(name: "a.yaml", content: "title: A\nx: 1\ny: 1\ntitle: B\n")
    let diagnostic = Diagnostic(
      .duplicateKey, severity: .warning, say("twice"),
      at: .init(span(source, 4, 1..<6), say("again here")),
      related: [.init(span(source, 1, 1..<6), say("first here"))], notes: [say("why")])
    #expect(
      render(diagnostic) == """
        warning[duplicate-key]: twice
         --> a.yaml:4:1
          |
        1 | title: A
          | ----- first here
        ...
        4 | title: B
          | ^^^^^ again here

        note: why

        """)
  }

  @Test func `a related place in another text has its own excerpt`() {
    let first = SourceText(name: "a.yaml", content: "title: A")
    let second = SourceText(name: "--set", content: "title=B")
    let diagnostic = Diagnostic(
      .duplicateKey, say("two"), at: .init(span(first, 1, 1..<6)),
      related: [.init(span(second, 1, 1..<6), say("here"))])
    #expect(
      render(diagnostic) == """
        error[duplicate-key]: two
         --> a.yaml:1:1
          |
        1 | title: A
          | ^^^^^
         ::: --set:1:1
          |
        1 | title=B
          | ----- here

        """)
  }

  @Test(arguments: [
    ("a: 漢字 x", 7, "        ^"), ("\tx: 1", 2, "    ^"), ("a: e\u{301} x", 7, "     ^"),
    ("a: 🇫🇷", 4, "   ^"), ("x: 1", 99, "    ^"),
  ])
  func `the caret stands under the character`(_ line: String, _ column: Int, _ caret: String) {
    let source = SourceText(name: "a", content: line)
    let diagnostic = Diagnostic(
      .wrongType, say("m"), at: .init(span(source, 1, column..<(column + 1))))
    let last = render(diagnostic).split(separator: "\n").last.map(String.init)
    #expect(last == "  | \(caret)")
  }

  @Test func `a user's text cannot send escape sequences to the terminal`() {
    let source = SourceText(name: "a\u{1B}[31m", content: "t: \u{1B}[2J\u{202E}x")
    let diagnostic = Diagnostic(.wrongType, say("bad \u{1B}[0m"), at: .init(span(source, 1, 4..<5)))
    let text = render(diagnostic)
    #expect(!text.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    #expect(text.contains("t: \\u{1b}[2J\\u{202e}x\n  |    ^^^^^^"))
  }

  @Test func `a very long line is cut around the caret`() {
    let long = String(repeating: "a", count: 1000) + "!" + String(repeating: "b", count: 1000)
    let source = SourceText(name: "a", content: long)
    let lines = render(Diagnostic(.wrongType, say("m"), at: .init(span(source, 1, 1001..<1002))))
      .split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3].count < 180)
    #expect(lines[3].prefix { $0 != "!" }.count == lines[4].prefix { $0 != "^" }.count)
  }

  @Test func `a fault without a place has only its message and hints`() {
    let diagnostic = Diagnostic(.missingFile, say("there is no file"), at: nil, hints: [say("x")])
    #expect(render(diagnostic) == "error[missing-file]: there is no file\n\nhint: x\n")
  }

  @Test func `an empty text has a name but no line to show`() {
    let source = SourceText(name: "a.yaml", content: "")
    let diagnostic = Diagnostic(.fileEmpty, say("empty"), at: .init(source.beginning))
    #expect(render(diagnostic) == "error[file-empty]: empty\n --> a.yaml\n")
  }

  @Test func `colour adds nothing to the words`() {
    let source = SourceText(name: "a.yaml", content: "title: A")
    let diagnostic = Diagnostic(
      .wrongType, say("m"), at: .init(span(source, 1, 1..<6), say("l")), hints: [say("h")])
    let coloured = TextRenderer(usesColor: true).text(of: diagnostic)
    #expect(coloured.contains("\u{1B}["))
    let bare = coloured.split(separator: "\u{1B}").map { piece in
      piece.hasPrefix("[") ? String(piece.drop { $0 != "m" }.dropFirst()) : String(piece)
    }
    #expect(bare.joined() == render(diagnostic))
  }

  @Test func `diagnostics are sorted by place`() {
    let source = SourceText(name: "a", content: "x\ny\n")
    let late = Diagnostic(.wrongType, say("late"), at: .init(span(source, 2, 1..<2)))
    let early = Diagnostic(.wrongType, say("early"), at: .init(span(source, 1, 1..<2)))
    let whole = Diagnostic(.missingFile, say("whole"), at: nil)
    #expect([late, early, whole].sortedByPlace() == [whole, early, late])
  }
}

@Suite struct `Lines of a text` {
  @Test(arguments: [
    "", "a", "a\nb", "a\r\nb\r\n", "\r\r\n\n", "a\u{85}b\u{2028}c\u{2029}d", "é\nà\u{2028}\r\n€",
    "\u{2029}\n\u{85}",
  ])
  func `taken one by one are those of the whole`(_ content: String) {
    let source = SourceText(name: "t", content: content)
    let all = source.lines
    for number in 1...all.count + 1 {
      let expected = all.indices.contains(number - 1) ? all[number - 1] : nil
      #expect(source.lines([number])[number] == expected, "line \(number)")
    }
    #expect(source.lines(Set(1...all.count)).count == all.count)
  }
}
