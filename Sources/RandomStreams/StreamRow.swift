private import CRandomStreams

/// The streams of several keys in one draw and part, side by side, from their first number on.
///
/// A count of a row is the one that the stream of its key gives: most are decided for several streams at
/// a time by their first two words; the stream is asked for the others.
package struct StreamRow {
  private let keys, first, second: UnsafePointer<UInt64>
  private let count: Int
  private let draw: UInt64
  private let part: UInt32

  /// Computes the first two words of every stream, side by side.
  ///
  /// - Parameters:
  ///   - keys: The keys, which outlive the row.
  ///   - first: Receives the first word of the stream of each key, and outlives the row.
  ///   - second: Receives the second word of each, and outlives the row.
  ///   - count: How many streams there are, a multiple of eight.
  package init(
    keys: UnsafePointer<UInt64>, first: UnsafeMutablePointer<UInt64>,
    second: UnsafeMutablePointer<UInt64>, count: Int, draw: UInt64, part: UInt32
  ) {
    precondition(count & 7 == 0, "a row must hold a multiple of eight streams (holds \(count))")
    crandom_blocks(first, second, keys, count, UInt64(part) << 32, draw)
    (self.keys, self.first, self.second) = (keys, UnsafePointer(first), UnsafePointer(second))
    (self.count, self.draw, self.part) = (count, draw, part)
  }

  /// The stream of a key.
  @inline(__always)
  package func stream(_ place: Int) -> RandomStream {
    RandomStream(
      key: keys[place], draw: draw, part: part, first: first[place], second: second[place])
  }

  /// The number of successes of every stream, where all have the same probability.
  ///
  /// - Parameters:
  ///   - trials: From 0 to 2⁵⁰, one for each stream.
  ///   - counts: Receives a count from each stream; other memory than that of the trials.
  package func binomials(
    of trials: UnsafePointer<Int>, _ probability: TrialProbability,
    into counts: UnsafeMutablePointer<Int>
  ) {
    if probability.value == 0 { return counts.update(repeating: 0, count: count) }
    if probability.rare == 0 { return counts.update(from: trials, count: count) }
    let trial = CRandomTrial(
      rare: probability.rare, odds: probability.odds, log_of_other: probability.logOfOther,
      counts_failures: probability.countsFailures ? 1 : 0)
    decide(counts) { counts, open in
      crandom_alike_binomials(counts, open, words(trials), trial, first, second, count)
    } asking: { place in
      var stream = stream(place)
      return stream.binomial(trials: trials[place], probability)
    }
  }

  /// The number of successes of every stream, each with its own probability.
  ///
  /// - Parameters:
  ///   - trials: From 0 to 2⁵⁰, one for each stream.
  ///   - probabilities: One for each stream; what is below 0 counts as 0, and above 1 as 1.
  ///   - counts: Receives a count from each stream; other memory than that of the trials.
  package func binomials(
    of trials: UnsafePointer<Int>, _ probabilities: UnsafePointer<Double>,
    into counts: UnsafeMutablePointer<Int>
  ) {
    decide(counts) { counts, open in
      crandom_binomials(counts, open, words(trials), probabilities, first, second, count)
    } asking: { place in
      var stream = stream(place)
      return stream.binomial(trials: trials[place], probability: probabilities[place])
    }
  }

  /// The number of events of every stream.
  ///
  /// - Parameters:
  ///   - means: How many are expected, one for each stream, up to 2⁵⁰; what is below 0 counts as 0.
  ///   - counts: Receives a count from each stream.
  package func poissons(
    _ means: UnsafePointer<Double>, into counts: UnsafeMutablePointer<Int>
  ) {
    decide(counts) { counts, open in
      crandom_poissons(counts, open, means, first, second, count)
    } asking: { place in
      var stream = stream(place)
      return stream.poisson(mean: means[place])
    }
  }

  /// Counts what is decided side by side, then asks the streams that are left open.
  @inline(__always)
  private func decide(
    _ counts: UnsafeMutablePointer<Int>,
    _ sideBySide: (UnsafeMutablePointer<Int64>, UnsafeMutablePointer<Int32>) -> Int,
    asking count: (Int) -> Int
  ) {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: self.count) { open in
      guard let places = open.baseAddress else { return }
      // Int has 64 bits on every platform of the project.
      let memory = UnsafeMutableRawPointer(counts).assumingMemoryBound(to: Int64.self)
      for index in 0..<sideBySide(memory, places) {
        let place = Int(places[index])
        counts[place] = count(place)
      }
    }
  }

  private func words(_ numbers: UnsafePointer<Int>) -> UnsafePointer<Int64> {
    UnsafeRawPointer(numbers).assumingMemoryBound(to: Int64.self)
  }
}
