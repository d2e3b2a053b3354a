/// A figure that an expectation may speak of: its name in files, its unit, and where it is known.
public struct ExpectedMetric: Sendable, Hashable {
  /// What a figure is measured in.
  public enum Unit: Sendable, Hashable, CaseIterable {
    /// An amount, exact to the cent.
    case money
    /// Euros for one person or session.
    case euros
    /// People.
    case persons
    /// Posts, advisers, sessions and whatever else is counted.
    case count
    /// A part of a whole.
    case share
    /// A dimensionless number.
    case number
  }

  /// Where a figure is known.
  public enum Scope: Sendable, Hashable {
    /// The nation only.
    case nation
    /// The nation, each region and each department.
    case territories
  }

  /// The name in files and outputs.
  public let name: String
  /// What it is measured in.
  public let unit: Unit
  /// Where it is known.
  public let scope: Scope

  /// Whether it is an amount of a budget line.
  public var isMoney: Bool { unit == .money }

  /// The metric of a name, or nil.
  public init?(name: String) {
    guard let metric = ExpectedMetric.all.first(where: { $0.name == name }) else { return nil }
    self = metric
  }

  private init(_ name: String, _ unit: Unit, _ scope: Scope) {
    self.name = name
    self.unit = unit
    self.scope = scope
  }

  /// Every metric: money first, then posts, people, costs and inequality.
  public static let all: [ExpectedMetric] =
    rows(.money, .territories, "committed", "paid", "returned", "left-to-pay")
    + rows(.money, .nation, "amount", "opened", "available", "cancelled")
    + rows(.count, .territories, "posts-planned", "posts-awarded", "in-post", "sessions")
    + rows(
      .count, .nation, "open", "vacant", "recruited", "waiting", "in-training", "trained",
      "certified", "hired", "renewed", "applications", "pix-passed", "candidates",
      "departments-hired", "departments-recruiting", "in-post-france-services",
      "in-post-other-public", "in-post-other-private", "hosts", "conventions", "spaces",
      "aidants", "capacity", "demand", "served", "workshop-sessions")
    + rows(
      .persons, .territories, "reached", "in-follow-up", "autonomous", "assisted", "need",
      "need-without-programme", "need-and-inflow", "additional")
    + rows(.persons, .nation, "reached-by-advisers", "aidants-connect-users")
    + rows(.share, .territories, "coverage", "access")
    + rows(.share, .nation, "awareness", "minimum")
    + rows(
      .number, .nation, "applications-per-post", "candidates-per-open-post", "gini", "theil",
      "atkinson", "p90-p10")
    + rows(
      .euros, .nation, "cost-per-person-reached", "cost-per-autonomous-person",
      "cost-per-additional-person", "cost-per-session")

  private static func rows(_ unit: Unit, _ scope: Scope, _ names: String...) -> [ExpectedMetric] {
    names.map { ExpectedMetric($0, unit, scope) }
  }
}
