import Diagnostics
import Messages
import PublicFinance
import ScenarioFiles

/// A range as people write it: a first value, a last one and a step.
struct RangeText {
  let first: String
  let last: String
  /// Nil when it is left out.
  let step: String?

  /// Cuts a text; nil when it has no two points.
  init?(_ text: String) {
    let dots = text.replacing("…", with: "..").replacing("...", with: "..")
    guard let range = dots.firstRange(of: "..") else { return nil }
    first = dots[..<range.lowerBound].trimmed
    let rest = dots[range.upperBound...]
    for word in [" by ", " par "] {
      if let range = rest.firstRange(of: word) {
        last = rest[..<range.lowerBound].trimmed
        step = rest[range.upperBound...].trimmed
        return
      }
    }
    (last, step) = (rest.trimmed, nil)
  }

  /// The values.
  ///
  /// - Throws: What is wrong, at the place of the range.
  func values(at place: SourceSpan) throws(Diagnostic) -> [AxisValue] {
    guard let step else { throw .range(.rangeWithoutStep, place) }
    if let months = try months(step, place) { return months }
    let ends = try [first, last, step].map { text throws(Diagnostic) in
      try Self.quantity(text, place)
    }
    guard let unit = [ends[1], ends[2], ends[0]].first(where: { !$0.isBare }) ?? ends.first else {
      return []
    }
    let scaled = ends.map { $0.isBare ? $0.inUnit(of: unit) : $0 }
    let (numbers, written) = try Self.comparable(scaled, place)
    let (values, goesDown) = try Self.steps(numbers, place)
    if ends[0].isBare, !unit.isBare, goesDown {
      // `500..2 M€` can mean 500 euros or 500 million.
      throw .range(.rangeUnitUnclear, place, ["text": .text(first)])
    }
    return values.map { AxisValue(written.with($0).text) }
  }

  private static func quantity(
    _ text: String, _ place: SourceSpan
  ) throws(Diagnostic) -> WrittenQuantity {
    if let quantity = WrittenQuantity(text) { return quantity }
    if let fault = QuantityText.fault(of: text) {
      throw Diagnostic(
        fault.id, fault.message, at: Diagnostic.Label(place, fault.label), notes: fault.notes,
        hints: fault.hints)
    }
    throw .range(.rangeNotNumber, place, ["text": .text(text)])
  }

  /// The numbers of first, last and step in one unit, and how that unit is written.
  private static func comparable(
    _ ends: [WrittenQuantity], _ place: SourceSpan
  ) throws(Diagnostic) -> ([ExactDecimal], WrittenQuantity) {
    let unit = ends[1]
    if ends.allSatisfy({ $0.isWritten(like: unit) }) { return (ends.map(\.number), unit) }
    // `500 k€..2 M€`: amounts meet in euros.
    let isMoney = ends.allSatisfy { $0.unitName == "EUR" }
    guard isMoney, let euros = WrittenQuantity("0 €") else {
      throw .range(.rangeUnitsDiffer, place)
    }
    return (ends.compactMap(\.exact), euros)
  }

  /// From the first number on by the step, not beyond the last.
  private static func steps(
    _ numbers: [ExactDecimal], _ place: SourceSpan
  ) throws(Diagnostic) -> (values: [ExactDecimal], goesDown: Bool) {
    let exponent = numbers.map(\.exponent).min() ?? 0
    let whole = numbers.compactMap { $0.mantissa(atExponent: exponent) }
    guard whole.count == 3 else { throw .range(.rangeTooLong, place, Self.limit) }
    let (first, last, step) = (whole[0], whole[1], whole[2].magnitude)
    guard step > 0 else { throw .range(.rangeStepZero, place) }
    let width = (last - first).magnitude
    let count = width / step + 1
    guard count <= UInt128(Axis.mostValues) else { throw .range(.rangeTooLong, place, Self.limit) }
    let signed = last < first ? -Int128(step) : Int128(step)
    let values = (0..<Int(count)).map {
      ExactDecimal(first + Int128($0) * signed, exponent: exponent)
    }
    return (values, last < first)
  }

  private static let limit: [String: Message.Argument] = ["limit": .integer(Axis.mostValues)]

  /// The months of a range of months; nil when it is no such range.
  private func months(_ step: String, _ place: SourceSpan) throws(Diagnostic) -> [AxisValue]? {
    guard let first = try? MonthText.parse(first) else { return nil }
    do throws(ValueFault) {
      let last = try MonthText.parse(last)
      let months = try DurationText.parse(step, in: 1...1200)
      let (start, end) = (MonthIndex(first).value, MonthIndex(last).value)
      let positions = stride(from: start, through: end, by: end < start ? -months : months)
      return positions.map { AxisValue(month: Month(MonthIndex($0))) }
    } catch {
      throw Diagnostic(
        error.id, error.message, at: Diagnostic.Label(place, error.label), hints: error.hints)
    }
  }
}

extension AxisValue {
  /// A month, which is no number.
  init(month: Month) {
    text = month.description
    number = nil
    unit = ""
  }
}

extension ExactDecimal {
  /// The whole number that the mantissa is at a lower exponent; nil when it is too large.
  fileprivate func mantissa(atExponent exponent: Int) -> Int128? {
    scaled(byPowerOfTen: -exponent).whole.flatMap { abs($0) < Int128(1) << 120 ? $0 : nil }
  }
}

extension Diagnostic {
  static func range(
    _ message: SweepMessage, _ place: SourceSpan, _ arguments: [String: Message.Argument] = [:]
  ) -> Diagnostic {
    Diagnostic(
      .invalidRange, Message(message, arguments),
      at: Label(place, Message(SweepMessage.rangeLabel)),
      hints: [Message(SweepMessage.rangeHint)])
  }
}
