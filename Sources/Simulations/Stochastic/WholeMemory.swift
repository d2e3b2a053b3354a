import ElementaryFunctions

/// The memory of the columns of a stochastic run, freed with it.
///
/// Whole numbers are as wide as a lane: a column of them takes the room of a column of numbers.
final class WholeMemory {
  private let blocks: Int
  private var pieces: [(start: UnsafeMutablePointer<Lanes>, count: Int)] = []

  /// - Parameter blocks: How many blocks of lanes a column has.
  init(blocks: Int) { self.blocks = blocks }

  deinit {
    for piece in pieces { UnsafeMutableRawPointer(piece.start).deallocate() }
  }

  /// Sets every number to zero.
  func clear() {
    for piece in pieces { piece.start.update(repeating: .zero, count: piece.count) }
  }

  /// A number for each department.
  func numbers() -> Column { Column(base: memory(columns: 1)) }

  /// A whole number for each department.
  func column() -> WholeColumn { WholeColumn(base: wholes(columns: 1)) }

  /// A whole number for each department and month, or stage of training.
  func history(_ columns: Int) -> WholeHistory {
    WholeHistory(base: wholes(columns: columns), width: blocks * Lanes.width)
  }

  private func wholes(columns: Int) -> UnsafeMutablePointer<Int> {
    UnsafeMutableRawPointer(memory(columns: columns)).assumingMemoryBound(to: Int.self)
  }

  private func memory(columns: Int) -> UnsafeMutablePointer<Lanes> {
    let count = columns * blocks
    // Whole lines of the processor's cache, so that no block of lanes lies across two of them.
    let start =
      UnsafeMutableRawPointer
      .allocate(byteCount: max(1, count) * MemoryLayout<Lanes>.stride, alignment: 64)
      .bindMemory(to: Lanes.self, capacity: max(1, count))
    start.initialize(repeating: .zero, count: count)
    pieces.append((start, count))
    return start
  }
}
