import Apportionments
import DelimitedText
public import Diagnostics
import Messages
import YAMLNodes

/// Reads tables of weights: CSV with a header and two columns, names and weights.
///
/// The cells are separated by semicolons when the first line holds one, otherwise by commas.
public enum WeightTableReader {
  /// What came of reading: the table, or everything wrong with it.
  public struct Reading: Sendable {
    /// The table; nil when there is an error.
    public let table: WeightTable?
    /// Every error and warning, in the order of the text.
    public let diagnostics: [Diagnostic]
  }

  /// The text of a file, or of standard input when the path is `-`.
  ///
  /// - Throws: ``ScenarioSourceError`` when it cannot be read as UTF-8 text of at most 1 MiB.
  public static func locate(_ path: String) throws(ScenarioSourceError) -> SourceText {
    let isInput = path == "-"
    let name = isInput ? "<stdin>" : path
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      let limit = YAMLText.largestFile + 1
      bytes =
        try isInput ? FileBytes.standardInput(limit: limit) : FileBytes.read(path, limit: limit)
    } catch {
      throw ScenarioSourceError(
        diagnostic: .unreadable(error, name), isInputOutput: true)
    }
    do throws(Diagnostic) {
      return try YAMLText.decode(bytes, name: name)
    } catch {
      throw ScenarioSourceError(diagnostic: error, isInputOutput: false)
    }
  }

  /// Reads a text.
  public static func read(_ source: SourceText) -> Reading {
    // A byte order mark has no column of its own.
    let scalars = source.content.unicodeScalars
    let content = scalars.first == "\u{FEFF}" ? String(scalars.dropFirst()) : source.content
    let text = SourceText(name: source.name, content: content)
    let firstLine = content.prefix { !$0.isNewline }
    do throws(DelimitedTextError) {
      let table = try DelimitedText(content, separator: firstLine.contains(";") ? ";" : ",")
      return WeightTableRules(source: text).read(table)
    } catch {
      return Reading(table: nil, diagnostics: [.delimited(error, in: text)])
    }
  }
}

/// The rules of a table of weights.
private struct WeightTableRules {
  let source: SourceText

  func read(_ text: DelimitedText) -> WeightTableReader.Reading {
    guard text.header.count == 2 else { return failed(.columns(text.header, in: source)) }
    // A first row of data would be lost in silence if it passed for the header.
    if NumberText(text.header[1].text)?.prefix.isEmpty == true {
      return failed(.header(text.header, in: source))
    }
    let findings = Findings()
    var rows: [(row: WeightTable.Row, cell: DelimitedText.Cell)] = []
    var places: [String: DelimitedText.Cell] = [:]
    for cells in text.rows where !cells.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
      let name = cells[0].text.trimmed
      if name.isEmpty { findings.add(.missingName(cells[0], in: source)) }
      if let first = places[name], !name.isEmpty {
        findings.add(.duplicateName(cells[0], first: first, in: source))
      }
      places[name] = places[name] ?? cells[0]
      let weight = findings.value(cells[1].text.trimmed, at: source.span(of: cells[1])) {
        text throws(ValueFault) in try WeightText.exact(text)
      }
      guard let weight, let exact = weight.asWeight else { continue }
      rows.append(
        (
          WeightTable.Row(name: name, weight: exact, roundedWeight: weight.double ?? 0), cells[0]
        ))
    }
    if !findings.diagnostics.hasErrors, rows.allSatisfy({ $0.row.weight == .zero }) {
      findings.add(.noWeight(text.header, in: source))
    }
    let total = rows.reduce(0) { $0 + $1.row.roundedWeight }
    if rows.count > 2, let row = rows.first(where: { $0.row.roundedWeight * 2 == total }) {
      findings.add(.totalAmongWeights(row.cell, in: source))
    }
    let isUsable = !findings.diagnostics.hasErrors
    return WeightTableReader.Reading(
      table: isUsable ? WeightTable(rows: rows.map(\.row)) : nil,
      diagnostics: findings.diagnostics)
  }

  private func failed(_ diagnostic: Diagnostic) -> WeightTableReader.Reading {
    WeightTableReader.Reading(table: nil, diagnostics: [diagnostic])
  }
}

extension ExactDecimal {
  /// The number as a weight; nil when it is negative.
  fileprivate var asWeight: ExactWeight? { ExactWeight(decimal: mantissa, powerOfTen: exponent) }
}

extension String {
  /// The text without blanks at both ends.
  fileprivate var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(start.reversed().drop(while: \.isWhitespace).reversed())
  }
}

extension SourceText {
  /// The place of a cell.
  fileprivate func span(of cell: DelimitedText.Cell) -> SourceSpan {
    let width = max(1, cell.text.unicodeScalars.count)
    return SourceSpan(
      source: self, start: SourcePosition(line: cell.line, column: cell.column),
      end: SourcePosition(line: cell.line, column: cell.column + width))
  }
}

extension Diagnostic {
  fileprivate static func delimited(
    _ error: DelimitedTextError, in source: SourceText
  ) -> Diagnostic {
    let start = SourcePosition(line: error.line, column: error.column)
    let span = SourceSpan(source: source, start: start, end: start)
    let message =
      switch error.fault {
      case .empty: Message(WeightMessage.empty)
      case .cellCount(let found, let expected):
        Message(
          WeightMessage.cellCount, ["found": .integer(found), "expected": .integer(expected)])
      case .openQuote: Message(WeightMessage.openQuote)
      case .textAfterQuote: Message(WeightMessage.textAfterQuote)
      }
    return Diagnostic(
      .weightTable, message, at: Label(span), hints: [Message(WeightMessage.formatHint)])
  }

  fileprivate static func columns(
    _ header: [DelimitedText.Cell], in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .weightTable, Message(WeightMessage.columns, ["count": .integer(header.count)]),
      at: Label(source.span(of: header[0]), Message(WeightMessage.columnsLabel)),
      hints: [Message(WeightMessage.formatHint)])
  }

  fileprivate static func header(
    _ header: [DelimitedText.Cell], in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .weightTableHeader, Message(WeightMessage.header),
      at: Label(source.span(of: header[1]), Message(WeightMessage.headerLabel)),
      hints: [Message(WeightMessage.headerHint)])
  }

  fileprivate static func missingName(
    _ cell: DelimitedText.Cell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .missingName, Message(WeightMessage.missingName),
      at: Label(source.span(of: cell), Message(WeightMessage.missingNameLabel)))
  }

  fileprivate static func duplicateName(
    _ cell: DelimitedText.Cell, first: DelimitedText.Cell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .duplicateName, Message(WeightMessage.duplicateName, text: first.text),
      at: Label(source.span(of: cell), Message(WeightMessage.duplicateNameLabel)),
      related: [Label(source.span(of: first), Message(WeightMessage.duplicateNameFirst))])
  }

  fileprivate static func noWeight(
    _ header: [DelimitedText.Cell], in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .zeroWeights, Message(WeightMessage.noWeight),
      at: Label(source.span(of: header[1]), Message(WeightMessage.noWeightLabel)))
  }

  fileprivate static func totalAmongWeights(
    _ cell: DelimitedText.Cell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .totalAmongWeights, severity: .warning,
      Message(WeightMessage.total, text: cell.text),
      at: Label(source.span(of: cell), Message(WeightMessage.totalLabel)),
      hints: [Message(WeightMessage.totalHint)])
  }
}
