import Foundation
import Simulations
import Testing
import _TestSupport

/// The Model column of section 11.2, to the digits printed there.
@Suite(.tags(.golden)) struct `The Model column of the hindcast` {
  @Test(arguments: HindcastTarget.all)
  func `is reproduced to its digits`(_ target: HindcastTarget) {
    #expect(
      abs(target.model - target.printed) <= 0.5 * pow(10, -Double(target.decimals)) * (1 + 1e-9),
      "\(target.model) against \(target.printed)")
  }

  @Test(
    arguments: SpreadTarget.departments + SpreadTarget.regions + [SpreadTarget.meanRegionalError])
  func `is reproduced over territories`(_ target: SpreadTarget) {
    #expect(
      abs(target.model - target.printed) <= 0.5 * pow(10, -Double(target.decimals)) * (1 + 1e-9),
      "\(target.model) against \(target.printed)")
  }

  @Test(arguments: HindcastTarget.all)
  func `lies within its tolerance`(_ target: HindcastTarget) {
    #expect(target.isInside, "\(target.model) against \(target.observed)")
  }

  @Test(arguments: SpreadTarget.departments + [SpreadTarget.meanRegionalError])
  func `lies within its tolerance over territories`(_ target: SpreadTarget) {
    #expect(target.isInside == true, "\(target.model)")
  }

  @Test func `has 25 lines`() {
    #expect(HindcastTarget.all.count + SpreadTarget.departments.count + 1 == 25)
  }

  @Test func `comes from the scenario that is shipped`() {
    // The plan written in Swift and the file shipped give the same bytes.
    let written = SamplePlans.outcome(of: SamplePlans.hindcast)
    #expect(written.journal == ShippedPlans.hindcastOutcome.journal)
  }
}
