extension Department {
  /// Creates a department from the columns of a file; nil when one that is needed has no value.
  ///
  /// A name left out is the code, a region left out has neither code nor name.
  ///
  /// - Parameters:
  ///   - text: The text of a column of texts, or nil.
  ///   - number: The number in a column of numbers, or nil.
  package init?(
    text: (TerritoryColumn) -> String?, number: (TerritoryColumn) -> Double?
  ) {
    let franceServices = TerritoryColumn.franceServices.compactMap(number)
    guard let code = text(.code), let population = number(.population),
      let populationFrom15 = number(.populationFrom15),
      let from15To44 = number(.from15To44)
        ?? Department.sum(TerritoryColumn.ages15To44.map(number)),
      let from45To59 = number(.from45To59), let from60To74 = number(.from60To74),
      let from75 = number(.from75), let povertyRate = number(.povertyRate),
      let communes = number(.communes), let area = number(.area),
      franceServices.count == TerritoryColumn.franceServices.count,
      let zone = text(.subsidyZone).flatMap(SubsidyZone.init(rawValue:))
        ?? Department.knownZone(of: Code(code))
    else { return nil }
    let tile = number(.tileColumn).flatMap { column in
      number(.tileRow).map { Tile(column: Int(column), row: Int($0)) }
    }
    self.init(
      code: Code(code), name: text(.name) ?? code,
      region: Region(code: text(.regionCode) ?? "", name: text(.regionName) ?? ""),
      population: population, populationFrom15: populationFrom15,
      ageBands: AgeBands(
        from15To44: from15To44, from45To59: from45To59, from60To74: from60To74, from75: from75),
      povertyRate: povertyRate, communes: communes, area: area, franceServices: franceServices,
      zone: zone, activityFactor: number(.activityFactor) ?? 1,
      observations: Observations(
        postsInMay2021: number(.postsInMay2021),
        sessionsToDecember2022: number(.sessionsToDecember2022),
        sessionsToDecember2023: number(.sessionsToDecember2023),
        aidantsInJune2023: number(.aidantsInJune2023)),
      tile: tile)
  }

  /// The zone of one of the 101 departments, from its code; nil for another code.
  package static func knownZone(of code: Code) -> SubsidyZone? {
    Country.france.position(of: code).map { Country.france.departments[$0].zone }
  }

  /// The number a department has in a column; nil for a text and for what is not known.
  ///
  /// The four columns of the ages from 15 to 44 are kept as their sum, `pop_15_44`, alone.
  public func number(in column: TerritoryColumn) -> Double? {
    switch column {
    case .code, .name, .regionCode, .regionName, .subsidyZone: nil
    case .from15To24, .from25To29, .from30To39, .from40To44: nil
    case .population: population
    case .populationFrom15: populationFrom15
    case .from15To44: ageBands.from15To44
    case .from45To59: ageBands.from45To59
    case .from60To74: ageBands.from60To74
    case .from75: ageBands.from75
    case .povertyRate: povertyRate
    case .communes: communes
    case .area: area
    case .franceServicesInDecember2020: franceServices[0]
    case .franceServicesInJune2021: franceServices[1]
    case .franceServicesInDecember2021: franceServices[2]
    case .franceServicesInDecember2022: franceServices[3]
    case .franceServicesInAugust2024: franceServices[4]
    case .postsInMay2021: observations.postsInMay2021
    case .sessionsToDecember2022: observations.sessionsToDecember2022
    case .sessionsToDecember2023: observations.sessionsToDecember2023
    case .aidantsInJune2023: observations.aidantsInJune2023
    case .tileColumn: tile.map { Double($0.column) }
    case .tileRow: tile.map { Double($0.row) }
    case .activityFactor: activityFactor
    }
  }

  /// The text a department has in a column of texts; nil for a column of numbers.
  public func text(in column: TerritoryColumn) -> String? {
    switch column {
    case .code: code.text
    case .name: name
    case .regionCode: region.code
    case .regionName: region.name
    case .subsidyZone: zone.rawValue
    default: nil
    }
  }

  private static func sum(_ numbers: [Double?]) -> Double? {
    numbers.reduce(0) { sum, number in sum.flatMap { sum in number.map { sum + $0 } } }
  }
}
