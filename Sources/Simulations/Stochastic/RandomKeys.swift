import RandomStreams
import Territories

/// The keys of all random numbers of a seed, for each department, cause and side.
///
/// Hashing names costs more than drawing, so keys are formed once for all draws of a seed.
final class RandomKeys {
  private let seed: UInt64
  private let country: Country
  private let stages: Int
  /// The keys of a department lie together.
  private let perDepartment: Int
  private let words: UnsafeMutablePointer<UInt64>
  private let count: Int
  /// The first two random words of each key in the month that was prepared.
  private let first, second: UnsafeMutablePointer<UInt64>

  /// - Parameter stages: The months of the long training path.
  init(seed: UInt64, country: Country, stages: Int) {
    self.seed = seed
    self.country = country
    self.stages = stages
    let stream = StreamKey(seed: seed).named("stochastic")
    let causes: [(name: String, sides: RandomCause.Sides)] =
      RandomCause.allCases.dropLast().map { ($0.name, $0.sides) }
      + (0..<stages).map { ("\(RandomCause.leavingTraining.name)-\($0)", .hosts) }
    let keys = causes.flatMap { cause -> [StreamKey] in
      let key = stream.named(cause.name)
      return cause.sides.names.isEmpty ? [key, key] : cause.sides.names.map { key.named($0) }
    }
    perDepartment = keys.count
    count = keys.count * country.departments.count
    words = .allocate(capacity: count)
    first = .allocate(capacity: count)
    first.initialize(repeating: 0, count: count)
    second = .allocate(capacity: count)
    second.initialize(repeating: 0, count: count)
    var place = words
    for department in country.departments {
      for key in keys {
        place.initialize(to: key.named(department.code.text).word)
        place += 1
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

  /// Computes the first random numbers of every key in a draw and month, side by side.
  func prepare(draw: UInt64, month: Int) {
    let part = UInt64(UInt32(truncatingIfNeeded: month))
    Philox.blocks(
      keys: UnsafeBufferPointer(start: words, count: count), low: part << 32, high: draw,
      first: first, second: second)
  }

  /// The random numbers of a cause and side in a department, in the draw and month prepared last.
  ///
  /// - Parameter place: ``RandomCause/place(side:)``.
  @inline(__always)
  func stream(_ place: Int, _ department: Int, draw: UInt64, month: Int) -> RandomStream {
    let index = department * perDepartment + place
    return RandomStream(
      key: words[index], draw: draw, part: UInt32(truncatingIfNeeded: month), first: first[index],
      second: second[index])
  }

  /// The first of them, as ``RandomStream/uniform()`` gives it.
  @inline(__always)
  func firstUniform(_ place: Int, _ department: Int) -> Double {
    RandomStream.uniform(of: first[department * perDepartment + place])
  }
}
