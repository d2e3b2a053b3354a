import ElementaryFunctions
import Parameters
import Territories

/// The unit prices of a run, each a whole number of cents (section 4 of the specification).
struct UnitCosts {
  /// The subsidy of a post for each territory and type of host.
  let subsidy: PerHost<[Lanes]>
  /// Training, kit and certification of one adviser.
  let ancillary: Double
  /// One reception space.
  let space: Double
  /// The training of one aidant.
  let aidant: Double
  /// The yearly amounts of a renewed convention: first, second and third.
  let renewal: PerHost<[Double]>
  /// The full cost of an adviser to the employer, a month.
  let employer: Double

  init(_ parameters: ParameterValues, in territories: TerritoryColumns) {
    func cents(_ name: ParameterName) -> Double {
      (parameters[name] * 100).rounded(.toNearestOrEven)
    }
    let mainland = cents(.subsidyPublic)
    let antillesGuyane = cents(.subsidyPublicAntillesGuyane)
    let reunionMayotte = cents(.subsidyPublicReunionMayotte)
    let privateSubsidy = cents(.subsidyPrivate)
    let zones = territories.subsidyZones
    subsidy = PerHost { host in
      guard host == .publicHost else {
        return [Double](repeating: privateSubsidy, count: zones.count).inLanes
      }
      return zones.map { zone in
        switch zone {
        case .mainland: mainland
        case .antillesGuyane: antillesGuyane
        case .reunionMayotte: reunionMayotte
        }
      }.inLanes
    }
    ancillary = cents(.trainingCost) + cents(.kitCost) + cents(.certificationCost)
    space = cents(.spaceUnitCost)
    aidant = cents(.aidantUnitCost)
    renewal = PerHost { host in
      host == .publicHost
        ? [cents(.renewalPublic1), cents(.renewalPublic2), cents(.renewalPublic3)]
        : [cents(.renewalPrivate1), cents(.renewalPrivate2), cents(.renewalPrivate3)]
    }
    employer = cents(.employerMonthlyCost)
  }
}
