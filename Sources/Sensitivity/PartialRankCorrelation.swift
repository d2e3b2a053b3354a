private import SpecialFunctions

/// How strongly a value rises or falls with each factor, when what other factors do to both is taken
/// away: the correlation of ranks that remains.
///
/// It suits values that rise or fall throughout. The coefficient of factor i is −Pᵢᵧ/√(Pᵢᵢ Pᵧᵧ), with P the
/// inverse of the correlations of the ranks. Under independence t = r √(d/(1 − r²)) follows Student's
/// distribution with d = n − 1 − k degrees of freedom, n points and k factors, nearly. Intervals are those of
/// Fisher's transformation. Among many factors some look influential by luck, so probabilities are those of
/// Holm (1979) over all factors.
///
/// - SeeAlso: Iman and Conover, *The use of the rank transform in regression* (1979),
///   doi:10.1080/00401706.1979.10489820; Marino and others (2008), doi:10.1016/j.jtbi.2008.04.011.
public struct PartialRankCorrelation: Sendable, Hashable {
  /// What the correlation of a factor says.
  public enum Verdict: String, Sendable, Hashable, CaseIterable {
    /// Such a correlation comes by luck in more than 5 of 100 samples.
    case indistinguishable = "not-distinguishable"
    /// The value rises with the factor.
    case rises
    /// The value falls with the factor.
    case falls
  }

  /// The correlation of one factor.
  public struct Factor: Sendable, Hashable {
    /// The coefficient from −1 to 1, with its 95 % interval.
    public let coefficient: Estimate
    /// The probability of a coefficient as far from zero without any influence, of this factor alone.
    public let probability: Double
    /// The same among as many factors as there are (Holm).
    public let adjustedProbability: Double

    /// What it says.
    public var verdict: Verdict {
      if adjustedProbability > 0.05 { return .indistinguishable }
      return coefficient.value > 0 ? .rises : .falls
    }
  }

  /// The factors, in their order.
  public let factors: [Factor]

  /// Forms the correlations.
  ///
  /// - Parameters:
  ///   - values: The value at each point.
  ///   - factors: For each factor its coordinate, or any number that rises with it, at each point.
  /// - Throws: ``SensitivityError/sizeOutside(_:_:)`` with fewer points than factors and 4;
  ///   ``SensitivityError/dependentFactor(_:)`` with the position of a factor whose ranks follow from
  ///   others.
  public init(_ values: [Double], factors: [[Double]]) throws(SensitivityError) {
    let (count, number) = (values.count, factors.count)
    if number == 0 { throw .noFactors }
    let least = number + 4
    guard count >= least else {
      throw .sizeOutside(count, least...DesignSample.admitted.upperBound)
    }
    try values.verify(count: count)
    for column in factors { try column.verify(count: count) }
    if values.allSatisfy({ $0 == values[0] }) { throw .constantValue(values[0]) }
    let columns = (factors + [values]).map { Ranks.scores(of: $0) }
    var correlations = Matrix(number + 1)
    for row in 0...number {
      for column in 0...row {
        correlations[row, column] = columns[row].dot(columns[column])
        correlations[column, row] = correlations[row, column]
      }
    }
    let inverse: Matrix
    switch correlations.inverse() {
    case .success(let matrix): inverse = matrix
    case .failure(let dependence): throw .dependentFactor(String(dependence.column))
    }
    let freedom = Double(count - 1 - number)
    let raw = (0..<number).map { factor -> (Estimate, Double) in
      let scale = (inverse[factor, factor] * inverse[number, number]).squareRoot()
      let r = min(1, max(-1, -inverse[factor, number] / scale))
      return (Self.interval(r, freedom), Self.probability(r, freedom))
    }
    let adjusted = Self.holm(raw.map(\.1))
    self.factors = raw.indices.map {
      Factor(coefficient: raw[$0].0, probability: raw[$0].1, adjustedProbability: adjusted[$0])
    }
  }

  /// The probability that Student's t is at least as far from zero: a beta distribution at d/(d + t²).
  private static func probability(_ r: Double, _ freedom: Double) -> Double {
    // d/(d + t²) is 1 − r².
    let square = r * r
    let place = Cumulative(below: 1 - square, above: square)
    return StandardBeta(freedom / 2, 0.5).cumulative(at: place).below
  }

  private static func interval(_ r: Double, _ freedom: Double) -> Estimate {
    guard abs(r) < 1 else { return Estimate(r, low: r, high: r) }
    // artanh r = ½ ln((1 + r)/(1 − r)); its deviation is 1/√(n − k − 2), where freedom is n − 1 − k.
    let center = Cumulative(below: (1 + r) / 2, above: (1 - r) / 2).logit / 2
    let reach = 1.959_963_984_540_054 / max(1, freedom - 1).squareRoot()
    func back(_ z: Double) -> Double {
      let place = Cumulative(logit: 2 * z)
      return place.below - place.above
    }
    return Estimate(r, low: back(center - reach), high: back(center + reach))
  }

  private static func holm(_ probabilities: [Double]) -> [Double] {
    let order = probabilities.indices.sorted { (probabilities[$0], $0) < (probabilities[$1], $1) }
    var adjusted = probabilities
    var largest = 0.0
    for (place, factor) in order.enumerated() {
      let factors = Double(probabilities.count - place)
      largest = max(largest, min(1, probabilities[factor] * factors))
      adjusted[factor] = largest
    }
    return adjusted
  }
}
