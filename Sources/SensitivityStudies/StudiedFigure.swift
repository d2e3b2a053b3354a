public import Ensembles
public import PublicFinance
import Messages
public import Reports
import ResultTables
import Scenarios
import Simulations
import Sweeps

/// The figure whose influences are studied: of a place, at the end of a month.
public struct StudiedFigure: Sendable, Hashable {
  private enum Measure: Sendable, Hashable {
    case national(SweepFigure)
    case territorial(DepartmentalMetric)
  }

  /// The name, as in the column `metric`.
  public let name: String
  /// The unit; money is in euros.
  public let unit: Quantity.Unit
  /// The place.
  public let place: EnsembleFigure.Place
  /// The month at whose end it stands.
  public let month: MonthIndex
  private let measure: Measure

  /// The names of the figures of the nation.
  public static let national = SweepFigure.all.map(\.name)
  /// The names of the figures of regions and departments.
  public static let territorial = DepartmentalMetric.allCases.map(\.rawValue)

  /// The figure of a name; nil when the place has none of that name.
  public init?(_ name: String, of place: EnsembleFigure.Place, at month: MonthIndex) {
    switch place {
    case .nation:
      guard let figure = SweepFigure(name: name) else { return nil }
      measure = .national(figure)
      unit = figure.measure
    case .region, .department:
      guard let metric = DepartmentalMetric(rawValue: name) else { return nil }
      measure = .territorial(metric)
      let description = MetricDescription.all.first { $0.name.rawValue == name }
      unit = description?.unit ?? .index
    }
    self.name = name
    self.place = place
    self.month = month
  }

  /// The value in a run; not a number where a quotient is undefined.
  func value(in run: Headlines, over territories: Territorial) -> Double {
    switch measure {
    case .national(let figure):
      switch figure.value(in: run, at: month) {
      case .number(let value): return value
      case .money(let money): return money.inEuros
      case .undefined: return .nan
      }
    case .territorial(let metric):
      let values = run.territorialValues(of: metric, at: month, over: territories)
      return switch place {
      case .nation: Double.nan
      case .region(let position): values.regions[position]
      case .department(let position): values.departments[position]
      }
    }
  }
}
