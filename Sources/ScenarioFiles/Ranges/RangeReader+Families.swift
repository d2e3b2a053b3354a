import Diagnostics
import Distributions
import Messages
import Parameters
import Scenarios
import YAMLNodes

extension RangeReader {
  /// The distribution of a family from the numbers of a table; nil at a fault.
  func distribution(
    _ family: RangeFamily, _ table: Table, _ places: RangePlaces
  ) -> StatedRange? {
    let made: DistributionFamily?
    switch family {
    case .interval: return interval(table, places)
    case .lognormal:
      guard let (mean, deviation) = moments(table) else { return nil }
      return built(family, places) { () throws(DistributionError) in
        try .lognormal(mean: mean, deviation: deviation)
      }
    case .beta: return beta(table, places)
    case .gamma: return gamma(table, places)
    case .uniform:
      let (low, high) = (value(table["low"]), value(table["high"]))
      made = low.flatMap { low in high.map { .uniform(low: low, high: $0) } }
    case .triangular:
      made = three(table).map { .triangular(low: $0.low, mode: $0.mode, high: $0.high) }
    case .pert:
      made = three(table).map { .pert(low: $0.low, mode: $0.mode, high: $0.high, lambda: 4) }
    case .modifiedPert:
      let (three, lambda) = (three(table), number(table["lambda"]))
      made = three.flatMap { three in
        lambda.map { .pert(low: three.low, mode: three.mode, high: three.high, lambda: $0) }
      }
    case .normal: made = moments(table).map { .normal(mean: $0.mean, deviation: $0.deviation) }
    case .discrete: made = weighted(table["values"]).map { .discrete($0) }
    case .empirical: made = values(table["values"]).map { .empirical($0) }
    }
    guard let made else { return nil }
    return built(family, places) { () throws(DistributionError) in
      try ProbabilityDistribution(made)
    }
  }

  private func interval(_ table: Table, _ places: RangePlaces) -> StatedRange? {
    let (low, high) = (value(table["low"]), value(table["high"]))
    let coverage = table["coverage"].map { findings.value($0, ShareText.parse)?.double } ?? 0.9
    guard let low, let high, let coverage else { return nil }
    return built(.interval, places) { () throws(DistributionError) in
      try .interval(low: low, high: high, coverage: coverage, of: kind)
    }
  }

  /// Beta between two ends: its shapes, or its mean and standard deviation.
  private func beta(_ table: Table, _ places: RangePlaces) -> StatedRange? {
    let low = table["low"].map { value($0) } ?? 0
    let high = table["high"].map { value($0) } ?? 1
    guard let isByShapes = isSecond(of: table, ["mean", "deviation"], ["alpha", "beta"]) else {
      return nil
    }
    if isByShapes {
      guard let alpha = number(table["alpha"]), let beta = number(table["beta"]), let low, let high
      else { return nil }
      return built(.beta, places) { () throws(DistributionError) in
        try ProbabilityDistribution(.beta(alpha: alpha, beta: beta, low: low, high: high))
      }
    }
    guard let (mean, deviation) = moments(table), let low, let high else { return nil }
    return built(.beta, places) { () throws(DistributionError) in
      guard low < high else { throw .notAscending(.low, low, .high, high) }
      let width = high - low
      // From 0…1, where the two numbers give the shapes, to the ends that are stated.
      do throws(DistributionError) {
        let standard = try ProbabilityDistribution.beta(
          mean: (mean - low) / width, deviation: deviation / width)
        guard case .beta(let alpha, let beta, _, _) = standard.family else { return standard }
        return try ProbabilityDistribution(.beta(alpha: alpha, beta: beta, low: low, high: high))
      } catch {
        switch error {
        case .notPositive(.mean, _), .outside(.mean, _, _, _):
          throw .outside(.mean, mean, lowest: low, highest: high)
        case .outside(.deviation, _, _, let limit):
          throw .outside(.deviation, deviation, lowest: 0, highest: limit * width)
        default: throw error
        }
      }
    }
  }

  private func gamma(_ table: Table, _ places: RangePlaces) -> StatedRange? {
    guard let isByShape = isSecond(of: table, ["mean", "deviation"], ["shape", "scale"]) else {
      return nil
    }
    if isByShape {
      guard let shape = number(table["shape"]), let scale = quantity(table["scale"]) else {
        return nil
      }
      return built(.gamma, places) { () throws(DistributionError) in
        try ProbabilityDistribution(.gamma(shape: shape, scale: scale))
      }
    }
    guard let (mean, deviation) = moments(table) else { return nil }
    return built(.gamma, places) { () throws(DistributionError) in
      for (name, number) in [(DistributionNumber.mean, mean), (.deviation, deviation)]
      where number <= 0 {
        throw .notPositive(name, number)
      }
      let ratio = mean / deviation
      return try ProbabilityDistribution(
        .gamma(shape: ratio * ratio, scale: deviation * (deviation / mean)))
    }
  }

  /// Which of two pairs of keys a table states; nil, and faults, when it is neither or both.
  private func isSecond(of table: Table, _ first: [String], _ second: [String]) -> Bool? {
    let fields = [first, second].map { $0.compactMap { table[$0] } }
    if let one = fields[0].first, let other = fields[1].first {
      findings.add(.keysExclude(one, other))
      return nil
    }
    let isSecond = !fields[1].isEmpty
    let missing = (isSecond ? second : first).filter { table[$0] == nil }
    for name in missing { findings.add(.missing(name, in: table, first, second, parameter)) }
    return missing.isEmpty ? isSecond : nil
  }

  private func three(_ table: Table) -> (low: Double, mode: Double, high: Double)? {
    let (low, mode, high) = (value(table["low"]), value(table["mode"]), value(table["high"]))
    guard let low, let mode, let high else { return nil }
    return (low, mode, high)
  }

  private func moments(_ table: Table) -> (mean: Double, deviation: Double)? {
    let (mean, deviation) = (quantity(table["mean"]), quantity(table["deviation"]))
    guard let mean, let deviation else { return nil }
    return (mean, deviation)
  }

  /// A value that the parameter may take.
  private func value(_ field: Field?) -> Double? {
    findings.value(field) { text throws(ValueFault) in
      try ParameterText.parse(text, of: parameter)
    }
  }

  /// A number in the unit of the parameter.
  private func quantity(_ field: Field?) -> Double? {
    findings.value(field) { text throws(ValueFault) in
      guard let number = try ParameterText.quantity(text, of: parameter).double else {
        throw .outside(text, parameter)
      }
      return number
    }
  }

  /// A plain number.
  private func number(_ field: Field?) -> Double? {
    findings.value(field) { text throws(ValueFault) in try PlainNumber.parse(text) }
  }

  /// A table from values to weights.
  private func weighted(_ field: Field?) -> [DistributionFamily.WeightedValue]? {
    guard let field,
      let table = findings.table(
        field.node, path: field.path, anchor: field.key.span, check: { _ in nil })
    else { return nil }
    var isWhole = true
    let values = table.fields.compactMap { item -> DistributionFamily.WeightedValue? in
      let value = findings.value(item.key.text, at: item.key.span) { text throws(ValueFault) in
        try ParameterText.parse(text, of: parameter)
      }
      let weight = findings.value(item) { text throws(ValueFault) in
        let isPercent = UnitText.percents.contains(NumberText(text)?.suffix.lowercased() ?? "")
        return isPercent
          ? try ShareText.parse(text).double ?? 0 : try WeightText.parse(text)
      }
      guard let value, let weight else {
        isWhole = false
        return nil
      }
      return DistributionFamily.WeightedValue(value, weight: weight)
    }
    // Of a table with a fault nothing more is said.
    return isWhole && values.count == field.node.entries.count ? values : nil
  }

  /// A list of values.
  private func values(_ field: Field?) -> [Double]? {
    guard let field, case .sequence(let nodes) = field.node.content else {
      if let field, field.isNull {
        findings.add(.missingValue(field.key.text, at: field.key.span))
      } else {
        _ = findings.list(field)
      }
      return nil
    }
    let values = findings.list(field).compactMap { value($0) }
    return values.count == nodes.count ? values : nil
  }
}

/// A number without a unit.
enum PlainNumber {
  /// The number a text states.
  static func parse(_ text: String) throws(ValueFault) -> Double {
    guard let number = NumberText(text), number.prefix.isEmpty, number.suffix.isEmpty,
      let value = try number.number(.decimal).double
    else {
      throw ValueFault(
        .invalidNumber, Message(ValueMessage.notNumber, text: text),
        label: Message(ValueMessage.notNumberLabel))
    }
    return value
  }
}
