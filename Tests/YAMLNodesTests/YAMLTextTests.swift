import Diagnostics
import Messages
import Testing
import YAMLNodes

private func read(_ text: String) -> YAMLText.Reading {
  YAMLText.read(SourceText(name: "a.yaml", content: text))
}

/// A short form of a tree: texts with their places, keys in order.
private func sketch(_ node: Node?) -> String {
  guard let node else { return "nothing" }
  let place = "@\(node.span.start.line):\(node.span.start.column)"
  let end = "-\(node.span.end.line):\(node.span.end.column)"
  switch node.content {
  case .scalar(let scalar): return "\(scalar.style) \(scalar.text)\(place)\(end)"
  case .sequence(let values): return "[\(values.map(sketch).joined(separator: ", "))]\(place)\(end)"
  case .mapping(let entries):
    let pairs = entries.map { "\($0.key.text): \(sketch($0.value))" }
    return "{\(pairs.joined(separator: ", "))}\(place)\(end)"
  }
}

@Suite struct `YAML to nodes` {
  struct Case: CustomTestStringConvertible {
    let text: String
    let expected: String
    var testDescription: String { text.debugDescription }
  }

  @Test(arguments: [
    Case(text: "a: 01\nb: no", expected: "{a: plain 01@1:4-1:6, b: plain no@2:4-2:6}@1:1-2:6"),
    Case(text: "a: '08'", expected: "{a: quoted 08@1:4-1:8}@1:1-1:8"),
    Case(text: "a: x\na: y", expected: "{a: plain x@1:4-1:5, a: plain y@2:4-2:5}@1:1-2:5"),
    Case(
      text: "- 1\n- [2, 3]",
      expected: "[plain 1@1:3-1:4, [plain 2@2:4-2:5, "
        + "plain 3@2:7-2:8]@2:3-2:9]@1:1-2:9"),
    Case(
      text: "é: {a: 1 €, b: 2}",
      expected: "{é: {a: plain 1 €@1:8-1:11, "
        + "b: plain 2@1:16-1:17}@1:4-1:18}@1:1-1:18"),
    Case(
      text: "\u{FEFF}a: 1\r\nb: 2\r\n",
      expected: "{a: plain 1@1:4-1:5, "
        + "b: plain 2@2:4-2:5}@1:1-2:5"),
    Case(text: "{\"a\": \"1\"}", expected: "{a: quoted 1@1:7-1:10}@1:1-1:11"),
    Case(
      text: "a:\n  b: 1\nc: 2",
      expected: "{a: {b: plain 1@2:6-2:7}@2:3-2:7, "
        + "c: plain 2@3:4-3:5}@1:1-3:5"),
    Case(text: "a: |\n  x\n  y\n", expected: "{a: block x\ny\n@1:4-4:1}@1:1-4:1"),
    Case(
      text: "a: 1\u{85}b: 2\u{2028}c: 3\rd: 4",
      expected: "{a: plain 1@1:4-1:5, b: plain 2@2:4-2:5, c: plain 3@3:4-3:5, "
        + "d: plain 4@4:4-4:5}@1:1-4:5"),
    Case(text: "a: 16 %", expected: "{a: plain 16 %@1:4-1:8}@1:1-1:8"),
  ])
  func `texts keep their spelling and every node its place`(_ example: Case) {
    let reading = read(example.text)
    #expect(reading.diagnostics.isEmpty)
    #expect(sketch(reading.root) == example.expected)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~"])
  func `an empty file is refused`(_ text: String) {
    #expect(read(text).diagnostics.map(\.id) == [.fileEmpty])
    #expect(read(text).root == nil)
  }

  @Test func `anchors, aliases and tags are all reported`() {
    let ids = read("a: &x 1\nb: *x\nc: !!int 3\nd: !other {e: 1}\n").diagnostics.map(\.id)
    #expect(ids == [.yamlAnchor, .yamlAnchor, .yamlTag, .yamlTag])
  }

  @Test func `a nest of aliases does not grow`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1..<40 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    let reading = read(text)
    #expect(reading.diagnostics.allSatisfy { $0.id == .yamlAnchor })
    #expect(reading.diagnostics.count == 40 + 2 * 39)
  }

  @Test(arguments: [(32, true), (33, false), (100_000, false)])
  func `nesting has a limit`(_ depth: Int, _ isRead: Bool) {
    let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    let reading = read(text)
    #expect((reading.root != nil) == isRead)
    #expect(reading.diagnostics.map(\.id) == (isRead ? [] : [.yamlTooDeep]))
  }

  @Test func `a file larger than a mebibyte is refused`() {
    let text = "a: " + String(repeating: "x", count: YAMLText.largestFile - 3)
    #expect(read(text).root != nil)
    #expect(read(text + "x").diagnostics.map(\.id) == [.fileTooLarge])
  }

  @Test func `bytes that are not UTF-8 are shown at their place`() throws {
    #expect(throws: Diagnostic.self) {
      try YAMLText.decode([0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x20], name: "a")
    }
    do throws(Diagnostic) {
      _ = try YAMLText.decode([0x61, 0x0A, 0xC3, 0xA9, 0xE9, 0x20], name: "a")
    } catch {
      #expect(error.id == .fileNotUTF8)
      #expect(error.primary?.span.start == SourcePosition(line: 2, column: 2))
    }
  }

  @Test(arguments: [
    ("a: 1\n---\nb: 2\n", DiagnosticIdentifier.yamlSeveralDocuments, 2, 1),
    ("a:\n\tb: 1\n", .yamlTab, 2, 1),
    ("title: a: b\n", .yamlSyntax, 1, 9),
    ("a: {b: 1\nc: 2\n", .yamlSyntax, 2, 2),
    ("a: [1, 2\n", .yamlSyntax, 2, 1),
    ("a: 'x\n", .yamlSyntax, 1, 4),
    ("a: 1\n  b: 2\n", .yamlSyntax, 2, 3),
    ("a: \"My \"new\" plan\"\nb: 1\n", .yamlSyntax, 1, 9),
    ("a: 'L'avenir'\n", .yamlSyntax, 1, 7),
    ("a: @x\n", .yamlSyntax, 1, 4),
    ("a: \"\\q\"\n", .yamlSyntax, 1, 5),
    ("a: 1\nword\nb: 2\n", .yamlSyntax, 2, 1),
    ("? [a]\n: 1\n", .yamlKey, 1, 3),
    ("%YAML 1.1\n---\na: 1\n", .yamlTag, 1, 1),
    ("a: é\u{1}\n", .yamlSyntax, 1, 5),
  ])
  func `a fault of syntax is told at its place`(
    _ text: String, _ id: DiagnosticIdentifier, _ line: Int, _ column: Int
  ) {
    let diagnostics = read(text).diagnostics
    #expect(diagnostics.map(\.id) == [id])
    #expect(diagnostics.first?.primary?.span.start == SourcePosition(line: line, column: column))
  }

  @Test(arguments: [
    ("a: \"My \"new\" plan\"\n", "the quotes are closed before this"),
    ("a: 1\n b: 2\n", "this line does not fit the lines above it"),
    ("a: b: c\n", "a colon is not expected here"), (" a: b: c\n", "a colon is not expected here"),
  ])
  func `a stray quote, a shifted line and a colon are told apart`(_ text: String, _ words: String) {
    let message = read(text).diagnostics.first?.message.text(in: .english) ?? ""
    #expect(message.hasPrefix(words), "\(message)")
  }

  @Test func `lines are counted as the excerpts of diagnostics count them`() {
    let text = "a: 1\u{85}b: 2\u{2028}c: 3\rd: 4\r\ne: @"
    let reading = read(text)
    let line = reading.diagnostics.first?.primary?.span.start.line
    let lines = SourceText(name: "", content: text).lines
    #expect(line == 5)
    #expect(lines.count == 5)
    #expect(lines.last == "e: @")
  }

  @Test func `random bytes never crash the reader`() {
    var generator = Linear(state: 42)
    let alphabet = Array("abc:- {}[],'\"\n\t&*!|>%#?01€\u{85}\r\\")
    for _ in 0..<3000 {
      let length = Int.random(in: 0..<60, using: &generator)
      let text = String((0..<length).map { _ in alphabet.randomElement(using: &generator) ?? "a" })
      let reading = read(text)
      #expect(reading.root != nil || !reading.diagnostics.isEmpty)
    }
  }
}

/// A linear congruential generator (Knuth, MMIX): enough to make inputs that repeat.
private struct Linear: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
