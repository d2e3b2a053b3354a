import ElementaryFunctions

/// The series of departments at the end of some months, where the run itself keeps one month.
final class DepartmentalSnapshots {
  /// The place of a month among those kept, or nil.
  private let places: [Int?]
  private let blocks: Int
  private let memory: UnsafeMutablePointer<Lanes>

  init(_ kept: [Int], months: Int, blocks: Int) {
    self.blocks = blocks
    var places = [Int?](repeating: nil, count: months)
    for (place, month) in kept.enumerated() { places[month] = place }
    self.places = places
    let count = max(1, kept.count * DepartmentalSeries.allCases.count * blocks)
    memory = .allocate(capacity: count)
    memory.initialize(repeating: .zero, count: count)
  }

  deinit { memory.deallocate() }

  /// Copies the series of a month, if it is one of those kept.
  func take(_ month: Int, from workspace: Workspace) {
    guard places[month] != nil else { return }
    for series in DepartmentalSeries.allCases {
      let numbers = UnsafeMutableBufferPointer(
        start: column(of: series, month).numbers, count: blocks * Lanes.width)
      workspace.readAsRun(series, month, into: numbers)
    }
  }

  /// A series at the end of a month.
  ///
  /// - Precondition: The month is one of those kept.
  func column(of series: DepartmentalSeries, _ month: Int) -> Column {
    guard let place = places[month] else {
      preconditionFailure("departments were not kept at the end of month \(month)")
    }
    let position = place * DepartmentalSeries.allCases.count + series.rawValue
    return Column(base: memory + position * blocks)
  }
}
