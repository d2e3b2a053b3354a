import Messages
public import PublicFinance
package import Reports
public import Simulations

/// A figure that a sweep can tell of each point.
public enum SweepFigure: Sendable, Hashable {
  /// A national metric of the table of months.
  case metric(Metric)
  /// Money of all lines together.
  case committed, paid, leftToPay
  /// Euros paid for each unit of what the programme does.
  case cost(CostUnit)
  /// The Gini index of coverage between departments.
  case gini

  /// Every figure, in the order of documents.
  public static let all: [SweepFigure] =
    Metric.allCases.map(SweepFigure.metric) + [.committed, .paid, .leftToPay]
    + CostUnit.allCases.map(SweepFigure.cost) + [.gini]

  /// What is told when nobody asks for anything else.
  public static let standard: [SweepFigure] = [
    .metric(.postsAwarded), .metric(.trained), .metric(.reached), .metric(.coverage),
    .metric(.additional), .paid, .cost(.personReached), .gini,
  ]

  /// The figure with a name, or nil.
  public init?(name: String) {
    guard let figure = Self.all.first(where: { $0.name == name }) else { return nil }
    self = figure
  }

  /// The name in the column `metric`.
  public var name: String {
    switch self {
    case .metric(let metric): metric.rawValue
    case .committed: FigureName.committed.rawValue
    case .paid: FigureName.paid.rawValue
    case .leftToPay: FigureName.leftToPay.rawValue
    case .cost(let unit): "cost-per-\(unit.rawValue)"
    case .gini: FigureName.gini.rawValue
    }
  }

  /// The unit in the column `unit`.
  public var unit: String { measure.name }

  /// What the figure is measured in; money is in euros.
  package var measure: Quantity.Unit {
    switch self {
    case .metric(let metric): MetricUnits.units[metric] ?? .index
    case .committed, .paid, .leftToPay: .money
    case .cost(.session): .eurosPerSession
    case .cost: .eurosPerPerson
    case .gini: .index
    }
  }

  /// The value at the end of a month.
  package func value(in run: Headlines, at month: MonthIndex) -> SweepValue {
    switch self {
    case .metric(let metric): .defined(run.value(of: metric, at: month))
    case .committed: .money(run.committed(at: month))
    case .paid: .money(run.paid(at: month))
    case .leftToPay: .money(run.leftToPay(at: month))
    case .cost(let unit): run.cost(per: unit, at: month).map(SweepValue.number) ?? .undefined
    case .gini: .number(run.inequalityOfCoverage(at: month).gini)
    }
  }
}

/// A value of a figure at a point.
public enum SweepValue: Sendable, Hashable {
  /// A number in the unit of the figure.
  case number(Double)
  /// An amount of money, exact to the cent.
  case money(Money)
  /// A quotient that has nothing to be divided by.
  case undefined

  fileprivate static func defined(_ value: Double) -> SweepValue {
    value.isNaN ? .undefined : .number(value)
  }
}
