import Diagnostics
import Messages
import Parameters
import SamplingDesigns
import Scenarios
import YAMLNodes

/// How parameters vary together: groups, and pairs with a correlation.
struct TogetherRead {
  var groups = Scenario.pairs
  var correlations: [ParameterCorrelation] = []
}

extension ScenarioRules {
  /// `shared-quantiles` and `rank-correlations`.
  ///
  /// - Parameter varies: Whether an ensemble draws a parameter.
  func together(_ top: Table, varies: (ParameterName) -> Bool) -> TogetherRead {
    var read = TogetherRead()
    if let field = top["shared-quantiles"], !field.isNull {
      findings.state(field.path, at: field.node.span)
      read.groups = groups(field)
    }
    guard let field = top["rank-correlations"], !field.isNull else { return read }
    findings.state(field.path, at: field.node.span)
    var pairs: [(correlation: ParameterCorrelation, place: SourceSpan)] = []
    for item in findings.list(field) {
      guard let (correlation, place) = correlation(item, varies) else { continue }
      let clashes = pairs.first { isSame($0.correlation, correlation, read.groups) }
      if let earlier = clashes {
        findings.add(.correlatedTwice(correlation, place, first: earlier.place))
      } else if isOne(correlation, read.groups) {
        findings.add(.withItsGroup(correlation, place))
      } else {
        pairs.append((correlation, place))
      }
    }
    read.correlations = pairs.map(\.correlation)
    if let names = impossible(read) {
      findings.add(.impossible(names, at: field.key.span))
    }
    return read
  }

  private func groups(_ field: Field) -> [[ParameterName]] {
    var seen: [ParameterName: SourceSpan] = [:]
    return findings.list(field).map { group in
      let items = findings.list(group)
      if case .sequence = group.node.content, items.count < 2 {
        findings.add(
          .wrongCount(.groupOfOne, .groupOfOneLabel, items.count, at: group.node.span))
      }
      return items.compactMap { item in
        guard let name = parameterName(item) else { return nil }
        if let first = seen[name] {
          findings.add(.sharedTwice(name, item.node.span, first: first))
          return nil
        }
        seen[name] = item.node.span
        return name
      }
    }
  }

  private func correlation(
    _ item: Field, _ varies: (ParameterName) -> Bool
  ) -> (ParameterCorrelation, SourceSpan)? {
    guard
      let table = findings.table(
        item.node, .correlation, path: item.path, anchor: item.node.firstKey)
    else { return nil }
    let value = findings.value(table["correlation"]) { text throws(ValueFault) in
      try PlainNumber.parse(text)
    }
    let fields = findings.list(table["between"])
    let names = fields.map { parameterName($0) }
    var isFaulty = false
    if let pair = table["between"], case .sequence = pair.node.content, fields.count != 2 {
      findings.add(.wrongCount(.notPair, .notPairLabel, fields.count, at: pair.node.span))
      isFaulty = true
    }
    if let value, let field = table["correlation"], !(abs(value) < 1) {
      findings.add(.correlationOutside(field, names))
      isFaulty = true
    }
    guard !isFaulty, let value, names.count == 2, let first = names[0], let second = names[1] else {
      return nil
    }
    if first == second {
      findings.add(.withItself(first, fields[1].node.span))
      return nil
    }
    for (name, field) in zip([first, second], fields) where !varies(name) {
      findings.add(.withoutEffect(name, field.node.span))
    }
    return (ParameterCorrelation(first, second, value), item.node.firstKey)
  }

  private func parameterName(_ field: Field) -> ParameterName? {
    guard let text = findings.text(field) else { return nil }
    if let name = ParameterName(name: text) { return name }
    findings.add(.unknownParameter(text, field.node.span))
    return nil
  }

  /// Whether both correlations link the same two groups.
  private func isSame(
    _ one: ParameterCorrelation, _ other: ParameterCorrelation, _ groups: [[ParameterName]]
  ) -> Bool {
    func leaders(_ pair: ParameterCorrelation) -> Set<ParameterName> {
      [leader(pair.first, groups), leader(pair.second, groups)]
    }
    return leaders(one) == leaders(other)
  }

  private func isOne(_ pair: ParameterCorrelation, _ groups: [[ParameterName]]) -> Bool {
    leader(pair.first, groups) == leader(pair.second, groups)
  }

  /// The parameter that stands for the group of another.
  private func leader(_ name: ParameterName, _ groups: [[ParameterName]]) -> ParameterName {
    groups.first { $0.contains(name) }?.first ?? name
  }

  /// The parameters whose correlations no numbers can have together, if any.
  private func impossible(_ read: TogetherRead) -> [String]? {
    guard !read.correlations.isEmpty else { return nil }
    var names: [String] = []
    for name in read.correlations.flatMap({ [$0.first.name, $0.second.name] })
    where !names.contains(name) {
      names.append(name)
    }
    do throws(DesignError) {
      let dimensions = try DimensionTable(registry: ParameterName.allCases.map(\.name))
      _ = try JointDesign(
        SamplingDesign(.random, draws: 1, seed: 0, dimensions: dimensions), names: names,
        shared: read.groups.map { $0.map(\.name) },
        correlations: read.correlations.map {
          RankCorrelation($0.first.name, $0.second.name, $0.value)
        })
      return nil
    } catch {
      if case .impossibleCorrelations(let names) = error { return names }
      return names
    }
  }
}
