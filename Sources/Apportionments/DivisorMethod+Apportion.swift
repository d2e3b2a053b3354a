extension DivisorMethod {
  /// Shares units within bounds that have been checked.
  ///
  /// Each recipient starts at its floor; then units go one by one to the largest claim among those
  /// below their cap, equal claims to the smaller index. A search in doubles settles all units but
  /// those whose claims are too near one another, and these are put in order exactly. A weight of
  /// zero has no claim: it keeps its floor.
  func apportion<Integer: SignedInteger>(
    _ total: Int, by weights: [Integer], within bounds: Bounds
  ) throws(ApportionmentError) -> Apportionment {
    let entitled = weights.indices.filter { weights[$0] > 0 }
    let idle = weights.count - entitled.count
    var units = [Int](repeating: bounds.floor, count: weights.count)
    if entitled.isEmpty, total > 0 { throw .noPositiveWeight(remaining: total) }
    let rest = total - idle * bounds.floor
    let cap = min(bounds.cap ?? total, total)
    let (capacity, isUnlimited) = entitled.count.multipliedReportingOverflow(by: cap)
    guard isUnlimited || capacity >= rest else {
      throw .noPositiveWeight(remaining: total - capacity)
    }
    guard rest > entitled.count * bounds.floor else { return Apportionment(units: units, tie: nil) }
    let least = givesFirstUnits ? max(bounds.floor, 1) : bounds.floor
    if rest <= entitled.count * least {
      return DivisorMethod.firstUnits(rest, to: entitled, of: weights)
    }
    for recipient in entitled { units[recipient] = least }
    let shared = entitled.map { weights[$0] }
    let rounded = shared.compactMap { RoundedWeight($0) }
    let search = DivisorSearch(method: self, weights: rounded, floor: least, cap: cap)
    let order = ClaimOrder(method: self, weights: shared, roundedWeights: rounded)
    let result = order.share(rest, search.range(for: rest))
    for (recipient, own) in zip(entitled, result.units) { units[recipient] = own }
    let tie = result.tie.flatMap { tie in
      Apportionment.Tie(
        served: tie.served.map { entitled[$0] }, unserved: tie.unserved.map { entitled[$0] })
    }
    return Apportionment(units: units, tie: tie)
  }

  /// Gives first units where there are no more of them than recipients: to the largest weights.
  private static func firstUnits<Integer: SignedInteger>(
    _ count: Int, to entitled: [Int], of weights: [Integer]
  ) -> Apportionment {
    var units = [Int](repeating: 0, count: weights.count)
    let order = entitled.sorted { (weights[$1], $0) < (weights[$0], $1) }
    for recipient in order.prefix(count) { units[recipient] = 1 }
    guard count > 0, count < order.count else { return Apportionment(units: units, tie: nil) }
    let last = weights[order[count - 1]]
    let equals = order.indices.filter { weights[order[$0]] == last }
    return Apportionment(
      units: units,
      tie: Apportionment.Tie(
        served: equals.filter { $0 < count }.map { order[$0] },
        unserved: equals.filter { $0 >= count }.map { order[$0] }))
  }
}

extension ClaimOrder {
  /// Completes the least units of each recipient to a total by the claims between least and most.
  fileprivate func share(_ total: Int, _ range: (least: [Int], most: [Int])) -> Apportionment {
    var units = range.least
    let missing = total - units.reduce(0, +)
    let claims = zip(range.least, range.most).enumerated().flatMap { recipient, counts in
      (counts.0..<counts.1).map { Claim(recipient: recipient, units: $0) }
    }
    let order = sorted(claims)
    for claim in order.prefix(missing) { units[claim.recipient] += 1 }
    guard missing > 0, missing < order.count else { return Apportionment(units: units, tie: nil) }
    let last = order[missing - 1]
    let equals = order.indices.filter { compare(order[$0], last) == 0 }
    return Apportionment(
      units: units,
      tie: Apportionment.Tie(
        served: equals.filter { $0 < missing }.map { order[$0].recipient },
        unserved: equals.filter { $0 >= missing }.map { order[$0].recipient }))
  }
}
