import Glibc
import Sensitivity

/// Functions whose indices are known exactly.
enum TestFunctions {
  /// Ishigami and Homma (1990): sin x₁ + 7 sin² x₂ + 0.1 x₃⁴ sin x₁ on −π…π.
  static func ishigami(_ point: [Double]) -> Double {
    let x = point.map { Double.pi * (2 * $0 - 1) }
    return sin(x[0]) + 7 * sin(x[1]) * sin(x[1]) + 0.1 * x[2] * x[2] * x[2] * x[2] * sin(x[0])
  }

  /// Its variance: a²/8 + bπ⁴/5 + b²π⁸/18 + 1/2, and the indices of its factors and pairs.
  static let ishigamiVariance = 49.0 / 8 + 0.1 * π4 / 5 + 0.01 * π4 * π4 / 18 + 0.5
  static let ishigamiFirst = [
    0.5 * (1 + 0.1 * π4 / 5) * (1 + 0.1 * π4 / 5) / ishigamiVariance, 49 / 8 / ishigamiVariance, 0,
  ]
  static let ishigamiPair = 0.01 * π4 * π4 * (1.0 / 18 - 1.0 / 50) / ishigamiVariance
  static let ishigamiTotal = [
    ishigamiFirst[0] + ishigamiPair, ishigamiFirst[1], ishigamiPair,
  ]
  private static let π4 = Double.pi * Double.pi * Double.pi * Double.pi

  /// Sobol's G-function: the product of (|4x − 2| + a)/(1 + a).
  static let weights: [Double] = [0, 1, 4.5, 9, 99, 99, 99, 99]

  static func g(_ point: [Double]) -> Double {
    zip(point, weights).reduce(1) { $0 * (abs(4 * $1.0 - 2) + $1.1) / (1 + $1.1) }
  }

  private static let parts = weights.map { 1 / (3 * (1 + $0) * (1 + $0)) }
  static let gVariance = parts.reduce(1) { $0 * (1 + $1) } - 1
  static let gFirst = parts.map { $0 / gVariance }
  static let gTotal = parts.map { $0 * (gVariance + 1) / (1 + $0) / gVariance }

  static func space(_ count: Int) throws -> FactorSpace {
    try FactorSpace((1...count).map { "x\($0)" })
  }
}
