import DelimitedText
package import Diagnostics
import Messages
import Territories
import YAMLNodes

/// The columns of a table by department.
private struct TableColumns {
  let codes: Int
  let numbers: Int
}

extension ScenarioRules {
  /// The numbers by code that a table holds under a rule, or nil when there is no table to read.
  ///
  /// - Parameter names: The names by which a column of numbers is known among several.
  func fromTable<Value>(
    _ field: Field, names: [String],
    _ parse: (String, CellNumbers?) throws(ValueFault) -> Value
  ) -> [(code: Department.Code, value: Value)]? {
    guard let reference = tableReference(field) else { return nil }
    let faults = TableFaults()
    defer { faults.told.forEach { findings.add($0) } }
    guard let table = tableText(reference, faults),
      let columns = columns(of: table, reference, names: names, faults)
    else { return nil }
    let rule = rule(of: table, columns.numbers)
    var listed: [Department.Code: TableText.Cell] = [:]
    var values: [Department.Code: Value] = [:]
    table.forEachRow(faults) { row in
      // A number is verified beside a wrong code too: both are told at once.
      let code = code(in: row[columns.codes], of: table, &listed, faults)
      let cell = row[columns.numbers]
      let text = cell.trimmed
      guard !text.isEmpty else {
        if let code { faults.add(.missingNumber(of: code, at: table.span(of: cell))) }
        return
      }
      let value = faults.value(text, at: table.span(of: cell)) { text throws(ValueFault) in
        try parse(text, rule)
      }
      guard let code else { return }
      findings.state("\(field.path).\(code.text)", at: table.span(of: cell))
      values[code] = value
    }
    for own in reference.own {
      let code = Department.Code(own.key.text)
      listed[code] = row(of: own)
      if own.node.isDropped {
        // `null` takes the row of the file away; the territory is left out knowingly.
        if values.removeValue(forKey: code) == nil {
          let entry = Node.Entry(key: own.key, value: own.node)
          findings.add(.nothingToDrop(entry, over: table.source.name))
        }
        continue
      }
      values[code] = findings.value(own) { text throws(ValueFault) in try parse(text, nil) }
    }
    tellLeftOut(Set(listed.keys), of: table, at: reference.file.node.span, faults)
    return values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// How the numbers of a column are read, which its cells show together.
  private func rule(of table: TableText, _ column: Int) -> CellNumbers {
    var cells: [String] = []
    if table.separator == ";" {
      table.forEachRow(TableFaults()) { cells.append($0[column].trimmed) }
    }
    return CellNumbers(separator: table.separator, cells: cells)
  }

  /// The code of a row; nil, and a fault, when it is empty, unknown or has had a row.
  private func code(
    in cell: TableText.Cell, of table: TableText,
    _ listed: inout [Department.Code: TableText.Cell], _ faults: TableFaults
  ) -> Department.Code? {
    let text = cell.trimmed
    let code = Department.Code(text)
    if text.isEmpty {
      faults.add(.missingCode(at: table.span(of: cell)))
    } else if territories.position(of: code) == nil {
      // Comparing with tens of thousands of codes is for faults that will be read.
      guard !faults.isFull else {
        faults.add(.missingCode(at: table.span(of: cell)))
        return nil
      }
      faults.add(.unknownCode(text, at: table.span(of: cell), in: territories))
    } else if let earlier = listed[code] {
      faults.add(
        .codeTwice(text, at: table.span(of: cell), first: table.span(of: earlier)))
    } else {
      listed[code] = cell
      return code
    }
    return nil
  }

  /// A key of the scenario in the place of a row.
  private func row(of field: Field) -> TableText.Cell {
    let span = field.key.span
    return TableText.Cell(
      text: field.key.text, line: span.start.line, column: span.start.column,
      endLine: span.end.line, endColumn: span.end.column)
  }

  private func columns(
    of table: TableText, _ reference: TableReference, names: [String], _ faults: TableFaults
  ) -> TableColumns? {
    let header = table.header.map(\.trimmed)
    let before = faults.hasErrors
    table.checkNames(faults)
    guard !faults.hasErrors || before else { return nil }
    if let cell = table.header.first(where: {
      territories.position(of: Department.Code($0.trimmed)) != nil
    }) {
      faults.add(.noHeader(at: table.span(of: cell), example: "code,\(names[0])"))
      return nil
    }
    guard header.count > 1 else {
      faults.add(
        Diagnostic(
          .missingColumn, Message(TableMessage.oneColumn),
          at: Diagnostic.Label(table.span(of: table.header[0])),
          hints: [Message(TableMessage.oneColumnHint)]))
      return nil
    }
    guard let codes = TableCodes(table, territories).column else {
      faults.add(.noCodes(in: table, among: header))
      return nil
    }
    // Spreadsheets leave columns without name or number behind the last one.
    let others = header.indices.filter { $0 != codes && !header[$0].isEmpty }
    if let field = reference.column {
      guard let name = findings.text(field) else { return nil }
      guard let index = header.firstIndex(of: name), index != codes else {
        faults.add(
          .unknownColumn(name, at: field.node.span, among: others.map { header[$0] }))
        return nil
      }
      return TableColumns(codes: codes, numbers: index)
    }
    let exact = others.filter { names.contains(header[$0].lowercased()) }
    // `Postes prévus` says what it holds as `postes` does.
    let begun = others.filter { index in
      names.contains(header[index].lowercased().split(separator: " ").first.map(String.init) ?? "")
    }
    let known = exact.isEmpty ? begun : exact
    if let index = others.count == 1 ? others.first : known.count == 1 ? known.first : nil {
      return TableColumns(codes: codes, numbers: index)
    }
    faults.add(.whichColumn(reference.file, among: others.map { header[$0] }, known: names))
    return nil
  }

  /// A table that leaves territories out may have lost them on the way from a spreadsheet.
  private func tellLeftOut(
    _ listed: Set<Department.Code>, of table: TableText, at span: SourceSpan, _ faults: TableFaults
  ) {
    guard !faults.hasErrors else { return }
    let codes = territories.departments.map(\.code).filter { !listed.contains($0) }
    guard !codes.isEmpty, !listed.isEmpty else { return }
    let shown = Message.Argument.list(Diagnostic.quoted(codes.prefix(8).map(\.text)))
    let label =
      codes.count <= 8
      ? Message(TableMessage.leftOutLabel, ["codes": shown])
      : Message(
        TableMessage.leftOutMoreLabel, ["codes": shown, "count": .integer(codes.count - 8)])
    faults.add(
      Diagnostic(
        .departmentsLeftOut, severity: .warning,
        Message(
          TableMessage.leftOut,
          [
            "file": .text(table.source.name), "count": .integer(codes.count),
            "total": .integer(territories.departments.count),
          ]),
        at: Diagnostic.Label(span, label), hints: [Message(TableMessage.leftOutHint)]))
  }
}

extension Diagnostic {
  fileprivate static func unknownCode(
    _ text: String, at span: SourceSpan, in country: Country
  ) -> Diagnostic {
    let isTotal = ["total", "totaux", "ensemble", "france", "france entière", "nation"]
      .contains(text.lowercased())
    if isTotal {
      return unknownDepartment(
        text, at: span, in: country, hints: [Message(TableMessage.totalHint)])
    }
    let hasLostZero = country.position(of: Department.Code("0\(text)")) != nil
    let diagnostic = unknownDepartment(text, at: span, in: country)
    return hasLostZero
      ? unknownDepartment(
        text, at: span, in: country,
        hints: diagnostic.hints + [Message(TableMessage.leadingZeroHint)])
      : diagnostic
  }

  package static func missingCode(at span: SourceSpan) -> Diagnostic {
    Diagnostic(
      .missingCode, Message(TableMessage.missingCode),
      at: Label(span, Message(TableMessage.missingCodeLabel)))
  }

  package static func codeTwice(
    _ text: String, at span: SourceSpan, first: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .duplicateCode, Message(TableMessage.codeTwice, text: text),
      at: Label(span, Message(ScenarioMessage.duplicateKeyLabel)),
      related: [Label(first, Message(ScenarioMessage.duplicateKeyFirst))])
  }

  fileprivate static func missingNumber(
    of code: Department.Code, at span: SourceSpan
  ) -> Diagnostic {
    Diagnostic(
      .missingValue, Message(TableMessage.missingNumber, ["code": .text(code.text)]),
      at: Label(span, Message(TableMessage.missingNumberLabel)),
      hints: [Message(TableMessage.missingNumberHint)])
  }

  package static func noHeader(at span: SourceSpan, example: String) -> Diagnostic {
    Diagnostic(
      .tableHeader, Message(TableMessage.noHeader),
      at: Label(span, Message(TableMessage.noHeaderLabel)),
      hints: [Message(TableMessage.noHeaderHint, text: example)])
  }

  fileprivate static func unknownColumn(
    _ name: String, at span: SourceSpan, among names: [String]
  ) -> Diagnostic {
    let near = NearestName.suggestion(for: name, among: names)
    return Diagnostic(
      .unknownColumn, Message(TableMessage.unknownColumn, text: name),
      at: Label(
        span, Message(TableMessage.columnsLabel, ["names": .list(quoted(names.prefix(12)))])),
      hints: near.map { [Message(ValueMessage.didYouMean, text: $0)] } ?? [])
  }

  fileprivate static func noCodes(in table: TableText, among names: [String]) -> Diagnostic {
    Diagnostic(
      .missingColumn, Message(TableMessage.noCodes),
      at: Label(
        table.span(of: table.header[0]),
        Message(TableMessage.columnsLabel, ["names": .list(quoted(names.prefix(12)))])),
      hints: [Message(TableMessage.noCodesHint)])
  }

  fileprivate static func whichColumn(
    _ file: Field, among names: [String], known: [String]
  ) -> Diagnostic {
    var path = ""
    if case .scalar(let scalar) = file.node.content { path = scalar.text }
    let last = names.last ?? ""
    let isTyped = file.node.span.source.name == Override.sourceName
    let key = file.path.hasSuffix(".file") ? String(file.path.dropLast(5)) : file.path
    return Diagnostic(
      .ambiguousColumn, Message(TableMessage.whichColumn),
      at: Label(
        file.node.span,
        Message(TableMessage.columnsLabel, ["names": .list(quoted(names.prefix(12)))])),
      notes: [Message(TableMessage.whichColumnNote, ["names": .list(quoted(known))])],
      hints: [
        Message(
          TableMessage.whichColumnHint,
          text: isTyped
            ? "--set \"\(key).column=\(last)\"" : "{file: \(path), column: \(last)}")
      ])
  }
}
