import Territories

extension TerritoryColumn {
  /// The five dates of France Services, in their order.
  static let franceServices: [TerritoryColumn] = [
    .franceServicesInDecember2020, .franceServicesInJune2021, .franceServicesInDecember2021,
    .franceServicesInDecember2022, .franceServicesInAugust2024,
  ]

  /// The figure of a department: 0 where the source has no value, and the position of a zone.
  func value(_ department: Department) -> Double {
    if self == .subsidyZone {
      return Double(Department.SubsidyZone.allCases.firstIndex(of: department.zone) ?? 0)
    }
    return department.number(in: self) ?? 0
  }

  /// The department with another figure in this column.
  func replacing(in old: Department, with value: Double) -> Department {
    var observations = old.observations
    if self == .postsInMay2021 { observations.postsInMay2021 = value }
    if self == .aidantsInJune2023 { observations.aidantsInJune2023 = value }
    func figure(_ column: TerritoryColumn) -> Double { self == column ? value : column.value(old) }
    let zones = Department.SubsidyZone.allCases
    let zone = min(max(Int(figure(.subsidyZone)), 0), zones.count - 1)
    return Department(
      code: old.code, name: old.name, region: old.region, population: figure(.population),
      populationFrom15: figure(.populationFrom15),
      ageBands: Department.AgeBands(
        from15To44: figure(.from15To44), from45To59: figure(.from45To59),
        from60To74: figure(.from60To74), from75: figure(.from75)),
      povertyRate: figure(.povertyRate), communes: figure(.communes), area: figure(.area),
      franceServices: TerritoryColumn.franceServices.map(figure), zone: zones[zone],
      activityFactor: figure(.activityFactor), observations: observations, tile: old.tile)
  }
}
