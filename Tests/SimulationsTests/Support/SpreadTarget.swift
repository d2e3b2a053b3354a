import PublicFinance
import Simulations
import Territories
import Testing
import _TestSupport

/// A comparison over territories: sessions by department, or regional rates of digital exclusion.
struct SpreadTarget: Sendable, CustomTestStringConvertible {
  let target: String
  let time: Double?
  /// The published figure, in percent; nil where the target is an error.
  let published: Double?
  /// The Model column as printed, in percent or points.
  let printed: Double
  let decimals: Int
  /// The largest admitted error, in percent or points; nil when only the mean error is bounded.
  let tolerance: Double?
  let source: String
  let model: Double

  var testDescription: String { target }

  /// Whether an error lies within its tolerance.
  var isInside: Bool? { tolerance.map { model <= $0 } }

  /// Errors of sessions by department, in percent.
  static let departments = [
    SpreadTarget(
      target: "sessions by department, weighted absolute error", time: 36, published: nil,
      printed: 8.961, decimals: 3, tolerance: 10,
      source: "`conum_accompagnements_cumul_2023_12`",
      model: error(at: 36) { $0.sessionsToDecember2023 }),
    SpreadTarget(
      target: "sessions by department, weighted absolute error", time: 24, published: nil,
      printed: 21.076, decimals: 3, tolerance: 25,
      source: "`conum_accompagnements_cumul_2022_12`",
      model: error(at: 24) { $0.sessionsToDecember2022 }),
  ]

  /// Rates of digital exclusion of people aged 15 and over, in percent.
  static let regions: [SpreadTarget] = {
    let mainland = DigitalExclusion.rate { !DigitalExclusion.isOverseas($0) }
    let overseas = DigitalExclusion.rate {
      DigitalExclusion.isOverseas($0) && $0.code.text != "976"
    }
    func region(_ name: String, _ code: String, _ published: Double, _ printed: Double)
      -> SpreadTarget
    {
      rate(name, published, printed, DigitalExclusion.rate { $0.region.code == code })
    }
    return [
      region("Hauts-de-France", "32", 17, 16.859),
      region("Centre-Val de Loire", "24", 19, 16.852),
      region("Auvergne-Rhône-Alpes", "84", 15, 15.368),
      region("Nouvelle-Aquitaine", "75", 16.7, 17.620),
      rate(
        "metropolitan France without Île-de-France", 17, 16.912,
        DigitalExclusion.rate { !DigitalExclusion.isOverseas($0) && $0.region.code != "11" }),
      rate("overseas without Mayotte, 2021", 20, 19.954, 15 * overseas / mainland),
    ]
  }()

  /// The mean distance between published and modelled regional rates, in points.
  static let meanRegionalError = SpreadTarget(
    target: "regional rates of digital exclusion, mean absolute error", time: nil, published: nil,
    printed: 0.619, decimals: 3, tolerance: 1, source: "Insee",
    model: regions.reduce(0) { $0 + abs($1.model - ($1.published ?? 0)) } / Double(regions.count))

  private static func rate(
    _ target: String, _ published: Double, _ printed: Double, _ model: Double
  ) -> SpreadTarget {
    SpreadTarget(
      target: target, time: nil, published: published, printed: printed, decimals: 3,
      tolerance: nil, source: "Insee", model: model)
  }

  /// Σ |observed − x| / Σ observed, with x scaled to the observed total, in percent.
  private static func error(
    at month: Int, _ figure: (Department.Observations) -> Double?
  ) -> Double {
    let outcome = ShippedPlans.hindcastOutcome
    let observed = outcome.plan.country.departments.map { figure($0.observations) ?? 0 }
    let model = outcome.values(of: .sessions, at: MonthIndex(month))
    let total = observed.reduce(0, +)
    let scale = total / model.reduce(0, +)
    return zip(observed, model).reduce(0) { $0 + abs($1.0 - $1.1 * scale) } / total * 100
  }
}
