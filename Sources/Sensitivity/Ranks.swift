/// Ranks of numbers, equal ones sharing the mean of theirs.
enum Ranks {
  /// The ranks, from 1.
  static func ranks(of numbers: [Double]) -> [Double] {
    let order = numbers.indices.sorted { (numbers[$0], $0) < (numbers[$1], $1) }
    var ranks = [Double](repeating: 0, count: numbers.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, numbers[order[end]] == numbers[order[start]] { end += 1 }
      // Ranks start + 1 to end.
      for place in start..<end { ranks[order[place]] = Double(start + 1 + end) / 2 }
      start = end
    }
    return ranks
  }

  /// Ranks with mean 0 and sum of squares 1, so that products of columns sum to correlations; zeros when
  /// all numbers are equal.
  static func scores(of numbers: [Double]) -> [Double] {
    let middle = Double(numbers.count + 1) / 2
    let centered = ranks(of: numbers).map { $0 - middle }
    let size = centered.dot(centered).squareRoot()
    return size > 0 ? centered.map { $0 / size } : centered
  }
}
