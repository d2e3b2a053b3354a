internal import SpecialFunctions

extension DistributionFamily {
  /// Throws the first reason why the numbers describe no distribution.
  func check() throws(DistributionError) {
    switch self {
    case .constant(let value): try requireFinite((.value, value))
    case .uniform(let low, let high): try requireAscending(low, high)
    case .triangular(let low, let mode, let high): try requireMode(low, mode, high)
    case .pert(let low, let mode, let high, let lambda):
      try requireMode(low, mode, high)
      try require(.lambda, lambda, within: 1e-3...1e5)
    case .normal(let mean, let deviation):
      try requireFinite((.mean, mean))
      try requirePositive(.deviation, deviation)
    case .lognormal(let mean, let deviation), .logitNormal(let mean, let deviation):
      // Beyond these, values leave the numbers that a double holds.
      try require(.transformedMean, mean, within: -300...300)
      try requirePositive(.transformedDeviation, deviation)
      try require(.transformedDeviation, deviation, within: 0...40)
    case .beta(let alpha, let beta, let low, let high):
      try requirePositive(.alpha, alpha)
      try require(.alpha, alpha, within: StandardBeta.admitted)
      try requirePositive(.beta, beta)
      try require(.beta, beta, within: StandardBeta.admitted)
      try requireAscending(low, high)
    case .gamma(let shape, let scale):
      try requirePositive(.shape, shape)
      try require(.shape, shape, within: StandardGamma.admitted)
      try requirePositive(.scale, scale)
    case .discrete(let values): try requireWeights(values)
    case .empirical(let values):
      if values.isEmpty { throw .noValues }
      for value in values { try requireFinite((.value, value)) }
    }
  }
}

private typealias Number = (name: DistributionNumber, value: Double)

private func requireFinite(_ numbers: Number...) throws(DistributionError) {
  for number in numbers where !number.value.isFinite { throw .notFinite(number.name, number.value) }
}

private func requirePositive(
  _ name: DistributionNumber, _ value: Double
) throws(DistributionError) {
  try requireFinite((name, value))
  if value <= 0 { throw .notPositive(name, value) }
}

private func require(
  _ name: DistributionNumber, _ value: Double, within range: ClosedRange<Double>
) throws(DistributionError) {
  try requireFinite((name, value))
  guard range.contains(value) else {
    throw .outside(name, value, lowest: range.lowerBound, highest: range.upperBound)
  }
}

private func requireAscending(_ low: Double, _ high: Double) throws(DistributionError) {
  try requireFinite((.low, low), (.high, high), (.high, high - low))
  if low >= high { throw .notAscending(.low, low, .high, high) }
}

private func requireMode(
  _ low: Double, _ mode: Double, _ high: Double
) throws(DistributionError) {
  try requireFinite((.mode, mode))
  try requireAscending(low, high)
  if mode < low || mode > high { throw .modeOutside(mode: mode, low: low, high: high) }
}

private func requireWeights(
  _ values: [DistributionFamily.WeightedValue]
) throws(DistributionError) {
  if values.isEmpty { throw .noValues }
  var total = 0.0
  for (position, item) in values.enumerated() {
    try requireFinite((.value, item.value))
    if !(item.weight >= 0 && item.weight.isFinite) {
      throw .badWeight(position: position, item.weight)
    }
    total += item.weight
  }
  if total == 0 { throw .noWeight }
  if !total.isFinite { throw .badWeight(position: values.count - 1, total) }
}
