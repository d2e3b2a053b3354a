private import SpecialFunctions

/// Peeling, pasting and dropping of limits over a fixed set of cases.
struct BoxSearch {
  /// A box under way: limits by factor, and which cases are within.
  struct Draft {
    var low: [Double?]
    var high: [Double?]
    var isInside: [Bool]
    var count: Int
    var hits: Int

    var density: Double { count > 0 ? Double(hits) / Double(count) : 0 }
  }

  private let cases: [[Double]]
  private let hits: [Bool]
  private let settings: ScenarioDiscovery.Settings
  /// The cases in ascending order of each factor.
  private let orders: [[Int]]
  private let total: Int

  init(_ cases: [[Double]], _ hits: [Bool], _ settings: ScenarioDiscovery.Settings) {
    self.cases = cases
    self.hits = hits
    self.settings = settings
    orders = cases.map { column in
      column.indices.sorted { (column[$0], $0) < (column[$1], $1) }
    }
    total = hits.count { $0 }
  }

  var frequency: Double { Double(total) / Double(hits.count) }

  private var whole: Draft {
    let none = [Double?](repeating: nil, count: cases.count)
    return Draft(
      low: none, high: none, isInside: Array(repeating: true, count: hits.count),
      count: hits.count, hits: total)
  }

  /// The boxes of peeling, the whole space first.
  func peeled() -> [Draft] {
    var drafts = [whole]
    guard total > 0, total < hits.count else { return drafts }
    let least = max(1, Int((settings.leastMass * Double(hits.count)).rounded(.up)))
    while let last = drafts.last, last.hits < last.count,
      let next = best(last, grows: false), next.count >= least
    {
      drafts.append(next)
    }
    return drafts
  }

  /// The box with the best balance, pasted and rid of limits that may be luck; nil when there is none.
  func found() -> ScenarioBox? {
    let drafts = peeled()
    let boxes = drafts.map(described)
    guard drafts.count > 1, let best = boxes.map(\.balance).max(),
      let place = boxes.firstIndex(where: { $0.balance == best })
    else { return nil }
    var draft = drafts[place]
    while let wider = self.best(draft, grows: true), wider.density > draft.density { draft = wider }
    while let worst = limits(of: draft).max(by: { $0.quasiProbability < $1.quasiProbability }),
      worst.quasiProbability > settings.significance
    {
      draft = without(worst.factor, draft)
    }
    return described(draft)
  }

  /// A draft with its figures.
  func described(_ draft: Draft) -> ScenarioBox {
    ScenarioBox(
      limits: limits(of: draft),
      coverage: total > 0 ? Double(draft.hits) / Double(total) : 0,
      density: draft.density, mass: Double(draft.count) / Double(hits.count))
  }

  // MARK: - Slices

  /// The best slice off (or onto) any side; nil when there is none.
  private func best(_ draft: Draft, grows: Bool) -> Draft? {
    var best: (gain: Double, draft: Draft)?
    for factor in cases.indices {
      for isLow in [true, false] {
        let next =
          grows ? pasted(draft, factor, isLow: isLow) : sliced(draft, factor, isLow: isLow)
        guard let next else { continue }
        let moved = Double(abs(draft.count - next.count))
        let gain = (next.density - draft.density) / moved
        if best.map({ gain > $0.gain }) ?? true { best = (gain, next) }
      }
    }
    return best?.draft
  }

  /// The draft less a slice: about the part `peel` of its cases, and all that are equal to the last.
  private func sliced(_ draft: Draft, _ factor: Int, isLow: Bool) -> Draft? {
    let column = cases[factor]
    let inside = orders[factor].filter { draft.isInside[$0] }
    let count = max(1, Int(settings.peel * Double(inside.count)))
    guard count < inside.count else { return nil }
    let ordered = isLow ? inside : inside.reversed()
    var end = count
    while end < ordered.count, column[ordered[end]] == column[ordered[end - 1]] { end += 1 }
    guard end < ordered.count else { return nil }
    var next = draft
    let limit = (column[ordered[end]] + column[ordered[end - 1]]) / 2
    if isLow { next.low[factor] = limit } else { next.high[factor] = limit }
    for place in ordered[..<end] { next.isInside[place] = false }
    next.count -= end
    next.hits -= ordered[..<end].count { hits[$0] }
    return next
  }

  /// The draft and a slice beyond one of its limits; nil without a limit or cases there.
  private func pasted(_ draft: Draft, _ factor: Int, isLow: Bool) -> Draft? {
    guard let limit = isLow ? draft.low[factor] : draft.high[factor] else { return nil }
    let column = cases[factor]
    let ordered = isLow ? orders[factor].reversed() : orders[factor]
    let beyond = ordered.filter { place in
      (isLow ? column[place] < limit : column[place] > limit)
        && cases.indices.allSatisfy { other in
          other == factor || within(draft, other, cases[other][place])
        }
    }
    guard !beyond.isEmpty else { return nil }
    var end = min(beyond.count, max(1, Int(settings.peel * Double(draft.count))))
    while end < beyond.count, column[beyond[end]] == column[beyond[end - 1]] { end += 1 }
    var next = draft
    let wider =
      end < beyond.count ? (column[beyond[end]] + column[beyond[end - 1]]) / 2 : nil
    if isLow { next.low[factor] = wider } else { next.high[factor] = wider }
    for place in beyond[..<end] { next.isInside[place] = true }
    next.count += end
    next.hits += beyond[..<end].count { hits[$0] }
    return next
  }

  private func within(_ draft: Draft, _ factor: Int, _ value: Double) -> Bool {
    (draft.low[factor].map { value >= $0 } ?? true)
      && (draft.high[factor].map { value <= $0 } ?? true)
  }

  // MARK: - Limits

  private func without(_ factor: Int, _ draft: Draft) -> Draft {
    var next = draft
    (next.low[factor], next.high[factor]) = (nil, nil)
    for place in hits.indices {
      next.isInside[place] = cases.indices.allSatisfy { within(next, $0, cases[$0][place]) }
    }
    next.count = next.isInside.count { $0 }
    next.hits = hits.indices.count { next.isInside[$0] && hits[$0] }
    return next
  }

  private func limits(of draft: Draft) -> [ScenarioBox.Limit] {
    cases.indices.compactMap { factor in
      guard draft.low[factor] != nil || draft.high[factor] != nil else { return nil }
      return ScenarioBox.Limit(
        factor: factor, low: draft.low[factor], high: draft.high[factor],
        quasiProbability: atLeast(
          draft.hits, of: draft.count, probability: without(factor, draft).density))
    }
  }

  /// The probability of at least so many successes in independent trials.
  private func atLeast(_ successes: Int, of trials: Int, probability: Double) -> Double {
    if successes <= 0 { return 1 }
    if probability <= 0 { return 0 }
    if probability >= 1 { return 1 }
    return StandardBeta(Double(successes), Double(trials - successes + 1))
      .cumulative(at: Cumulative(below: probability)).below
  }
}
