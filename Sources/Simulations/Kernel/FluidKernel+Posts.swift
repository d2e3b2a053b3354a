import ElementaryFunctions
import Parameters
import PublicFinance

/// National sums of posts, formed while the columns are written.
struct PostTotals {
  var open = 0.0
  var vacant = 0.0
  var waiting = 0.0
  var inTraining = 0.0
  var inPost = PerHost { _ in 0.0 }
  var graduates = 0.0
  var hires = 0.0
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
  func advanceStages(_ t: Int, newAwards: Double) {
    let staying = (
      trainee: 1 - constants[.attritionTrainee], inPost: 1 - constants[.attritionInPost]
    )
    let stages = constants.trainingMonths
    let blocks = constants.blocks
    // σ ≥ τ leaves one path only.
    let shortStage = constants.shortTrainingMonths < stages ? constants.shortTrainingMonths - 1 : -1
    let shortShare = constants[.trainingShortShare]
    for host in Host.allCases {
      let base = columns.posts[host]
      let (kept, again, graduates) = (
        posts.keptShare[host], posts.reawarded[host], posts.graduates[host]
      )
      let (openBefore, open) = (posts.open[host][t - 1], posts.open[host][t])
      let (vacantBefore, vacant) = (posts.vacant[host][t - 1], posts.vacant[host][t])
      let (waitingBefore, waiting) = (posts.waiting[host][t - 1], posts.waiting[host][t])
      let (trainingBefore, training) = (posts.training[host][t - 1], posts.training[host][t])
      let (novicesBefore, novices) = (posts.novices[host][t - 1], posts.novices[host][t])
      let (experiencedBefore, experienced) = (
        posts.experienced[host][t - 1], posts.experienced[host][t]
      )
      for i in 0..<blocks {
        open[i] = openBefore[i] + newAwards * base[i]
        let waitingKept = waitingBefore[i] * kept[i]
        waiting[i] = waitingKept * staying.trainee
        var left = waitingKept - waiting[i]
        var finishing = Lanes.zero
        for stage in 0..<stages {
          let traineesKept = trainingBefore[stage * blocks + i] * kept[i]
          var trainees = traineesKept * staying.trainee
          left += traineesKept - trainees
          if stage == shortStage {
            let short = trainees * shortShare
            finishing += short
            trainees -= short
          }
          if stage == stages - 1 {
            finishing += trainees
          } else {
            training[(stage + 1) * blocks + i] = trainees
          }
        }
        graduates[i] = finishing
        let novicesKept = novicesBefore[i] * kept[i]
        let experiencedKept = experiencedBefore[i] * kept[i]
        novices[i] = novicesKept * staying.inPost
        experienced[i] = experiencedKept * staying.inPost
        left += (novicesKept - novices[i]) + (experiencedKept - experienced[i])
        vacant[i] = vacantBefore[i] * kept[i] + again[i] + left
      }
    }
  }

  /// 5.5 Candidates and hires.
  mutating func hire(_ t: Int, _ s: Int) {
    let applications = constants.applications(inProgrammeMonth: s)
    let newCandidates = applications * constants[.pixPassShare]
    matchCandidates(t, newCandidates)
    let staying = 1 - constants[.candidateDecay]
    let probability = posts.hiringProbability
    let candidates = posts.candidates[t]
    let (hiredBefore, hired) = (posts.hired[t - 1], posts.hired[t])
    let (open, vacant, waiting, filled) = (
      PerHost { posts.open[$0][t] }, PerHost { posts.vacant[$0][t] },
      PerHost { posts.waiting[$0][t] }, PerHost { posts.fillings[$0][t] }
    )
    var sums = (
      filledPublic: Lanes.zero, filledPrivate: Lanes.zero, hires: Lanes.zero,
      waiting: Lanes.zero, open: Lanes.zero, candidates: Lanes.zero,
      hiredAnyone: Lanes.zero, recruiting: Lanes.zero
    )
    for i in 0..<constants.blocks {
      let p = probability[i]
      let fillPublic = open.publicHost[i] * p
      let fillPrivate = open.privateHost[i] * p
      let refillPublic = vacant.publicHost[i] * p
      let refillPrivate = vacant.privateHost[i] * p
      filled.publicHost[i] = fillPublic
      filled.privateHost[i] = fillPrivate
      let openPublic = open.publicHost[i] - fillPublic
      let openPrivate = open.privateHost[i] - fillPrivate
      open.publicHost[i] = openPublic
      open.privateHost[i] = openPrivate
      let vacantPublic = vacant.publicHost[i] - refillPublic
      let vacantPrivate = vacant.privateHost[i] - refillPrivate
      vacant.publicHost[i] = vacantPublic
      vacant.privateHost[i] = vacantPrivate
      let waitingPublic = waiting.publicHost[i] + fillPublic + refillPublic
      let waitingPrivate = waiting.privateHost[i] + fillPrivate + refillPrivate
      waiting.publicHost[i] = waitingPublic
      waiting.privateHost[i] = waitingPrivate
      let hires = (fillPublic + fillPrivate) + (refillPublic + refillPrivate)
      let remaining = (candidates[i] - hires) * staying
      candidates[i] = remaining
      let everHired = hiredBefore[i] + hires
      hired[i] = everHired
      sums.filledPublic += fillPublic
      sums.filledPrivate += fillPrivate
      sums.hires += hires
      sums.waiting += waitingPublic + waitingPrivate
      let openNow = openPublic + openPrivate
      sums.open += openNow
      sums.candidates += remaining
      let toFill = openNow + (vacantPublic + vacantPrivate)
      sums.hiredAnyone += Lanes.zero.replacing(with: 1, where: everHired .>= 0.5)
      sums.recruiting += Lanes.zero.replacing(with: 1, where: toFill .>= 0.5)
    }
    workspace.cohorts[t].filled.publicHost = sums.filledPublic.laneSum
    workspace.cohorts[t].filled.privateHost = sums.filledPrivate.laneSum
    totals.hires = sums.hires.laneSum
    totals.hired += totals.hires
    totals.waiting = sums.waiting.laneSum
    totals.open = sums.open.laneSum
    totals.candidates = sums.candidates.laneSum
    totals.departmentsHired = sums.hiredAnyone.laneSum
    totals.departmentsRecruiting = sums.recruiting.laneSum
    totals.applications += applications
    totals.pixPassed += newCandidates
  }

  /// p = min(1 − e^(−λ), E/v) with λ = μ (E/v)^exponent; one elementary function a loop.
  private func matchCandidates(_ t: Int, _ newCandidates: Double) {
    let (before, candidates) = (posts.candidates[t - 1], posts.candidates[t])
    let probability = posts.hiringProbability
    let ratios = posts.candidatesPerVacancy
    let (open, vacant) = (
      PerHost { posts.open[$0][t] }, PerHost { posts.vacant[$0][t] }
    )
    let share = columns.populationShare
    let exponent = constants[.matchingExponent]
    let rate = constants[.matchingRate]
    for i in 0..<constants.blocks {
      let eligible = before[i] + newCandidates * share[i]
      let vacancies =
        (open.publicHost[i] + open.privateHost[i]) + (vacant.publicHost[i] + vacant.privateHost[i])
      candidates[i] = eligible
      // Without vacancies the ratio is of no use: nothing times any probability is nothing.
      ratios[i] = (eligible / vacancies.greater(1e-300)).lesser(1e300)
    }
    guard award.firstMonth != nil else {
      for i in 0..<constants.blocks { probability[i] = .zero }
      return
    }
    for i in 0..<constants.blocks {
      probability[i] = exponent * Elementary.ln(ratios[i].greater(1e-300))
    }
    for i in 0..<constants.blocks { probability[i] = rate * Elementary.exp(probability[i]) }
    for i in 0..<constants.blocks {
      probability[i] = Elementary.complement(probability[i]).lesser(ratios[i])
    }
  }
}
