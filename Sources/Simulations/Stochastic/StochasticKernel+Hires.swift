import ElementaryFunctions
import Parameters
import RandomStreams

extension StochasticKernel {
  /// 5.4 Attrition: a post left by its adviser is vacant and keeps its convention.
  func takeAttrition(_ t: Int) {
    let (trainee, inPost) = (fixed.trainee, fixed.inPost)
    for d in 0..<departments {
      for host in Host.allCases {
        let (place, side) = (cell(d, host), host.rawValue)
        var leavers = 0
        func leave(_ stage: WholeColumn, _ index: Int, _ share: FixedProbability, _ cause: Int) {
          let leaving = take(stage[index], share, cause, d, t)
          stage[index] -= leaving
          leavers += leaving
        }
        leave(stocks.waiting, place, trainee, RandomCause.leavingWaiting.place(side: side))
        for (stage, index) in stocks.trainees(place).enumerated() {
          let cause = RandomCause.leavingTraining.place(side: side) + 2 * stage
          leave(stocks.training, index, trainee, cause)
        }
        leave(stocks.novices, place, inPost, RandomCause.leavingNovices.place(side: side))
        leave(stocks.experienced, place, inPost, RandomCause.leavingExperienced.place(side: side))
        stocks.vacant[place] += leavers
      }
    }
  }

  /// 5.5 Candidates and hires; hires beyond the candidates are undone.
  func hire(_ t: Int, _ s: Int) {
    let applications = constants.applications(inProgrammeMonth: s)
    totals.applications += applications
    let passing = applications * constants[.pixPassShare]
    let shares = workspace.plan.populationShare.numbers
    let (rate, exponent) = (constants[.matchingRate], constants[.matchingExponent])
    for d in 0..<departments {
      let arriving = count(expected: passing * shares[d], RandomCause.arriving.place(), d, t)
      totals.passed += arriving
      stocks.candidates[d] += arriving
      let eligible = stocks.candidates[d]
      let (first, second) = (cell(d, .publicHost), cell(d, .privateHost))
      let vacancies =
        stocks.open[first] + stocks.open[second] + stocks.vacant[first] + stocks.vacant[second]
      var (filled, refilled) = (PerHost { _ in 0 }, PerHost { _ in 0 })
      if vacancies > 0, eligible > 0 {
        let ratio = Double(eligible) / Double(vacancies)
        let chance = TrialProbability(
          min(1, min(Elementary.complement(rate * Elementary.power(ratio, exponent)), ratio)))
        for host in Host.allCases {
          filled[host] = take(
            stocks.open[cell(d, host)], chance,
            RandomCause.hiredOnOpen.place(side: host.rawValue), d, t)
          refilled[host] = take(
            stocks.vacant[cell(d, host)], chance,
            RandomCause.hiredOnVacant.place(side: host.rawValue), d, t)
        }
        undoHires(beyond: eligible, &filled, &refilled)
      }
      let hires =
        filled.publicHost + filled.privateHost + refilled.publicHost + refilled.privateHost
      for host in Host.allCases {
        let place = cell(d, host)
        stocks.open[place] -= filled[host]
        stocks.vacant[place] -= refilled[host]
        stocks.waiting[place] += filled[host] + refilled[host]
        stocks.fillings[t][place] = filled[host]
        workspace.posts.fillings[host][t].numbers[d] = Double(filled[host])
      }
      stocks.hired[d] += hires
      let remaining = eligible - hires
      stocks.candidates[d] =
        remaining
        - take(remaining, fixed.decay, RandomCause.losingInterest.place(), d, t)
    }
  }

  /// Removes hires beyond the candidates from Z private, Z public, O private, O public in turn.
  private func undoHires(
    beyond candidates: Int, _ filled: inout PerHost<Int>, _ refilled: inout PerHost<Int>
  ) {
    var excess =
      filled.publicHost + filled.privateHost + refilled.publicHost + refilled.privateHost
      - candidates
    func undo(_ hires: inout Int) {
      let undone = min(max(0, excess), hires)
      hires -= undone
      excess -= undone
    }
    undo(&refilled.privateHost)
    undo(&refilled.publicHost)
    undo(&filled.privateHost)
    undo(&filled.publicHost)
  }
}
