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
  func advanceStages(_ t: Int, newAwards: Double) {
    for host in Host.allCases {
      advanceTrainees(t, host)
      leavePosts(t, host, newAwards: newAwards)
    }
  }

  /// Moves each stage of training to the next, from the last to the first: the month before may
  /// be in the same memory.
  ///
  /// Leaves the graduates, and all who waited or trained before the month, in the workspace.
  private func advanceTrainees(_ t: Int, _ host: Host) {
    let (blocks, stages) = (constants.blocks, constants.trainingMonths)
    let (before, now) = (posts.training[host][t - 1], posts.training[host][t])
    let (waiting, kept) = (posts.waiting[host][t - 1], posts.keptShare[host])
    let (graduates, inTraining) = (posts.graduates[host], posts.beforeAttrition)
    let staying = posts.staying
    let traineesStay = 1 - constants[.attritionTrainee]
    for i in 0..<blocks {
      staying[i] = kept[i] * traineesStay
      inTraining[i] = waiting[i]
      graduates[i] = .zero
    }
    // σ ≥ τ leaves one path only.
    let shortStage = constants.shortTrainingMonths < stages ? constants.shortTrainingMonths - 1 : -1
    for stage in stride(from: stages - 1, through: 0, by: -1) {
      let trainees = Column(base: before.base + stage * blocks)
      let finishing =
        stage == stages - 1 ? 1 : (stage == shortStage ? constants[.trainingShortShare] : 0)
      if finishing > 0 {
        for i in 0..<blocks { graduates[i] += trainees[i] * staying[i] * finishing }
      }
      guard stage < stages - 1 else {
        for i in 0..<blocks { inTraining[i] += trainees[i] }
        continue
      }
      let next = Column(base: now.base + (stage + 1) * blocks)
      let moving = 1 - finishing
      for i in 0..<blocks {
        let before = trainees[i]
        inTraining[i] += before
        next[i] = before * staying[i] * moving
      }
    }
  }

  /// Takes those who leave, and returns their posts, with the posts awarded again, to the vacant.
  private func leavePosts(_ t: Int, _ host: Host, newAwards: Double) {
    let leaving = (trainee: constants[.attritionTrainee], inPost: constants[.attritionInPost])
    let staying = posts.staying
    let inPostStay = 1 - leaving.inPost
    let (base, kept, again) = (
      columns.posts[host], posts.keptShare[host], posts.reawarded[host]
    )
    let (openBefore, open) = (posts.open[host][t - 1], posts.open[host][t])
    let (vacantBefore, vacant) = (posts.vacant[host][t - 1], posts.vacant[host][t])
    let (waitingBefore, waiting) = (posts.waiting[host][t - 1], posts.waiting[host][t])
    let (novicesBefore, novices) = (posts.novices[host][t - 1], posts.novices[host][t])
    let (experiencedBefore, experienced) = (
      posts.experienced[host][t - 1], posts.experienced[host][t]
    )
    let inTraining = posts.beforeAttrition
    for i in 0..<constants.blocks {
      let keep = kept[i]
      let atWork = keep * inPostStay
      let (noviceCount, experiencedCount) = (novicesBefore[i], experiencedBefore[i])
      novices[i] = noviceCount * atWork
      experienced[i] = experiencedCount * atWork
      let left: Lanes =
        inTraining[i] * leaving.trainee + (noviceCount + experiencedCount) * leaving.inPost
      vacant[i] = (vacantBefore[i] + left) * keep + again[i]
    }
    for i in 0..<constants.blocks {
      waiting[i] = waitingBefore[i] * staying[i]
      open[i] = openBefore[i] + newAwards * base[i]
    }
  }

  /// 5.5 Candidates and hires.
  func hire(_ t: Int, _ s: Int) {
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
    for i in 0..<constants.blocks {
      let p = probability[i]
      let (openPublic, openPrivate) = (open.publicHost[i], open.privateHost[i])
      let fillPublic = openPublic * p
      let fillPrivate = openPrivate * p
      filled.publicHost[i] = fillPublic
      filled.privateHost[i] = fillPrivate
      open.publicHost[i] = openPublic - fillPublic
      open.privateHost[i] = openPrivate - fillPrivate
      let (vacantPublic, vacantPrivate) = (vacant.publicHost[i], vacant.privateHost[i])
      let refillPublic = vacantPublic * p
      let refillPrivate = vacantPrivate * p
      vacant.publicHost[i] = vacantPublic - refillPublic
      vacant.privateHost[i] = vacantPrivate - refillPrivate
      let hiresPublic = fillPublic + refillPublic
      let hiresPrivate = fillPrivate + refillPrivate
      waiting.publicHost[i] += hiresPublic
      waiting.privateHost[i] += hiresPrivate
      let hires = hiresPublic + hiresPrivate
      // All candidates hired leave a rounding on either side of nobody.
      candidates[i] = (candidates[i] - hires).greater(0) * staying
      hired[i] = hiredBefore[i] + hires
    }
    for host in Host.allCases { workspace.cohorts[t].filled[host] = sum(filled[host]) }
    totals.hired = sum(hired)
    totals.waiting = sum(waiting.publicHost) + sum(waiting.privateHost)
    totals.open = sum(open.publicHost) + sum(open.privateHost)
    totals.candidates = sum(candidates)
    countDepartments(t)
    totals.applications += applications
    totals.pixPassed += newCandidates
  }

  /// Departments with at least half a hire, and with at least half a post to fill.
  private func countDepartments(_ t: Int) {
    let hired = posts.hired[t]
    let (open, vacant) = (PerHost { posts.open[$0][t] }, PerHost { posts.vacant[$0][t] })
    let everyone = Double(plan.country.departments.count)
    if totals.departmentsHired < everyone {
      var count = Lanes.zero
      for i in 0..<constants.blocks {
        count += Lanes.zero.replacing(with: 1, where: hired[i] .>= 0.5)
      }
      totals.departmentsHired = count.laneSum
    }
    var count = Lanes.zero
    for i in 0..<constants.blocks {
      let toFill =
        (open.publicHost[i] + open.privateHost[i]) + (vacant.publicHost[i] + vacant.privateHost[i])
      count += Lanes.zero.replacing(with: 1, where: toFill .>= 0.5)
    }
    totals.departmentsRecruiting = count.laneSum
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
    for i in 0..<constants.blocks { probability[i] = ratios[i].greater(1e-300) }
    Elementary.ln(inPlace: probability.base, blocks: constants.blocks)
    for i in 0..<constants.blocks { probability[i] *= exponent }
    Elementary.exp(inPlace: probability.base, blocks: constants.blocks)
    for i in 0..<constants.blocks { probability[i] *= rate }
    Elementary.complement(inPlace: probability.base, blocks: constants.blocks)
    for i in 0..<constants.blocks { probability[i] = probability[i].lesser(ratios[i]) }
  }
}
