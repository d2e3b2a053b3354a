import CFluidModel
import ElementaryFunctions

/// How unequally a rate is spread over territories (section 14 of the specification).
///
/// Each territory counts by its weight, so that splitting one in two changes nothing. Territories
/// that weigh nothing are left out. When the mean rate is 0, Gini, Theil and Atkinson are 0: nobody
/// has less than another.
///
///     let spread = Inequality(of: [0.1, 0.3], weights: [1, 1])
///     spread.gini  // 0.25
///
/// - SeeAlso: Gini (1912); Theil, *Economics and Information Theory* (1967); Atkinson, "On the
///   measurement of inequality", *Journal of Economic Theory* 2 (1970).
public struct Inequality: Sendable, Hashable {
  private let values: [Double]
  private let weights: [Double]
  /// The weighted mean of the rate; 0 without any weight.
  public let mean: Double
  private let totalWeight: Double

  /// Takes the rates of territories in the order of their codes, at least 0, and their weights.
  ///
  /// - Precondition: There are as many weights as rates.
  public init(of rates: [Double], weights: [Double]) {
    precondition(
      rates.count == weights.count,
      "each rate needs a weight (rates: \(rates.count), weights: \(weights.count))")
    if weights.allSatisfy({ $0 > 0 }) {
      (values, self.weights) = (rates, weights)
    } else {
      let pairs = zip(rates, weights).filter { $0.1 > 0 }
      (values, self.weights) = (pairs.map(\.0), pairs.map(\.1))
    }
    let inLanes = self.weights.inLanes
    totalWeight = inLanes.sum
    let weighted = zip(values.inLanes, inLanes).reduce(Lanes.zero) { $0 + $1.0 * $1.1 }.laneSum
    mean = totalWeight > 0 ? weighted / totalWeight : 0
  }

  /// The Gini index: 0 when all rates are equal, near 1 when one small territory has everything.
  public var gini: Double {
    guard mean > 0 else { return 0 }
    var running = 0.0
    var sum = 0.0
    for (value, weight) in sorted {
      running += weight
      sum += weight * value * (running - weight / 2)
    }
    return 2 * sum / (totalWeight * totalWeight * mean) - 1
  }

  /// The Theil index: 0 when all rates are equal; it adds up over groups of territories.
  public var theil: Double {
    guard mean > 0 else { return 0 }
    return weightedMean { value in
      let relative = value / mean
      return relative < Self.smallest ? 0 : relative * Elementary.ln(relative)
    }
  }

  /// The part of the mean that could be given up for equality at no loss: the Atkinson index.
  ///
  /// - Parameter aversion: The aversion to inequality ε, at least 0. From 1 on the index is 1 as
  ///   soon as one territory has nothing.
  public func atkinson(_ aversion: Double = 0.5) -> Double {
    guard mean > 0, aversion > 0 else { return 0 }
    if aversion >= 1, values.contains(where: { $0 < Self.smallest }) { return 1 }
    if aversion == 1 { return 1 - Elementary.exp(weightedMean(Elementary.ln)) / mean }
    let exponent = 1 - aversion
    let moment = weightedMean { Self.power($0, exponent) }
    return 1 - Self.power(moment, 1 / exponent) / mean
  }

  /// The least rate; 0 without any weight.
  public var minimum: Double { values.min() ?? 0 }

  /// The ninth decile of the rate over the first; nil when the first decile is 0.
  public var ninthToFirstDecile: Double? {
    let (first, ninth) = (quantile(0.1), quantile(0.9))
    return first > 0 ? ninth / first : nil
  }

  /// The least rate below or at which a part of the weight lies; 0 without any weight.
  public func quantile(_ part: Double) -> Double {
    var running = 0.0
    let sorted = sorted
    for (value, weight) in sorted {
      running += weight
      if running / totalWeight >= part - 1e-12 { return value }
    }
    return sorted.last?.value ?? 0
  }
}

extension Inequality {
  /// Below this a rate is nothing, and its logarithm is not taken.
  private static let smallest = 1e-300

  /// Ascending rates; equal ones in the order of the codes.
  private var sorted: [(value: Double, weight: Double)] {
    values.count > Self.most ? sortedByMerging : sortedByRank
  }

  /// Beyond this many territories ranks take longer than sorting.
  private static let most = 400

  private var sortedByRank: [(value: Double, weight: Double)] {
    // An empty array is one for all threads, and filling it would write its count.
    if values.isEmpty { return [] }
    let ranks = [Int32](unsafeUninitializedCapacity: values.count) { ranks, count in
      if let first = ranks.baseAddress { fluid_ranks(values, first, values.count) }
      count = values.count
    }
    var sorted = [(value: Double, weight: Double)](repeating: (0, 0), count: values.count)
    for (territory, rank) in ranks.enumerated() {
      sorted[Int(rank)] = (values[territory], weights[territory])
    }
    return sorted
  }

  private var sortedByMerging: [(value: Double, weight: Double)] {
    values.withUnsafeBufferPointer { values in
      values.indices.sorted { values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1] }
        .map { (values[$0], weights[$0]) }
    }
  }

  private func weightedMean(_ transform: (Double) -> Double) -> Double {
    zip(values, weights).map { $1 * transform($0) }.inLanes.sum / totalWeight
  }

  /// x^y for x ≥ 0 and any y ≠ 0; `Elementary.power` asks for y ≥ 0.
  private static func power(_ x: Double, _ y: Double) -> Double {
    x < smallest ? 0 : Elementary.exp(y * Elementary.ln(x))
  }
}
