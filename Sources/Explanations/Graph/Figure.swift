/// A cell while it is recorded: formulas on figures record further cells.
struct Figure {
  let cell: CellIndex
  let recorder: Recorder

  init(_ cell: CellIndex, _ recorder: Recorder) {
    self.cell = cell
    self.recorder = recorder
  }

  var isByDepartment: Bool { recorder.graph.isByDepartment[cell] }

  func with(_ operation: Operation, _ others: Figure...) -> Figure {
    recorder.record(operation, [self] + others)
  }

  private func with(_ operation: Operation, _ other: Double) -> Figure {
    with(operation, recorder.constant(other))
  }

  static func + (left: Figure, right: Figure) -> Figure { left.with(.add, right) }
  static func - (left: Figure, right: Figure) -> Figure { left.with(.subtract, right) }
  static func * (left: Figure, right: Figure) -> Figure { left.with(.multiply, right) }
  static func + (left: Figure, right: Double) -> Figure { left.with(.add, right) }
  static func - (left: Figure, right: Double) -> Figure { left.with(.subtract, right) }
  static func * (left: Figure, right: Double) -> Figure { left.with(.multiply, right) }
  static func + (left: Double, right: Figure) -> Figure { right.recorder.constant(left) + right }
  static func - (left: Double, right: Figure) -> Figure { right.recorder.constant(left) - right }
  static func * (left: Double, right: Figure) -> Figure { right.recorder.constant(left) * right }
  static func += (left: inout Figure, right: Figure) { left = left + right }

  /// A quotient, and a number where the divisor is 0.
  func over(_ divisor: Figure, whenZero: Double = 0) -> Figure {
    with(.ratio(whenZero: whenZero), divisor)
  }

  func over(_ divisor: Double) -> Figure { with(.ratio(whenZero: 0), divisor) }

  func atMost(_ other: Figure) -> Figure { with(.lesser, other) }
  func atMost(_ other: Double) -> Figure { with(.lesser, other) }
  func atLeast(_ other: Figure) -> Figure { with(.greater, other) }
  func atLeast(_ other: Double) -> Figure { with(.greater, other) }
  /// Held within 0…1.
  var clipped: Figure { atLeast(0).atMost(1) }

  func exceeds(_ other: Figure) -> Figure { with(.exceeds, other) }
  func exceeds(_ other: Double) -> Figure { with(.exceeds, other) }
  func reaches(_ other: Double) -> Figure { with(.reaches, other) }
  func fits(_ remainder: Figure) -> Figure { with(.fits, remainder) }

  /// One figure where this condition holds, another where it does not.
  func then(_ first: Figure, otherwise second: Figure) -> Figure { with(.either, first, second) }

  func then(_ first: Figure, otherwise second: Double) -> Figure {
    then(first, otherwise: recorder.constant(second))
  }

  func raised(to exponent: Figure) -> Figure { with(.power, exponent) }
  var squareRoot: Figure { with(.squareRoot) }
  var exponential: Figure { with(.exponential) }
  /// 1 − e^(−x).
  var complement: Figure { with(.complement) }
  /// Euros as whole cents.
  var inCents: Figure { with(.inCents) }
  /// Cents as euros.
  var inEuros: Figure { with(.inEuros) }
  var wholePart: Figure { with(.wholePart) }
  var wholeQuantity: Figure { with(.wholeQuantity) }
  var wholeCents: Figure { recorder.wholeCents(self) }
  var nearestWhole: Figure { with(.nearestWhole) }
  /// The sum over departments.
  var sum: Figure { with(.sum) }

  /// This figure, chosen because of others.
  func given(_ reasons: [Figure]) -> Figure {
    reasons.isEmpty ? self : recorder.record(.given, [self] + reasons)
  }
}
