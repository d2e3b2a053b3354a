import DelimitedText
import Diagnostics
import Messages
import ScenarioFiles
import TerritoryFiles
import YAMLNodes

/// The readers of whole files.
enum FileTargets {
  static func readYAML(_ bytes: [UInt8]) {
    guard let source = decoded(bytes) else { return }
    let reading = YAMLText.read(source)
    precondition(
      reading.root != nil || reading.diagnostics.hasErrors, "a text is refused without a reason")
    write(reading.diagnostics, isSampled(bytes))
  }

  static func readScenario(_ bytes: [UInt8]) {
    guard let source = decoded(bytes) else { return }
    let reading = ScenarioReader.read(source, files: .none)
    precondition(
      (reading.scenario == nil) == reading.hasErrors, "a scenario is refused without a reason")
    write(reading.diagnostics, bytes.count.isMultiple(of: 8))
  }

  /// Cells that were read, written between quotes, are read as the same cells.
  static func readCells(_ text: String) {
    for separator: Character in [",", ";"] {
      let table: DelimitedText
      do throws(DelimitedTextError) {
        table = try DelimitedText(text, separator: separator)
      } catch {
        precondition(error.line >= 1 && error.column >= 1, "a place that is none")
        continue
      }
      let rows = [table.header] + table.rows
      let written = rows.map { row in
        row.map { quoted($0.text) }.joined(separator: String(separator))
      }.joined(separator: "\n")
      guard let again = try? DelimitedText(written, separator: separator) else {
        preconditionFailure("cells between quotes are refused")
      }
      precondition(
        ([again.header] + again.rows).map { $0.map { Array($0.text.utf8) } }
          == rows.map { $0.map { Array($0.text.utf8) } },
        "cells are read as others")
    }
  }

  /// A cell between quotes.
  ///
  /// Quotes are scalars here: a mark that joins one makes it another character.
  private static func quoted(_ cell: String) -> String {
    var text = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in cell.unicodeScalars {
      text.append(scalar)
      if scalar == "\"" { text.append(scalar) }
    }
    return String(text) + "\""
  }

  static func readTables(_ bytes: [UInt8]) {
    guard let source = decoded(bytes) else { return }
    let weights = WeightTableReader.read(source)
    precondition(
      weights.table != nil || weights.diagnostics.hasErrors, "a table is refused without a reason")
    write(weights.diagnostics, isSampled(bytes))
    let territories = TerritoryReader.read(source)
    precondition(
      (territories.country == nil) == territories.hasErrors,
      "territories are refused without a reason")
    write(territories.diagnostics, isSampled(bytes))
  }

  /// Whether the diagnostics of these bytes are written: one text of 64, chosen by the bytes alone.
  private static func isSampled(_ bytes: [UInt8]) -> Bool {
    (bytes.count + Int(bytes.last ?? 0)).isMultiple(of: 64)
  }

  private static func decoded(_ bytes: [UInt8]) -> SourceText? {
    do throws(Diagnostic) {
      return try YAMLText.decode(bytes, name: "any")
    } catch {
      write([error], true)
      return nil
    }
  }

  /// Writes diagnostics as a person would see them; each place must lie in its text.
  private static func write(_ diagnostics: [Diagnostic], _ isSampled: Bool) {
    for diagnostic in diagnostics {
      guard let span = diagnostic.primary?.span else { continue }
      precondition(
        span.start.line >= 1 && span.start.column >= 1 && span.start <= span.end,
        "a place that is none")
    }
    // To write them takes longer than to read, so that few texts have theirs written.
    guard isSampled else { return }
    for language in Language.allCases {
      _ = TextRenderer(language: language).text(of: diagnostics)
    }
  }
}
