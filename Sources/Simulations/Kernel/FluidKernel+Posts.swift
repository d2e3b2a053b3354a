import CFluidModel
import ElementaryFunctions
import Parameters
import PublicFinance
import Territories

/// National sums of posts, formed while the columns are written.
struct PostTotals {
  var open = 0.0
  var vacant = 0.0
  var waiting = 0.0
  var inTraining = 0.0
  var inPost = PerHost { _ in 0.0 }
  var candidates = 0.0
  var departmentsHired = 0.0
  var departmentsRecruiting = 0.0
  var trained = 0.0
  var hired = 0.0
  var occupiedPostMonths = 0.0
  var applications = 0.0
  var pixPassed = 0.0
}

extension FluidKernel {
  /// 5.2 to 5.4: adds awards, ends conventions, takes those who leave and moves trainees on.
  ///
  /// Posts of those who leave, and posts awarded again, are vacant.
  func advanceStages(_ t: Int, newAwards: Double) {
    let stages = constants.trainingMonths
    // σ ≥ τ leaves one path only.
    let hasShortPath = constants.shortTrainingMonths < stages
    for host in Host.allCases {
      fluid_advance_stages(
        FluidStages(
          base: columns.posts[host].base,
          keptShare: posts.keptShare[host].base,
          reawarded: posts.reawarded[host].base,
          openBefore: posts.open[host][t - 1].base,
          vacantBefore: posts.vacant[host][t - 1].base,
          waitingBefore: posts.waiting[host][t - 1].base,
          noviceBefore: posts.novices[host][t - 1].base,
          experiencedBefore: posts.experienced[host][t - 1].base,
          open: posts.open[host][t].base,
          vacant: posts.vacant[host][t].base,
          waiting: posts.waiting[host][t].base,
          novices: posts.novices[host][t].base,
          experienced: posts.experienced[host][t].base,
          trainingBefore: posts.training[host][t - 1].base,
          training: posts.training[host][t].base,
          graduates: posts.graduates[host].base,
          stages: stages,
          shortStage: hasShortPath ? constants.shortTrainingMonths - 1 : -1,
          shortShare: constants[.trainingShortShare],
          newAwards: newAwards,
          attritionTrainee: constants[.attritionTrainee],
          attritionInPost: constants[.attritionInPost]),
        constants.blocks)
    }
  }

  /// 5.5 Candidates and hires.
  func hire(_ t: Int, _ s: Int) {
    let applications = constants.applications(inProgrammeMonth: s)
    let newCandidates = applications * constants[.pixPassShare]
    matchCandidates(t, newCandidates)
    let sums = fluid_hire(
      FluidHires(
        probability: posts.hiringProbability.base,
        ratios: posts.candidatesPerVacancy.base,
        hiredBefore: posts.hired[t - 1].base,
        openPublic: posts.open.publicHost[t].base,
        openPrivate: posts.open.privateHost[t].base,
        vacantPublic: posts.vacant.publicHost[t].base,
        vacantPrivate: posts.vacant.privateHost[t].base,
        waitingPublic: posts.waiting.publicHost[t].base,
        waitingPrivate: posts.waiting.privateHost[t].base,
        filledPublic: posts.fillings.publicHost[t].base,
        filledPrivate: posts.fillings.privateHost[t].base,
        candidates: posts.candidates[t].base,
        hired: posts.hired[t].base,
        staying: 1 - constants[.candidateDecay]),
      constants.blocks)
    workspace.cohorts[t].filled.publicHost = sums.filledPublic
    workspace.cohorts[t].filled.privateHost = sums.filledPrivate
    totals.hired = sums.hired
    totals.waiting = sums.waiting
    totals.open = sums.open
    totals.candidates = sums.candidates
    totals.departmentsHired = sums.territoriesHired
    totals.departmentsRecruiting = sums.territoriesRecruiting
    totals.applications += applications
    totals.pixPassed += newCandidates
  }

  /// p = min(1 − e^(−λ), E/v) with λ = μ (E/v)^exponent; one elementary function a loop, and the
  /// minimum when posts are filled.
  private func matchCandidates(_ t: Int, _ newCandidates: Double) {
    let (probability, blocks) = (posts.hiringProbability, constants.blocks)
    fluid_count_candidates(
      FluidCandidates(
        candidatesBefore: posts.candidates[t - 1].base,
        populationShare: columns.populationShare.base,
        openPublic: posts.open.publicHost[t].base,
        openPrivate: posts.open.privateHost[t].base,
        vacantPublic: posts.vacant.publicHost[t].base,
        vacantPrivate: posts.vacant.privateHost[t].base,
        newCandidates: newCandidates,
        candidates: posts.candidates[t].base,
        ratios: posts.candidatesPerVacancy.base,
        probability: probability.base),
      blocks)
    guard award.firstMonth != nil else { return clear(probability) }
    Elementary.ln(inPlace: probability.base, blocks: blocks)
    fluid_scale(probability.base, constants[.matchingExponent], blocks)
    Elementary.exp(inPlace: probability.base, blocks: blocks)
    fluid_scale(probability.base, constants[.matchingRate], blocks)
    Elementary.complement(inPlace: probability.base, blocks: blocks)
  }
}
