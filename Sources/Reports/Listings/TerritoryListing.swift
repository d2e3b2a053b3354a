public import Messages
public import Territories

/// The territories of a country with their data: text to read, CSV that can be read again as a
/// file of territories, and JSON with the unit, meaning and source of each column.
public struct TerritoryListing: Sendable {
  private let country: Country
  private let file: String?

  /// Lists a country.
  ///
  /// - Parameter file: The file it was read from, which is then the source of its figures; nil for
  ///   the departments of France built in.
  public init(_ country: Country, file: String? = nil) {
    self.country = country
    self.file = file
  }

  /// The columns written: those of a file of territories, the ages from 15 to 44 as one.
  static let columns = TerritoryColumn.allCases.filter {
    !TerritoryColumn.ages15To44.contains($0)
  }

  /// A table that ``TerritoryColumn`` names and a reader of territories accepts.
  public var csv: String { csv(in: .international) }

  /// The same table in a dialect.
  public func csv(in dialect: CSVDialect) -> String {
    let columns = TerritoryListing.columns
    let header = columns.map(\.rawValue)
    return CSVTable.text(
      [header]
        + country.departments.map { department in
          TerritoryListing.columns.map { column in
            department.text(in: column)
              ?? department.number(in: column).map(ShortestNumber.text) ?? ""
          }
        }, numbers: Set(columns.indices.filter { columns[$0].unit != nil }), in: dialect)
  }

  /// A document with the columns first, then one object for each territory.
  public var json: String {
    let columns = TerritoryListing.columns.map { column in
      JSONValue.object([
        ("name", .string(column.rawValue)),
        ("unit", column.unit.map { .string($0.rawValue) } ?? .null),
        ("meaning", .string(column.meaning(in: .english))),
        ("source", .string(source(of: column))),
      ])
    }
    let territories = country.departments.map { department in
      JSONValue.object(
        TerritoryListing.columns.map { column in
          (
            column.rawValue,
            department.text(in: column).map(JSONValue.string)
              ?? department.number(in: column).map(JSONValue.number) ?? .null
          )
        })
    }
    return JSONValue.object([
      ("format", .string("inclusim-territories")), ("version", .integer(1)),
      ("columns", .array(columns)), ("territories", .array(territories)),
    ]).text() + "\n"
  }

  func source(of column: TerritoryColumn) -> String { file ?? column.publisher }
}

extension TerritoryListing {
  /// The main figures of each territory, and what the columns of the machine formats are.
  public func text(in language: Language = .english) -> String {
    let format = FigureFormat(language)
    let numbers = NumberFormat(language)
    func number(_ value: Double, _ decimals: Int = 0) -> String {
      numbers.number(value, decimals: decimals)
    }
    func row(_ names: [String], _ part: [Department], poverty: String) -> [String] {
      func sum(_ figure: (Department) -> Double) -> Double { part.reduce(0) { $0 + figure($1) } }
      return names + [
        number(sum(\.population)), poverty, number(sum(\.area)),
        number(sum { $0.franceServices[4] }),
      ]
    }
    let heads: [ListingText] = [
      .code, .name, .region, .population, .poverty, .surface, .counters,
    ]
    let all = country.departments
    let title = format.text(
      ListingText.territories,
      ["count": .integer(all.count), "regions": .integer(country.regions.count)])
    let table = TextTable(
      labels: 3, header: heads.map { format.text($0) },
      rows: all.map { territory in
        row(
          [territory.code.text, territory.name, territory.region.name], [territory],
          poverty: number(territory.povertyRate, 1))
      } + [row([format.text(ListingText.totals), "", ""], all, poverty: "")])
    return ([title, ""] + table.lines + [""] + columnLines(format))
      .map { $0 + "\n" }.joined()
  }

  private func columnLines(_ format: FigureFormat) -> [String] {
    let title = format.text(ListingText.columnsOfTerritories)
    return [title, ""]
      + TerritoryListing.columns.flatMap { column in
        let unit = column.unit.map { $0.word(in: format.language) } ?? format.text(ListingText.text)
        return ["\(column.rawValue) (\(unit))"]
          + Paragraph.lines(
            "\(column.meaning(in: format.language)). \(source(of: column)).", first: "    ")
      }
  }
}

extension TerritoryColumn.Unit {
  /// The unit as a person reads it.
  func word(in language: Language) -> String {
    ColumnUnitText(rawValue: rawValue)?.template(in: language) ?? rawValue
  }
}

extension TerritoryColumn {
  /// What the column means.
  public func meaning(in language: Language) -> String {
    TerritoryColumnText(rawValue: rawValue).map { Message($0).text(in: language) } ?? rawValue
  }
}
