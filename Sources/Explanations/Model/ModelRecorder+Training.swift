import Messages
import Parameters
import PublicFinance

extension ModelRecorder {
  /// Section 5.6: those who finish their training, then those who start one.
  func recordTraining(_ t: Int) {
    finishTraining()
    let starts = startTraining(t)
    for host in hosts {
      posts.waiting[host] = name(.waiting, .host(host), posts.waiting[host] - starts[host])
    }
    // Everyone moves one stage on; the last stage has just left.
    posts.training.removeLast()
    posts.training.insert(starts, at: 0)
    let length = months(.trainingLongMonths).leaf
    posts.training = posts.training.enumerated().map { stage, trainees in
      hosts.map { host in
        name(.stageOfTraining, .stage(2 * stage + host), trainees[host].given([length]))
      }
    }
  }

  private func finishTraining() {
    let (long, short) = (months(.trainingLongMonths), months(.trainingShortMonths))
    for host in hosts {
      var leaving = posts.training[long.count - 1][host].given([long.leaf])
      if short.count < long.count {
        let stage = posts.training[short.count - 1][host]
        let path = stage.given([short.leaf]) * parameter(.trainingShortShare)
        posts.training[short.count - 1][host] = stage - path
        leaving += path
      }
      posts.graduates[host] = name(.graduates, .host(host), leaving)
    }
  }

  private func startTraining(_ t: Int) -> [Figure] {
    let waiting = posts.waiting
    let ready =
      (constant(Double(t)) - posts.firstAwards - parameter(.trainingDelay) + 1)
      .over(parameter(.trainingRampupMonths))
    let open = posts.firstAwards.reaches(0).then(ready.clipped, otherwise: 0)
    let seats = name(.seats, parameter(.trainingSeats) * open)
    let queue = name(.seekingSeat, name(.seekingSeat, waiting.total).sum)
    let share = name(.seatedShare, seats.over(queue, whenZero: 0).atMost(1))
    let wished = waiting.map { $0 * share }
    let all = name(.startsWished, wished.total)
    let awarded = posts.awarded.total
    let first = name(
      .firstStarts, all.atMost((awarded - posts.firstTrainings).atLeast(0)))
    let replacing = name(.replacementsWished, all - first)
    let paid = payReplacements(replacing)
    let part = (first + paid).over(all)
    posts.firstTrainings = name(.firstTrainings, posts.firstTrainings + first)
    pay(.advisers, .firstTraining, first * ancillary)
    return hosts.map { name(.starts, .host($0), wished[$0] * part) }
  }

  /// Replacement trainings need money now, from `advisers` first.
  ///
  /// - Returns: Those that are paid.
  private func payReplacements(_ wished: Figure) -> Figure {
    let cost = name(.replacementCost, ancillary * wished.sum)
    let (first, second) = (usable(.advisers), usable(.renewal))
    let part = scaling(cost, to: first + second)
    let paid = name(.replacements, wished * part)
    let spent = name(.replacementCost, ancillary * paid.sum)
    let share = name(.shareOfReplacements, paid.over(paid.sum))
    let fromAdvisers = name(.paidByLine, .line(.advisers), spent.atMost(first))
    commit(.advisers, .replacementTraining, fromAdvisers * share)
    commit(
      .renewal, .replacementTraining,
      name(.paidByLine, .line(.renewal), spent - fromAdvisers) * share)
    return paid
  }

  /// Section 5.7: novices become experienced, graduates become novices.
  func recordInPost() {
    let pace = constant(1).over(parameter(.noviceMonths)).complement
    var occupancy: [Figure] = []
    for host in hosts {
      let become = posts.novices[host] * pace
      posts.experienced[host] = name(
        .experienced, .host(host), posts.experienced[host] + become)
      posts.novices[host] = name(
        .novices, .host(host), posts.novices[host] - become + posts.graduates[host])
      let occupied = name(
        .occupied, .host(host),
        ([posts.waiting[host]] + posts.training.map { $0[host] }
          + [posts.novices[host], posts.experienced[host]]).total)
      let running = occupied + posts.vacant[host]
      occupancy.append(name(.occupancy, .host(host), occupied.over(running, whenZero: 1)))
    }
    posts.occupancy.append(occupancy)
  }

  /// Section 9: what is recorded of posts.
  func recordPostResults(_ t: Int) {
    result(.postsAwarded, posts.awarded.total)
    result(.open, posts.open.total)
    result(.vacant, posts.vacant.total)
    let waiting = result(.waiting, posts.waiting.total)
    let training = result(.inTraining, posts.training.map(\.total).total)
    let working = hosts.map { posts.novices[$0] + posts.experienced[$0] }
    let inPost = result(.inPost, working.total)
    posts.inPost = name(.inPost, inPost.by)
    posts.trainees = training.by
    let recruited = name(.recruited, waiting.all + training.all + inPost.all)
    name(.conventions, recruited + recorder.cell(.vacant))
    posts.graduated += name(.graduates, name(.graduates, posts.graduates.total).sum)
    let trained = name(.trained, posts.graduated)
    posts.graduated = trained
    posts.trainedByMonth.append(trained)
    let delay = months(.certificationDelay)
    let earlier = t - delay.count
    let certified = earlier < 0 ? constant(0) : posts.trainedByMonth[earlier]
    name(.certified, certified.given([delay.leaf]))
    let hired = result(.hired, posts.hired)
    let candidates = result(.candidates, posts.candidates)
    let planned = plans[.advisers]?.firstTotal ?? nothing
    name(
      .applicationsPerPost,
      planned.exceeds(0).then(posts.applications.over(planned), otherwise: .nan))
    let toFill = recorder.cell(.open) + recorder.cell(.vacant)
    name(
      .candidatesPerOpenPost,
      toFill.reaches(0.5).then(candidates.all.over(toFill), otherwise: .nan))
    let vacancies = name(.postsToFill, posts.open.total + posts.vacant.total)
    name(.departmentsHired, hired.by.reaches(0.5).sum)
    name(.departmentsRecruiting, vacancies.reaches(0.5).sum)
    let outside = parameter(.hostOutsideFranceServicesShare)
    let byHost = hosts.map {
      name(.inPostOfHost, .host($0), name(.inPostOfHost, .host($0), working[$0]).sum)
    }
    name(.inPostFranceServices, (1 - outside) * inPost.all)
    name(.inPostOtherPublic, outside * byHost[0])
    name(.inPostOtherPrivate, outside * byHost[1])
    name(.hosts, inPost.all.over(parameter(.advisersPerHost)))
    let occupied = hosts.map { host in
      posts.waiting[host] + posts.training.map { $0[host] }.total + working[host]
    }
    posts.occupiedMonths = name(
      .occupiedPostMonths, posts.occupiedMonths + name(.occupied, occupied.total).sum)
  }

  /// Names a figure of the departments, and its sum.
  @discardableResult
  func result(_ cell: CellName, _ figure: Figure) -> (by: Figure, all: Figure) {
    let by = name(cell, figure)
    return (by, name(cell, by.sum))
  }
}
