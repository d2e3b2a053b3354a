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
  /// The total index is above the limit and above all of the interval of the first-order one, which holds
  /// zero: the factor acts with others.
  case interactions = "through-interactions"
  /// The total index is above the limit; the first-order one may be zero, or as large.
  case aloneIndistinguishable = "alone-not-distinguishable"
  /// The total index is above the limit, the first-order one above zero.
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
    if first[group].low > 0 { return .influential }
    return first[group].high < total.low ? .interactions : .aloneIndistinguishable
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
