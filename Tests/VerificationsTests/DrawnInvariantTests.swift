import Simulations
import Testing
import Verifications
import _TestSupport

/// Invariants 1 to 12 and 19 to 21 in every draw of the stochastic version: whole numbers have no
/// tolerance.
@Suite struct `Every draw` {
  typealias Case = `The rules`.Case

  @Test(arguments: Case.all, [UInt64(0), 1])
  func `of a plan of the project keeps every rule`(_ example: Case, draw: UInt64) throws {
    let plan = try Plan(example.scenario)
    let evidence = Evidence(running: plan, luck: Luck(seed: 7, draw: draw))
    #expect(evidence.verified().faults == [])
    #expect(Self.parts(evidence) == [])
  }

  @Test(arguments: 0..<8)
  func `of generated plans keeps every rule`(_ part: Int) {
    var (seed, run) = (UInt64(part) << 40, 0)
    while run < 100 {
      seed += 1
      guard let plan = try? RandomPlan(seed: seed).plan() else { continue }
      run += 1
      let evidence = Evidence(running: plan, luck: Luck(seed: seed, draw: 3))
      let faults = evidence.verified().faults
      #expect(faults == [], "plan of seed \(seed)")
      #expect(Self.parts(evidence) == [], "plan of seed \(seed)")
    }
  }

  @Test func `that lost a person or a post would be found`() {
    let plan = SamplePlans.plan(of: SamplePlans.hindcast)
    let sound = Evidence(running: plan, luck: Luck(seed: 1, draw: 0))
    #expect(sound.verified().faults == [])
    for stock in [Stock.unreachedStruggling, .leftOffline, .waitingPublic, .experiencedPrivate] {
      var changed = sound
      changed[stock, 59, 12] -= 1
      #expect(changed.verified().faults != [], "\(stock)")
    }
  }

  /// The stocks that hold a part of a person, post, space or aidant.
  private static func parts(_ evidence: Evidence) -> [Stock] {
    let shares: Set<Stock> = [.occupancyPublic, .occupancyPrivate, .capacity, .demand, .access]
    return Stock.allCases.filter { stock in
      !shares.contains(stock)
        && (0..<evidence.months).contains { month in
          (0..<evidence.departments).contains { d in
            let value = evidence[stock, month, d]
            return value != value.rounded()
          }
        }
    }
  }
}
