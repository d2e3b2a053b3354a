/// Solves for a quantile on the scale of log-odds, where distribution functions are nearly straight.
enum Inversion {
  /// The place y with ln(F / (1 − F)) = `logit`, by Newton's steps kept within a bracket.
  ///
  /// - Parameters:
  ///   - logit: The log-odds to be met.
  ///   - start: A place near the result.
  ///   - evaluate: The distribution function at a place and its derivative there.
  static func solve(
    logit: Double, from start: Double, _ evaluate: (Double) -> (Cumulative, Double)
  ) -> Double {
    var (low, high) = (-Double.infinity, Double.infinity)
    var y = start
    var reach = 1.0
    for _ in 0..<200 {
      // Nothing beyond is a number that a double holds.
      if abs(y) > 800 { return y }
      let (value, density) = evaluate(y)
      let excess = value.logit - logit
      if excess > 0 { high = y } else { low = y }
      if excess == 0 { return y }
      // d logit(F) / dy = density / (F (1 − F)).
      let slope = density / max(value.below * value.above, 1e-300)
      var next = y - excess / slope
      // A step of Newton's squares the error: below 1e-8 in log-odds it is the last one.
      if next > low, next < high, abs(excess) < 1e-8 { return next }
      if !(next > low && next < high) {
        // Without a bracket, strides that double; with one, its middle.
        if low.isInfinite || high.isInfinite {
          next = excess > 0 ? y - reach : y + reach
          reach *= 2
        } else {
          next = low + (high - low) / 2
        }
      }
      let step = abs(next - y)
      y = next
      if step <= 1e-15 * max(1, abs(y)) { break }
    }
    return y
  }
}
