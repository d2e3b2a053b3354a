/// Classes of values and the colour of each.
public struct ColorScale: Sendable, Hashable {
  /// The order of colours.
  public enum Kind: Sendable, Hashable {
    /// From little to much.
    case sequential
    /// From below to above zero.
    case diverging
  }

  /// The order of colours.
  public let kind: Kind
  /// The bounds between classes, ascending: one fewer than the classes.
  public let bounds: [Double]
  /// The step that the bounds are multiples of, which says how exactly they are written.
  let step: Double

  /// The classes that values need.
  ///
  /// From little to much, up to six classes of about as many values each, between round bounds: equal
  /// steps would leave one colour to nearly all where a few values lie far out. About zero, seven
  /// classes of equal width.
  ///
  /// - Parameter values: The values of all maps that share the scale; those that are not numbers are
  ///   left out.
  public init(_ kind: Kind, for values: [Double]) {
    self.kind = kind
    let known = values.filter(\.isFinite)
    switch kind {
    case .sequential:
      (bounds, step) = Self.roundQuantiles(known.sorted())
    case .diverging:
      let size = known.map(abs).max() ?? 0
      guard size > 0 else {
        (bounds, step) = ([], 1)
        return
      }
      // Three classes on each side, and one about zero that holds what is next to nothing.
      let width = Ticks.niceStep(atLeast: size / 7)
      bounds = [-5, -3, -1, 1, 3, 5].map { $0 * width }
      step = width
    }
  }

  /// Bounds near the quantiles of ascending values, as round as their distances allow.
  private static func roundQuantiles(_ values: [Double]) -> (bounds: [Double], step: Double) {
    guard let low = values.first, let high = values.last, high > low else { return ([], 1) }
    func quantile(_ part: Double) -> Double { values[Int(part * Double(values.count - 1))] }
    let extent = quantile(0.9) - quantile(0.1)
    // Where most values are equal, quantiles say nothing of the others.
    guard extent > 0 else {
      let ticks = Ticks(low...high, wanted: 5)
      return (Array(ticks.values.filter { $0 > low && $0 < high }.prefix(6)), ticks.step)
    }
    let step = Ticks.niceStep(atLeast: extent / 25)
    var bounds: [Double] = []
    for part in [0.1, 0.3, 0.5, 0.7, 0.9] {
      let bound = Ticks.multiple((quantile(part) / step).rounded(), of: step)
      if bound > bounds.last ?? low, bound < high { bounds.append(bound) }
    }
    return (bounds, step)
  }

  /// Classes that hold about as many values each, from little to much, with bounds of few digits.
  ///
  /// - Parameters:
  ///   - values: Those that classes are formed from; those that are not numbers are left out.
  public init(quantilesOf values: [Double]) {
    kind = .sequential
    let sorted = values.filter(\.isFinite).sorted()
    guard let low = sorted.first, let high = sorted.last, high > low else {
      (bounds, step) = ([], 1)
      return
    }
    // A hundredth of what lies between the ends in the middle, so that bounds have two or three digits.
    let spread = sorted[sorted.count * 9 / 10] - sorted[sorted.count / 10]
    let step = Ticks.niceStep(atLeast: max((spread > 0 ? spread : high - low) / 50, 1e-9))
    let ends = (1...6).map { (sorted[sorted.count * $0 / 7] / step).rounded() * step }
    self.step = step
    var kept: [Double] = []
    for bound in ends where (kept.last ?? low) < bound && bound < high { kept.append(bound) }
    bounds = kept
  }

  /// The number of classes.
  public var count: Int { bounds.count + 1 }

  /// The class of a value, from 0; nil for one that is not a number.
  public func position(of value: Double) -> Int? {
    guard value.isFinite else { return nil }
    return bounds.firstIndex { value < $0 } ?? bounds.count
  }

  /// The colour of a class: the number of a step of the scale, from 1 to 7.
  func colorStep(_ position: Int) -> Int {
    guard count > 1 else { return 4 }
    // Spread over all seven, so that few classes are as far apart as they can be.
    return 1 + (position * 6 * 2 + (count - 1)) / (2 * (count - 1))
  }

  /// The paint of a class.
  func paint(_ position: Int) -> Paint {
    let step = colorStep(position)
    return kind == .sequential ? .step(step) : .difference(step)
  }

  /// The paint of text on a class.
  func textPaint(_ position: Int) -> Paint {
    let step = colorStep(position)
    return kind == .sequential ? .onStep(step) : .onDifference(step)
  }
}
