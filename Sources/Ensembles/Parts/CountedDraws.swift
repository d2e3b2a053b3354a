/// Numbers of draws: which ones are counted.
public struct CountedDraws: Sendable, Hashable {
  /// Ranges that neither overlap nor touch, in ascending order, none empty.
  public private(set) var ranges: [Range<Int>]

  /// No draws.
  public init() { ranges = [] }

  /// The draws of ranges in any order.
  public init(_ ranges: some Sequence<Range<Int>>) {
    self.init()
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = self.ranges.last, last.upperBound >= range.lowerBound {
        self.ranges[self.ranges.count - 1] =
          last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        self.ranges.append(range)
      }
    }
  }

  /// How many.
  public var count: Int { ranges.reduce(0) { $0 + $1.count } }

  /// These and others.
  public func union(_ others: CountedDraws) -> CountedDraws {
    CountedDraws(ranges + others.ranges)
  }

  /// Those that are also among others.
  public func intersection(_ others: CountedDraws) -> CountedDraws {
    CountedDraws(
      ranges.flatMap { range in others.ranges.map { range.clamped(to: $0) } })
  }

  /// The draws of a range that are not among them.
  public func missing(in range: Range<Int>) -> CountedDraws {
    var missing: [Range<Int>] = []
    var from = range.lowerBound
    for counted in ranges {
      let upTo = min(counted.lowerBound, range.upperBound)
      if from < upTo { missing.append(from..<upTo) }
      from = max(from, counted.upperBound)
    }
    if from < range.upperBound { missing.append(from..<range.upperBound) }
    return CountedDraws(missing)
  }
}
