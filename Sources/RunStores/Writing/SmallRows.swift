import Diagnostics
import Digests
import Parameters
import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations

extension RunWriter {
  mutating func writeSettings(_ settings: [String]) throws {
    try table("settings", columns: 2) { row in
      for (position, setting) in settings.enumerated() {
        try row([.integer(position + 1), .text(setting)])
      }
    }
  }

  mutating func writeInputs(_ inputs: [(role: RunToStore.Role, source: SourceText)]) throws {
    let keys: [StoredValue] = try inputs.map { _, source in
      let bytes = Array(source.content.utf8)
      let digest = SHA256.hexadecimal(of: bytes)
      return .reference(try key(ofText: bytes, digest: digest), [digest])
    }
    try table("inputs", columns: 4) { row in
      for (position, input) in inputs.enumerated() {
        try row([
          .integer(position + 1), .text(input.role.rawValue), .text(input.source.name),
          keys[position],
        ])
      }
    }
  }

  mutating func writeFigures(_ figures: [SummaryRow]) throws {
    try table("figures", columns: 9) { row in
      for (position, figure) in figures.enumerated() {
        let quantity = figure.quantity
        try row([
          .integer(position + 1), .text(figure.section), .text(figure.item), .text(figure.place),
          .text(figure.date), quantity.money.map { .integer(Int($0.cents)) } ?? .null,
          StoredValue(quantity.number), .text(quantity.unit.name), .text(quantity.basis.name),
        ])
      }
    }
  }

  mutating func writeParameters(_ result: RunResult) throws {
    let scenario = result.outcome.plan.scenario
    let parameters = Parameter.all.sorted {
      $0.name.name.utf8.lexicographicallyPrecedes($1.name.name.utf8)
    }
    try table("parameters", columns: 10) { row in
      for parameter in parameters {
        let value = scenario.parameters[parameter.name]
        let range = scenario.ranges[parameter.name]
        try row([
          .text(parameter.name.name), StoredValue(value), .text(parameter.unit.rawValue),
          StoredValue(parameter.defaultValue),
          StoredValue(range?.ends.low ?? parameter.range?.lowerBound),
          StoredValue(range?.ends.high ?? parameter.range?.upperBound),
          .text(parameter.status.rawValue),
          .text(range != nil ? "range" : value == parameter.defaultValue ? "default" : "scenario"),
          .text(parameter.sources.joined(separator: " ")),
          .text(result.places[parameter.name] ?? ""),
        ])
      }
    }
  }
}
