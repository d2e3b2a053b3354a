import DelimitedText

extension Country {
  /// The 101 departments of France, from the embedded `departments.csv`.
  public static let france: Country = {
    guard let text = embeddedTexts["departments.csv"], let table = try? DelimitedText(text),
      let country = Country(table.rows.compactMap { Department($0, of: table) }),
      country.departments.count == table.rows.count
    else { preconditionFailure("the embedded departments.csv cannot be read") }
    return country
  }()
}

extension Department {
  /// Reads one row of a table with the columns of `departments.csv`; nil when a figure is missing.
  fileprivate init?(_ row: [DelimitedText.Cell], of table: DelimitedText) {
    func text(_ column: String) -> String? { table.column(column).map { row[$0].text } }
    func number(_ column: String) -> Double? { text(column).flatMap { Double($0) } }
    func sum(_ columns: String...) -> Double? {
      columns.reduce(0) { total, column in
        guard let total, let value = number(column) else { return nil }
        return total + value
      }
    }
    guard let code = text("code"), let name = text("name"),
      let regionCode = text("region_code"), let regionName = text("region_name"),
      let population = number("population_total"),
      let populationFrom15 = number("population_15plus"),
      let from15To44 = sum("pop_15_24", "pop_25_29", "pop_30_39", "pop_40_44"),
      let from45To59 = number("pop_45_59"), let from60To74 = number("pop_60_74"),
      let from75 = number("pop_75_plus"), let povertyRate = number("poverty_rate_pct"),
      let communes = number("communes_2024"), let area = number("area_km2"),
      let zone = text("subsidy_zone").flatMap(SubsidyZone.init(rawValue:)),
      let activityFactor = number("activity_factor")
    else { return nil }
    let dates = ["2020_12", "2021_06", "2021_12", "2022_12", "2024_08"]
    let franceServices = dates.compactMap { number("france_services_\($0)") }
    guard franceServices.count == dates.count else { return nil }
    let tileColumn = number("tile_col").map { Int($0) }
    let tileRow = number("tile_row").map { Int($0) }
    self.init(
      code: Code(code), name: name, region: Region(code: regionCode, name: regionName),
      population: population, populationFrom15: populationFrom15,
      ageBands: AgeBands(
        from15To44: from15To44, from45To59: from45To59, from60To74: from60To74, from75: from75),
      povertyRate: povertyRate, communes: communes, area: area, franceServices: franceServices,
      zone: zone, activityFactor: activityFactor,
      observations: Observations(
        postsInMay2021: number("conum_postes_2021_05"),
        sessionsToDecember2022: number("conum_accompagnements_cumul_2022_12"),
        sessionsToDecember2023: number("conum_accompagnements_cumul_2023_12"),
        aidantsInJune2023: number("aidants_numeriques_formes_2023_06")),
      tile: tileColumn.flatMap { column in tileRow.map { Tile(column: column, row: $0) } })
  }
}
