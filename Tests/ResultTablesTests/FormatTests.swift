import DelimitedText
import Digests
import Foundation
import Messages
import OutputFiles
import PublicFinance
import Reports
import ResultTables
import Testing
import _TestSupport

@Suite struct `Tables of an output folder` {
  let folder: WrittenFolder

  init() throws {
    folder = try WrittenFolder.sample.get()
  }

  @Test(arguments: OutputTable.inFolder)
  func `have the columns that are described, and rows`(_ table: OutputTable) throws {
    let parsed = try DelimitedText(folder.text(table.fileName))
    #expect(parsed.header.map(\.text) == table.columns.map(\.name))
    #expect(!parsed.rows.isEmpty)
    #expect(Set(table.columns.map(\.name)).count == table.columns.count)
  }

  @Test(arguments: OutputTable.inFolder)
  func `hold cells of the kind described`(_ table: OutputTable) throws {
    // A fault of one row is a fault of its writer: the first one of a column says enough.
    for column in table.columns {
      let fault = try folder.rows(table).lazy.map { $0[column.name] }
        .first { !Self.admits($0, column.kind) }
      #expect(fault == nil, "\(table.fileName), \(column.name)")
    }
  }

  private static func admits(_ cell: String, _ kind: OutputColumn.Kind) -> Bool {
    switch kind {
    case .text: true
    case .integer: Int64(cell).map { String($0) == cell } ?? false
    case .number: cell.isEmpty || Double(cell)?.isFinite == true
    // Regular expressions would take half a minute over these tables.
    case .decimal:
      Int64(cell.filter { $0 != "." }) != nil && cell.utf8.dropLast(2).last == UInt8(ascii: ".")
    case .month:
      cell.utf8.count == 7 && Int(cell.prefix(4)) != nil
        && cell.utf8.dropLast(2).last == UInt8(ascii: "-")
        && (1...12).contains(Int(cell.suffix(2)) ?? 0)
    }
  }

  @Test func `say the same amount in cents and in euros`() throws {
    for table in OutputTable.inFolder where table.columns.contains(where: { $0.name == "euros" }) {
      let fault = try folder.rows(table).first {
        let euros = Int($0["euros"].filter { $0 != "." })
        return euros == nil || euros != Int($0["cents"])
      }
      #expect(fault == nil, "\(table.fileName)")
    }
  }

  @Test func `are the same bytes when written again`() throws {
    let again = try WrittenFolder(folder.outcomes)
    #expect(again.files == folder.files)
  }

  @Test func `have a description on record`() throws {
    let english = OutputTable.all.flatMap { table in
      ["\(table.fileName): \(table.meaning.text(in: .english))"]
        + table.columns.map { column in
          let unit = column.unit.map { ", \($0)" } ?? ""
          return "  \(column.name) (\(column.kind)\(unit)): \(column.meaning.text(in: .english))"
        }
    }
    try GoldenFile.expect(english.joined(separator: "\n") + "\n", matches: "columns.txt")
    try GoldenFile.expect(folder.text(OutputTable.metrics.fileName), matches: "metrics.csv")
    try GoldenFile.expect(folder.text(OutputTable.events.fileName), matches: "events.csv")
  }

  @Test func `quote what needs quotes`() throws {
    let bytes = Bytes()
    let writer = TableWriter(.metrics) { (piece) throws(OutputFailure) in bytes.all += piece }
    for text in ["plain", "a,b", "say \"no\"", "two\nlines", ""] { writer.text(text) }
    try writer.endRow()
    try writer.finish()
    let row = String(decoding: bytes.all, as: UTF8.self).split(
      separator: "\r\n", omittingEmptySubsequences: true
    ).last
    #expect(row == "plain,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",")
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (1, "1"), (-12, "-12"), (0.1, "0.1"), (1e15, "1000000000000000"),
    (1e16, "1e+16"),
    (123_456_789_012_345, "123456789012345"), (1835183.8137061438, "1835183.8137061438"),
    (-0.5, "-0.5"), (1e-9, "1e-09"),
  ])
  func `write the shortest number that reads back the same`(_ value: Double, _ text: String) throws
  {
    let bytes = Bytes()
    let writer = TableWriter(.metrics) { (piece) throws(OutputFailure) in bytes.all += piece }
    writer.number(value)
    for _ in 0..<4 { writer.empty() }
    try writer.endRow()
    try writer.finish()
    let row = String(decoding: bytes.all, as: UTF8.self).split(separator: "\r\n").last
    #expect(row == "\(text),,,,")
    #expect(Double(text) == value)
  }

  @Test func `have decimal commas and semicolons in the French dialect`() throws {
    let bytes = Bytes()
    let writer = TableWriter(.metrics, in: .french) { (piece) throws(OutputFailure) in
      bytes.all += piece
    }
    writer.text("a;b, \"c\"")
    writer.number(-1234.5)
    writer.number(1.5e-9)
    writer.euros(Money(cents: -123_456_705))
    writer.integer(-7)
    try writer.endRow()
    try writer.finish()
    #expect(bytes.all.starts(with: [0xEF, 0xBB, 0xBF]))
    let rows = String(decoding: bytes.all.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
    #expect(rows[0] == "metric;unit;kind;levels;meaning")
    #expect(rows[1] == "\"a;b, \"\"c\"\"\";-1234,5;1,5e-09;-1234567,05;-7")
  }

  private final class Bytes {
    var all: [UInt8] = []
  }
}

@Suite struct `The manifest` {
  private struct Document: Decodable {
    struct File: Decodable {
      let name: String?
      let file: String?
      let bytes: Int
      let rows: Int?
      let sha256: String
    }
    let format: String
    let arguments: [String]
    let inputs: [File]
    let outputs: [File]
  }

  @Test func `lists every file with its size, rows and digest`() throws {
    let folder = try WrittenFolder.sample.get()
    let data = try #require(folder.files["manifest.json"])
    let manifest = try JSONDecoder().decode(Document.self, from: data)
    #expect(manifest.format == "inclusim-output")
    #expect(manifest.arguments == ["run", "seed", "with-events"])
    #expect(
      Set(manifest.outputs.compactMap(\.file))
        == Set(folder.files.keys).subtracting(["manifest.json"]))
    for output in manifest.outputs {
      let name = try #require(output.file)
      let bytes = try #require(folder.files[name])
      #expect(output.bytes == bytes.count)
      #expect(output.sha256 == SHA256.hexadecimal(of: bytes))
      if name.hasSuffix(".csv") {
        #expect(try output.rows == DelimitedText(folder.text(name)).rows.count)
      }
    }
    #expect(
      manifest.inputs.map(\.sha256)
        == ["seed", "with-events"].map { SHA256.hexadecimal(of: $0.utf8) })
  }

  @Test func `lets the folder be replaced, and no other folder`() throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID())")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let place = parent.appending(path: "results")
    for _ in 0..<2 {
      let folder = try OutputFolder(at: place.path)
      try folder.finish(Manifest(arguments: [], inputs: []))
    }
    try #"{"name": "a package"}"#.write(
      to: place.appending(path: "manifest.json"), atomically: true, encoding: .utf8)
    #expect(throws: OutputFailure.notAnOutput(path: place.path)) {
      try OutputFolder(at: place.path)
    }
  }

  @Test func `leaves the old folder when the work is interrupted`() throws {
    let parent = FileManager.default.temporaryDirectory.appending(path: "tables-\(UUID())")
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let place = parent.appending(path: "results").path
    var folder: OutputFolder? = try OutputFolder(at: place) { true }
    #expect(throws: OutputFailure.interrupted) {
      try folder?.finish(Manifest(arguments: [], inputs: []))
    }
    folder = nil
    #expect(try FileManager.default.contentsOfDirectory(atPath: parent.path).isEmpty)
  }
}

@Suite struct `Identifiers of scenarios` {
  @Test func `are names of files without folder and ending, each once`() {
    #expect(
      RunResult.identifiers(of: [
        "france-relance-13m", "plans/a.yaml", "b.yml", "other/a.yaml", "a", ".yaml", "a.b.yaml",
      ]) == ["france-relance-13m", "a", "b", "a-2", "a-3", ".yaml", "a.b"])
  }
}

@Suite struct `The release` {
  @Test func `has the digest of the data files of the source tree`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    var names: [String] = []
    for folder in ["Scenarios", "Sources/Parameters/Data", "Sources/Territories/Data"] {
      names += try FileManager.default.contentsOfDirectory(
        atPath: root.appending(path: folder).path
      ).filter { $0.hasSuffix(".csv") || $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }
    let lines = try names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { name in
      "\(SHA256.hexadecimal(of: try Data(contentsOf: root.appending(path: name))))  \(name)\n"
    }
    #expect(Release.dataDigest == SHA256.hexadecimal(of: lines.joined().utf8))
    #expect(Release.line.contains(String(Release.dataDigest.prefix(12))))
  }
}
