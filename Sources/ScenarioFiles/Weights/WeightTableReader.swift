import Apportionments
import DelimitedText
public import Diagnostics
import Messages

/// Reads tables of weights: CSV with a header, a column of names and a column of weights.
///
/// Among several columns the weights are those asked for, or the one whose name says so, such as
/// `weight` or `population`; names are in a column called `name`, or else in the first. The cells are separated by semicolons when the first line holds one, otherwise by commas.
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
  /// - Throws: ``ScenarioSourceError`` when it cannot be read as UTF-8 text of at most 32 MiB.
  public static func locate(_ path: String) throws(ScenarioSourceError) -> SourceText {
    let isInput = path == "-"
    let name = isInput ? "<stdin>" : path
    let bytes: [UInt8]
    do throws(FileBytes.Failure) {
      let limit = TableFiles.largestFile + 1
      bytes =
        try isInput ? FileBytes.standardInput(limit: limit) : FileBytes.read(path, limit: limit)
    } catch {
      throw ScenarioSourceError(
        diagnostic: .unreadable(error, name), isInputOutput: true)
    }
    do throws(Diagnostic) {
      return try TableFiles.decode(bytes, name: name)
    } catch {
      throw ScenarioSourceError(diagnostic: error, isInputOutput: false)
    }
  }

  /// Reads a text.
  ///
  /// - Parameter column: The name of the column of weights; nil to find it.
  public static func read(_ source: SourceText, column: String? = nil) -> Reading {
    // A byte order mark has no column of its own.
    let scalars = source.content.unicodeScalars
    let content = scalars.first == "\u{FEFF}" ? String(scalars.dropFirst()) : source.content
    let text = SourceText(name: source.name, content: content)
    let firstLine = content.prefix { !$0.isNewline }
    do throws(DelimitedTextError) {
      let table = try DelimitedText(content, separator: firstLine.contains(";") ? ";" : ",")
      return WeightTableRules(source: text, column: column).read(table)
    } catch {
      return Reading(table: nil, diagnostics: [.delimited(error, in: text)])
    }
  }
}

/// The rules of a table of weights.
private struct WeightTableRules {
  let source: SourceText
  let column: String?

  /// Names that a column of weights may have among several.
  static let weightNames = [
    "weight", "weights", "poids", "population", "votes", "voix", "inhabitants", "habitants",
  ]
  /// Names that a column of names may have.
  private static let nameNames = ["name", "nom", "libellé", "libelle", "label"]

  func read(_ text: DelimitedText) -> WeightTableReader.Reading {
    // A first row of data would be lost in silence if it passed for the header.
    if let number = text.header.dropFirst().first(where: {
      NumberText($0.text)?.prefix.isEmpty == true
    }) {
      return failed(.header(number, in: source))
    }
    let names: Int
    let weights: Int
    do throws(Diagnostic) {
      (names, weights) = try columns(of: text.header)
    } catch {
      return failed(error)
    }
    let findings = Findings()
    var rows: [(row: WeightTable.Row, cell: DelimitedText.Cell)] = []
    var places: [String: DelimitedText.Cell] = [:]
    for cells in text.rows where !cells.allSatisfy({ $0.text.allSatisfy(\.isWhitespace) }) {
      let (cell, number) = (cells[names], cells[weights])
      let name = cell.text.trimmed
      if name.isEmpty { findings.add(.missingName(cell, in: source)) }
      if let first = places[name], !name.isEmpty {
        findings.add(.duplicateName(cell, first: first, in: source))
      }
      places[name] = places[name] ?? cell
      let weight = findings.value(number.text.trimmed, at: source.span(of: number)) {
        text throws(ValueFault) in try WeightText.exact(text)
      }
      guard let weight, let exact = weight.asWeight else { continue }
      rows.append(
        (
          WeightTable.Row(name: name, weight: exact, roundedWeight: weight.double ?? 0), cell
        ))
    }
    if !findings.diagnostics.hasErrors, rows.allSatisfy({ $0.row.weight == .zero }) {
      findings.add(.noWeight(text.header[weights], in: source))
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

  /// The columns of names and of weights.
  private func columns(
    of header: [DelimitedText.Cell]
  ) throws(Diagnostic) -> (names: Int, weights: Int) {
    let names = header.map { $0.text.trimmed.lowercased() }
    // Spreadsheets leave columns without a name behind the last one.
    let used = header.indices.filter { !names[$0].isEmpty }
    guard used.count > 1 else { throw .columns(header, in: source) }
    let weights: Int
    if let column {
      guard let index = names.firstIndex(of: column.trimmed.lowercased()) else {
        throw .noColumn(column, in: header)
      }
      weights = index
    } else {
      let named = used.filter { Self.weightNames.contains(names[$0]) }
      let found = used.count == 2 ? used[1] : named.count == 1 ? named[0] : nil
      guard let found else { throw .unclearColumns(header, in: source) }
      weights = found
    }
    let others = used.filter { $0 != weights }
    let name = others.first { Self.nameNames.contains(names[$0]) } ?? others[0]
    return (name, weights)
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

  fileprivate static func unclearColumns(
    _ header: [DelimitedText.Cell], in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .weightTable, Message(WeightMessage.unclear, ["count": .integer(header.count)]),
      at: Label(
        source.span(of: header[0]),
        Message(TableMessage.columnsLabel, ["names": .list(quoted(header.map(\.text).prefix(12)))])),
      notes: [
        Message(
          WeightMessage.unclearNote, ["names": .list(quoted(WeightTableRules.weightNames))])
      ],
      hints: [Message(WeightMessage.unclearHint, text: header.last?.text.trimmed ?? "")])
  }

  fileprivate static func noColumn(
    _ name: String, in header: [DelimitedText.Cell]
  ) -> Diagnostic {
    let names = header.map(\.text.trimmed)
    let near = NearestName.suggestion(for: name, among: names)
    let source = SourceText(name: "--column", content: name)
    let end = SourcePosition(line: 1, column: max(1, name.unicodeScalars.count) + 1)
    let span = SourceSpan(source: source, start: SourcePosition(line: 1, column: 1), end: end)
    return Diagnostic(
      .unknownColumn, Message(TableMessage.unknownColumn, text: name),
      at: Label(
        span, Message(TableMessage.columnsLabel, ["names": .list(quoted(names.prefix(12)))])),
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }

  fileprivate static func header(
    _ cell: DelimitedText.Cell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .weightTableHeader, Message(WeightMessage.header),
      at: Label(source.span(of: cell), Message(WeightMessage.headerLabel)),
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
    _ cell: DelimitedText.Cell, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .zeroWeights, Message(WeightMessage.noWeight),
      at: Label(source.span(of: cell), Message(WeightMessage.noWeightLabel)))
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
