import Diagnostics
import Distributions
import Messages
import Parameters
import Scenarios
import YAMLNodes

/// Reads how a parameter varies: an interval in words, or a table with a named distribution.
struct RangeReader {
  let findings: Findings
  let parameter: Parameter

  /// A range with the value that stands for it where nothing is drawn.
  struct Read {
    var range: StatedRange
    var value: Double
  }

  /// More than this part left out because the parameter does not admit it is told.
  private static let silentCut = 0.01

  /// What kind of number intervals of the parameter are about.
  var kind: IntervalKind { parameter.admitted.maximum <= 1 ? .share : .positive }

  /// The range of an interval in words.
  func interval(_ text: IntervalText, _ field: Field) -> Read? {
    let place = field.node.span
    let ends = [text.low, text.high].map { text in
      Result { () throws(ValueFault) in try ParameterText.parse(text, of: parameter) }
    }
    guard case .success(let low) = ends[0], case .success(let high) = ends[1] else {
      var told: [ValueFault] = []
      for case .failure(let fault) in ends where !told.contains(fault) {
        findings.add(fault.hinting(text.meantAsPercent(of: parameter)).diagnostic(at: place))
        told.append(fault)
      }
      return nil
    }
    guard low < high else {
      findings.add(.reversed(text, isEqual: low == high, at: place))
      return nil
    }
    let places = RangePlaces(place)
    return built(.interval, places) { () throws(DistributionError) in
      try .interval(low: low, high: high, of: kind)
    }
    .flatMap { finished($0, places, limits: nil) }
    .map { Read(range: $0, value: $0.distribution.bestEstimate) }
  }

  /// The range of a table.
  func table(_ field: Field) -> Read? {
    guard let family = family(of: field), let format = FormatTable(rawValue: family.rawValue),
      let table = findings.table(field.node, format, path: field.path, anchor: field.key.span)
    else { return nil }
    // Everything is read before anything is put together, so that one fault hides no other.
    let places = RangePlaces(table, whole: field.key.span)
    let base = distribution(family, table, places)
    let limits = limits(table)
    let value = findings.value(table["value"]) { text throws(ValueFault) in
      try ParameterText.parse(text, of: parameter)
    }
    guard let base, let limits, let range = finished(base, places, limits: limits) else {
      return nil
    }
    guard let place = table["value"] else {
      return Read(range: range, value: range.distribution.bestEstimate)
    }
    guard let value else { return nil }
    let (low, high) = range.distribution.support
    guard value >= low, value <= high else {
      findings.add(.valueOutside(low, high, parameter, at: place.node.span))
      return nil
    }
    return Read(range: range, value: value)
  }

  /// The family that a table names.
  private func family(of field: Field) -> RangeFamily? {
    guard let entry = field.node.entries.first(where: { $0.key.text == "distribution" }) else {
      findings.add(.noFamily(field, parameter))
      return nil
    }
    let named = Field(path: "\(field.path).distribution", key: entry.key, node: entry.value)
    return findings.value(named) { text throws(ValueFault) in
      try WordText.name(
        text, among: RangeFamily.allCases.map { ($0.rawValue, $0) }, .unknownDistribution,
        message: RangeMessage.unknownFamily)
    }
  }

  /// The limits of a table; nil at a fault.
  private func limits(_ table: Table) -> (low: Double?, high: Double?)? {
    let fields = [table["at-least"], table["at-most"]]
    let values = fields.map { field in
      findings.value(field) { text throws(ValueFault) in
        try ParameterText.parse(text, of: parameter)
      }
    }
    for (field, value) in zip(fields, values) where field != nil && value == nil { return nil }
    if let low = values[0], let high = values[1], low > high, let first = fields[0],
      let second = fields[1]
    {
      findings.add(
        .endsReversed(
          "at-least", "at-most", at: second.node.span, related: first.node.span))
      return nil
    }
    return (values[0], values[1])
  }

  /// What a throwing construction gives, or nil and its fault.
  func built(
    _ family: RangeFamily, _ places: RangePlaces,
    _ make: () throws(DistributionError) -> ProbabilityDistribution
  ) -> StatedRange? {
    do throws(DistributionError) {
      return StatedRange(family, try make())
    } catch {
      findings.add(.range(error, family, places, parameter))
      return nil
    }
  }

  /// The range within its limits and what the parameter admits, whole where the parameter is.
  private func finished(
    _ base: StatedRange, _ places: RangePlaces, limits: (low: Double?, high: Double?)?
  ) -> StatedRange? {
    var base = base
    if limits?.low != nil || limits?.high != nil {
      let limited = built(base.family, places) { () throws(DistributionError) in
        try base.distribution.truncated(lower: limits?.low, upper: limits?.high)
      }
      guard let limited else { return nil }
      base = limited
    }
    let admitted = parameter.admitted
    let least =
      admitted.excludesMinimum
      ? max(admitted.minimum.nextUp, .leastNormalMagnitude) : admitted.minimum
    let (low, high) = base.distribution.support
    if low < least || high > admitted.maximum {
      let inside =
        base.distribution.probability(atMost: admitted.maximum)
        - (low < least ? base.distribution.probability(atMost: least.nextDown) : 0)
      let cut = built(base.family, places) { () throws(DistributionError) in
        try base.distribution.truncated(
          lower: low < least ? least : nil, upper: high > admitted.maximum ? admitted.maximum : nil)
      }
      guard let cut else { return nil }
      if 1 - inside > Self.silentCut {
        findings.add(.cut(1 - inside, parameter, at: places.whole))
      }
      base = cut
    }
    return StatedRange(
      base.family, parameter.isInteger ? base.distribution.rounded() : base.distribution)
  }
}

/// Where the numbers of a range stand.
struct RangePlaces {
  /// The whole range.
  let whole: SourceSpan
  private let table: Table?

  init(_ place: SourceSpan) {
    whole = place
    table = nil
  }

  init(_ table: Table, whole: SourceSpan) {
    self.whole = whole
    self.table = table
  }

  /// The place of a number; that of the whole where it has none of its own.
  subscript(keys: String...) -> SourceSpan {
    for key in keys {
      if let field = table?[key] { return field.node.span }
    }
    return whole
  }
}
