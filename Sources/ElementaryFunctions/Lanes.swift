/// Eight numbers side by side: the unit in which the kernel works.
///
/// Eight is a property of the results and not of the processor: sums run over lanes in a fixed
/// order, so that every processor gives the same bytes, whatever its vectors hold.
public typealias Lanes = SIMD8<Double>

extension SIMD8<Double> {
  /// The number of lanes.
  @inlinable @inline(__always)
  public static var width: Int { 8 }

  /// The sum of the lanes in a fixed order: ((0+4)+(2+6)) + ((1+5)+(3+7)).
  @inlinable @inline(__always)
  public var laneSum: Double {
    let four = lowHalf + highHalf
    let two = four.lowHalf + four.highHalf
    return two.x + two.y
  }

  /// The smaller value in each lane.
  @inlinable @inline(__always)
  public func lesser(_ other: Self) -> Self {
    replacing(with: other, where: other .< self)
  }

  /// The greater value in each lane.
  @inlinable @inline(__always)
  public func greater(_ other: Self) -> Self {
    replacing(with: other, where: other .> self)
  }

  /// The smaller of each lane and a number.
  @inlinable @inline(__always)
  public func lesser(_ other: Double) -> Self {
    lesser(Self(repeating: other))
  }

  /// The greater of each lane and a number.
  @inlinable @inline(__always)
  public func greater(_ other: Double) -> Self {
    greater(Self(repeating: other))
  }

  /// The largest whole number not above each lane, for magnitudes below 2⁵¹.
  ///
  /// Adding and taking away 1.5 · 2⁵² rounds to the nearest whole number on any processor; the
  /// result is lowered by one where that went up.
  @inlinable @inline(__always)
  public var wholePart: Self {
    let shift = 6_755_399_441_055_744.0
    let nearest = (self + shift) - shift
    return nearest.replacing(with: nearest - 1, where: nearest .> self)
  }
}
