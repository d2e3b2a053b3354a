internal import SpecialFunctions

/// Columns whose normal scores are mixed so that they have given correlations.
struct Mixture: Sendable {
  /// The normal correlation of two columns.
  struct Link: Sendable {
    let first: Int
    let second: Int
    let value: Double

    init(_ first: Int, _ second: Int, _ value: Double) {
      self.first = first
      self.second = second
      self.value = value
    }
  }

  /// The columns, in the order of their dimensions.
  let members: [Int]
  /// The Cholesky factor of their correlations, row by row.
  private let factor: [[Double]]

  /// The mixtures of columns that links join, directly or by way of others.
  static func all(
    _ links: [Link], dimensions: [Int], labels: [String]
  ) throws(DesignError) -> [Mixture] {
    var group = Array(dimensions.indices)
    for link in links {
      let (kept, merged) = (group[link.first], group[link.second])
      for index in group.indices where group[index] == merged { group[index] = kept }
    }
    var mixtures: [Mixture] = []
    for leader in Set(links.map { group[$0.first] }).sorted() {
      let members = group.indices.filter { group[$0] == leader }
        .sorted { dimensions[$0] < dimensions[$1] }
      guard let factor = cholesky(members, links) else {
        throw .impossibleCorrelations(members.map { labels[$0] })
      }
      mixtures.append(Mixture(members: members, factor: factor))
    }
    return mixtures
  }

  /// The lower triangular L with L Lᵀ the correlations, or nil when they are not positive definite.
  private static func cholesky(_ members: [Int], _ links: [Link]) -> [[Double]]? {
    var factor = members.map { _ in [Double](repeating: 0, count: members.count) }
    for row in members.indices {
      for column in 0...row {
        let pair = (
          min(members[row], members[column]), max(members[row], members[column])
        )
        var rest =
          row == column
          ? 1 : links.first { $0.first == pair.0 && $0.second == pair.1 }?.value ?? 0
        for index in 0..<column { rest -= factor[row][index] * factor[column][index] }
        if row == column {
          guard rest > 1e-10 else { return nil }
          factor[row][row] = rest.squareRoot()
        } else {
          factor[row][column] = rest / factor[column][column]
        }
      }
    }
    return factor
  }

  /// Mixes uniform columns, given in the order of the members.
  func apply(to columns: [UnsafeMutableBufferPointer<Double>], count: Int) {
    for draw in 0..<count {
      withUnsafeTemporaryAllocation(of: Double.self, capacity: columns.count) { scores in
        for index in columns.indices {
          scores[index] = Special.normalQuantile(columns[index][draw])
        }
        // From the last one up: each needs those before it unmixed. The first stays as it is.
        for row in columns.indices.dropFirst().reversed() {
          var mixed = 0.0
          for index in 0...row { mixed += factor[row][index] * scores[index] }
          let probability = Special.normal(mixed).below
          columns[row][draw] = min(max(probability, 0x1p-54), 1 - 0x1p-53)
        }
      }
    }
  }
}
