import Diagnostics
import Messages
import Territories
import YAMLNodes

/// A table by department that a scenario names instead of writing it out.
///
/// It is the path of a CSV file, as `posts.csv`, or a mapping with the key `file`, and `column`
/// where the table has several; codes beside them take the place of those of the file.
struct TableReference {
  /// The path as written, with its place.
  let file: Field
  /// The column to read, when it is named.
  let column: Field?
  /// Numbers by code that stand in the scenario itself.
  let own: [Field]

  /// Whether a field names a table rather than writing it.
  static func isReference(_ field: Field) -> Bool {
    switch field.node.content {
    case .scalar(let scalar): isFile(scalar.text)
    case .mapping(let entries): entries.contains { $0.key.text == "file" }
    case .sequence: false
    }
  }

  /// Whether a text is the path of a table.
  static func isFile(_ text: String) -> Bool { text.lowercased().hasSuffix(".csv") }

  /// What to say where a table was expected and a single value is written.
  static func hints(for node: Node) -> [Message] {
    guard case .scalar(let scalar) = node.content else { return [] }
    let isSheet = [".xlsx", ".xls", ".ods", ".tsv", ".txt"]
      .contains { scalar.text.lowercased().hasSuffix($0) }
    return [Message(isSheet ? TableMessage.notCSVHint : .csvHint)]
  }
}

extension ScenarioRules {
  /// The reference that a field writes; nil when it does not say which file.
  func tableReference(_ field: Field) -> TableReference? {
    findings.state(field.path, at: field.node.span)
    guard case .mapping = field.node.content else {
      return TableReference(file: field, column: nil, own: [])
    }
    let names = ["file", "column"]
    let territories = territories
    let table = findings.table(
      field.node, path: field.path, anchor: field.key.span,
      check: { key in
        let isKnown =
          names.contains(key.text) || territories.position(of: Department.Code(key.text)) != nil
        if isKnown { return nil }
        if let near = NearestName.suggestion(for: key.text, among: names) {
          return Diagnostic(
            .unknownKey, Message(ScenarioMessage.unknownKey, text: key.text),
            at: Diagnostic.Label(key.span), hints: [Message(ValueMessage.didYouMean, text: near)])
        }
        return .unknownDepartment(key.text, at: key.span, in: territories)
      })
    guard let table, let file = table["file"] else { return nil }
    return TableReference(
      file: file, column: table["column"], own: table.fields.filter { !names.contains($0.key.text) }
    )
  }

  /// The table that a reference names; nil, and a fault, when it cannot be had.
  func tableText(_ reference: TableReference, _ faults: TableFaults) -> TableText? {
    guard let path = findings.text(reference.file) else { return nil }
    do throws(Diagnostic) {
      let text = try tableFiles.text(path, at: reference.file.node.span)
      findings.readTable(text)
      return TableText(text, faults)
    } catch {
      faults.add(error)
      return nil
    }
  }
}
