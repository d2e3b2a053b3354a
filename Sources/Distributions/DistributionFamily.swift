/// The families of distributions, with the numbers that describe one.
public enum DistributionFamily: Sendable, Hashable {
  /// Always the same value.
  case constant(Double)
  /// Every value between low and high alike.
  case uniform(low: Double, high: Double)
  /// Rising in a straight line from low to the mode, and falling to high.
  case triangular(low: Double, mode: Double, high: Double)
  /// low + (high − low) Beta(1 + λ (mode − low)/(high − low), 1 + λ (high − mode)/(high − low)).
  ///
  /// PERT has λ = 4; another positive λ makes it modified PERT.
  case pert(low: Double, mode: Double, high: Double, lambda: Double)
  /// Normal with a mean and a standard deviation.
  case normal(mean: Double, deviation: Double)
  /// A positive number whose natural logarithm is normal.
  case lognormal(logMean: Double, logDeviation: Double)
  /// A share between 0 and 1 whose log-odds ln(x / (1 − x)) are normal.
  case logitNormal(logitMean: Double, logitDeviation: Double)
  /// Beta with two shapes, stretched from 0…1 to low…high.
  case beta(alpha: Double, beta: Double, low: Double, high: Double)
  /// Gamma with a shape and a scale; the mean is their product.
  case gamma(shape: Double, scale: Double)
  /// Some values, each with a probability in proportion to its weight.
  case discrete([WeightedValue])
  /// Observed values, each with the same probability.
  case empirical([Double])

  /// A value of a discrete distribution.
  public struct WeightedValue: Sendable, Hashable {
    /// The value.
    public let value: Double
    /// Its weight, 0 or more.
    public let weight: Double

    /// Creates a value with its weight.
    public init(_ value: Double, weight: Double = 1) {
      self.value = value
      self.weight = weight
    }
  }
}
