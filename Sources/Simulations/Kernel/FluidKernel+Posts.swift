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
  /// 5.2 to 5.5: adds awards, ends conventions, takes those who leave, moves trainees on and hires.
  ///
  /// Posts of those who leave, and posts awarded again, are vacant.
  func recruit(_ t: Int, _ s: Int, newAwards: Double) {
    let applications = constants.applications(inProgrammeMonth: s)
    let newCandidates = applications * constants[.pixPassShare]
    var month = FluidRecruiting(
      newAwards: newAwards,
      newCandidates: newCandidates,
      publicEnds: conventionsEnd.publicHost,
      privateEnds: conventionsEnd.privateHost,
      hasAwards: award.firstMonth != nil)
    let sums = fluid_recruit(workspace.postColumns, workspace.postRates, &month, t)
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

  /// The numbers of section 5 that are the same for every territory and month.
  func postRates() -> FluidPostRates {
    // σ ≥ τ leaves one path only.
    let hasShortPath = constants.shortTrainingMonths < constants.trainingMonths
    return FluidPostRates(
      shortStage: hasShortPath ? constants.shortTrainingMonths - 1 : -1,
      shortShare: constants[.trainingShortShare],
      attritionTrainee: constants[.attritionTrainee],
      attritionInPost: constants[.attritionInPost],
      matchingExponent: constants[.matchingExponent],
      matchingRate: constants[.matchingRate],
      candidatesStaying: 1 - constants[.candidateDecay],
      noviceLeave: constants.noviceLeave,
      noviceWeight: constants[.noviceProductivity],
      traineeWeight: constants[.traineeProductivity],
      atFilling: constants[.tranche0],
      atSix: constants[.tranche6],
      atTwelve: constants[.tranche12],
      publicTerm: constants.conventionMonths.publicHost,
      privateTerm: constants.conventionMonths.privateHost)
  }
}

extension FluidPosts {
  /// The columns of a workspace that section 5 reads and writes.
  init(
    _ posts: PostColumns, _ plan: PlanColumns, subsidyPaid: Column, blocks: Int, stages: Int
  ) {
    func host(_ host: Host) -> FluidHost {
      FluidHost(
        base: plan.posts[host].base,
        subsidy: plan.subsidy[host].base,
        open: posts.open[host].fluid,
        vacant: posts.vacant[host].fluid,
        waiting: posts.waiting[host].fluid,
        novices: posts.novices[host].fluid,
        experienced: posts.experienced[host].fluid,
        training: posts.training[host].fluid,
        fillings: posts.fillings[host].fluid,
        renewals: posts.renewals[host].fluid,
        occupancy: posts.occupancySum[host].fluid,
        keptShare: posts.keptShare[host].base,
        reawarded: posts.reawarded[host].base,
        graduates: posts.graduates[host].base,
        conventions: posts.conventions[host].base)
    }
    self.init(
      blocks: blocks,
      stages: stages,
      nothing: posts.inPost[-1].base,
      populationShare: plan.populationShare.base,
      basePosts: plan.allPosts.base,
      publicHost: host(.publicHost),
      privateHost: host(.privateHost),
      candidates: posts.candidates.fluid,
      firstTrainings: posts.firstTrainings.fluid,
      hired: posts.hired.fluid,
      inPost: posts.inPost.fluid,
      effective: posts.effective.fluid,
      probability: posts.hiringProbability.base,
      ratios: posts.candidatesPerVacancy.base,
      replacements: posts.replacements.base,
      seatedShare: posts.seatedShare.base,
      subsidyPaid: subsidyPaid.base)
  }
}
