public import Diagnostics
import Messages
import PlanFiles
public import PublicFinance
import ScenarioFiles
import Simulations
import Territories

/// One scenario, run at every point of one or two axes.
public struct Sweep: Sendable {
  /// The identifier of the scenario in tables.
  public let scenario: String
  /// The axes, one or two.
  public let axes: [Axis]
  /// The line that takes what the others leave of the envelope, or nil.
  public let balance: BudgetLine?
  /// The figures told of each point.
  public let figures: [SweepFigure]
  /// The months at whose end they are told; none for the last one.
  public let months: [Month]
  /// The text of the scenario.
  public var source: SourceText { prepared.source }

  let prepared: PreparedScenario
  let sets: [SetText]
  let territories: TerritoryColumns

  /// The most points of a sweep.
  public static let mostPoints = 100_000

  /// The number of points.
  public var count: Int { axes.reduce(1) { $0 * $1.values.count } }

  /// The position on each axis of a point; the last axis varies first.
  func positions(of point: Int) -> [Int] {
    var rest = point
    var positions: [Int] = []
    for axis in axes.reversed() {
      positions.insert(rest % axis.values.count, at: 0)
      rest /= axis.values.count
    }
    return positions
  }

  /// The values of the axes at a point.
  func values(of point: Int) -> [AxisValue] {
    zip(axes, positions(of: point)).map { $0.values[$1] }
  }

  /// Every value given beside the file at a point, in the order given.
  func overrides(at point: Int) -> [Override] {
    let values = Dictionary(
      uniqueKeysWithValues: zip(axes.map(\.given.text), self.values(of: point)))
    return sets.map { set in set.override(values[set.text]?.text ?? set.value) }
  }

  /// Reads the plan of a point.
  func reading(at point: Int) -> PlanReading {
    PlanReader.read(
      prepared, overrides: overrides(at: point), balance: balance.map(EnvelopeBalance.init),
      in: territories)
  }
}
