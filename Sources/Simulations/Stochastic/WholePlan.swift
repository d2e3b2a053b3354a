import Apportionments
import ElementaryFunctions

/// What a line plans in each territory in whole units, as it grows with money added later.
struct WholePlan {
  private let first: [Double]
  private let firstTotal: Double
  private let weights: [Double]
  private let weightTotal: Double
  private let isReal: Bool
  private let grows: Bool

  /// The planned number of each territory, whole unless the scenario asks for real quantities.
  private(set) var byTerritory: [Double]
  private var total: Double

  init(_ quantity: PlannedQuantity, isReal: Bool) {
    first = quantity.byTerritory
    firstTotal = quantity.total
    weights = quantity.base.numbers(quantity.byTerritory.count)
    weightTotal = quantity.baseTotal
    self.isReal = isReal
    grows = quantity.grows
    byTerritory = first
    total = firstTotal
  }

  /// Grows to a total that money now pays; a plan never shrinks.
  ///
  /// New units follow the shares of the first plan: by Sainte-Laguë, whose shares never fall when
  /// there is more to share.
  mutating func grow(to affordable: Double) {
    guard grows, affordable > total else { return }
    total = affordable
    if isReal {
      byTerritory = weights.map { $0 * (affordable / weightTotal) }
      return
    }
    let added = min(affordable - firstTotal, Double(LargestRemainder.largestTotal))
    guard let units = try? ApportionmentMethod.sainteLague.apportion(Int(added), by: weights)
    else { return }
    byTerritory = zip(first, units).map { $0 + Double($1) }
  }

  /// The posts of a territory by type of host: P₁ = floor(P s₁ + ½), the others private.
  func posts(_ territory: Int, publicShare: Double) -> PerHost<Double> {
    let all = byTerritory[territory]
    let publicPosts = min((all * publicShare + 0.5).rounded(.down), Tolerance.wholeQuantity(all))
    return PerHost { $0 == .publicHost ? publicPosts : all - publicPosts }
  }
}
