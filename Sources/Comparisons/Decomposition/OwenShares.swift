/// The part of each step in a difference: the Owen value, which is the Shapley value where no two steps are
/// told together.
///
/// A part is the mean of what its step adds over all orders of the groups and, within each group, over all
/// orders of its steps, the steps of a group standing side by side. Weights are whole numbers over one
/// denominator, so that nothing is rounded before the end.
///
/// - SeeAlso: Shapley, "A value for n-person games" (1953); Owen, "Values of games with a priori unions" (1977),
///   doi:10.1007/978-3-642-45494-3_7.
package struct OwenShares {
  /// What one step adds when it comes after others, and how much that counts.
  package struct Term: Sendable {
    package let before, after: [Bool]
    package let weight: Int128
  }

  /// The terms of each step.
  package let terms: [[Term]]
  /// What weights of a step add up to.
  package let denominator: Int128

  /// The most steps for which all orders are looked at.
  package static let mostSteps = 10

  /// - Parameter groups: The group of each step, from 0.
  package init(groups: [Int]) {
    let members = (0..<(groups.max() ?? -1) + 1).map { group in
      groups.indices.filter { groups[$0] == group }
    }
    let widest = members.map(\.count).max() ?? 1
    let denominator = Self.factorial(members.count) * Self.factorial(widest)
    terms = groups.indices.map { step in
      let own = members[groups[step]].filter { $0 != step }
      let others = members.indices.filter { $0 != groups[step] }
      return Self.subsets(others).flatMap { taken in
        Self.subsets(own).map { within in
          var before = [Bool](repeating: false, count: groups.count)
          for group in taken { for member in members[group] { before[member] = true } }
          for member in within { before[member] = true }
          var after = before
          after[step] = true
          let between =
            Self.factorial(taken.count) * Self.factorial(others.count - taken.count)
          let inside = Self.factorial(within.count) * Self.factorial(own.count - within.count)
          // The orders of the group, brought to the denominator of the widest one.
          let scale = Self.factorial(widest) / Self.factorial(own.count + 1)
          return Term(before: before, after: after, weight: between * inside * scale)
        }
      }
    }
    self.denominator = denominator
  }

  /// The parts of steps taken in their order, and in the reverse order: the mean of the two.
  package init(inOrder count: Int) {
    func term(_ step: Int, _ before: Range<Int>) -> Term {
      var taken = [Bool](repeating: false, count: count)
      for other in before { taken[other] = true }
      var after = taken
      after[step] = true
      return Term(before: taken, after: after, weight: 1)
    }
    terms = (0..<count).map { [term($0, 0..<$0), term($0, $0 + 1..<count)] }
    denominator = 2
  }

  /// Every set of steps that a term needs, each once.
  package var sets: [[Bool]] {
    var seen: Set<[Bool]> = []
    return terms.joined().flatMap { [$0.before, $0.after] }.filter { seen.insert($0).inserted }
  }

  /// The parts of a difference in whole units, which add up to it exactly.
  ///
  /// Fractions are cut off towards zero; the units left over go to the parts that lost most by it, the first
  /// of equals. Exchanging the two plans changes the sign of every part and nothing else.
  package func parts(_ value: ([Bool]) -> Int64) -> [Int64] {
    let sums = terms.map { terms in
      terms.reduce(Int128(0)) { $0 + $1.weight * Int128(value($1.after) - value($1.before)) }
    }
    var parts = sums.map { Int64($0 / denominator) }
    let rests = sums.map { $0 % denominator }
    let left = Int64(rests.reduce(0, +) / denominator)
    let direction = Int128(left.signum())
    let order = rests.indices.sorted {
      (rests[$1] * direction, $0) < (rests[$0] * direction, $1)
    }
    for step in order.prefix(Int(left.magnitude)) { parts[step] += left.signum() }
    return parts
  }

  private static func factorial(_ number: Int) -> Int128 {
    number < 2 ? 1 : (2...number).reduce(1) { $0 * Int128($1) }
  }

  private static func subsets(_ elements: [Int]) -> [[Int]] {
    elements.reduce([[]]) { sets, element in sets + sets.map { $0 + [element] } }
  }
}
