import Messages
import Spreadsheets
import Testing

@Suite struct `A workbook` {
  let bytes: [UInt8]
  let book: ReadWorkbook

  init() throws {
    bytes = try Sample.bytes(of: [Sample.one])
    book = try ReadWorkbook(bytes)
  }

  @Test func `is the same bytes when it is written again`() throws {
    #expect(try Sample.bytes(of: [Sample.one]) == bytes)
  }

  @Test func `tells no time at which it was made`() throws {
    let core = String(decoding: book.parts["docProps/core.xml"] ?? [], as: UTF8.self)
    #expect(core.contains(">2020-12-01T00:00:00Z</dcterms:created>"))
    #expect(core.contains(">2020-12-01T00:00:00Z</dcterms:modified>"))
    // The first day that an archive can name: 1 January 1980.
    #expect(book.dates == [1 << 21 | 1 << 16])
  }

  @Test func `is sound in each of its parts`() throws {
    for (name, part) in book.parts {
      #expect(throws: Never.self, "\(name)") { try XMLElements(part) }
    }
  }

  @Test func `has its sheets in their order, in both languages`() throws {
    #expect(
      book.sheets == [
        "Summary", "Departments", "Months", "Envelope", "Ledger", "Assumptions", "About",
        "Dictionary",
      ])
    #expect(
      try Sample.read([Sample.one, Sample.other], in: .french).sheets == [
        "Synthèse", "Départements", "Mois", "Enveloppe", "Comptes", "Hypothèses", "Comparaison",
        "À propos", "Dictionnaire",
      ])
  }

  @Test func `keeps headers in sight and lets every table be filtered`() throws {
    for (position, sheet) in book.sheets.enumerated() {
      let part = book.parts["xl/worksheets/sheet\(position + 1).xml"] ?? []
      let elements = try XMLElements(part).all
      let pane = try #require(elements.first { $0.name == "pane" }, "\(sheet)")
      #expect(pane.attributes["ySplit"] == "1" && pane.attributes["state"] == "frozen")
      let filter = try #require(elements.first { $0.name == "autoFilter" }, "\(sheet)")
      #expect(filter.attributes["ref"]?.hasPrefix("A1:") == true)
      let widths = elements.filter { $0.name == "col" }.compactMap { $0.attributes["width"] }
      #expect(!widths.isEmpty && widths.allSatisfy { (Double($0) ?? 0) >= 12 })
    }
  }

  @Test func `has two charts, each with a title, a text and its figures`() throws {
    let charts = book.parts.keys.filter { $0.hasPrefix("xl/charts/chart") }.sorted()
    #expect(charts.count == 2)
    let coverage = try XMLElements(book.parts[charts[0]] ?? []).all
    #expect(coverage.contains { $0.name == "a:t" && $0.text.contains("Coverage") })
    let values = coverage.filter { $0.name == "c:v" }.compactMap { Double($0.text) }
    #expect(values.contains { $0 == book.number(named: "people_coverage") })
    let payments = try XMLElements(book.parts[charts[1]] ?? []).all
    #expect(payments.contains { $0.name == "a:t" && $0.text.contains("in millions of euros") })
    #expect(payments.filter { $0.name == "c:ser" }.count >= 3)
    let drawing = try XMLElements(book.parts["xl/drawings/drawing1.xml"] ?? []).all
    let texts = drawing.filter { $0.name == "xdr:cNvPr" }.compactMap { $0.attributes["descr"] }
    #expect(texts.count == 2 && texts.allSatisfy { $0.contains("Its figures are in the sheet") })
  }

  @Test func `names ranges that lie inside its sheets`() throws {
    #expect(book.names.count > 100)
    for (name, place) in book.names {
      #expect(try #/[a-z][a-z0-9_]*/#.wholeMatch(in: name) != nil, "\(name)")
      let parts = try #require(
        try #/'([^']+)'!\$([A-Z]+)\$(\d+)(?::\$([A-Z]+)\$(\d+))?/#.wholeMatch(in: place), "\(place)"
      )
      let rows = book.rows(of: String(parts.1))
      #expect((Int(parts.5 ?? parts.3) ?? .max) <= rows.count, "\(name): \(place)")
    }
  }

  @Test func `explains every column of its sheets`() {
    let told = Set(book.table("Dictionary").map { [$0["sheet"]?.text, $0["column"]?.text] })
    for sheet in book.sheets {
      for header in book.rows(of: sheet)[0] { #expect(told.contains([sheet, header?.text])) }
    }
    for row in book.table("Dictionary") {
      #expect(row["cells"]?.text != nil && row["meaning of the column"]?.text != nil)
    }
  }

  @Test func `says in French what it says in English, in other words`() throws {
    let french = try Sample.read([Sample.one], in: .french)
    for (english, french) in zip(book.sheets, french.sheets) {
      #expect(english != french)
    }
    for (sheet, other) in zip(book.sheets, french.sheets) {
      let headers = zip(book.rows(of: sheet)[0], french.rows(of: other)[0])
      for (one, two) in headers where one?.text == two?.text {
        let same = ["code", "section", "total", "population"].contains(one?.text ?? "")
        #expect(same, "\(sheet): \(one?.text ?? "")")
      }
    }
    let numbers = french.cells.values.flatMap(\.values).compactMap(\.number).sorted()
    #expect(numbers == book.cells.values.flatMap(\.values).compactMap(\.number).sorted())
    #expect(french.formats.contains("#,##0.00\"\u{202F}€\""))
  }
}
