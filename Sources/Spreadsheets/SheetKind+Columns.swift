import Messages
import Parameters
import PublicFinance
import Reports
package import ResultTables
import Simulations

extension SheetKind {
  static let scenario = SheetColumn(
    SpreadsheetText.scenario, "scenario", ColumnMeaning.scenario, width: .wide)
  private static let section = SheetColumn(
    SpreadsheetText.section, "section", SpreadsheetText.sectionMeaning, width: .wide)
  private static let figure = SheetColumn(
    SpreadsheetText.figure, "item", SpreadsheetText.figureMeaning, width: .text)
  private static let unit = SheetColumn(SpreadsheetText.unit, "unit", ColumnMeaning.unit)
  private static let line = SheetColumn(SpreadsheetText.line, "line", ColumnMeaning.line)
  private static let fiscalYear = SheetColumn(
    SpreadsheetText.fiscalYear, "fiscal_year", ColumnMeaning.fiscalYear, cells: .number,
    width: .narrow)

  static let summaryColumns = [
    section, figure,
    SheetColumn(SpreadsheetText.value, "value", SpreadsheetText.valueMeaning, cells: .mixed),
    unit,
    SheetColumn(
      SpreadsheetText.restsOn, "basis", SpreadsheetText.restsOnMeaning, width: .wide),
  ]

  /// What identifies a department.
  static let departmentKeys = [
    SheetColumn(SpreadsheetText.code, "code", ColumnMeaning.territoryCode, width: .narrow),
    SheetColumn(SpreadsheetText.name, "name", ColumnMeaning.name, width: .wide),
    SheetColumn(SpreadsheetText.region, "region_name", ColumnMeaning.regionName, width: .wide),
    SheetColumn(SpreadsheetText.population, "population", in: .persons, ColumnMeaning.population),
  ]

  /// The metrics that departments have.
  static let departmentMetrics: [(column: MetricDescription, metric: DepartmentalMetric)] =
    DepartmentalMetric.allCases.compactMap { metric in
      MetricDescription.all.first { $0.name.rawValue == metric.rawValue }.map { ($0, metric) }
    }

  /// What a department's money can be: credits are opened for lines alone.
  static let departmentMoney: [(name: FigureName, meaning: SpreadsheetText)] = [
    (.committed, .committedMeaning), (.paid, .paidMeaning), (.returned, .returnedMeaning),
    (.leftToPay, .leftToPayMeaning),
  ]

  static let departmentColumns =
    departmentKeys + departmentMetrics.map { SheetColumn(metric: $0.column) }
    + departmentMoney.map { SheetColumn($0.name, $0.name.rawValue, in: .money, $0.meaning) }

  static let monthColumns =
    [
      SheetColumn(
        SpreadsheetText.month, "month", SpreadsheetText.monthMeaning, cells: .month), fiscalYear,
    ] + MetricDescription.all.map { SheetColumn(metric: $0) }
    + departmentMoney.map { SheetColumn($0.name, $0.name.rawValue, in: .money, $0.meaning) }

  /// The states of money of a line, with what each is.
  static let moneyStates: [(name: FigureName, meaning: SpreadsheetText)] = [
    (.announced, .announcedMeaning), (.opened, .openedMeaning), (.committed, .committedMeaning),
    (.paid, .paidMeaning), (.returned, .returnedMeaning), (.leftToPay, .leftToPayMeaning),
    (.available, .availableMeaning), (.frozen, .frozenMeaning),
    (.unallocated, .unallocatedMeaning), (.cancelled, .cancelledMeaning),
  ]

  static let envelopeColumns =
    [line] + moneyStates.map { SheetColumn($0.name, $0.name.rawValue, in: .money, $0.meaning) }

  /// An amount of a fiscal year: commitment authority, then payment credits.
  struct YearItem {
    let name: FigureName
    let heading: ReportText
    let meaning: SpreadsheetText
    /// Whether the amounts of several years add up.
    let isFlow: Bool
  }

  static let yearItems = [
    YearItem(
      name: .broughtForward, heading: .authorityBroughtForward, meaning: .broughtForwardMeaning,
      isFlow: false),
    YearItem(name: .opened, heading: .authorityOpened, meaning: .openedMeaning, isFlow: true),
    YearItem(
      name: .committed, heading: .authorityCommitted, meaning: .committedMeaning, isFlow: true),
    YearItem(
      name: .carriedForward, heading: .authorityCarriedForward, meaning: .carriedForwardMeaning,
      isFlow: false),
    YearItem(name: .paid, heading: .creditsPaid, meaning: .paidMeaning, isFlow: true),
    YearItem(name: .returned, heading: .creditsReturned, meaning: .returnedMeaning, isFlow: true),
    YearItem(
      name: .leftToPay, heading: .creditsLeftToPay, meaning: .leftToPayMeaning, isFlow: false),
  ]

  static let ledgerColumns =
    [
      line, fiscalYear,
      SheetColumn(
        SpreadsheetText.yearMonths, "months", ColumnMeaning.yearMonths, cells: .number,
        width: .narrow),
    ] + yearItems.map { SheetColumn($0.heading, $0.name.rawValue, in: .money, $0.meaning) }
}

extension SheetColumn {
  /// The column of a metric, headed by what it counts.
  package init(metric: MetricDescription) {
    let meaning: SpreadsheetText =
      switch metric.kind {
      case .stock: .stockMeaning
      case .flow: .flowMeaning
      case .cumulative: .cumulativeMeaning
      case .ratio: .ratioMeaning
      }
    self.init(metric.name, metric.name.rawValue, in: metric.unit, meaning)
  }
}
