internal import ElementaryFunctions
internal import SpecialFunctions

/// A standard distribution whose scores solve the equation of ``ScoreTable``.
enum ScoreModel: Sendable {
  case beta(StandardBeta)
  case gamma(StandardGamma)

  /// Writes the power series of the score in v around a place.
  ///
  /// - Parameters:
  ///   - v: The log-odds of the probability around which to expand.
  ///   - start: A score near the one at v, or nil.
  ///   - result: Room for ``ScoreTable/order`` coefficients.
  /// - Returns: Whether the numbers at this place are ones that a double holds.
  func series(
    at v: Double, from start: Double?, into result: UnsafeMutablePointer<Double>
  ) -> Bool {
    let probability = Cumulative(logit: v)
    let (y, x, complement, density, slope, bend): (Double, Double, Double, Double, Double, Double)
    switch self {
    case .beta(let beta):
      y = start.map { beta.quantile(probability, near: $0) } ?? beta.quantile(probability)
      let place = Cumulative(logit: y)
      (x, complement, density) = (place.below, place.above, beta.density(at: place))
      (slope, bend) = (beta.a * complement - beta.b * x, -(beta.a + beta.b))
    case .gamma(let gamma):
      y = start.map { gamma.quantile(probability, near: $0) } ?? gamma.quantile(probability)
      x = Elementary.exp(y)
      (complement, density) = (1, gamma.density(at: x))
      (slope, bend) = (gamma.shape - x, -1)
    }
    guard abs(y) < 650, density > 1e-290 else { return false }
    let order = ScoreTable.order
    withUnsafeTemporaryAllocation(of: Double.self, capacity: 6 * order) { room in
      // 1 − 2u, x, the slope h of ln density, dx/dy, dy/dv and the derivative of its logarithm.
      let rows = (0..<6).map {
        UnsafeMutableBufferPointer(rebasing: room[$0 * order..<($0 + 1) * order])
      }
      let (t, xs, h, q, s, m) = (rows[0], rows[1], rows[2], rows[3], rows[4], rows[5])
      t[0] = probability.above - probability.below
      xs[0] = x
      s[0] = probability.below * probability.above / density
      result[0] = y
      for k in 0..<order - 1 {
        let next = Double(k + 1)
        if case .beta = self {
          q[k] = k == 0 ? x * complement : xs[k] - product(xs, xs, k)
        } else {
          q[k] = xs[k]
        }
        h[k] = k == 0 ? slope : bend * xs[k]
        m[k] = t[k] - product(h, s, k)
        result[k + 1] = s[k] / next
        t[k + 1] = ((k == 0 ? -1 : 0) + product(t, t, k)) / (2 * next)
        xs[k + 1] = product(q, s, k) / next
        s[k + 1] = product(s, m, k) / next
      }
    }
    return true
  }

  /// The coefficient of order k of the product of two series.
  @inline(__always)
  private func product(
    _ a: UnsafeMutableBufferPointer<Double>, _ b: UnsafeMutableBufferPointer<Double>, _ k: Int
  ) -> Double {
    var sum = 0.0
    for index in 0...k { sum += a[index] * b[k - index] }
    return sum
  }
}
