/// Some values in ascending order, each with a probability.
struct Steps: Sendable {
  let values: [Double]
  private let weights: [Double]
  /// The probability of each value and those before it; the last is 1.
  private let reached: [Double]

  /// Values with weights, of which one is positive.
  init(_ items: [(value: Double, weight: Double)]) {
    let ascending = items.filter { $0.weight > 0 }.sorted { $0.value < $1.value }
    var (values, weights): ([Double], [Double]) = ([], [])
    for item in ascending {
      if values.last == item.value {
        weights[weights.count - 1] += item.weight
      } else {
        values.append(item.value)
        weights.append(item.weight)
      }
    }
    self.values = values
    self.weights = weights
    let total = weights.reduce(0, +)
    var sum = 0.0
    reached = weights.indices.map { index in
      sum += weights[index]
      return index == weights.count - 1 ? 1 : min(1, sum / total)
    }
  }

  /// The values between two limits, both included, or nil when there are none.
  func kept(_ low: Double, _ high: Double) -> Steps? {
    let kept = zip(values, weights).filter { $0.0 >= low && $0.0 <= high }
    return kept.isEmpty ? nil : Steps(kept.map { ($0.0, $0.1) })
  }

  var items: [(Double, Double)] { zip(values, weights).map { ($0, $1) } }

  var mean: Double {
    let total = weights.reduce(0, +)
    return zip(values, weights).reduce(0) { $0 + $1.0 * ($1.1 / total) }
  }

  func probability(atMost x: Double) -> Double {
    let count = firstIndex(of: values) { $0 > x }
    return count == 0 ? 0 : reached[count - 1]
  }

  /// The smallest value whose probability, with those before it, is at least the one given.
  func quantile(_ probability: Double) -> Double {
    values[min(firstIndex(of: reached) { $0 >= probability }, values.count - 1)]
  }

  /// The first index whose element meets a condition that all later ones meet, by bisection.
  private func firstIndex(of elements: [Double], _ meets: (Double) -> Bool) -> Int {
    var (low, high) = (0, elements.count)
    while low < high {
      let middle = (low + high) / 2
      if meets(elements[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
