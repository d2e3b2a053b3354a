import Messages
import Reports
import ResultTables
import Simulations

/// The units of national metrics, from the table of months.
enum MetricUnits {
  static let units: [Metric: Quantity.Unit] = Dictionary(
    uniqueKeysWithValues: MetricDescription.all.compactMap { description in
      Metric(rawValue: description.name.rawValue).map { ($0, description.unit) }
    })
}
