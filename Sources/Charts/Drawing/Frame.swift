/// A rectangle to draw in, in pixels from the top left.
struct Frame: Sendable, Hashable {
  var left, top, width, height: Double

  var right: Double { left + width }
  var bottom: Double { top + height }
  var middle: Double { left + width / 2 }

  /// The frame without margins.
  func inset(
    left: Double = 0, top: Double = 0, right: Double = 0, bottom: Double = 0
  ) -> Frame {
    Frame(
      left: self.left + left, top: self.top + top, width: max(1, width - left - right),
      height: max(1, height - top - bottom))
  }
}

/// From the numbers of a range to pixels, on a straight line.
struct Scale: Sendable, Hashable {
  private let domain: ClosedRange<Double>
  private let from, to: Double

  init(_ domain: ClosedRange<Double>, from: Double, to: Double) {
    self.domain = domain
    self.from = from
    self.to = to
  }

  /// The place of a number; numbers outside of the range stay at its ends.
  func callAsFunction(_ value: Double) -> Double {
    let extent = domain.upperBound - domain.lowerBound
    guard extent > 0, !value.isNaN else { return from }
    let part = min(max((value - domain.lowerBound) / extent, 0), 1)
    return from + part * (to - from)
  }
}
