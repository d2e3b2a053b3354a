/// An estimate with the interval in which it lies in 95 of 100 resamples.
public struct Estimate: Sendable, Hashable {
  /// The estimate from the whole sample.
  public let value: Double
  /// The lower end of the interval.
  public let low: Double
  /// The upper end of the interval.
  public let high: Double

  /// Creates an estimate.
  public init(_ value: Double, low: Double, high: Double) {
    self.value = value
    self.low = low
    self.high = high
  }

  /// The interval of resampled values: their quantiles at 2.5 and 97.5 %, by straight lines between them.
  init(_ value: Double, resampled: [Double]) {
    let sorted = resampled.sorted()
    self.init(
      value, low: Estimate.quantile(0.025, of: sorted), high: Estimate.quantile(0.975, of: sorted))
  }

  /// Half of the width of the interval.
  public var halfWidth: Double { (high - low) / 2 }

  /// Whether zero lies within the interval.
  public var includesZero: Bool { low <= 0 && high >= 0 }

  /// A quantile of sorted values; 0 of none.
  static func quantile(_ probability: Double, of sorted: [Double]) -> Double {
    guard let last = sorted.last else { return 0 }
    let place = probability * Double(sorted.count - 1)
    let index = Int(place)
    guard index + 1 < sorted.count else { return last }
    return sorted[index] + (place - Double(index)) * (sorted[index + 1] - sorted[index])
  }
}
