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
    func publicSubsidy(_ zone: Department.SubsidyZone) -> Double {
      switch zone {
      case .mainland: cents(.subsidyPublic)
      case .antillesGuyane: cents(.subsidyPublicAntillesGuyane)
      case .reunionMayotte: cents(.subsidyPublicReunionMayotte)
      }
    }
    let departments = territories.country.departments
    let privateSubsidy = cents(.subsidyPrivate)
    subsidy = PerHost { host in
      departments.map { host == .publicHost ? publicSubsidy($0.zone) : privateSubsidy }.inLanes
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
