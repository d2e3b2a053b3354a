import PublicFinance
import Scenarios
import Simulations

/// A value in which two plans differ.
public struct InputDifference: Sendable, Hashable {
  /// What one plan has.
  public struct Side: Sendable, Hashable {
    /// The value.
    public let value: InputValue
    /// Where it is written, as `plan.yaml:12:7`; nil where it is not and the default holds.
    public let place: String?
  }

  /// The key.
  public let key: ScenarioKey
  /// The path it is written under; decisions are told by their places in the lists.
  public let path: String
  /// What the reference has.
  public let first: Side
  /// What the other plan has.
  public let second: Side
}

/// Every value in which two plans differ, in the order of the format.
public struct InputDifferences: Sendable {
  /// The differences.
  public let all: [InputDifference]
  let events: EventMerge

  init(_ first: ComparedPlan, _ second: ComparedPlan) {
    let (one, other) = (first.plan.scenario, second.plan.scenario)
    let merge = EventMerge(one.events, other.events)
    let values = ScenarioKey.all.filter { !$0.isSame(in: one, other) }.compactMap { key in
      difference(key, first, second)
    }
    let events = merge.changes.enumerated().map { number, members in
      let items = members.map { merge.items[$0] }
      func side(_ position: KeyPath<EventMerge.Item, Int?>, _ plan: ComparedPlan)
        -> InputDifference.Side
      {
        let own = items.filter { $0[keyPath: position] != nil }
        let place = own.first?[keyPath: position].map { number in
          ["amount", "month", "type"].map { "events[\(number)].\($0)" } + ["events"]
        }
        return InputDifference.Side(
          value: .events(own.map(\.event)), place: plan.place(place ?? ["events"]))
      }
      let indices = items.compactMap { $0.second ?? $0.first }
      return InputDifference(
        key: .events(number), path: "events[\(indices.first ?? 0)]",
        first: side(\.first, first), second: side(\.second, second))
    }
    // Events come after the dates and before the parameters, as in the format.
    let place = values.firstIndex { $0.key.isAfterEvents } ?? values.count
    all = values[..<place] + events + values[place...]
    self.events = merge
  }
}

private func difference(
  _ key: ScenarioKey, _ first: ComparedPlan, _ second: ComparedPlan
) -> InputDifference? {
  func side(_ plan: ComparedPlan) -> InputDifference.Side? {
    key.value(in: plan.plan.scenario).map {
      InputDifference.Side(value: $0, place: plan.place(key.paths))
    }
  }
  guard let one = side(first), let other = side(second) else { return nil }
  let stated = key.paths.first { first.positions[$0] != nil || second.positions[$0] != nil }
  return InputDifference(key: key, path: stated ?? key.path, first: one, second: other)
}

extension ScenarioKey {
  fileprivate var isAfterEvents: Bool {
    switch self {
    case .parameter, .range, .sharedQuantiles, .rankCorrelations, .expectations: true
    default: false
    }
  }
}
