/// The values of a Saltelli sample as the terms whose means are the indices.
struct SobolTerms: Sendable {
  let size: Int
  let mean: Double
  let variance: Double
  let pairs: [(Int, Int)]

  private let firstOrder: SobolIndices.FirstOrder
  private let sums: [Double]
  private let squares: [Double]
  private let firstTerms: [[Double]]
  private let totalTerms: [[Double]]
  /// Values less their mean: A with i from B, B with i from A, and A times B.
  private let mixed: [[Double]]
  private let reversed: [[Double]]
  private let products: [Double]

  init(
    _ values: [Double], groups: Int, secondOrder: Bool, firstOrder: SobolIndices.FirstOrder
  ) throws(SensitivityError) {
    let rows = SaltelliSample.rows(groups: groups, secondOrder: secondOrder)
    let size = values.count / rows
    try values.verify(count: max(2, size) * rows)
    let center = values.mean
    func column(_ row: Int) -> [Double] {
      (0..<size).map { values[$0 * rows + row] - center }
    }
    let (a, b) = (column(0), column(rows - 1))
    mixed = (0..<groups).map { column(1 + $0) }
    reversed = secondOrder ? (0..<groups).map { column(1 + groups + $0) } : []
    pairs =
      secondOrder
      ? (0..<groups).flatMap { one in ((one + 1)..<max(groups, one + 1)).map { (one, $0) } } : []
    sums = zip(a, b).map { $0 + $1 }
    squares = zip(a, b).map { $0 * $0 + $1 * $1 }
    products = zip(a, b).map { $0 * $1 }
    firstTerms = mixed.map { mixed in
      a.indices.map { row in
        let difference = mixed[row] - b[row]
        return firstOrder == .saltelli
          ? b[row] * (mixed[row] - a[row]) : difference * difference / 2
      }
    }
    totalTerms = mixed.map { mixed in
      a.indices.map { (a[$0] - mixed[$0]) * (a[$0] - mixed[$0]) / 2 }
    }
    self.size = size
    self.firstOrder = firstOrder
    let moments = Self.moments(sums, squares, nil)
    mean = moments.mean + center
    variance = moments.variance
    let isConstant = values.allSatisfy { $0 == values[0] }
    if isConstant || !(variance > 0) { throw .constantValue(values[0]) }
  }

  /// First, total and second order, one after the other, from rows that count as often as weights say.
  func indices(_ weights: [Double]?) -> [Double] {
    let variance = Self.moments(sums, squares, weights).variance
    guard variance > 0 else {
      return [Double](repeating: 0, count: 2 * mixed.count + pairs.count)
    }
    func mean(_ terms: [Double]) -> Double {
      (weights.map { terms.dot($0) } ?? terms.reduce(0, +)) / Double(size)
    }
    let first = firstTerms.map { terms in
      let part = mean(terms) / variance
      return firstOrder == .saltelli ? part : 1 - part
    }
    let total = totalTerms.map { mean($0) / variance }
    guard !pairs.isEmpty else { return first + total }
    let both = mean(products)
    let weighted = weights.map { weights in
      reversed.map { column in zip(weights, column).map { $0 * $1 } }
    }
    let second = pairs.map { one, other in
      let product = (weighted ?? reversed)[one].dot(mixed[other]) / Double(size)
      return (product - both) / variance - first[one] - first[other]
    }
    return first + total + second
  }

  private static func moments(
    _ sums: [Double], _ squares: [Double], _ weights: [Double]?
  ) -> (mean: Double, variance: Double) {
    let count = 2 * Double(sums.count)
    let sum = weights.map { sums.dot($0) } ?? sums.reduce(0, +)
    let square = weights.map { squares.dot($0) } ?? squares.reduce(0, +)
    let mean = sum / count
    return (mean, square / count - mean * mean)
  }
}
