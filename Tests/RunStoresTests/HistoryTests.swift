import Messages
import RunStores
import Testing

@Suite struct `The history of a store` {
  let fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test func `lists runs in a line each, in both languages`() throws {
    let store = try fixture.store(
      StoreFixture.run(),
      StoreFixture.run("no-programme", ["title=A plan without a programme and with a long title"]))
    let english = HistoryReport(try store.runs(), of: "r.sqlite", in: .english).text
    let lines = english.split(separator: "\n")
    #expect(lines[0] == "Runs stored in r.sqlite")
    #expect(lines.contains { $0.hasPrefix("1   France Relance, 13 million pe… ") })
    #expect(lines.contains { $0.hasPrefix("2   A plan without a programme an… ") })
    #expect(lines.allSatisfy { $0.count <= 100 })
    let french = HistoryReport(try store.runs(), of: "r.sqlite", in: .french).text
    #expect(french.contains("Simulations gardées dans r.sqlite"))
    #expect(french.contains("250,00"))
    #expect(french.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }

  @Test func `says when there is none`() throws {
    let store = try fixture.store()
    let runs = try store.runs()
    #expect(HistoryReport(runs, of: "r", in: .english).text.contains("It holds no run yet."))
    #expect(HistoryTable(runs).text.split(separator: "\r\n").count == 1)
    #expect(HistoryJSON(runs).text.contains("\"runs\": []"))
  }

  @Test func `shows one run with what it was made of`() throws {
    let store = try fixture.store(StoreFixture.run("france-relance-13m", ["posts-cap=1000"]))
    let text = HistoryReport(try store.details(of: 1), of: "r", in: .english).text
    for words in [
      "Run 1 of r: France Relance, 13 million people in need [horizon=12, posts-cap=1000]",
      "changed beside it  posts-cap=1000", "recorded           2026-03-01T12:00:00Z",
      "12, from December 2020 to November 2021",
    ] {
      #expect(text.contains(words), "\(words)\n\(text)")
    }
  }

  @Test func `writes tidy rows and documents for programs`() throws {
    let store = try fixture.store(StoreFixture.run(), StoreFixture.run("no-programme"))
    let rows = HistoryTable(try store.runs()).text.split(separator: "\r\n")
    #expect(rows.count == 3)
    #expect(rows[0].hasPrefix("run,recorded_at,scenario,title,source,tool,data_sha256,digest,"))
    #expect(rows[2].hasPrefix("2,2026-03-01T12:00:00Z,no-programme,"))
    let document = HistoryJSON(try store.details(of: 2)).text
    #expect(document.contains("\"format\": \"inclusim-stored-run\""))
    #expect(document.contains("\"settings\": [\"horizon=12\"]"))
    #expect(document.contains("\"unit\": \"EUR-cents\""))
  }
}
