import PublicFinance
package import Scenarios

/// The decisions of two scenarios in one list, from which both can be taken again.
///
/// Decisions of both stand once. Others belong to the first or the second, and those that only make sense
/// together (a freeze with its end, one amount in place of another) are one change. The order in which the two
/// scenarios are named changes nothing but which is which.
package struct EventMerge: Sendable {
  /// One decision, with its position in each list that has it.
  package struct Item: Sendable {
    package let event: PlannedEvent
    package let first: Int?
    package let second: Int?
  }

  /// The decisions by month, and within a month in an order that keeps that of both lists.
  package let items: [Item]
  /// What differs: positions in ``items``, each change by itself.
  package let changes: [[Int]]

  package init(_ first: [PlannedEvent], _ second: [PlannedEvent]) {
    var items: [Item] = []
    var changes: [[Int]] = []
    let months = Set((first + second).map(\.month)).sorted()
    for month in months {
      let merged = Self.merged(
        first.indices.filter { first[$0].month == month }.map { ($0, first[$0]) },
        second.indices.filter { second[$0].month == month }.map { ($0, second[$0]) })
      if merged.isTangled { changes.append(Array(items.count..<items.count + merged.items.count)) }
      items += merged.items
    }
    let taken = Set(changes.joined())
    let open = items.indices.filter {
      !taken.contains($0) && (items[$0].first == nil || items[$0].second == nil)
    }
    changes += Self.changes(among: open, items)
    self.items = items
    self.changes = changes.sorted { $0[0] < $1[0] }
  }

  /// The list of the first scenario with some changes of the second.
  package func events(_ isTaken: (_ change: Int) -> Bool) -> [PlannedEvent] {
    var side: [Int: Bool] = [:]
    for (change, members) in changes.enumerated() {
      for member in members { side[member] = isTaken(change) }
    }
    return items.enumerated().compactMap { position, item in
      let isSecond = side[position] ?? false
      return (isSecond ? item.second : item.first) == nil ? nil : item.event
    }
  }

  /// The decisions of a month; tangled where both lists have the same ones in another order.
  private static func merged(
    _ first: [(Int, PlannedEvent)], _ second: [(Int, PlannedEvent)]
  ) -> (items: [Item], isTangled: Bool) {
    let common = (kept(first, among: second), kept(second, among: first))
    let actions = (common.0.map { first[$0].1.action }, common.1.map { second[$0].1.action })
    guard actions.0 == actions.1 else {
      return (
        first.map { Item(event: $0.1, first: $0.0, second: nil) }
          + second.map { Item(event: $0.1, first: nil, second: $0.0) }, true
      )
    }
    var items: [Item] = []
    var (left, right) = (0, 0)
    for stop in zip(common.0 + [first.count], common.1 + [second.count]) {
      while left < stop.0 || right < stop.1 {
        let takesLeft =
          right >= stop.1
          || (left < stop.0 && first[left].1.action.order < second[right].1.action.order)
        if takesLeft {
          items.append(Item(event: first[left].1, first: first[left].0, second: nil))
          left += 1
        } else {
          items.append(Item(event: second[right].1, first: nil, second: second[right].0))
          right += 1
        }
      }
      if left < first.count, right < second.count {
        items.append(Item(event: first[left].1, first: first[left].0, second: second[right].0))
        (left, right) = (left + 1, right + 1)
      }
    }
    return (items, false)
  }

  /// The positions of decisions that the other list has too, each as often as it has it.
  private static func kept(
    _ list: [(Int, PlannedEvent)], among other: [(Int, PlannedEvent)]
  ) -> [Int] {
    var left = Dictionary(other.map { ($0.1.action, 1) }, uniquingKeysWith: +)
    return list.indices.filter { position in
      let action = list[position].1.action
      guard let count = left[action], count > 0 else { return false }
      left[action] = count - 1
      return true
    }
  }

  /// Decisions of one list alone, put together where one replaces the other or needs it.
  private static func changes(among open: [Int], _ items: [Item]) -> [[Int]] {
    var changes: [[Int]] = []
    var rest = open
    let frozen = Set(open.compactMap { items[$0].event.action.frozenLine })
    for line in frozen.sorted() {
      let members = rest.filter { items[$0].event.action.frozenLine == line }
      rest.removeAll { members.contains($0) }
      changes.append(members)
    }
    // An amount in place of another in the same month, then a decision moved to another month.
    for isSameMonth in [true, false] {
      for position in rest where rest.contains(position) && items[position].first != nil {
        let partner = rest.first { other in
          items[other].second != nil
            && items[other].event.action.purpose == items[position].event.action.purpose
            && (!isSameMonth || items[other].event.month == items[position].event.month)
        }
        guard let partner else { continue }
        rest.removeAll { $0 == position || $0 == partner }
        changes.append([position, partner].sorted())
      }
    }
    return changes + rest.map { [$0] }
  }
}

extension PlannedEvent.Action {
  /// What is decided and on which lines, without the amount.
  fileprivate var purpose: [Int] {
    switch self {
    case .appropriation(let line, _): [0, line.rawValue]
    case .transfer(let from, let to, _): [1, from.rawValue, to.rawValue]
    case .cancellation(let line, _): [2, line.rawValue]
    case .freeze(let line): [3, line.rawValue]
    case .unfreeze(let line): [4, line.rawValue]
    }
  }

  /// The line that is frozen or freed again; nil of other decisions.
  fileprivate var frozenLine: BudgetLine? {
    switch self {
    case .freeze(let line), .unfreeze(let line): line
    default: nil
    }
  }

  /// An order of decisions that does not depend on who took them.
  fileprivate var order: Order { Order(numbers: purpose, amount: amount ?? .zero) }

  /// The amount; nil of a freeze or its end.
  var amount: Money? {
    switch self {
    case .appropriation(_, let amount), .transfer(_, _, let amount), .cancellation(_, let amount):
      amount
    case .freeze, .unfreeze: nil
    }
  }

  fileprivate struct Order: Comparable {
    let numbers: [Int]
    let amount: Money

    static func < (left: Order, right: Order) -> Bool {
      left.numbers == right.numbers
        ? left.amount < right.amount : left.numbers.lexicographicallyPrecedes(right.numbers)
    }
  }
}
