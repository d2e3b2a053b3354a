import PublicFinance
import Reports

/// The figures that go into one file: a metric of the nation, or of regions and departments.
struct DrawArray: Sendable {
  /// Where the numbers stand.
  enum Places: String, Sendable {
    case nation, territories
  }

  let metric: String
  let unit: String
  let places: Places
  let months: [MonthIndex]
  /// The position of each number among the figures of a draw: places within months.
  let positions: [Int]

  /// The name of the file.
  var name: String {
    places == .nation ? "\(metric).npy" : "\(metric)-by-territory.npy"
  }

  /// The shape: draws, months, places.
  func shape(draws: Int) -> [Int] { [draws, months.count, positions.count / months.count] }

  /// Every array of an ensemble, in the order in which metrics first stand among its figures.
  static func all(of ensemble: Ensemble) -> [DrawArray] {
    var order: [Key] = []
    var found: [Key: [Int]] = [:]
    for (position, figure) in ensemble.figures.enumerated() {
      let key = Key(
        metric: figure.name, unit: figure.unit.name,
        places: figure.place == .nation ? .nation : .territories)
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(position)
    }
    return order.map { key in
      let positions = found[key] ?? []
      var months: [MonthIndex] = []
      for position in positions where months.last != ensemble.figures[position].month {
        months.append(ensemble.figures[position].month)
      }
      return DrawArray(
        metric: key.metric, unit: key.unit, places: key.places, months: months,
        positions: positions)
    }
  }

  private struct Key: Hashable {
    let metric: String
    let unit: String
    let places: Places
  }
}
