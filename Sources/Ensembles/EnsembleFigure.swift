import CTallies
import Messages
public import PublicFinance
public import Reports
import ResultTables
import Scenarios
import Simulations
import Territories

/// A figure of a place at the end of a month, of which an ensemble tells the spread.
public struct EnsembleFigure: Sendable, Hashable {
  /// Where a figure stands.
  public enum Place: Sendable, Hashable {
    case nation
    /// A region, by its position among the regions in the order of their codes.
    case region(Int)
    /// A department, by its position in the order of the codes.
    case department(Int)
  }

  /// The name in the column `metric`.
  public let name: String
  /// The unit; money is in euros.
  public let unit: Quantity.Unit
  /// The place.
  public let place: Place
  /// The month at whose end it stands.
  public let month: MonthIndex
}

/// Every figure of an ensemble, in the order of its table, and how a run gives them.
struct FigureLayout: Sendable {
  /// What the nation tells first.
  static let national = Metric.allCases

  /// What it tells last.
  static let costs = CostUnit.allCases

  /// The places of what costs are counted for among what the nation tells first.
  static let counted = costs.compactMap { national.firstIndex(of: $0.metric) }

  /// What departments and regions tell.
  static let territorial: [DepartmentalMetric] = [
    .inPost, .sessions, .reached, .autonomous, .assisted, .need, .additional, .access, .coverage,
  ]

  /// What the nation tells of money, after its metrics.
  private static let money: [(name: FigureName, unit: Quantity.Unit)] = [
    (.committed, .money), (.paid, .money), (.leftToPay, .money),
  ]

  /// How many figures the nation tells in a month.
  static let nationalWidth = national.count + money.count + costs.count

  /// The months of the nation: all of them.
  let months: [MonthIndex]
  /// The months of inequality, regions and departments.
  let territorialMonths: [MonthIndex]
  let territories: Territorial
  let figures: [EnsembleFigure]
  /// 1 for each figure that may be undefined, 0 for the others.
  private let mayBeUndefined: [UInt8]

  /// - Parameter everyMonth: Whether regions and departments tell every month, rather than the ends
  ///   of fiscal years and the last month.
  init(_ plan: Plan, everyMonth: Bool) {
    let horizon = plan.scenario.horizon
    months = (0..<horizon).map(MonthIndex.init)
    territorialMonths =
      everyMonth
      ? months : months.filter { $0.value == horizon - 1 || Month($0).isLastOfYear }
    territories = Territorial(plan.country)
    let units = Dictionary(
      uniqueKeysWithValues: MetricDescription.all.map { ($0.name.rawValue, $0.unit) })
    var figures: [EnsembleFigure] = []
    for month in months {
      func add(_ name: String, _ unit: Quantity.Unit?) {
        figures.append(
          EnsembleFigure(name: name, unit: unit ?? .index, place: .nation, month: month))
      }
      for metric in Self.national { add(metric.rawValue, units[metric.rawValue]) }
      for figure in Self.money { add(figure.name.rawValue, figure.unit) }
      for unit in Self.costs {
        add(
          "cost-per-\(unit.rawValue)",
          unit == .session ? .eurosPerSession : .eurosPerPerson)
      }
    }
    for month in territorialMonths {
      figures.append(
        EnsembleFigure(
          name: FigureName.gini.rawValue, unit: .index, place: .nation,
          month: month))
      for metric in Self.territorial {
        func add(_ place: EnsembleFigure.Place) {
          figures.append(
            EnsembleFigure(
              name: metric.rawValue, unit: units[metric.rawValue] ?? .index, place: place,
              month: month))
        }
        for region in territories.regions.indices { add(.region(region)) }
        for department in plan.country.departments.indices { add(.department(department)) }
      }
    }
    self.figures = figures
    mayBeUndefined = figures.map { $0.mayBeUndefined ? 1 : 0 }
  }

  /// The first figure of a run that is not a number where it must be one.
  ///
  /// - Parameter row: At least as many numbers as there are figures.
  func notNumber(_ row: UnsafePointer<Double>) -> Int? {
    let fault = tally_first_fault(row, mayBeUndefined, figures.count)
    return fault < 0 ? nil : fault
  }
}

extension EnsembleFigure {
  /// Whether the figure is a quotient that a run may leave undefined.
  var mayBeUndefined: Bool {
    name.hasPrefix("cost-per-") || Metric(rawValue: name)?.mayBeUndefined == true
  }
}
