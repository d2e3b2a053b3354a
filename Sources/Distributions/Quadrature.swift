/// Means by numerical integration where no closed form exists.
enum Quadrature {
  /// The mean of a value under a density that need not be scaled, between two ends.
  ///
  /// Gauss's rule of four points on 400 panels on either side of a place where the density bends.
  static func mean(
    from: Double, to: Double, at bend: Double, density: (Double) -> Double,
    of value: (Double) -> Double = { $0 }
  ) -> Double {
    let middle = min(to, max(from, bend))
    var (sum, weight) = (0.0, 0.0)
    for (start, end) in [(from, middle), (middle, to)] where end > start {
      let half = (end - start) / Double(2 * panels)
      for panel in 0..<panels {
        let center = start + Double(2 * panel + 1) * half
        for (place, share) in rule {
          for x in [center - place * half, center + place * half] {
            let part = share * half * density(x)
            sum += part * value(x)
            weight += part
          }
        }
      }
    }
    return weight > 0 ? sum / weight : value(middle)
  }

  private static let panels = 400
  /// Abramowitz and Stegun, *Handbook of Mathematical Functions* (1964), table 25.4.
  private static let rule = [
    (0.339_981_043_584_856_3, 0.652_145_154_862_546_1),
    (0.861_136_311_594_052_6, 0.347_854_845_137_453_9),
  ]
}
