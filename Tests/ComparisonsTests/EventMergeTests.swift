import Comparisons
import PublicFinance
import Scenarios
import Testing
import _TestSupport

@Suite struct `Decisions of two plans in one list` {
  private static func event(
    _ month: Int, _ action: PlannedEvent.Action, sources: [String] = []
  ) -> PlannedEvent {
    PlannedEvent(month: MonthIndex(month), action: action, sources: sources)
  }

  private static func money(_ line: BudgetLine, _ euros: Int64) -> PlannedEvent.Action {
    .appropriation(line: line, amount: Money(euros: euros))
  }

  private static func actions(_ events: [PlannedEvent]) -> [PlannedEvent.Action] {
    // What is executed: by month, and within a month as written.
    events.enumerated().sorted { ($0.element.month, $0.offset) < ($1.element.month, $1.offset) }
      .map(\.element.action)
  }

  @Test func `differ by nothing when they are the same, whatever they cite`() {
    let one = [Self.event(3, Self.money(.renewal, 5), sources: ["PF001"])]
    let other = [Self.event(3, Self.money(.renewal, 5))]
    #expect(EventMerge(one, other).changes.isEmpty)
  }

  @Test func `change an amount, a month, or are added`() {
    let one = [Self.event(3, Self.money(.renewal, 5)), Self.event(5, Self.money(.spaces, 1))]
    let other = [
      Self.event(3, Self.money(.renewal, 6)), Self.event(7, Self.money(.spaces, 1)),
      Self.event(9, Self.money(.advisers, 2)),
    ]
    let merge = EventMerge(one, other)
    #expect(merge.changes.map(\.count) == [2, 2, 1])
    #expect(merge.events { $0 == 0 } == [other[0], one[1]])
    #expect(merge.events { $0 == 1 } == [one[0], other[1]])
    #expect(merge.events { $0 == 2 } == [one[0], one[1], other[2]])
  }

  @Test func `freeze and free a line together`() {
    let other = [
      Self.event(3, .freeze(line: .spaces)), Self.event(6, .unfreeze(line: .spaces)),
      Self.event(4, .freeze(line: .aidants)),
    ]
    #expect(EventMerge([], other).changes.map(\.count) == [2, 1])
  }

  @Test func `are one change where a month has them in another order`() {
    let (one, other) = (
      Self.event(3, Self.money(.renewal, 5)), Self.event(3, .freeze(line: .renewal))
    )
    let merge = EventMerge([one, other], [other, one])
    #expect(merge.changes.count == 1)
    #expect(merge.events { _ in true } == [other, one])
    #expect(merge.events { _ in false } == [one, other])
  }

  @Test(arguments: UInt64(0)..<200)
  func `give back both lists, whichever is named first`(seed: UInt64) {
    let (one, other) = (
      RandomPlan(seed: seed).scenario.events, RandomPlan(seed: seed + 500).scenario.events
    )
    let mixed = one.enumerated().filter { $0.offset % 2 == 0 }.map(\.element) + other
    for second in [other, mixed] {
      let (merge, reverse) = (EventMerge(one, second), EventMerge(second, one))
      #expect(Self.actions(merge.events { _ in false }) == Self.actions(one))
      #expect(Self.actions(merge.events { _ in true }) == Self.actions(second))
      #expect(merge.changes.map(\.count) == reverse.changes.map(\.count))
      for change in merge.changes.indices {
        let forth = merge.events { $0 == change }
        let back = reverse.events { $0 != change }
        #expect(Self.actions(forth) == Self.actions(back))
      }
    }
  }
}
