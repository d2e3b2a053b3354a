import ElementaryFunctions

/// Hands out the columns, histories and tables of a workspace.
///
/// The months of a history lie one after the other, as a run writes them. Histories have an odd
/// number of rows each, in one block of memory, so that their columns of one month do not compete
/// for the same cache sets.
struct ArenaLayout {
  /// How many columns each region holds.
  struct Size {
    var single = 0
    var passing = 0
    var kept = 0
  }

  let blocks: Int
  /// How many months the passing region holds: one, which each month writes over, or all.
  let passingMonths: Int
  /// How many rows a kept history has: its months, made odd.
  let keptRows: Int
  private let total: Size
  private let bases: (single: Base, passing: Base, kept: Base, zero: Base)
  private(set) var used = Size()

  typealias Base = UnsafeMutablePointer<Lanes>

  /// A layout that only counts what is asked of it; its columns must not be used.
  init(measuring blocks: Int, months: Int, passingMonths: Int, anywhere: Base) {
    self.blocks = blocks
    keptRows = months | 1
    self.passingMonths = passingMonths
    total = Size()
    bases = (anywhere, anywhere, anywhere, anywhere)
  }

  /// The layout of an arena whose sizes are known.
  init(_ arena: Arena) {
    blocks = arena.blocks
    passingMonths = arena.passingMonths
    keptRows = arena.keptRows
    total = arena.size
    bases = arena.bases
  }

  /// One number for each territory.
  mutating func column() -> Column {
    defer { used.single += 1 }
    return Column(base: bases.single + used.single * blocks)
  }

  /// Several numbers for each territory.
  mutating func columns(_ count: Int) -> Base {
    defer { used.single += count }
    return bases.single + used.single * blocks
  }

  /// One number for each territory and month, kept for every month.
  mutating func history() -> History {
    defer { used.kept += 1 }
    return History(
      base: bases.kept + used.kept * keptRows * blocks, stride: blocks, mask: -1,
      zero: Column(base: bases.zero))
  }

  /// One number for each territory and month, of which only the last month may be kept.
  ///
  /// - Parameter width: How many columns a month has.
  mutating func passingHistory(width: Int = 1) -> History {
    defer { used.passing += width }
    return History(
      base: bases.passing + used.passing * blocks, stride: total.passing * blocks,
      mask: passingMonths == 1 ? 0 : -1, zero: Column(base: bases.zero))
  }
}

/// The memory of a workspace, freed with it.
final class Arena {
  let blocks: Int
  let passingMonths: Int
  let keptRows: Int
  let size: ArenaLayout.Size
  let bases:
    (
      single: ArenaLayout.Base, passing: ArenaLayout.Base, kept: ArenaLayout.Base,
      zero: ArenaLayout.Base
    )
  private let memory: ArenaLayout.Base

  /// - Parameter widest: The largest number of columns that a month of a history has.
  init(blocks: Int, months: Int, passingMonths: Int, size: ArenaLayout.Size, widest: Int) {
    self.blocks = blocks
    self.passingMonths = passingMonths
    keptRows = months | 1
    self.size = size
    let single = size.single * blocks
    let passing = size.passing * passingMonths * blocks
    let kept = size.kept * keptRows * blocks
    let count = max(1, single + passing + kept + widest * blocks)
    // Whole lines of the processor's cache, so that no block of lanes lies across two of them.
    memory =
      UnsafeMutableRawPointer
      .allocate(byteCount: count * MemoryLayout<Lanes>.stride, alignment: 64)
      .bindMemory(to: Lanes.self, capacity: count)
    memory.initialize(repeating: .zero, count: count)
    bases = (
      memory, memory + single, memory + (single + passing), memory + (single + passing + kept)
    )
  }

  deinit { UnsafeMutableRawPointer(memory).deallocate() }
}
