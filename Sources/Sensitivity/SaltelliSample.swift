private import SamplingDesigns

/// The points from which Sobol indices are estimated: two independent samples A and B, and A with the
/// coordinates of one group taken from B.
///
/// Each base point has its rows together: A; A with group i from B, for each i; with second order also B
/// with group i from A, for each i; B. That is the order of Saltelli (2002) which other programs use too.
/// Base points are those of a scrambled Sobol sequence, best in powers of two; the first n of a larger
/// sample are the sample of n.
///
/// - SeeAlso: Saltelli, *Making best use of model evaluations to compute sensitivity indices* (2002),
///   doi:10.1016/S0010-4655(02)00280-1; Saltelli and others, *Variance based sensitivity analysis of model
///   output* (2010), doi:10.1016/j.cpc.2009.09.018.
public struct SaltelliSample: PointSet {
  /// The factors.
  public let space: FactorSpace
  /// The number of base points.
  public let size: Int
  /// Whether pairs of groups are to be told.
  public let hasSecondOrder: Bool

  private let first: [DesignColumn]
  private let second: [DesignColumn]
  /// The group of each coordinate.
  private let groupOf: [Int]

  /// The numbers of base points admitted.
  public static let admitted = 2...1_048_576

  /// Creates a sample.
  ///
  /// - Throws: ``SensitivityError``.
  public init(
    _ space: FactorSpace, size: Int, secondOrder: Bool = false, seed: UInt64
  ) throws(SensitivityError) {
    guard Self.admitted.contains(size) else { throw .sizeOutside(size, Self.admitted) }
    self.space = space
    self.size = size
    hasSecondOrder = secondOrder
    (first, second) = try DesignSample.columns(of: space, kind: .sobol, count: size, seed: seed)
    var groupOf = [Int](repeating: 0, count: space.names.count)
    for (group, description) in space.groups.enumerated() {
      for member in description.members { groupOf[member] = group }
    }
    self.groupOf = groupOf
  }

  public var dimension: Int { first.count }

  /// The number of points of a base point.
  public var rows: Int { Self.rows(groups: space.groups.count, secondOrder: hasSecondOrder) }

  static func rows(groups: Int, secondOrder: Bool) -> Int { (secondOrder ? 2 : 1) * groups + 2 }

  public var count: Int { size * rows }

  public func fill(_ point: inout [Double], at index: Int) {
    let (base, row) = index.quotientAndRemainder(dividingBy: rows)
    let groups = space.groups.count
    // Which coordinates come from B: none, those of one group, all but those of one group, all.
    let isReversed = row > groups
    let group = row == rows - 1 ? -1 : isReversed ? row - groups - 1 : row - 1
    for factor in first.indices {
      let isOfGroup = groupOf[factor] == group
      point[factor] = isOfGroup != isReversed ? second[factor][base] : first[factor][base]
    }
  }
}
