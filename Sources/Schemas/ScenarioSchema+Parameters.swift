import Messages
import Parameters
import Reports
import ScenarioFiles

extension ScenarioSchema {
  /// The parameters, each with its unit, range, status and sources.
  var parameters: [Member] {
    Parameter.all.map { parameter in
      let facts = ParameterListing.facts(of: parameter, in: language)
      let lines =
        [sentence(from: parameter.meaning(in: language))]
        + facts.map { label, text in
          sentence(.fact, ["label": .text(capitalised(label)), "text": .text(text)])
        } + [sentence(.rangeOfParameter)]
      return (
        parameter.name.name,
        .object(
          [("description", .string(lines.joined(separator: "\n")))] + value(of: parameter))
      )
    }
  }

  /// A value of a parameter, an interval in words, or a table with a distribution.
  func value(of parameter: Parameter) -> [Member] {
    let admitted = parameter.admitted
    return any(
      [
        (
          "type",
          .array(
            ["string", parameter.isInteger ? "integer" : "number", "null"].map(JSONValue.string))
        ),
        ("pattern", .string(ValuePattern.parameterOrInterval(parameter))),
        (
          "patternErrorMessage",
          .string(ParameterText.expected(parameter).text(in: language))
        ),
        (
          admitted.excludesMinimum ? "exclusiveMinimum" : "minimum",
          .number(admitted.minimum)
        ),
        ("maximum", .number(admitted.maximum)),
      ],
      [("$ref", .string("#/$defs/\(Definition.range.rawValue)"))])
  }

  /// The name of a parameter.
  var parameterName: [Member] {
    names(
      Parameter.all.map { ($0.name.name, sentence(from: $0.meaning(in: language))) })
  }

  /// A distribution with its numbers, one of the families.
  var range: JSONValue {
    let families = FormatTable.rangeFamilies.map { table -> JSONValue in
      let members = members(of: table).map { member -> Member in
        guard member.key == "distribution", case .object(let old) = member.value else {
          return member
        }
        let words = old.filter { $0.key == "description" }
        return ("distribution", .object(words + [("const", .string(table.rawValue))]))
      }
      let name = RangeFamilyText(rawValue: table.rawValue).map { text($0) } ?? ""
      return .object(
        [("description", .string(sentence(from: name)))] + closed(members) + [required(of: table)])
    }
    return .object([
      ("description", .string(sentence(.rangeOfParameter))), ("anyOf", .array(families)),
    ])
  }

  /// A correlation of two parameters.
  var correlation: JSONValue {
    .object(closed(members(of: .correlation)) + [required(of: .correlation)])
  }
}
