import Foundation
import GRDB
import RunStores
import Testing
import _TestSupport

/// `Docs/store.md` says what the file holds: its schema is the one that is made, and its questions are
/// answered.
@Suite struct `The page of the store` {
  private static let path = "../../Docs/store.md"

  private func page() throws -> String {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: Self.path)
    return try String(contentsOf: file, encoding: .utf8)
  }

  /// The blocks of a language of the page, those of the schema left out.
  private func blocks(_ language: String) throws -> [String] {
    let text = try page().split(separator: "<!-- schema -->")[0]
    return text.matches(of: /```(\w+)\n(.*?)```/.dotMatchesNewlines())
      .filter { $0.1 == language }.map { String($0.2) }
  }

  /// The tables and views, with their comments; triggers follow from the rules told above them.
  private static var schema: String {
    StoreSchema.sql.replacing(/CREATE TRIGGER .*?END;\n/.dotMatchesNewlines(), with: "")
      .replacing(/\n\n\n+/, with: "\n\n").trimmingCharacters(in: .newlines)
  }

  @Test func `shows every table and every view as they are made`() throws {
    let parts = try page().split(separator: "<!-- schema -->", maxSplits: 1)
    let written = "\(parts[0])<!-- schema -->\n\n```sql\n\(Self.schema)\n```\n"
    let difference = try RecordedText.difference(of: written, from: Self.path, beside: #filePath)
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test func `asks questions that are answered`() throws {
    let fixture = try StoreFixture()
    try fixture.store(
      StoreFixture.run(), StoreFixture.run("spaces-first"), StoreFixture.run("no-programme"))
    let questions = try blocks("sql")
    #expect(questions.count >= 5)
    for question in questions {
      #expect(try !fixture.rows(question).isEmpty, "\(question)")
    }
  }

  @Test func `names every view`() throws {
    let fixture = try StoreFixture()
    try fixture.store()
    let views = try fixture.rows("SELECT name FROM sqlite_master WHERE type = 'view'")
    #expect(views.count == 7)
    let text = try page().split(separator: "<!-- schema -->")[0]
    for view in views {
      #expect(text.contains("| `\(view["name"] as String)` |"))
    }
  }

  @Test func `tells the marks of the file`() throws {
    let fixture = try StoreFixture()
    try fixture.store()
    let application = try fixture.rows("PRAGMA application_id").first?[0] as Int?
    let version = try fixture.rows("PRAGMA user_version").first?[0] as Int?
    let text = try page().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("`PRAGMA application_id` is \(try #require(application))"))
    #expect(text.contains("`PRAGMA user_version` is \(try #require(version))"))
  }
}
