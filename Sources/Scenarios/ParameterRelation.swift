public import Parameters

/// A parameter that cannot be smaller than another one.
public struct ParameterRelation: Sendable, Hashable {
  /// The parameter that is at least as large.
  public let larger: ParameterName
  /// The parameter that is at most as large.
  public let smaller: ParameterName

  /// The relations of the model: those in need include those who are offline, and applications add up.
  public static let all = [
    ParameterRelation(larger: .needTotal, smaller: .needOffline),
    ParameterRelation(larger: .applicationsToDecember2021, smaller: .applicationsToJune2021),
  ]

  /// Whether values keep to it.
  public func holds(in values: ParameterValues) -> Bool { values[larger] >= values[smaller] }

  /// Parameters that are shares of one whole and add up to 1: the payments of a subsidy.
  public static let wholes: [[ParameterName]] = [[.tranche0, .tranche6, .tranche12]]
}
