import ElementaryFunctions
import Parameters
import RandomStreams

extension StochasticKernel {
  /// 5.4 Attrition: a post left by its adviser is vacant and keeps its convention.
  func takeAttrition(_ t: Int) {
    let leaving = stocks.passing.taken
    for host in Host.allCases {
      let vacant = stocks.vacant[host]
      func place(_ cause: RandomCause) -> Int { cause.place(side: host.rawValue) }
      func leave(_ stage: WholeColumn, _ share: TrialProbability, _ cause: Int) {
        take(stage, share, cause, t, into: leaving)
        for d in 0..<departments {
          stage[d] -= leaving[d]
          vacant[d] += leaving[d]
        }
      }
      leave(stocks.waiting[host], fixed.trainee, place(.leavingWaiting))
      for stage in 0..<stocks.stages {
        leave(
          stocks.training[host][stage], fixed.trainee, place(.leavingTraining) + 2 * stage)
      }
      leave(stocks.novices[host], fixed.inPost, place(.leavingNovices))
      leave(stocks.experienced[host], fixed.inPost, place(.leavingExperienced))
    }
  }

  /// 5.5 Candidates and hires; hires beyond the candidates are undone.
  func hire(_ t: Int, _ s: Int) {
    receiveCandidates(t, s)
    findChances()
    let (filled, refilled) = (stocks.passing.filled, stocks.passing.refilled)
    for host in Host.allCases {
      let (side, chance) = (host.rawValue, stocks.passing.chance)
      take(
        stocks.open[host], chance, RandomCause.hiredOnOpen.place(side: side), t,
        into: filled[host])
      take(
        stocks.vacant[host], chance, RandomCause.hiredOnVacant.place(side: side), t,
        into: refilled[host])
    }
    for d in 0..<departments {
      undoHires(beyond: stocks.candidates[d], d)
      var hires = 0
      for host in Host.allCases {
        let (new, again) = (filled[host][d], refilled[host][d])
        hires += new + again
        stocks.open[host][d] -= new
        stocks.vacant[host][d] -= again
        stocks.waiting[host][d] += new + again
        stocks.fillings[host][t][d] = new
        workspace.posts.fillings[host][t].numbers[d] = Double(new)
      }
      stocks.hired[d] += hires
      stocks.candidates[d] -= hires
    }
    let tired = stocks.passing.taken
    take(stocks.candidates, fixed.decay, RandomCause.losingInterest.place(), t, into: tired)
    for d in 0..<departments { stocks.candidates[d] -= tired[d] }
  }

  /// Those who apply in the month and pass the test.
  private func receiveCandidates(_ t: Int, _ s: Int) {
    let applications = constants.applications(inProgrammeMonth: s)
    totals.applications += applications
    let passing = applications * constants[.pixPassShare]
    let (shares, expected) = (workspace.plan.populationShare, stocks.passing.expected)
    for block in 0..<workspace.blocks { expected[block] = passing * shares[block] }
    let arriving = stocks.passing.arriving
    count(expected: expected, RandomCause.arriving.place(), t, into: arriving)
    for d in 0..<departments {
      totals.passed += arriving[d]
      stocks.candidates[d] += arriving[d]
    }
  }

  /// The chance of every vacancy to be filled, by matching.
  private func findChances() {
    let (rate, exponent) = (constants[.matchingRate], constants[.matchingExponent])
    let (ratio, chance) = (stocks.passing.ratio, stocks.passing.chance)
    for d in 0..<departments {
      var vacancies = 0
      for host in Host.allCases { vacancies += stocks.open[host][d] + stocks.vacant[host][d] }
      let eligible = stocks.candidates[d]
      let canHire = vacancies > 0 && eligible > 0
      ratio.numbers[d] = canHire ? Double(eligible) / Double(vacancies) : 0
      // The logarithm of 1 stands for that of no ratio.
      chance.numbers[d] = canHire ? ratio.numbers[d] : 1
    }
    for d in departments..<stocks.width { chance.numbers[d] = 1 }
    let blocks = workspace.blocks
    Elementary.ln(inPlace: chance.base, blocks: blocks)
    for block in 0..<blocks { chance[block] *= exponent }
    Elementary.exp(inPlace: chance.base, blocks: blocks)
    for block in 0..<blocks { chance[block] *= rate }
    Elementary.complement(inPlace: chance.base, blocks: blocks)
    for d in 0..<stocks.width {
      chance.numbers[d] = min(1, min(chance.numbers[d], ratio.numbers[d]))
    }
  }

  /// Removes hires beyond the candidates from Z private, Z public, O private, O public in turn.
  private func undoHires(beyond candidates: Int, _ d: Int) {
    let (filled, refilled) = (stocks.passing.filled, stocks.passing.refilled)
    var excess = -candidates
    for host in Host.allCases { excess += filled[host][d] + refilled[host][d] }
    guard excess > 0 else { return }
    for hires in [
      refilled.privateHost, refilled.publicHost, filled.privateHost, filled.publicHost,
    ] {
      let undone = min(excess, hires[d])
      hires[d] -= undone
      excess -= undone
    }
  }
}
