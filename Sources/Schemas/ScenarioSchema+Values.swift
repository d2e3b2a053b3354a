import Apportionments
import Messages
import Parameters
import Reports
import ScenarioFiles
import Scenarios
import ShippedScenarios

extension ScenarioSchema {
  static let text: [Member] = [("type", .array([.string("string"), .string("number")]))]

  /// The largest number of units, as the reader has it.
  private static let largestCount = JSONValue.integer(Int64(ScenarioRules.largestCount))

  /// What a key accepts.
  func value(_ key: FormatKey) -> [Member] {
    switch key.kind {
    case .schema: return [("const", .integer(1))]
    case .text: return Self.text
    case .texts: return any(Self.text, array(Self.text))
    case .month: return matching(ValuePattern.month, or: .notMonthLabel)
    case .monthOrNever: return matching(ValuePattern.monthOrNever, or: .notMonthLabel)
    case .months:
      return matching(ValuePattern.duration, or: .durationLabel, types: "string", "integer")
        + range(1, Int64(ScenarioRules.longestHorizon))
    case .money:
      // A number without its currency is no amount, unless it is 0.
      return matching(ValuePattern.money, or: .notMoneyLabel, types: "string", "number")
        + range(0, 0)
    case .share:
      return matching(ValuePattern.share, or: .notShareLabel, types: "string", "number")
        + range(0, 1)
    case .count: return quantity
    case .countOrNone:
      return matching(
        ValuePattern.countOrNone, or: .countOrNoneLabel, types: "string", "integer")
        + [("minimum", .integer(0)), ("maximum", Self.largestCount)]
    case .boolean: return [("type", .string("boolean"))]
    case .name(let words): return named(words)
    case .names(let words): return any(named(words), array(named(words)))
    case .allocationKey: return allocationKey
    case .quantities: return tables(Definition.quantities)
    case .calendar:
      let share = value(FormatKey.share)
      return [
        ("type", .string("object")),
        ("patternProperties", .object([(ValuePattern.month, .object(share))])),
        ("additionalProperties", .bool(false)),
      ]
    case .table(let table): return closed(members(of: table)) + rules(of: table)
    case .events: return array([("$ref", .string("#/$defs/\(Definition.event.rawValue)"))])
    case .expectations:
      return array([("$ref", .string("#/$defs/\(Definition.expectation.rawValue)"))])
    case .parameters: return closed(parameters)
    case .parameter(let name): return value(of: Parameter[name])
    case .parameterValue, .parameterNumber, .number:
      return matching(ValuePattern.quantity, or: .notNumberLabel, types: "string", "number")
    case .weightedValues:
      return [
        ("type", .string("object")),
        ("patternProperties", .object([(ValuePattern.quantity, .object(weight))])),
        ("additionalProperties", .bool(false)),
      ]
    case .values:
      return array(
        matching(ValuePattern.quantity, or: .notNumberLabel, types: "string", "number"))
    case .parameterGroups: return array(array(parameterName))
    case .parameterPair: return array(parameterName)
    case .correlations:
      return array([("$ref", .string("#/$defs/\(Definition.correlation.rawValue)"))])
    case .metric: return names(ExpectedMetric.all.map { ($0.name, meaning(of: $0)) })
    case .metricValue:
      return matching(ValuePattern.quantity, or: .notNumberLabel, types: "string", "number")
    case .fiscalYear:
      return matching(ValuePattern.year, types: "string", "integer") + range(2020, 9999)
    case .departments: return any(department, array(department))
    case .regions: return any(region, array(region))
    case .scenario:
      let shipped = ShippedScenarios.names.map { ($0, title(ofShipped: $0)) }
      return any(
        names(shipped),
        [("description", .string(sentence(.path)))] + matching(ValuePattern.path))
    }
  }

  /// A whole number of 0 or more.
  var quantity: [Member] {
    matching(ValuePattern.count, or: .countLabel, types: "string", "integer")
      + [("minimum", .integer(0)), ("maximum", Self.largestCount)]
  }

  /// A weight of 0 or more.
  var weight: [Member] {
    matching(ValuePattern.quantity, or: .notNumberLabel, types: "string", "number")
      + [("minimum", .integer(0))]
  }

  private func range(_ low: Int64, _ high: Int64) -> [Member] {
    [("minimum", .integer(low)), ("maximum", .integer(high))]
  }

  /// Numbers by department take the place of all other ways to spread a line.
  private func rules(of table: FormatTable) -> [Member] {
    guard table == .spreadLine else { return [] }
    let others = table.keys.map(\.name)
      .filter { ["key", "floor", "cap", "apportionment"].contains($0) }
      .map { ($0, JSONValue.object([("type", .string("null"))])) }
    return [
      (
        "if",
        .object([
          ("required", .array([.string("quantities")])),
          (
            "properties",
            .object([
              ("quantities", .object([("type", .array([.string("object"), .string("string")]))]))
            ])
          ),
        ])
      ),
      ("then", .object([("properties", .object(others))])),
    ]
  }

  private func named(_ words: [String]) -> [Member] {
    let named = names(words.map { ($0, meaning(of: $0)) })
    guard words == ApportionmentMethod.allCases.map(\.rawValue) else { return named }
    // Methods are known by other established names too, in small or capital letters.
    let others = words + ApportionmentMethod.aliases.map(\.name)
    return any(named, matching(ValuePattern.anyOf(others)))
  }

  private var allocationKey: [Member] {
    let keys = AllocationKey.allCases.map { key in
      (
        key.rawValue,
        sentence(from: AllocationKeyText(rawValue: key.rawValue).map { text($0) } ?? "")
      )
    }
    return [("anyOf", .array([.object(names(keys))] + choices(of: .weights)))]
  }

  private func tables(_ definition: Definition) -> [Member] {
    [("anyOf", .array(choices(of: definition)))]
  }

  private func choices(of definition: Definition) -> [JSONValue] {
    let file =
      [("description", .string(sentence(.tableFile)))] + matching(ValuePattern.table)
    return [.object(file), definition.reference]
  }

  /// The meaning of a name: a line, a method of apportionment or a type of event.
  private func meaning(of word: String) -> String {
    if let line = FormatTable.lines.keys.first(where: { $0.name == word }) {
      return sentence(from: line.meaning.text(in: language))
    }
    if let method = ApportionmentText(rawValue: word) { return text(method) }
    return SchemaText(rawValue: "each-\(word)").map { text($0) } ?? ""
  }

  private func meaning(of metric: ExpectedMetric) -> String {
    let meaning =
      MetricName(rawValue: metric.name).map { text($0) }
      ?? FigureName(rawValue: metric.name).map { text($0) } ?? ""
    return sentence(
      .metric,
      ["meaning": .text(sentence(from: meaning)), "unit": .message(Message(metric.unit.text))])
  }

  private func title(ofShipped name: String) -> String {
    guard let source = try? ScenarioSources.shipped(name) else { return "" }
    return ScenarioReader.read(source).scenario?.title ?? ""
  }
}

extension FormatKey {
  /// A share wherever no key of its own stands.
  fileprivate static let share = FormatTable.moneyLine.keys[1]
}

extension ExpectedMetric.Unit {
  fileprivate var text: SchemaText {
    switch self {
    case .money: .unitMoney
    case .euros: .unitEuros
    case .persons: .unitPersons
    case .count: .unitCount
    case .share: .unitShare
    case .number: .unitNumber
    }
  }
}
