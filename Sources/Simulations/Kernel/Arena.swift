import ElementaryFunctions

/// Hands out columns, histories and tables, and frees them together.
final class Arena {
  private let blocks: Int
  private var parts: [UnsafeMutableRawPointer] = []
  private let zero: Column

  /// - Parameter widest: The largest number of columns that a month of a history has.
  init(blocks: Int, widest: Int) {
    self.blocks = blocks
    zero = Column(base: Arena.reserve(Lanes.zero, count: blocks * widest, in: &parts))
  }

  deinit {
    // Every part holds trivial values, which need no deinitialization.
    for part in parts { part.deallocate() }
  }

  /// One number for each territory.
  func column() -> Column {
    Column(base: table(of: .zero, count: blocks))
  }

  /// One number for each territory and month.
  ///
  /// - Parameter width: How many columns a month has.
  func history(months: Int, width: Int = 1) -> History {
    History(
      base: table(of: .zero, count: months * width * blocks), stride: blocks * width, mask: -1,
      zero: zero)
  }

  /// One number for each territory and month, of which only the last two months are kept.
  ///
  /// - Parameter width: How many columns a month has.
  func passingHistory(width: Int = 1) -> History {
    History(
      base: table(of: .zero, count: 2 * width * blocks), stride: blocks * width, mask: 1,
      zero: zero)
  }

  /// A table of any trivial value.
  func table<Value: BitwiseCopyable>(
    of value: Value, count: Int
  ) -> UnsafeMutablePointer<Value> {
    Arena.reserve(value, count: count, in: &parts)
  }

  /// A table of lanes.
  private func table(of value: Lanes, count: Int) -> UnsafeMutablePointer<Lanes> {
    Arena.reserve(value, count: count, in: &parts)
  }

  private static func reserve<Value: BitwiseCopyable>(
    _ value: Value, count: Int, in parts: inout [UnsafeMutableRawPointer]
  ) -> UnsafeMutablePointer<Value> {
    let part = UnsafeMutablePointer<Value>.allocate(capacity: max(1, count))
    part.initialize(repeating: value, count: max(1, count))
    parts.append(UnsafeMutableRawPointer(part))
    return part
  }
}
