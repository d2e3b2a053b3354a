import Messages
import Parameters
import Territories
import PublicFinance
import Scenarios

/// Section 5.0: the stocks of posts; by host, public then private.
struct PostState {
  var awarded: [Figure]
  var open: [Figure]
  var vacant: [Figure]
  var waiting: [Figure]
  /// By months since the start of training, then by host.
  var training: [[Figure]] = []
  var novices: [Figure]
  var experienced: [Figure]
  /// Renewals that wait for credits (Pn).
  var bridging: [Figure]
  var candidates: Figure
  var firstTrainings: Figure
  var hired: Figure
  /// The first month with awards (m_A); −1 while there is none.
  var firstAwards: Figure
  /// Whether renewals are or ever were funded: 1 or 0.
  var funded: Figure
  /// By month, then by host: first fillings (F), renewed conventions (R), occupancy (u).
  var fillings: [[Figure]] = []
  var renewals: [[Figure]] = []
  var occupancy: [[Figure]] = []
  /// Graduates of the month by host.
  var graduates: [Figure]
  var graduated: Figure
  var renewed: Figure
  var applications: Figure
  var passed: Figure
  // What later sections read of the month.
  var inPost: Figure
  var trainees: Figure
  var trainedByMonth: [Figure] = []
  var occupiedMonths: Figure

  init(nothing: Figure, none: Figure) {
    let pair = [nothing, nothing]
    (awarded, open, vacant, waiting) = (pair, pair, pair, pair)
    (novices, experienced, bridging, graduates) = (pair, pair, pair, pair)
    (candidates, firstTrainings, hired) = (nothing, nothing, nothing)
    (funded, graduated, renewed) = (none, none, none)
    (applications, passed, occupiedMonths) = (none, none, none)
    (inPost, trainees) = (nothing, nothing)
    firstAwards = none - 1
  }
}

/// The two types of host, by position: public, private.
let hosts = [0, 1]

extension ModelRecorder {
  var hostShares: [Figure] { [parameter(.publicShare), 1 - parameter(.publicShare)] }

  /// Section 5.2: awards follow the calendar as far as the line has money.
  func recordAwards(_ t: Int, _ s: Int) {
    guard var plan = plans[.advisers] else { return }
    if plan.grows, s >= 1 {
      plan.total = name(.plannedPosts, plan.grown(to: postCount(money.opened[.advisers])))
      plans[.advisers] = plan
    }
    guard !money.frozen[.advisers] else {
      posts.awarded = hosts.map { host in
        name(.postsAwarded, .host(host), posts.awarded[host].given(money.freezeReason[.advisers]))
      }
      return
    }
    guard let entry = scenario.awardCalendar.entry(holdingIn: s) else { return }
    let reasons = start + money.freezeReason[.advisers]
    let share = leaf(.awardShare(month: entry)).given(reasons)
    let planned = plan.total.exceeds(plan.firstTotal)
      .then(plan.total * plan.shares, otherwise: plan.first)
    let wanted = hosts.map { host in
      let target = name(.awardTarget, .host(host), share * planned * hostShares[host])
      return name(.awardsWanted, .host(host), (target - posts.awarded[host]).atLeast(0))
    }
    let costs = hosts.map { wanted[$0] * (subsidy[$0] + ancillary) }
    let cost = name(.awardCost, name(.awardCost, costs.total).sum)
    let part = name(.awardScale, scaling(cost, to: available(.advisers)))
    let new = hosts.map { name(.newAwards, .host($0), wanted[$0] * part) }
    for host in hosts {
      posts.awarded[host] = name(.postsAwarded, .host(host), posts.awarded[host] + new[host])
      posts.open[host] += new[host]
    }
    commit(.advisers, .subsidy, hosts.map { new[$0] * subsidy[$0] }.total)
    commit(.advisers, .firstTraining, hosts.map { new[$0] * ancillary }.total)
    let isFirst = name(.newAwards, name(.newAwards, new.total).sum).exceeds(0)
    let first = isFirst.then(constant(Double(t)), otherwise: -1)
    posts.firstAwards = name(
      .firstAwardMonth, posts.firstAwards.reaches(0).then(posts.firstAwards, otherwise: first))
  }

  /// Section 5.4: those who leave.
  func recordAttrition() {
    let (trainee, inPost) = (parameter(.attritionTrainee), parameter(.attritionInPost))
    for host in hosts {
      let training = posts.training.map { $0[host] }
      let learning = ([posts.waiting[host]] + training).total
      let working = posts.novices[host] + posts.experienced[host]
      let leavers = name(.leavers, .host(host), trainee * learning + inPost * working)
      posts.waiting[host] = (1 - trainee) * posts.waiting[host]
      for stage in posts.training.indices {
        posts.training[stage][host] = (1 - trainee) * posts.training[stage][host]
      }
      posts.novices[host] = (1 - inPost) * posts.novices[host]
      posts.experienced[host] = (1 - inPost) * posts.experienced[host]
      posts.vacant[host] += leavers
    }
  }

  /// Section 5.5: candidates and hires.
  func recordHires(_ t: Int, _ s: Int) {
    let applications = name(.applicationsOfMonth, applications(s).given(start))
    let passed = applications * parameter(.pixPassShare)
    let share = data(.populationFrom15).over(data(.populationFrom15).sum)
    posts.applications = name(.applications, posts.applications + applications)
    posts.passed = name(.pixPassed, posts.passed + passed)
    let candidates = name(.candidatesLooking, posts.candidates + passed * share)
    let vacancies = name(.postsToFill, posts.open.total + posts.vacant.total)
    let ratio = candidates.over(vacancies)
    let rate = name(
      .matchingRate, parameter(.matchingRate) * ratio.raised(to: parameter(.matchingExponent)))
    let chance = name(
      .hiringChance, vacancies.exceeds(0).then(rate.complement.atMost(ratio), otherwise: 0))
    var hires: [Figure] = []
    var fillings: [Figure] = []
    for host in hosts {
      let filled = name(.firstFillings, .host(host), posts.open[host] * chance)
      let refilled = posts.vacant[host] * chance
      posts.open[host] = name(.open, .host(host), posts.open[host] - filled)
      posts.vacant[host] = name(.vacant, .host(host), posts.vacant[host] - refilled)
      let hired = name(.hires, .host(host), filled + refilled)
      posts.waiting[host] = name(.seekingSeat, .host(host), posts.waiting[host] + hired)
      hires.append(hired)
      fillings.append(filled)
    }
    let left = (candidates - hires.total).atLeast(0)
    posts.candidates = name(.candidates, left - left * parameter(.candidateDecay))
    posts.hired = name(.hired, posts.hired + hires.total)
    posts.fillings.append(fillings)
  }

  private func applications(_ s: Int) -> Figure {
    switch s {
    case ...0: constant(0)
    case ...6: parameter(.applicationsToJune2021).over(6)
    case ...12:
      (parameter(.applicationsToDecember2021) - parameter(.applicationsToJune2021)).over(6)
    default: parameter(.applicationsAfter)
    }
  }
}
