import ElementaryFunctions

/// Hands out columns and histories, and frees them together.
final class Arena {
  private let blocks: Int
  private var parts: [UnsafeMutableBufferPointer<Lanes>] = []
  private let zero: Column

  /// - Parameter widest: The largest number of columns that a month of a history has.
  init(blocks: Int, widest: Int) {
    self.blocks = blocks
    let part = UnsafeMutableBufferPointer<Lanes>.allocate(capacity: max(1, blocks * widest))
    part.initialize(repeating: .zero)
    // An allocated buffer of at least one element has a base address.
    zero = Column(base: part.baseAddress.unsafelyUnwrapped)
    parts.append(part)
  }

  deinit {
    for part in parts {
      part.deinitialize()
      part.deallocate()
    }
  }

  /// One number for each territory.
  func column() -> Column {
    Column(base: reserve(rows: 1))
  }

  /// One number for each territory and month, of all months or of the last two.
  ///
  /// - Parameter width: How many columns a month has.
  func history(months: Int, width: Int = 1) -> History {
    History(
      base: reserve(rows: months * width), stride: blocks * width, mask: -1, zero: zero)
  }

  /// One number for each territory and month, of which only the last two months are kept.
  ///
  /// - Parameter width: How many columns a month has.
  func passingHistory(width: Int = 1) -> History {
    History(base: reserve(rows: 2 * width), stride: blocks * width, mask: 1, zero: zero)
  }

  private func reserve(rows: Int) -> UnsafeMutablePointer<Lanes> {
    let part = UnsafeMutableBufferPointer<Lanes>.allocate(capacity: max(1, rows * blocks))
    part.initialize(repeating: .zero)
    parts.append(part)
    return part.baseAddress.unsafelyUnwrapped
  }
}
