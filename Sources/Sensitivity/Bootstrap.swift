internal import ParallelWork
private import RandomStreams

/// Resamples of n rows with replacement, as how often each row is taken.
///
/// Resample r depends on seed, purpose and r alone.
struct Bootstrap: Sendable {
  let count: Int
  let resamples: Int
  private let key: StreamKey

  init(count: Int, resamples: Int, seed: UInt64, for purpose: String) {
    self.count = count
    self.resamples = resamples
    key = StreamKey(seed: seed, "bootstrap", purpose)
  }

  /// What a function gives for each resample, in their order.
  func map<Result: Sendable>(
    threads: Int, _ function: @escaping @Sendable (_ weights: [Double]) -> Result
  ) -> [Result] {
    ParallelWork.map(
      resamples, threads: threads, state: { [Double](repeating: 0, count: count) },
      work: { resample, weights in
        for index in weights.indices { weights[index] = 0 }
        var stream = key.stream(draw: UInt64(resample))
        for _ in 0..<count { weights[stream.integer(below: count)] += 1 }
        return function(weights)
      }) ?? []
  }
}

extension [Double] {
  /// The sum of products with other numbers, in four running sums that are added in one order.
  func dot(_ others: [Double]) -> Double {
    precondition(count == others.count, "as many numbers on both sides")
    return withUnsafeBufferPointer { left in
      others.withUnsafeBufferPointer { right in
        var sums = SIMD4<Double>.zero
        var index = 0
        while index + 4 <= left.count {
          let a = SIMD4(left[index], left[index + 1], left[index + 2], left[index + 3])
          let b = SIMD4(right[index], right[index + 1], right[index + 2], right[index + 3])
          sums += a * b
          index += 4
        }
        var rest = 0.0
        while index < left.count {
          rest += left[index] * right[index]
          index += 1
        }
        return (sums[0] + sums[1]) + (sums[2] + sums[3]) + rest
      }
    }
  }

  /// The mean; 0 of no numbers.
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
