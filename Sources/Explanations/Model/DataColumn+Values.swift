import Territories

extension DataColumn {
  /// The figure of a department; 0 where the source has no value.
  func value(_ department: Department) -> Double {
    switch self {
    case .population: department.population
    case .populationFrom15: department.populationFrom15
    case .aged15To44: department.ageBands.from15To44
    case .aged45To59: department.ageBands.from45To59
    case .aged60To74: department.ageBands.from60To74
    case .aged75Plus: department.ageBands.from75
    case .povertyRate: department.povertyRate
    case .communes: department.communes
    case .area: department.area
    case .franceServices2020December: department.franceServices[0]
    case .franceServices2021June: department.franceServices[1]
    case .franceServices2021December: department.franceServices[2]
    case .franceServices2022December: department.franceServices[3]
    case .franceServices2024August: department.franceServices[4]
    case .postsInMay2021: department.observations.postsInMay2021 ?? 0
    case .aidantsInJune2023: department.observations.aidantsInJune2023 ?? 0
    case .activityFactor: department.activityFactor
    case .subsidyZone:
      Double(Department.SubsidyZone.allCases.firstIndex(of: department.zone) ?? 0)
    }
  }

  /// The department with another figure in this column.
  func replacing(in old: Department, with value: Double) -> Department {
    var observations = old.observations
    if self == .postsInMay2021 { observations.postsInMay2021 = value }
    if self == .aidantsInJune2023 { observations.aidantsInJune2023 = value }
    func figure(_ column: DataColumn) -> Double { self == column ? value : column.value(old) }
    let zones = Department.SubsidyZone.allCases
    let zone = min(max(Int(figure(.subsidyZone)), 0), zones.count - 1)
    return Department(
      code: old.code, name: old.name, region: old.region, population: figure(.population),
      populationFrom15: figure(.populationFrom15),
      ageBands: Department.AgeBands(
        from15To44: figure(.aged15To44), from45To59: figure(.aged45To59),
        from60To74: figure(.aged60To74), from75: figure(.aged75Plus)),
      povertyRate: figure(.povertyRate), communes: figure(.communes), area: figure(.area),
      franceServices: DataColumn.franceServices.map(figure), zone: zones[zone],
      activityFactor: figure(.activityFactor), observations: observations, tile: old.tile)
  }
}
