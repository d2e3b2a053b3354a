extension TerritoryColumn {
  /// Who published the figures of the 101 departments, and of which date; the details are in
  /// `Docs/sources.md`.
  public var publisher: String {
    switch self {
    case .code, .name, .regionCode, .regionName: "Insee, Code officiel géographique 2024"
    case .population, .populationFrom15, .from15To24, .from25To29, .from30To39, .from40To44,
      .from15To44, .from45To59, .from60To74, .from75:
      "Insee, 2020-01-01"
    case .povertyRate: "Insee, Filosofi 2019"
    case .communes, .area: "Insee, Comparateur de territoires 2024"
    case .franceServicesInDecember2020, .franceServicesInJune2021, .franceServicesInDecember2021,
      .franceServicesInDecember2022, .franceServicesInAugust2024:
      "ANCT, Etalab"
    case .postsInMay2021: "ANCT, 2021-06-25"
    case .sessionsToDecember2022, .sessionsToDecember2023: "DITP, IND-736"
    case .aidantsInJune2023: "DITP, IND-734"
    case .subsidyZone: "ANCT, PF013, PF015, PF016"
    case .activityFactor: "inclusim, DITP IND-736"
    case .tileColumn, .tileRow: "inclusim"
    }
  }
}
