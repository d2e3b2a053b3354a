import Spreadsheets
import Testing

/// The library writes through temporary files and does not notice a full disk: what is cut is found.
@Suite struct `The parts of a workbook` {
  @Test(arguments: [
    ("<?xml version=\"1.0\"?>\n<a><b c=\"1\"/><d>text</d></a>", true),
    ("<a><b></b></a>", true), ("<a/>", true), ("", false), ("text", false), ("<a>", false),
    ("<a><b></a>", false), ("<a><b></a></b>", false), ("<a></a", false), ("<a><c r=\"1", false),
    ("</a>", false),
  ])
  func `are whole when every element closes`(_ text: String, _ isWhole: Bool) {
    #expect(WholeParts.isWhole(Array(text.utf8)) == isWhole)
  }

  @Test func `are all there, and no archive that is cut passes`() throws {
    let bytes = try Sample.bytes(of: [Sample.one])
    #expect(WholeParts.all(in: bytes))
    for count in [0, 21, 22, 100, bytes.count / 2, bytes.count - 1] {
      #expect(!WholeParts.all(in: Array(bytes.prefix(count))))
    }
  }

  @Test func `are refused, not trapped on, when bytes are wrong`() throws {
    let bytes = try Sample.bytes(of: [Sample.one])
    for place in stride(from: 3, to: bytes.count, by: 397) {
      var wrong = bytes
      wrong[place] ^= 0x55
      _ = WholeParts.all(in: wrong)
    }
  }
}
