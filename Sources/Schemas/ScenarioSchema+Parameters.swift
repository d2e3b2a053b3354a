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
        }
      let admitted = parameter.admitted
      let minimum = JSONValue.number(admitted.minimum)
      return (
        parameter.name.name,
        .object([
          ("description", .string(lines.joined(separator: "\n"))),
          (
            "type",
            .array(
              ["string", parameter.isInteger ? "integer" : "number", "null"].map(JSONValue.string))
          ),
          ("pattern", .string(ValuePattern.parameter(parameter))),
          (
            "patternErrorMessage",
            .string(ParameterText.expected(parameter).text(in: language))
          ),
          (admitted.excludesMinimum ? "exclusiveMinimum" : "minimum", minimum),
          ("maximum", .number(admitted.maximum)),
        ])
      )
    }
  }
}
