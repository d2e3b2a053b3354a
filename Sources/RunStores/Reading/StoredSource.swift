public import Diagnostics
import Digests
import Foundation
import GRDB
public import ScenarioFiles
public import Territories
import TerritoryFiles

/// All that a run was read from, as a store keeps it: enough to read its plan again.
public struct StoredSource: Sendable {
  /// The run.
  public let run: StoredRun
  /// Where it is kept.
  public let reference: StoreReference
  /// The text of the scenario.
  public let source: SourceText
  /// The values given beside the file, in the order given.
  public let settings: [String]
  /// The file of territories, if there was one.
  public let territories: SourceText?
  /// The figures that the store keeps.
  public let figures: [StoredFigure]
  private let texts: [SourceText]

  /// Where the files that the scenario extends and the tables that it names come from: the store.
  public var files: FilesBeside {
    FilesBeside.texts(
      Dictionary(texts.map { ($0.name, $0.content) }) { first, _ in first }, areAll: true)
  }

  /// The country of the run; nil when its file of territories is refused.
  public func country() -> Country? {
    guard let territories else { return .france }
    return TerritoryReader.read(territories).country
  }

  init(
    run: StoredRun, reference: StoreReference, source: SourceText, settings: [String],
    territories: SourceText?, figures: [StoredFigure], texts: [SourceText]
  ) {
    self.run = run
    self.reference = reference
    self.source = source
    self.settings = settings
    self.territories = territories
    self.figures = figures
    self.texts = texts
  }
}

extension RunStore {
  /// All that a run was read from.
  ///
  /// - Throws: ``RunStoreError`` when there is no run of that number, when a text is not the one that its
  ///   digest says, or when the file cannot be read.
  public func source(of number: Int) throws(RunStoreError) -> StoredSource {
    try read { database in
      let run = try run(number, in: database)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT role, name, sha256, content FROM inputs JOIN texts USING (text)
          WHERE run = ? ORDER BY position
          """, arguments: [number])
      let inputs = try rows.map { row in
        (role: try row.decode(String.self, forColumn: "role"), source: try text(row))
      }
      guard let first = inputs.first, first.role == "scenario" else {
        throw RunStoreError(.damagedStore(path, reason: "no scenario"), isInputOutput: true)
      }
      return StoredSource(
        run: run, reference: StoreReference(path: path, run: number), source: first.source,
        settings: try String.fetchAll(
          database, sql: "SELECT setting FROM settings WHERE run = ? ORDER BY position",
          arguments: [number]),
        territories: inputs.first { $0.role == "territories" }?.source,
        figures: try figures(of: number, in: database),
        texts: inputs.filter { $0.role != "territories" }.map(\.source))
    }
  }

  private func text(_ row: Row) throws -> SourceText {
    let bytes = Array(try row.decode(Data.self, forColumn: "content"))
    let digest = try row.decode(String.self, forColumn: "sha256")
    guard SHA256.hexadecimal(of: bytes) == digest else {
      throw RunStoreError(.damagedStore(path, reason: "digest \(digest)"), isInputOutput: true)
    }
    return SourceText(
      name: try row.decode(forColumn: "name"), content: String(decoding: bytes, as: UTF8.self))
  }
}

extension StoreReference {
  init(path: String, run: Int) {
    self.path = path
    self.run = run
  }
}
