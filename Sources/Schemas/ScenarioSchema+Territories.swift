import Messages
import Reports
import ScenarioFiles
import Territories

extension ScenarioSchema {
  /// A number for each code, or a file of them with codes beside it.
  func codes(to value: [Member]) -> JSONValue {
    let codes = country.departments.map { department -> Member in
      (
        department.code.text,
        .object([("description", .string(department.name))] + nullable(value))
      )
    }
    let file: Member = (
      "file",
      .object(
        [("description", .string(sentence(.tableFile)))] + matching(ValuePattern.table))
    )
    let column: Member = (
      "column",
      .object([("description", .string(sentence(.tableColumn))), ("type", .string("string"))])
    )
    // Editors read `01` as the number 1.
    let numbers: Member = (
      "patternProperties", .object([("^[1-9]$", .object(nullable(value)))])
    )
    return .object(
      [("description", .string(sentence(.codes))), ("type", .string("object"))]
        + [("properties", .object(codes + [file, column])), numbers]
        + [("additionalProperties", .bool(false))])
  }

  private func nullable(_ value: [Member]) -> [Member] {
    value.map { member in
      guard member.key == "type", case .array(let types) = member.value else { return member }
      return (member.key, .array(types + [.string("null")]))
    }
  }

  /// The code of a department; editors read `75` as a number.
  var department: [Member] {
    any(
      names(country.departments.map { ($0.code.text, $0.name) }),
      [("type", .string("integer")), ("minimum", .integer(0))])
  }

  /// The name or the code of a region, in small or capital letters.
  var region: [Member] {
    let names = country.regions.map(\.name)
    let codes = country.regions.map(\.code)
    return any(
      [("enum", .array(names.map(JSONValue.string)))],
      matching(ValuePattern.anyOf(names + codes)),
      [("type", .string("integer")), ("minimum", .integer(0))])
  }
}
