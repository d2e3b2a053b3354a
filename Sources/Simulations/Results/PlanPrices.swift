import Scenarios
import Territories

/// The prices a plan is carried out at (section 4.2 of the specification), in whole cents.
package struct PlanPrices: Sendable {
  /// The subsidy of a post of a public host in each territory, in the order of the codes.
  package let publicSubsidy: [Double]
  /// The subsidy of a post of a private host in each territory.
  package let privateSubsidy: [Double]
  /// Training, kit and certification of one adviser.
  package let ancillary: Double
  /// One reception space.
  package let space: Double
  /// The training of one aidant.
  package let aidant: Double
  /// The yearly amounts of a renewed convention with a public host: first, second and third.
  package let publicRenewal: [Double]
  /// The yearly amounts of a renewed convention with a private host.
  package let privateRenewal: [Double]
  /// The mean cost of a post to its line.
  package let meanPost: Double
}

extension Plan {
  /// The prices of this plan.
  package var prices: PlanPrices {
    let count = country.departments.count
    return PlanPrices(
      publicSubsidy: costs.subsidy.publicHost.numbers(count),
      privateSubsidy: costs.subsidy.privateHost.numbers(count), ancillary: costs.ancillary,
      space: costs.space, aidant: costs.aidant, publicRenewal: costs.renewal.publicHost,
      privateRenewal: costs.renewal.privateHost, meanPost: postUnitCost)
  }

  /// The people in need at the start in each territory, by segment.
  package var needAtStart: (offline: [Double], struggling: [Double]) {
    let count = country.departments.count
    return (need.persons.offline.numbers(count), need.persons.struggling.numbers(count))
  }
}
