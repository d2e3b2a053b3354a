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
    words = .allocate(capacity: keys.count * country.departments.count)
    var place = words
    for department in country.departments {
      for key in keys {
        place.initialize(to: key.named(department.code.text).word)
        place += 1
      }
    }
  }

  deinit { words.deallocate() }

  /// Whether these are the keys of a seed for runs of a size.
  func fits(seed: UInt64, country: Country, stages: Int) -> Bool {
    self.seed == seed && self.stages == stages && self.country == country
  }

  /// The random numbers of a cause and side in a department, draw and month.
  ///
  /// - Parameter place: ``RandomCause/place(side:)``.
  @inline(__always)
  func stream(_ place: Int, _ department: Int, draw: UInt64, month: Int) -> RandomStream {
    RandomStream(
      key: words[department * perDepartment + place], draw: draw,
      part: UInt32(truncatingIfNeeded: month))
  }
}
