import Parameters

extension Draw {
  /// Parameters within what a scenario may state, extremes included.
  mutating func parameters() -> ParameterValues {
    var values = ParameterValues.defaults
    let boldness = element([0, 0.15, 0.5])
    for name in ParameterName.allCases where chance(boldness) {
      values[name] = value(of: name)
    }
    values[.needTotal] = logUniform(1e3...3e6)
    values[.needOffline] = chance(0.05) ? values[.needTotal] : values[.needTotal] * number(0...1)
    if chance(0.05) { values[.needOffline] = 0 }
    let isReferred = chance(0.5)
    values[.seekReferenceOffline] = isReferred ? values[.needOffline] * number(0...2) : 0
    values[.seekReferenceStruggling] = isReferred ? values[.needTotal] * number(0...1) : 0
    values[.applicationsToJune2021] = chance(0.1) ? 0 : logUniform(1...20_000)
    values[.applicationsToDecember2021] = values[.applicationsToJune2021] * number(1...3)
    values[.applicationsAfter] = chance(0.1) ? 0 : logUniform(1...3000)
    values[.trainingSeats] = chance(0.06) ? 0 : logUniform(1...2000)
    values[.trainingLongMonths] = Double(whole(1...8))
    values[.trainingShortMonths] = Double(whole(1...8))
    values[.conventionMonthsPublic] = Double(whole(1...40))
    values[.conventionMonthsPrivate] = Double(whole(1...40))
    values[.renewalMonths] = Double(chance(0.8) ? whole(13...48) : whole(1...12))
    if chance(0.45) {
      // Early terms leave time for the later years of renewed conventions.
      values[.conventionMonthsPublic] = Double(whole(1...6))
      values[.conventionMonthsPrivate] = Double(whole(1...6))
    }
    if chance(0.5) { values[.spaceLag] = Double(whole(0...12)) }
    if chance(0.3) { values[.matchingRate] = logUniform(0.01...100) }
    if chance(0.3) { values[.attritionInPost] = number(0...0.2) }
    tranches(&values)
    prices(&values)
    return values
  }

  /// A value between the bounds that a scenario may state, often one of them.
  private mutating func value(of name: ParameterName) -> Double {
    let parameter = Parameter[name]
    let admitted = parameter.admitted
    let upper = min(admitted.maximum, parameter.defaultValue * 4 + 4)
    let lower = admitted.excludesMinimum ? max(admitted.minimum, upper / 1000) : admitted.minimum
    switch whole(0...9) {
    case 0: return parameter.isInteger ? lower.rounded(.up) : lower
    case 1: return parameter.isInteger ? upper.rounded(.down) : upper
    default:
      let value = number(lower...upper)
      return parameter.isInteger ? min(max(value.rounded(), lower.rounded(.up)), upper) : value
    }
  }

  /// Shares of the subsidy that sum to one exactly.
  private mutating func tranches(_ values: inout ParameterValues) {
    let parts = element([[20, 30, 50], [100, 0, 0], [0, 0, 100], [25, 25, 50], [0, 50, 50]])
    values[.tranche0] = Double(parts[0]) / 100
    values[.tranche6] = Double(parts[1]) / 100
    values[.tranche12] = Double(parts[2]) / 100
  }

  /// Prices from a cent to far above the published ones.
  private mutating func prices(_ values: inout ParameterValues) {
    guard chance(0.5) else { return }
    let names: [ParameterName] = [
      .spaceUnitCost, .aidantUnitCost, .trainingCost, .subsidyPublic, .subsidyPrivate,
      .subsidyPublicAntillesGuyane, .subsidyPublicReunionMayotte, .renewalPublic1,
      .renewalPublic2, .renewalPublic3, .renewalPrivate1, .renewalPrivate2, .renewalPrivate3,
    ]
    for name in names { values[name] = logUniform(0.01...1e6) }
  }
}
