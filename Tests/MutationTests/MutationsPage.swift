import Diagnostics
import Testing
import _TestSupport

/// The page `Docs/mutations.md`, written from the outcomes.
struct MutationsPage {
  let table: MutationTable

  /// Why a fault is told from another line than the one that was changed.
  static let effects: [DiagnosticIdentifier: String] = [
    .duplicateKey: "the second of two equal keys, with the first one named",
    .envelopeExcess: "the envelope that the lines exceed, with the lines named",
    .envelopeGap: "the envelope that the lines do not meet, with the lines named",
    .eventOutOfRange: "the event that a shorter horizon leaves out",
    .missingKey: "the beginning of the table that lacks a key, which a lost line break hides",
    .yamlSyntax: "where YAML notices it: a text that goes on below, a bracket that is not closed",
  ]

  func expectRecorded() throws {
    let difference = try RecordedText.difference(
      of: text, from: "../../Docs/mutations.md", beside: #filePath)
    if let difference { Issue.record("\(difference)") }
  }

  private static let columns = [
    "refused at its line", "refused where it shows", "one value differs", "free text", "comment",
    "same value",
  ]

  private var text: String {
    """
    # Mutations

    What the reader makes of slips of the pen. A test changes one character or one token of each
    shipped scenario, \(MutationTable.mutants) times, drawn from a fixed seed: something is deleted,
    doubled, swapped with its neighbour, replaced or inserted, look-alikes of other alphabets and
    invisible characters among them. Seven of eight changes are made outside comments and
    descriptions. This page is written by the test, which fails when a mutant has none of these
    outcomes:

    - **refused at its line**: an error on the line that was changed;
    - **refused where it shows**: an error on another line, where the change has its effect;
    - **one value differs**: the file can still be read, and what is read differs in one key only, the
      one that was changed;
    - **free text**: the title, the description or the author differs, and nothing else (a line break
      lost at the end of a description makes the next key a part of it);
    - **comment**: the change lies in a comment, and what is read is the same;
    - **same value**: what is read is the same, because the value can be written so (`200.0 M€`), or
      because what is no longer stated was the default.

    A slip that leaves a valid file with another value cannot be refused by any reader; `inclusim
    lock` and expectations are there for it
    ([guides/continuous-integration.md](guides/continuous-integration.md)).

    ## By scenario

    \(rows(table.scenarios.map { ("`\($0.name)`", $0.row) }, first: "scenario"))

    ## By kind of change

    \(rows(Mutation.Kind.allCases.map { ($0.rawValue, table.kinds[$0] ?? .init()) }, first: "change"))

    ## Told from another line

    | fault | mutants | why there |
    | --- | ---: | --- |
    \(effects)

    A longer search, which leaves this page alone: `INCLUSIM_MUTANTS=20000 swift test -c release
    --disable-xctest --disable-testable-imports --filter MutationTests`.

    """
  }

  private func rows(_ rows: [(String, MutationTable.Row)], first: String) -> String {
    let head = "| \(first) | mutants | \(Self.columns.joined(separator: " | ")) |"
    let rule = "| --- |" + String(repeating: " ---: |", count: Self.columns.count + 1)
    let lines = rows.map { name, row in
      let counts = Self.columns.map { row[$0].description }
      return "| \(name) | \(row.total) | \(counts.joined(separator: " | ")) |"
    }
    let columns = Self.columns.map { column in
      rows.map { $0.1[column] }.reduce(0, +).description
    }
    let total = rows.map(\.1.total).reduce(0, +)
    let sums = "| all | \(total) | \(columns.joined(separator: " | ")) |"
    return ([head, rule] + lines + [sums]).joined(separator: "\n")
  }

  private var effects: String {
    table.elsewhere.sorted { $0.key.rawValue < $1.key.rawValue }.map { id, count in
      "| `\(id.rawValue)` | \(count) | \(Self.effects[id] ?? "") |"
    }.joined(separator: "\n")
  }
}
