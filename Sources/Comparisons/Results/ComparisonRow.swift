import Scenarios

/// A figure of a place in both plans of a pair.
public struct ComparisonRow: Sendable {
  /// The place.
  public let place: ComparedPlace
  /// The figure.
  public let figure: ComparedFigure
  /// What each plan has, in whole units; nil where it is undefined.
  public let first, second: Int64?

  /// How much more the second has, exact.
  public var difference: Int64? {
    guard let first, let second else { return nil }
    return second - first
  }
}

extension ComparisonResult {
  /// Every figure of a pair: the nation, then each region, then each department.
  public func rows(of pair: PlanPair) -> [ComparisonRow] {
    let (one, other) = (figures[0], figures[pair.plan])
    func rows(
      _ places: [ComparedPlace], _ first: [[Int64?]], _ second: [[Int64?]]
    ) -> [ComparisonRow] {
      places.indices.flatMap { place in
        ComparedFigure.territorial.indices.map { figure in
          ComparisonRow(
            place: places[place], figure: ComparedFigure.territorial[figure],
            first: first[figure][place], second: second[figure][place])
        }
      }
    }
    let nation = ComparedFigure.national.indices.map { figure in
      ComparisonRow(
        place: .nation, figure: ComparedFigure.national[figure], first: one.nation[figure],
        second: other.nation[figure])
    }
    return nation + rows(regions, one.regions, other.regions)
      + rows(departments, one.departments, other.departments)
  }
}

extension PlanPair {
  /// What is written differently of a step.
  func inputs(of step: PlanStep) -> [InputDifference] {
    step.keys.compactMap { key in inputs.first { $0.key == key } }
  }

  /// The name of a step in machine formats: its paths, and decisions in the words of the format.
  func name(of step: PlanStep) -> String {
    inputs(of: step).map { input in
      guard case .events(let events) = input.second.value else { return input.path }
      return events.isEmpty ? input.first.value.machineText : input.second.value.machineText
    }.joined(separator: " + ")
  }
}
