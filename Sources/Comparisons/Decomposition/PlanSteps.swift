import Parameters
import PublicFinance
import Scenarios

/// One of the steps that lead from one plan to another: keys that change together.
public struct PlanStep: Sendable, Hashable {
  /// The keys, in the order of the format.
  public let keys: [ScenarioKey]
  /// The steps that are told together: amounts of lines, which share the envelope.
  public let group: Int
}

/// The steps that lead from one plan to another; each set of them is a plan.
struct PlanSteps: Sendable {
  /// How much is changed at a time.
  enum Grain: CaseIterable {
    /// One key, and what only makes sense with it.
    case keys
    /// What lines buy and how it is spread, as one.
    case lines
    /// Everything but decisions, as one.
    case plans
  }

  let steps: [PlanStep]
  private let first, second: Scenario
  private let events: EventMerge

  init(
    _ differences: InputDifferences, from first: Scenario, to second: Scenario, grain: Grain
  ) {
    (self.first, self.second, events) = (first, second, differences.events)
    var bundles: [[ScenarioKey]] = []
    for key in differences.all.map(\.key) where key.reach == .results {
      let partner = bundles.firstIndex { $0.contains { key.belongs(with: $0, grain) } }
      if let partner { bundles[partner].append(key) } else { bundles.append([key]) }
    }
    // Amounts are one group, where the first of them stands.
    var groups: [Int] = []
    var amounts: Int?
    var next = 0
    for keys in bundles {
      if keys.contains(where: \.isAmount), grain == .keys {
        if amounts == nil {
          amounts = next
          next += 1
        }
        groups.append(amounts ?? 0)
      } else {
        groups.append(next)
        next += 1
      }
    }
    steps = zip(bundles, groups).map { PlanStep(keys: $0, group: $1) }
  }

  /// The first plan with some steps taken.
  func scenario(_ taken: [Bool]) -> Scenario {
    // The plans themselves are left as they are.
    if taken.allSatisfy(\.self) { return second }
    if !taken.contains(true) { return first }
    var scenario = first
    var changes: Set<Int> = []
    for (step, isTaken) in zip(steps, taken) where isTaken {
      for key in step.keys {
        if case .events(let number) = key { changes.insert(number) }
        key.copy(from: second, to: &scenario)
      }
    }
    scenario.events = events.events { changes.contains($0) }
    return scenario
  }
}

extension ScenarioKey {
  var isAmount: Bool {
    if case .amount = self { true } else { false }
  }

  /// Whether it is about what lines buy and how that is spread.
  private var isOfLines: Bool {
    switch self {
    case .amount, .spread, .floor, .cap, .apportionment, .postsCap, .realQuantities: true
    default: false
    }
  }

  private var isEvent: Bool {
    if case .events = self { true } else { false }
  }

  /// Whether two keys change together.
  fileprivate func belongs(with other: ScenarioKey, _ grain: PlanSteps.Grain) -> Bool {
    switch grain {
    case .keys:
      guard case .parameter(let name) = self, case .parameter(let known) = other else {
        return false
      }
      return ParameterRelation.all.contains {
        [[$0.larger, $0.smaller], [$0.smaller, $0.larger]].contains([name, known])
      } || ParameterRelation.wholes.contains { $0.contains(name) && $0.contains(known) }
    case .lines: return isOfLines && other.isOfLines || belongs(with: other, .keys)
    case .plans: return !isEvent && !other.isEvent
    }
  }
}
