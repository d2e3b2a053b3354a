import RandomStreams
import Territories

/// The keys of all random numbers of a seed, for each department, cause and side.
///
/// Hashing names costs more than drawing, so keys are formed once for all draws of a seed.
final class RandomKeys {
  private let seed: UInt64
  private let country: Country
  private let stages: Int
  /// The keys of a cause and side lie together: one for each department, and what fills the last lanes.
  private let width: Int
  private let words: UnsafeMutablePointer<UInt64>
  private let count: Int
  /// The first two random words of each key in the draw and month asked for last.
  private let first, second: UnsafeMutablePointer<UInt64>

  /// - Parameters:
  ///   - stages: The months of the long training path.
  ///   - width: The width of a column: a multiple of eight, not less than there are departments.
  init(seed: UInt64, country: Country, stages: Int, width: Int) {
    self.seed = seed
    self.country = country
    self.stages = stages
    self.width = width
    let stream = StreamKey(seed: seed).named("stochastic")
    let causes: [(name: String, sides: RandomCause.Sides)] =
      RandomCause.allCases.dropLast().map { ($0.name, $0.sides) }
      + (0..<stages).map { ("\(RandomCause.leavingTraining.name)-\($0)", .hosts) }
    let keys = causes.flatMap { cause -> [StreamKey] in
      let key = stream.named(cause.name)
      return cause.sides.names.isEmpty ? [key, key] : cause.sides.names.map { key.named($0) }
    }
    count = keys.count * width
    words = .allocate(capacity: count)
    words.initialize(repeating: 0, count: count)
    first = .allocate(capacity: count)
    first.initialize(repeating: 0, count: count)
    second = .allocate(capacity: count)
    second.initialize(repeating: 0, count: count)
    for (row, key) in keys.enumerated() {
      for (d, department) in country.departments.enumerated() {
        words[row * width + d] = key.named(department.code.text).word
      }
    }
  }

  deinit {
    words.deallocate()
    first.deallocate()
    second.deallocate()
  }

  /// Whether these are the keys of a seed for runs of a size.
  func fits(seed: UInt64, country: Country, stages: Int) -> Bool {
    self.seed == seed && self.stages == stages && self.country == country
  }

  /// The random numbers of a cause and side in every department, in a draw and month.
  ///
  /// Their first words are computed side by side; the row is good until the same one is asked for again.
  ///
  /// - Parameter place: ``RandomCause/place(side:)``.
  func row(_ place: Int, draw: UInt64, month: Int) -> StreamRow {
    let start = place * width
    return StreamRow(
      keys: UnsafePointer(words + start), first: first + start, second: second + start,
      count: width, draw: draw, part: UInt32(truncatingIfNeeded: month))
  }
}
