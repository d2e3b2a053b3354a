import Simulations
public import Sweeps

/// A plan that another one beats in every respect that counts, or in some and in none the other way round.
///
/// What counts is in ``objectives``: more people reached and more additional people, less money paid and less
/// inequality of coverage. A plan dominates another when it is nowhere worse and somewhere better.
public struct Dominance: Sendable, Hashable {
  /// The position of the plan that dominates.
  public let better: Int
  /// The position of the plan that is dominated.
  public let worse: Int
  /// The part of the draws in which it does; nil without draws.
  public let probability: Double?

  /// The figures that count.
  public static let objectives: [SweepFigure] = [
    .metric(.reached), .metric(.additional), .paid, .gini,
  ]

  /// The pairs of plans of which one dominates the other at the values of the scenarios.
  ///
  /// - Parameter draws: The paired draws with the positions of ``objectives`` in them.
  static func all(
    among plans: [PlanFigures], draws: (draws: PairedDraws, positions: [Int])?
  ) -> [Dominance] {
    let positions = objectives.compactMap { PlanFigures.position($0.name) }
    let signs = positions.map { ComparedFigure.national[$0].preference == .less ? -1 : 1 }
    let counts = plans.map { plan in
      zip(positions, signs).map { (plan.nation[$0] ?? 0) * Int64($1) }
    }
    return plans.indices.flatMap { better in
      plans.indices.filter { dominates(counts[better], counts[$0]) }.map { worse in
        Dominance(
          better: better, worse: worse,
          probability: draws.map { drawn, positions in
            let (first, second) = (drawn.nation[better], drawn.nation[worse])
            let number = first.first?.count ?? 0
            let wins = (0..<number).count { draw in
              func row(_ columns: [[Int64]]) -> [Int64] {
                zip(positions, signs).map { columns[$0][draw] * Int64($1) }
              }
              return dominates(row(first), row(second))
            }
            return number > 0 ? Double(wins) / Double(number) : 0
          })
      }
    }
  }

  private static func dominates(_ one: [Int64], _ other: [Int64]) -> Bool {
    zip(one, other).allSatisfy { $0 >= $1 } && one != other
  }
}
