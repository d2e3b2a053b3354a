internal import ElementaryFunctions
internal import SpecialFunctions

/// The quantiles of a beta or gamma distribution as polynomials in the log-odds of the probability.
///
/// With v = ln(u / (1 − u)) and y the log-odds (beta) or logarithm (gamma) of the quantile, y(v) is
/// smooth and nearly straight, and solves s = dy/dv with s′ = s (1 − 2u − h s), where h is the slope
/// of ln density at y. Power series of u, x, s and y follow from each other by products alone, so
/// each panel costs one solution and no fit.
///
/// - SeeAlso: Steinbrecher and Shaw, *Quantile mechanics* (2008), doi:10.1017/S0956792508007341.
struct ScoreTable: Sendable {
  /// The coefficients of a panel's polynomial.
  static let order = 16
  /// Beyond ±reach lies less than 2⁻⁵⁴ of the probability.
  private static let reach = 38.0
  /// The polynomials of all panels, constant terms first.
  private let coefficients: [Double]
  private let panelsForOne: Double

  /// The table of a model, or nil where no panel is fine enough.
  init?(_ model: ScoreModel) {
    for panelsForOne in [2.0, 4, 8] {
      if let coefficients = Self.coefficients(of: model, panelsForOne) {
        self.coefficients = coefficients
        self.panelsForOne = panelsForOne
        return
      }
    }
    return nil
  }

  /// Lends the table for many scores.
  @inline(__always)
  func withLookup(_ body: (Lookup) -> Void) {
    coefficients.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      body(
        Lookup(
          base: base, panels: buffer.count / Self.order, panelsForOne: panelsForOne,
          reach: Self.reach))
    }
  }

  /// A table lent for a while.
  struct Lookup {
    let base: UnsafePointer<Double>
    let panels: Int
    let panelsForOne: Double
    let reach: Double

    /// The score of a probability, or nil for one that the table does not hold.
    @inline(__always)
    func score(at probability: Cumulative) -> Double? {
      guard probability.below > 1e-20, probability.above > 1e-20 else { return nil }
      let v = Elementary.ln(probability.below / probability.above)
      guard abs(v) <= reach else { return nil }
      let place = (v + reach) * panelsForOne
      let index = min(Int(place), panels - 1)
      // Distances in panels, from the middle of one.
      return ScoreTable.value(
        base + index * ScoreTable.order, at: place - (Double(index) + 0.5))
    }
  }

  @inline(__always)
  private static func value(_ c: UnsafePointer<Double>, at x: Double) -> Double {
    let square = x * x
    // Even and odd powers apart: two short chains instead of a long one.
    var even = c[14]
    var odd = c[15]
    for power in stride(from: 12, through: 0, by: -2) {
      even = c[power] + square * even
      odd = c[power + 1] + square * odd
    }
    return even + x * odd
  }

  private static func coefficients(
    of model: ScoreModel, _ panelsForOne: Double
  ) -> [Double]? {
    let count = Int(2 * reach * panelsForOne)
    var panels = [Double](repeating: 0, count: count * order)
    let isComplete = panels.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      // From the middle outwards, each panel starts where its neighbour leads.
      let upwards = (count / 2..<count).map { ($0, $0 - 1) }
      let downwards = (0..<count / 2).reversed().map { ($0, $0 + 1) }
      for (index, neighbour) in upwards + downwards {
        let panel = base + index * order
        let side = Double(index - neighbour)
        let isFirst = index == count / 2
        let start = isFirst ? nil : value(base + neighbour * order, at: side)
        let v = (Double(index) + 0.5) / panelsForOne - reach
        guard model.series(at: v, from: start, into: panel) else { return false }
        var power = 1.0
        for term in 0..<order {
          panel[term] *= power
          power /= panelsForOne
        }
        if isFirst { continue }
        // Where two panels meet they must agree.
        let gap = value(panel, at: -0.5 * side) - value(base + neighbour * order, at: 0.5 * side)
        guard abs(gap) <= 1e-13 * max(1, abs(panel[0])) else { return false }
      }
      return true
    }
    return isComplete ? panels : nil
  }
}
