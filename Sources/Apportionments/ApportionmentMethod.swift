private import BigInt

/// A method that shares whole units in proportion to weights.
///
/// Hamilton's method rounds quotas; the five others are divisor methods. They are listed, after
/// Hamilton's, from the one that favours small recipients most to the one that favours large ones
/// most. The raw values are the names in files and on the command line.
///
/// - SeeAlso: Balinski and Young, *Fair Representation*, 2nd ed. (2001), appendix A.
public enum ApportionmentMethod: String, Sendable, Hashable, CaseIterable {
  /// Largest remainders: see ``LargestRemainder``.
  case hamilton
  /// Quotients are rounded up.
  case adams
  /// Quotients are rounded at the harmonic mean of the whole numbers around them.
  case dean
  /// Quotients are rounded at the geometric mean of the whole numbers around them.
  case huntingtonHill = "huntington-hill"
  /// Quotients are rounded to the nearest whole number.
  case sainteLague = "sainte-lague"
  /// Quotients are rounded down.
  case dhondt

  /// Other established names, each with the method it means.
  public static let aliases: [(name: String, method: ApportionmentMethod)] = [
    ("largest-remainder", .hamilton), ("hare-niemeyer", .hamilton), ("vinton", .hamilton),
    ("plus-forts-restes", .hamilton), ("hill", .huntingtonHill),
    ("equal-proportions", .huntingtonHill), ("webster", .sainteLague),
    ("sainte-laguë", .sainteLague), ("odd-numbers", .sainteLague), ("jefferson", .dhondt),
    ("d'hondt", .dhondt), ("d-hondt", .dhondt), ("plus-forte-moyenne", .dhondt),
  ]

  /// The method of a name or an alias, in small or capital letters; nil for any other text.
  public init?(named text: String) {
    let name = text.lowercased()
    let alias = ApportionmentMethod.aliases.first { $0.name == name }
    guard let method = ApportionmentMethod(rawValue: name) ?? alias?.method else { return nil }
    self = method
  }

  /// Shares whole units in proportion to weights, within bounds, ties to the smaller index.
  ///
  /// Every weight stands for the rational number its double is, and nothing is decided by a
  /// rounded number: the result is the same on any machine.
  ///
  ///     try ApportionmentMethod.dhondt.apportion(8, by: [100, 80, 30, 20])  // [4, 3, 1, 0]
  ///     try ApportionmentMethod.sainteLague.apportion(8, by: [100, 80, 30, 20])  // [3, 3, 1, 1]
  ///
  /// - Parameters:
  ///   - total: The number of units to share, from 0 to ``LargestRemainder/largestTotal``.
  ///   - weights: One finite weight per recipient, 0 or more; dimensionless.
  ///   - bounds: The lowest and highest number of units of each recipient.
  /// - Returns: As many numbers of units as weights, in the same order, summing to the total.
  /// - Throws: ``ApportionmentError`` when a weight, the total or a bound is not admitted, when the
  ///   bounds cannot be met, or when units remain for weights that are all zero.
  /// - Complexity: O(*n* log *n*) for *n* weights, whatever the total.
  public func apportion(
    _ total: Int, by weights: [Double], within bounds: Bounds = Bounds()
  ) throws(ApportionmentError) -> [Int] {
    try ScaledWeights.check(weights)
    return try apportionment(total, by: weights.map { ExactWeight($0) ?? .zero }, within: bounds)
      .units
  }

  /// The same as ``apportion(_:by:within:)`` for exact weights, and told whether a tie decided.
  public func apportionment(
    _ total: Int, by weights: [ExactWeight], within bounds: Bounds = Bounds()
  ) throws(ApportionmentError) -> Apportionment {
    try apportionment(total, by: weights, within: bounds, withoutBitLimit: false)
  }

  /// The same, on request always with integers of any size.
  package func apportionment(
    _ total: Int, by weights: [ExactWeight], within bounds: Bounds, withoutBitLimit: Bool
  ) throws(ApportionmentError) -> Apportionment {
    try ApportionmentMethod.check(total)
    try bounds.check(sharing: total, among: weights.count)
    return try apportionment(
      total, by: ScaledWeights(weights), nil, within: bounds, withoutBitLimit: withoutBitLimit)
  }

  /// The same, of a total and bounds that have been checked.
  ///
  /// - Parameter integers: The weights as integers of 128 bits, if they are at hand.
  func apportionment(
    _ total: Int, by scaled: ScaledWeights, _ integers: [Int128]?, within bounds: Bounds,
    withoutBitLimit: Bool
  ) throws(ApportionmentError) -> Apportionment {
    guard let divisors else {
      return withoutBitLimit || !LargestRemainder.fits(total, scaled)
        ? try LargestRemainder.apportion(
          total, by: scaled.integers(as: BigInt.self), within: bounds)
        : try LargestRemainder.apportion(
          total, by: integers ?? scaled.integers(as: Int128.self), within: bounds)
    }
    return withoutBitLimit || divisors.bitWidth(sharing: total, by: scaled) >= Int128.bitWidth
      ? try divisors.apportion(total, by: scaled.integers(as: BigInt.self), within: bounds)
      : try divisors.apportion(
        total, by: integers ?? scaled.integers(as: Int128.self), within: bounds)
  }

  /// The divisors of the method; nil for Hamilton's, which has none.
  private var divisors: DivisorMethod? {
    switch self {
    case .hamilton: nil
    case .adams: .adams
    case .dean: .dean
    case .huntingtonHill: .huntingtonHill
    case .sainteLague: .sainteLague
    case .dhondt: .dhondt
    }
  }

  /// Refuses a total that is negative or too large.
  static func check(_ total: Int) throws(ApportionmentError) {
    guard (0...LargestRemainder.largestTotal).contains(total) else {
      throw .totalOutOfRange(total: Double(total))
    }
  }
}
