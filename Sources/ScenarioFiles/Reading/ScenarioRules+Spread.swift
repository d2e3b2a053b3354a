import Apportionments
import Diagnostics
import Messages
import PublicFinance
import Scenarios
import Territories
import YAMLNodes

/// The highest number of posts, and where it is stated.
struct PostsCap {
  /// The number, or nil for no limit.
  let limit: Int?
  /// Where it is stated; nil when it is left out.
  let place: SourceSpan?

  /// The limit when a file does not state one: the posts announced in 2020 (PF005).
  static let standard = 4000
}

extension ScenarioRules {
  /// The largest number of units a file may state.
  package static let largestCount = 1_000_000_000

  /// The highest number of posts in all.
  func postsCap(_ field: Field?) -> PostsCap {
    guard let field else { return PostsCap(limit: PostsCap.standard, place: nil) }
    let limit = countOrNone(field, units: ["posts", "postes"])
    return PostsCap(limit: limit ?? nil, place: field.node.span)
  }

  /// How a line is spread over departments, or nil and a fault.
  func spread(
    of line: BudgetLine, _ keys: Table, _ amount: Money?, _ postsCap: PostsCap,
    method: ApportionmentMethod
  ) -> Distribution? {
    let basis = keys["key"].flatMap { allocationKey($0, amount) }
    let floor = findings.value(keys["floor"]) { text throws(ValueFault) in
      try CountText.parse(text, in: 0...Self.largestCount)
    }
    let cap = keys["cap"].flatMap { countOrNone($0) }
    if let floor, let cap, let cap, floor > cap, let low = keys["floor"], let high = keys["cap"] {
      findings.add(.floor(floor, low, aboveCap: cap, high, of: line))
    }
    let ownMethod = apportionment(keys["apportionment"])
    if let field = keys["quantities"] {
      for name in ["key", "floor", "cap", "apportionment"] {
        if let other = keys[name] { findings.add(.excluded(other, by: field)) }
      }
      return quantities(field, line, postsCap).map {
        Distribution(basis: .quantities($0.mapValues(Double.init)))
      }
    }
    let standard: AllocationKey =
      switch line {
      case .spaces: .need
      case .aidants: .population
      default: .observed
      }
    return Distribution(
      basis: basis ?? .key(standard), floor: floor ?? 0, cap: cap ?? nil,
      method: ownMethod ?? method)
  }

  /// The method by which whole units are shared, or nil when it is left out or at fault.
  func apportionment(_ field: Field?) -> ApportionmentMethod? {
    findings.value(field) { text throws(ValueFault) in
      if let method = ApportionmentMethod(named: text) { return method }
      let names = ApportionmentMethod.allCases.map { (name: $0.rawValue, value: $0) }
      do throws(ValueFault) {
        return try WordText.name(
          text, among: names, .unknownApportionment, message: LineMessage.unknownMethod)
      } catch {
        // The label lists the names of the format; another established name may be meant.
        var fault = error
        let aliases = ApportionmentMethod.aliases.map(\.name)
        if fault.hints.isEmpty, let near = NearestName.suggestion(for: text, among: aliases) {
          fault.hints.append(Message(ValueMessage.didYouMean, text: near))
        }
        throw fault
      }
    }
  }

  /// Real quantities are exact shares: no method rounds them to whole units.
  func tellUnusedMethods(in top: Table) {
    guard let real = top["real-quantities"] else { return }
    var fields: [Node.Entry] = []
    if let field = top["apportionment"] {
      fields.append(Node.Entry(key: field.key, value: field.node))
    }
    for line in top["lines"]?.node.entries ?? [] {
      if let entry = line.value.entry(at: ["apportionment"]) { fields.append(entry) }
    }
    for field in fields where !field.value.isDropped && !field.value.isUnwritten {
      findings.add(.unusedMethod(field, real))
    }
  }

  /// A whole number, nil inside for `none`, nil outside for a fault.
  private func countOrNone(_ field: Field, units: Set<String> = []) -> Int?? {
    findings.value(field) { text throws(ValueFault) -> Int? in
      if WordText.isNone(text) { return nil }
      return try CountText.parse(
        text, in: 0...Self.largestCount, units: units, expected: .countOrNoneLabel)
    }
  }

  private func allocationKey(_ field: Field, _ amount: Money?) -> Distribution.Basis? {
    guard TableReference.isReference(field) || field.isMapping else {
      return findings.value(field) { text throws(ValueFault) in
        let names = AllocationKey.allCases.map { (name: $0.rawValue, value: $0) }
        do throws(ValueFault) {
          return .key(
            try WordText.name(
              text, among: names, .unknownAllocationKey, message: LineMessage.unknownKey))
        } catch {
          var fault = error
          fault.hints.append(Message(LineMessage.unknownKeyHint))
          throw fault
        }
      }
    }
    let weights = byDepartment(field, names: ["weight", "weights", "poids"]) {
      text, rule throws(ValueFault) in
      guard let rule else { return try WeightText.parse(text) }
      return try rule.number(text)
    }
    guard let weights else { return nil }
    if !weights.isEmpty, amount != .zero, weights.allSatisfy({ $0.value == 0 }) {
      findings.add(
        Diagnostic(
          .zeroWeights, Message(LineMessage.zeroWeights),
          at: Diagnostic.Label(field.node.span, Message(LineMessage.zeroWeightsLabel))))
    }
    return .weights(Dictionary(uniqueKeysWithValues: weights.map { ($0.code, $0.value) }))
  }

  private func quantities(
    _ field: Field, _ line: BudgetLine, _ postsCap: PostsCap
  ) -> [Department.Code: Int]? {
    let names = ["quantity", "quantities", "quantité", "quantités"] + Self.unitNames(of: line)
    let numbers = byDepartment(field, names: names) { text, _ throws(ValueFault) in
      try CountText.parse(text, in: 0...Self.largestCount)
    }
    guard let numbers else { return nil }
    let total = numbers.reduce(0) { $0 + $1.value }
    if line == .advisers, let limit = postsCap.limit, total > limit {
      findings.add(.posts(total, field, above: limit, postsCap.place))
    }
    return Dictionary(uniqueKeysWithValues: numbers.map { ($0.code, $0.value) })
  }

  /// What a column of quantities of a line may be called.
  private static func unitNames(of line: BudgetLine) -> [String] {
    switch line {
    case .advisers: ["posts", "postes", "advisers", "conseillers"]
    case .spaces: ["spaces", "espaces"]
    case .aidants: ["aidants"]
    case .renewal, .unallocated: []
    }
  }

  /// A table from department code to a value; codes are the text of the key, so `01` stays `01`.
  ///
  /// The table is written out, or in a file whose columns of numbers can have one of the `names`.
  private func byDepartment<Value>(
    _ field: Field, names: [String],
    _ parse: (String, CellNumbers?) throws(ValueFault) -> Value
  ) -> [(code: Department.Code, value: Value)]? {
    if TableReference.isReference(field) { return fromTable(field, names: names, parse) }
    let territories = territories
    let table = findings.table(
      field.node, path: field.path, anchor: field.key.span,
      hints: TableReference.hints(for: field.node),
      check: { key in
        territories.position(of: Department.Code(key.text)) == nil
          ? .unknownDepartment(key, in: territories) : nil
      })
    guard let table else { return nil }
    findings.state(field.path, at: field.node.span)
    if case .mapping(let entries) = field.node.content, entries.isEmpty {
      findings.add(
        Diagnostic(
          .missingValue, Message(LineMessage.noDepartment),
          at: Diagnostic.Label(field.node.span)))
    }
    return table.fields.compactMap { field in
      findings.value(field) { text throws(ValueFault) in try parse(text, nil) }
        .map { (Department.Code(field.key.text), $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func unusedMethod(_ method: Node.Entry, _ real: Field) -> Diagnostic {
    Diagnostic(
      .unusedApportionment, severity: .warning, Message(LineMessage.unusedMethod),
      at: Label(method.value.span, Message(LineMessage.unusedMethodLabel)),
      related: [Label(real.node.span, Message(LineMessage.unusedMethodOther))],
      hints: [Message(LineMessage.unusedMethodHint)])
  }

  fileprivate static func floor(
    _ floor: Int, _ low: Field, aboveCap cap: Int, _ high: Field, of line: BudgetLine
  ) -> Diagnostic {
    Diagnostic(
      .floorAboveCap, Message(LineMessage.floorAboveCap, text: line.name),
      at: Label(low.node.span, Message(LineMessage.floorLabel, ["count": .integer(floor)])),
      related: [
        Label(high.node.span, Message(LineMessage.capLabel, ["count": .integer(cap)]))
      ],
      hints: [
        Message(
          LineMessage.floorAboveCapHint, ["floor": .integer(floor), "cap": .integer(cap)])
      ])
  }

  fileprivate static func excluded(_ field: Field, by quantities: Field) -> Diagnostic {
    Diagnostic(
      .quantitiesExclude, Message(LineMessage.quantitiesExclude, text: field.key.text),
      at: Label(field.key.span, Message(LineMessage.quantitiesExcludeLabel)),
      related: [Label(quantities.key.span, Message(LineMessage.quantitiesHere))])
  }

  fileprivate static func posts(
    _ total: Int, _ field: Field, above limit: Int, _ place: SourceSpan?
  ) -> Diagnostic {
    let cap: [String: Message.Argument] = ["count": .integer(limit)]
    return Diagnostic(
      .postsAboveCap, Message(LineMessage.postsAboveCap),
      at: Label(field.key.span, Message(LineMessage.postsLabel, ["count": .integer(total)])),
      related: place.map { [Label($0, Message(LineMessage.postsCapLabel, cap))] } ?? [],
      notes: place == nil ? [Message(LineMessage.postsCapDefault, cap)] : [],
      hints: [Message(LineMessage.postsCapHint)])
  }
}
