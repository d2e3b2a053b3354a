import PublicFinance
import Simulations
import Testing
import _TestSupport

/// A published figure that the run of the past is compared with (section 11.2 of the model).
struct HindcastTarget: Sendable, CustomTestStringConvertible {
  /// How far the model may lie from the published figure.
  enum Tolerance: Sendable {
    case part(Double)
    case count(Double)
  }

  let target: String
  let metric: Metric
  /// The date as the source gives it, or as inferred.
  let date: String
  /// Months since the end of December 2020.
  let time: Double
  let observed: Double
  /// The Model column as printed.
  let printed: Double
  /// The decimals printed.
  let decimals: Int
  let tolerance: Tolerance
  /// Identifiers of published figures, or the column summed.
  let source: String

  var testDescription: String { "\(target) at \(time)" }

  /// What the run of the past gives.
  var model: Double { ShippedPlans.hindcastOutcome.value(of: metric, atTime: time) }

  /// Whether the model lies within the tolerance of the observation.
  var isInside: Bool {
    switch tolerance {
    case .part(let part): abs(model - observed) <= part * observed
    case .count(let count): abs(model - observed) <= count
    }
  }

  static let all: [HindcastTarget] = [
    hired("2021-08-24", 7.77, 1502, 1566.17, 0.10, "PF087"),
    training("2021-08-24", 7.77, 579, 556.21, 0.15, "PF086"),
    HindcastTarget(
      target: "in post", metric: .inPost, date: "2021-08-24", time: 7.77, observed: 62,
      printed: 68.30, decimals: 2, tolerance: .count(30), source: "PF084"),
    hired("2021-10, inferred", 9.5, 1926, 2111.07, 0.15, "PF088"),
    training("2021-10, inferred", 9.5, 1180, 1204.09, 0.20, "PF090"),
    inPost("2021-10, inferred", 9.5, 242, 258.08, 0.30, "PF091"),
    training("2021-11-18", 10.6, 1789, 1628.97, 0.10, "PF093"),
    inPost("2021-11-18", 10.6, 590, 539.66, 0.10, "PF094"),
    inPost("2022-09-01", 20, 3578, 3456.34, 0.05, "PF099"),
    inPost("2022-12-31", 24, 3614, 3467.09, 0.05, "PF102"),
    HindcastTarget(
      target: "renewed, cumulative", metric: .renewed, date: "2023-06-30", time: 30,
      observed: 1063, printed: 1190.74, decimals: 2, tolerance: .part(0.15), source: "PF104"),
    sessions("2022-01", 12.6, 100_000, 120_074.0, 0.25, "PF140"),
    sessions("2022-09-30", 21, 758_000, 824_927.9, 0.15, "PF141", worded: " (worded “persons”)"),
    sessions("2022-10-25", 21.8, 800_000, 921_104.9, 0.20, "PF142"),
    sessions("2022-11-30", 23, 1_130_000, 1_069_910.8, 0.10, "PF144"),
    sessions(
      "2022-12-31", 24, 1_156_570, 1_198_207.9, 0.06, "`conum_accompagnements_cumul_2022_12`"),
    sessions(
      "2023-07-19", 30.6, 2_200_000, 2_118_247.0, 0.06, "PF146", worded: " (worded “persons”)"),
    sessions(
      "2023-12-31", 36, 3_083_785, 2_909_965.9, 0.07, "`conum_accompagnements_cumul_2023_12`"),
    aidants("2022-07-04", 18.1, 4454, 4527.73, 2, "PF269"),
    aidants("2024-01", 36.5, 13_662, 13_384.0, 1, "PF273"),
    users("2022-07-04", 18.1, 10_000, 7884.08, 2, 0.25, "PF272"),
    users("2024-01", 36.5, 40_000, 43_010.4, 1, 0.10, "PF274"),
  ]

  private static func hired(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ part: Double,
    _ source: String
  ) -> HindcastTarget {
    HindcastTarget(
      target: "hired, cumulative", metric: .hired, date: date, time: time, observed: observed,
      printed: printed, decimals: 2, tolerance: .part(part), source: source)
  }

  private static func training(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ part: Double,
    _ source: String
  ) -> HindcastTarget {
    HindcastTarget(
      target: "in training", metric: .inTraining, date: date, time: time, observed: observed,
      printed: printed, decimals: 2, tolerance: .part(part), source: source)
  }

  private static func inPost(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ part: Double,
    _ source: String
  ) -> HindcastTarget {
    HindcastTarget(
      target: "in post", metric: .inPost, date: date, time: time, observed: observed,
      printed: printed, decimals: 2, tolerance: .part(part), source: source)
  }

  private static func sessions(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ part: Double,
    _ source: String, worded: String = ""
  ) -> HindcastTarget {
    HindcastTarget(
      target: "sessions, cumulative" + worded, metric: .sessions, date: date, time: time,
      observed: observed, printed: printed, decimals: 1, tolerance: .part(part), source: source)
  }

  private static func aidants(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ decimals: Int,
    _ source: String
  ) -> HindcastTarget {
    HindcastTarget(
      target: "aidants trained", metric: .aidants, date: date, time: time, observed: observed,
      printed: printed, decimals: decimals, tolerance: .part(0.05), source: source)
  }

  private static func users(
    _ date: String, _ time: Double, _ observed: Double, _ printed: Double, _ decimals: Int,
    _ part: Double, _ source: String
  ) -> HindcastTarget {
    HindcastTarget(
      target: "Aidants Connect users, cumulative", metric: .aidantsConnectUsers, date: date,
      time: time, observed: observed, printed: printed, decimals: decimals,
      tolerance: .part(part), source: source)
  }
}
