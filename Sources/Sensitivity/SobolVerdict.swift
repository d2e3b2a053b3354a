/// What the indices of a factor say, in one word.
///
/// A part of less than ``SobolVerdict/negligiblePart`` of the variance counts as none.
public enum SobolVerdict: String, Sendable, Hashable, CaseIterable {
  /// The factor moves no value of the sample.
  case noEffect = "no-effect"
  /// The interval of the total index lies below the limit.
  case negligible
  /// The interval of the total index holds the limit: a larger sample may tell.
  case indistinguishable = "not-distinguishable"
  /// The total index is above the limit, the first-order one may be zero: it acts with others.
  case interactions = "through-interactions"
  /// Both are above.
  case influential

  /// The part of the variance that counts as none: one hundredth.
  public static let negligiblePart = 0.01
}

extension SobolIndices {
  /// What the indices of a group say.
  public func verdict(of group: Int) -> SobolVerdict {
    let total = total[group]
    if total.value == 0 { return .noEffect }
    if total.high < SobolVerdict.negligiblePart { return .negligible }
    if total.low < SobolVerdict.negligiblePart { return .indistinguishable }
    return first[group].low > 0 ? .influential : .interactions
  }

  /// Half of the width of the widest interval of a first-order or total index.
  public var widestHalfWidth: Double {
    (first + total).map(\.halfWidth).max() ?? 0
  }

  /// The smallest size, doubled from the present one, at which no interval of a first-order or total
  /// index should be wider than the estimate ± a limit; widths shrink with the root of the size.
  ///
  /// - Parameter halfWidth: The limit, above 0.
  /// - Returns: The size, at most the largest admitted one.
  public func recommendedSize(halfWidth limit: Double) -> Int {
    var (size, width) = (size, widestHalfWidth)
    while width > limit, size * 2 <= SaltelliSample.admitted.upperBound {
      size *= 2
      width /= 2.0.squareRoot()
    }
    return size
  }
}
