/// Places of texts in a column that do not lie upon each other.
package enum LabelSpread {
  /// Moves places apart, as little as is needed and in their order, within a range.
  ///
  /// - Parameters:
  ///   - wanted: Where each text would stand best.
  ///   - distance: The least distance between two; less where there is no room.
  package static func places(
    _ wanted: [Double], distance: Double, within range: ClosedRange<Double>
  ) -> [Double] {
    guard wanted.count > 1 else {
      return wanted.map { min(max($0, range.lowerBound), range.upperBound) }
    }
    let room = (range.upperBound - range.lowerBound) / Double(wanted.count - 1)
    let distance = min(distance, room)
    let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
    // Blocks of texts that touch stand about the mean of what they want.
    var blocks: [(top: Double, count: Int)] = []
    for position in order {
      blocks.append((wanted[position], 1))
      while let last = blocks.last, let before = blocks.dropLast().last,
        before.top + Double(before.count) * distance > last.top
      {
        blocks.removeLast(2)
        let count = before.count + last.count
        let lastTop = last.top - Double(before.count) * distance
        let top =
          (before.top * Double(before.count) + lastTop * Double(last.count)) / Double(count)
        blocks.append((top, count))
      }
    }
    let flat = blocks.flatMap { block in
      (0..<block.count).map { block.top + Double($0) * distance }
    }
    return restored(inside(flat, distance, range), order)
  }

  private static func inside(
    _ places: [Double], _ distance: Double, _ range: ClosedRange<Double>
  ) -> [Double] {
    var places = places
    var floor = range.lowerBound
    for position in places.indices {
      places[position] = max(places[position], floor)
      floor = places[position] + distance
    }
    var ceiling = range.upperBound
    for position in places.indices.reversed() {
      places[position] = min(places[position], ceiling)
      ceiling = places[position] - distance
    }
    return places
  }

  private static func restored(_ places: [Double], _ order: [Int]) -> [Double] {
    var result = places
    for (place, position) in zip(places, order) { result[position] = place }
    return result
  }
}
