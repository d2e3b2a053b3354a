import DelimitedText
import Diagnostics
import Messages
import ScenarioFiles
import Territories

/// Reads the rows of a file of territories one by one.
struct TerritoryRows {
  private let table: TableText
  private let columns: ColumnPositions
  private let faults: TableFaults
  private let numbers: [(column: TerritoryColumn, position: Int)]
  private let rules: [CellNumbers]

  private var departments: [Department] = []
  private var first: [String: TableText.Cell] = [:]
  private var regions: [String: TableText.Cell] = [:]
  private var hasToldZones = false
  private var highestPoverty = 0.0

  init(_ table: TableText, _ columns: ColumnPositions, _ faults: TableFaults) {
    self.table = table
    self.columns = columns
    self.faults = faults
    numbers = columns.numbers
    var cells = numbers.map { _ in [String]() }
    if table.separator == ";" {
      let positions = numbers.map(\.position)
      table.forEachRow(TableFaults()) { row in
        for (index, position) in positions.enumerated() {
          let text = row[position].trimmed
          // Only a number with a sign shows which sign the column uses.
          if text.utf8.contains(where: { $0 == 0x2C || $0 == 0x2E }) { cells[index].append(text) }
        }
      }
    }
    rules = cells.map { CellNumbers(separator: table.separator, cells: $0) }
  }

  /// The country of the rows; nil when there is none, or when they cannot be one.
  mutating func read() -> Country? {
    var rows = self
    table.forEachRow(faults) { rows.add($0) }
    self = rows
    checkCountry()
    return faults.hasErrors ? nil : Country(departments)
  }

  private mutating func add(_ row: [TableText.Cell]) {
    let code = code(of: row)
    var values: [TerritoryColumn: Double] = [:]
    for (index, (column, position)) in numbers.enumerated() {
      if let value = number(in: row[position], of: column, rules[index], code) {
        values[column] = value
      }
    }
    let zone = zone(of: row, code)
    checkRegion(of: row)
    guard let code else { return }
    let text = { (column: TerritoryColumn) -> String? in
      switch column {
      case .code: code
      case .subsidyZone: zone?.rawValue
      default: columns[column].map { row[$0].trimmed }.flatMap { $0.isEmpty ? nil : $0 }
      }
    }
    guard let department = Department(text: text, number: { values[$0] }) else { return }
    checkPopulations(of: department, row)
    highestPoverty = max(highestPoverty, department.povertyRate)
    departments.append(department)
  }

  /// The code of a row; nil, and a fault, when it is empty or has had a row.
  private mutating func code(of row: [TableText.Cell]) -> String? {
    guard let position = columns[.code] else { return nil }
    let cell = row[position]
    let text = cell.trimmed
    if text.isEmpty {
      faults.add(.missingCode(at: table.span(of: cell)))
    } else if let earlier = first[text] {
      faults.add(.codeTwice(text, at: table.span(of: cell), first: table.span(of: earlier)))
    } else {
      first[text] = cell
      if first.count == TerritoryReader.mostTerritories + 1 {
        faults.add(.tooMany(at: table.span(of: cell)))
      }
      return text
    }
    return nil
  }

  /// The number of a cell; nil when it is left out, or is a fault.
  private func number(
    in cell: TableText.Cell, of column: TerritoryColumn, _ rule: CellNumbers, _ code: String?
  ) -> Double? {
    let text = cell.trimmed
    guard !text.isEmpty else {
      // Columns of ages that the file has are needed whole.
      if column.presence == .required || column.presence == .eitherAges {
        faults.add(.missingFigure(column, of: code, at: table.span(of: cell)))
      }
      return nil
    }
    let value = faults.value(text, at: table.span(of: cell)) { text throws(ValueFault) in
      try rule.number(text)
    }
    guard let value else { return nil }
    guard value <= column.maximum, value > 0 || !column.excludesZero else {
      faults.add(.outside(text, column, at: table.span(of: cell)))
      return nil
    }
    guard !column.isWhole || value == value.rounded() else {
      faults.add(
        Diagnostic(
          .notWhole, Message(ValueMessage.notWhole, ["text": .text(text)]),
          at: Diagnostic.Label(table.span(of: cell), Message(ValueMessage.notWholeLabel))))
      return nil
    }
    return value
  }

  /// The zone of a row, which the codes of the 101 departments imply.
  private mutating func zone(
    of row: [TableText.Cell], _ code: String?
  ) -> Department.SubsidyZone? {
    let known = code.flatMap { Department.knownZone(of: Department.Code($0)) }
    guard let position = columns[.subsidyZone] else {
      if known == nil, let code, !hasToldZones {
        hasToldZones = true
        faults.add(.noZones(code, at: table.span(of: row[columns[.code] ?? 0])))
      }
      return known
    }
    let cell = row[position]
    let text = cell.trimmed
    if text.isEmpty {
      if known == nil {
        faults.add(.missingFigure(.subsidyZone, of: code, at: table.span(of: cell)))
      }
      return known
    }
    if let zone = Department.SubsidyZone(rawValue: text) { return zone }
    faults.add(.unknownZone(text, at: table.span(of: cell)))
    return nil
  }

  /// A region has one name.
  private mutating func checkRegion(of row: [TableText.Cell]) {
    guard let code = columns[.regionCode], let name = columns[.regionName] else { return }
    let region = row[code].trimmed
    guard let earlier = regions[region] else {
      regions[region] = row[name]
      return
    }
    if earlier.trimmed != row[name].trimmed {
      faults.add(
        .regionNames(region, at: table.span(of: row[name]), first: table.span(of: earlier)))
    }
  }

  private func checkPopulations(of department: Department, _ row: [TableText.Cell]) {
    guard let column = columns[.populationFrom15] else { return }
    let place = { [table] in table.span(of: row[column]) }
    if department.populationFrom15 > department.population {
      faults.add(.moreThanAll(department, at: place()))
    }
    let bands = department.ageBands
    let sum = bands.from15To44 + bands.from45To59 + bands.from60To74 + bands.from75
    // Bands rounded one by one may differ a little from their rounded sum.
    if abs(sum - department.populationFrom15) > max(5, 0.01 * department.populationFrom15) {
      faults.add(.bandsDiffer(department, sum, at: place()))
    }
  }

  /// What only all rows together show.
  private func checkCountry() {
    guard !faults.hasErrors else { return }
    if departments.isEmpty {
      faults.add(
        Diagnostic(
          .tableEmpty, Message(TerritoryMessage.noTerritory),
          at: Diagnostic.Label(table.span(of: table.header[0]))))
    } else if highestPoverty > 0, highestPoverty <= 1, let column = columns[.povertyRate] {
      faults.add(.shares(at: table.span(of: table.header[column]), highest: highestPoverty))
    }
  }
}
