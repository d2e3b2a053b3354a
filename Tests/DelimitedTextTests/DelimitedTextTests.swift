import DelimitedText
import Testing

@Suite struct `Delimited text` {
  @Test func `has a header and rows of cells`() throws {
    let table = try DelimitedText("code,name\n01,Ain\n2A,Corse-du-Sud\n")
    #expect(table.header.map(\.text) == ["code", "name"])
    #expect(table.texts == [["01", "Ain"], ["2A", "Corse-du-Sud"]])
    #expect(table.column("name") == 1)
    #expect(table.column("Name") == nil)
  }

  @Test func `may hold separators, quotes and line ends in quoted cells`() throws {
    let table = try DelimitedText("a,b\n\"x, y\",\"say \"\"no\"\"\"\n\"two\nlines\",\"\"\n")
    #expect(table.texts == [["x, y", "say \"no\""], ["two\nlines", ""]])
  }

  @Test(arguments: [
    "a,b\r\n1,2\r\n3,4", "a,b\n1,2\n3,4\n\n", "\n\na,b\r1,2\r3,4", "a,b\n\n1,2\r\n\r\n3,4",
  ])
  func `has any line end and blank lines that do not count`(text: String) throws {
    let table = try DelimitedText(text)
    #expect(table.header.map(\.text) == ["a", "b"])
    #expect(table.texts == [["1", "2"], ["3", "4"]])
  }

  @Test func `keeps empty cells`() throws {
    #expect(try DelimitedText("a,b,c\n,,\n1,,").texts == [["", "", ""], ["1", "", ""]])
  }

  @Test func `may start with a byte order mark`() throws {
    let table = try DelimitedText("\u{FEFF}a,b\n1,2")
    #expect(table.column("a") == 0)
    #expect(table.header[0].position == "1:1")
  }

  @Test func `may have another separator`() throws {
    #expect(try DelimitedText("a;b\n1,5;2", separator: ";").texts == [["1,5", "2"]])
  }

  @Test func `may have no row after the header`() throws {
    #expect(try DelimitedText("a,b").rows.isEmpty)
  }

  @Test func `tells the place of every cell`() throws {
    let table = try DelimitedText("code,n\r\n\"é\nx\",1\n\n973,Guyane")
    #expect(table.header.map(\.position) == ["1:1", "1:6"])
    #expect(table.rows.map { $0.map(\.position) } == [["2:1", "3:4"], ["5:1", "5:5"]])
  }

  @Test func `counts lines alike inside and outside quotes`() throws {
    for end in ["\n", "\r\n", "\r"] {
      let table = try DelimitedText("a,b\(end)\"1\(end)2\",3\(end)4,5")
      #expect(table.rows.map { $0.map(\.position) } == [["2:1", "3:4"], ["4:1", "4:3"]])
      #expect(table.rows[0][0].text == "1\(end)2")
    }
  }

  @Test(arguments: Fault.all)
  func `is refused at the first place that breaks the format`(_ fault: Fault) {
    let error = #expect(throws: DelimitedTextError.self) { try DelimitedText(fault.text) }
    #expect(error?.fault == fault.fault)
    #expect(error?.line == fault.line)
    #expect(error?.column == fault.column)
  }
}

/// A text that breaks the format, and where.
struct Fault: Sendable, CustomTestStringConvertible {
  let text: String
  let line: Int
  let column: Int
  let fault: DelimitedTextError.Fault

  var testDescription: String { "\(fault) in \(text.debugDescription)" }

  static let all = [
    Fault(text: "", line: 1, column: 1, fault: .empty),
    Fault(text: "\n\r\n", line: 1, column: 1, fault: .empty),
    Fault(text: "\u{FEFF}", line: 1, column: 1, fault: .empty),
    Fault(text: "a,b\n1,2\n3", line: 3, column: 1, fault: .cellCount(found: 1, expected: 2)),
    Fault(text: "a,b\n\n1,2,3", line: 3, column: 1, fault: .cellCount(found: 3, expected: 2)),
    Fault(text: "a,b\n1,\"2\n3,4", line: 2, column: 3, fault: .openQuote),
    Fault(text: "a,\"b", line: 1, column: 3, fault: .openQuote),
    Fault(text: "a,b\n\"1\"x,2", line: 2, column: 4, fault: .textAfterQuote),
  ]
}

extension DelimitedText {
  fileprivate var texts: [[String]] { rows.map { $0.map(\.text) } }
}

extension DelimitedText.Cell {
  fileprivate var position: String { "\(line):\(column)" }
}

@Suite struct `Rows one by one` {
  @Test func `go on after a fault`() {
    let text = "code,value\n\"a\"b,1\n\nc,2,3\nd\n\"e\n"
    let rows = DelimitedRows(text, separator: ",").map { row -> String in
      switch row {
      case .success(let cells): cells.map(\.text).joined(separator: "|")
      case .failure(let error): "\(error.line):\(error.column) \(error.fault)"
      }
    }
    #expect(
      rows == ["code|value", "2:4 textAfterQuote", "c|2|3", "d", "6:1 openQuote"])
  }

  @Test func `know where each cell ends, its quotes included`() throws {
    let rows = DelimitedRows("é;\"a\"\"b\"\n\"x\ny\";z", separator: ";").compactMap {
      try? $0.get()
    }
    let ends = rows.map { $0.map { "\($0.line):\($0.column)-\($0.endLine):\($0.endColumn)" } }
    #expect(ends == [["1:1-1:2", "1:3-1:9"], ["2:1-3:3", "3:4-3:5"]])
  }

  @Test(arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func `count the line ends of editors inside a cell`(_ end: String) throws {
    let rows = DelimitedRows("a,b\(end)c,d\ne", separator: ",").compactMap { try? $0.get() }
    #expect(rows[0].map(\.text) == ["a", "b\(end)c", "d"])
    #expect(rows[0].map(\.line) == [1, 1, 2])
    #expect(rows[0].map(\.column) == [1, 3, 3])
    #expect(rows[1].map(\.line) == [3])
  }
}
