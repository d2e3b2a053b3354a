public import Messages
public import Reports
package import Simulations

/// A metric of the table of months: its unit, its kind, and which territories have it.
public struct MetricDescription: Sendable, Hashable {
  /// What a value of a month is.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// What there is at the end of the month.
    case stock
    /// What happened in the month.
    case flow
    /// What happened from the start to the end of the month.
    case cumulative
    /// A part of a whole or a quotient, never to be added up.
    case ratio
  }

  /// The name, as in the column `metric`.
  public let name: MetricName
  /// The unit.
  public let unit: Quantity.Unit
  /// What a value is.
  public let kind: Kind
  /// Whether the nation's value is a metric of its own, rather than formed from departments.
  let national: Metric?
  /// The metric of departments, and through them of regions; nil when only the nation has it.
  package let departmental: DepartmentalMetric?

  /// Whether regions and departments have it.
  public var isTerritorial: Bool { departmental != nil }

  /// Every metric, in the order of the table.
  public static let all: [MetricDescription] =
    [MetricDescription(.postsPlanned)]
    + Metric.allCases.compactMap { MetricName(rawValue: $0.rawValue).map(MetricDescription.init) }
    + [MetricDescription(.needAndInflow)]

  private init(_ name: MetricName) {
    self.name = name
    national = Metric(rawValue: name.rawValue)
    departmental = DepartmentalMetric(rawValue: name.rawValue)
    (unit, kind) = Self.measure(name)
  }

  private static func measure(_ name: MetricName) -> (Quantity.Unit, Kind) {
    switch name {
    case .postsPlanned, .open, .vacant, .conventions: (.posts, .stock)
    case .postsAwarded, .renewed: (.posts, .cumulative)
    case .recruited, .waiting, .inTraining, .inPost, .inPostFranceServices, .inPostOtherPublic,
      .inPostOtherPrivate, .candidates, .inFollowUp, .autonomous, .assisted, .need,
      .needWithoutProgramme, .additional:
      (.persons, .stock)
    case .trained, .certified, .hired, .pixPassed, .aidants, .reached, .reachedByAdvisers,
      .aidantsConnectUsers, .needAndInflow:
      (.persons, .cumulative)
    case .applications: (.applications, .cumulative)
    case .applicationsPerPost: (.applicationsPerPost, .ratio)
    case .candidatesPerOpenPost: (.candidatesPerPost, .ratio)
    case .departmentsHired: (.departments, .cumulative)
    case .departmentsRecruiting: (.departments, .stock)
    case .hosts: (.hosts, .stock)
    case .spaces: (.spaces, .stock)
    case .capacity, .demand, .served: (.sessions, .flow)
    case .sessions, .workshopSessions: (.sessions, .cumulative)
    case .awareness, .access, .coverage: (.share, .ratio)
    }
  }
}
