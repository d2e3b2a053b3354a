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
  /// Reads a row of the embedded table, which states every zone.
  fileprivate init?(_ row: [DelimitedText.Cell], of table: DelimitedText) {
    func text(_ column: TerritoryColumn) -> String? {
      table.column(column.rawValue).map { row[$0].text }
    }
    guard text(.subsidyZone).flatMap(SubsidyZone.init(rawValue:)) != nil else { return nil }
    self.init(text: text) { column in text(column).flatMap { Double($0) } }
  }
}
