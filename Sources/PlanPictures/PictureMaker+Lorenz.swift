public import Charts
import Messages
package import PublicFinance
import Reports
import ResultTables
package import Simulations
import Territories

extension PictureMaker {
  /// The Lorenz curve of coverage, with the indices of Gini and Theil.
  public func lorenz() -> Picture {
    let curves = runs.map { CoverageCurve($0.outcome, at: month) }
    var said = curves[...]
    var told = curves[...]
    let percent = ValueFormat(.percent, in: language)
    return Picture(
      id: PictureName.lorenz.rawValue,
      title: title(.lorenzTitle, ["places": amongPlaces, "month": words(month)]),
      unit: text(.unitShare),
      alternative: sentences { _ in said.popFirst().map(lorenzSays) ?? "" },
      table: table(
        [
          words(.code), words(country.isFrance ? .department : .territory), numbers(.peopleInNeed),
          numbers(.peopleReached),
        ]
      ) { _ in
        guard let curve = told.popFirst() else { return [] }
        return zip(curve.order, curve.points.dropFirst()).map { place, point in
          let department = country.departments[place]
          return [
            PictureTable.Cell(department.code.text), PictureTable.Cell(department.name),
            cell(point.x, .share), cell(point.y, .share),
          ]
        }
      },
      chart: .lorenz(
        LorenzChart(
          curves: zip(runs, curves).map { LorenzChart.Curve($0.title, $1.points) },
          horizontalTitle: text(.peopleInNeed).capitalizedAtStart,
          verticalTitle: text(.peopleReached).capitalizedAtStart, diagonalLabel: text(.equality),
          format: percent)),
      language: language)
  }

  /// The Theil index of coverage in its two parts, and the indices beside them.
  public func theil() -> Picture {
    let curves = runs.map { CoverageCurve($0.outcome, at: month) }
    var said = curves[...]
    var told = curves[...]
    let parts: [(ChartText, (CoverageCurve) -> Double)] = [
      (.theilWithin, \.theilWithin), (.theilBetween, \.theilBetween),
    ]
    let indices: [(ChartText, (CoverageCurve) -> Double)] =
      [(.gini, \.inequality.gini), (.theil, \.inequality.theil)] + parts
    return Picture(
      id: PictureName.theil.rawValue, title: title(.theilTitle, ["month": words(month)]),
      unit: text(.unitIndex),
      alternative: sentences { _ in said.popFirst().map(theilSays) ?? "" },
      table: table([words(.index), numbers(.value)]) { _ in
        guard let curve = told.popFirst() else { return [] }
        return indices.map { [PictureTable.Cell(text($0)), cell($1(curve), .index)] }
      },
      chart: .bars(
        BarChart(
          categories: runs.map(\.title),
          series: parts.map { label, part in BarChart.Series(text(label), curves.map(part)) },
          arrangement: .stacked, isHorizontal: true, format: ValueFormat(.number, in: language))),
      language: language)
  }

  private func theilSays(_ curve: CoverageCurve) -> String {
    text(.theilSays, indices(curve))
  }

  private func indices(_ curve: CoverageCurve) -> [String: Message.Argument] {
    [
      "gini": index(curve.inequality.gini), "theil": index(curve.inequality.theil),
      "within": index(curve.theilWithin), "between": index(curve.theilBetween),
    ]
  }

  private func lorenzSays(_ curve: CoverageCurve) -> String {
    text(.lorenzSays, indices(curve)) + " " + text(.lorenzHalf, ["part": part(curve.part(at: 0.5))])
  }
}

/// The Lorenz curve of coverage over departments, and what is said of it.
package struct CoverageCurve {
  /// The departments with anybody in need, the least covered first.
  package let order: [Int]
  /// Cumulative parts of people in need and of people reached, from (0, 0) to (1, 1).
  package let points: [Point]
  package let inequality: Inequality
  /// The part of the Theil index that lies within regions, and between them.
  package let theilWithin, theilBetween: Double

  package init(_ outcome: Outcome, at month: MonthIndex) {
    let rates = outcome.values(of: .coverage, at: month)
    let weights = outcome.plan.peopleInNeed
    inequality = Inequality(of: rates, weights: weights)
    order = rates.indices.filter { weights[$0] > 0 }
      .sorted { (rates[$0], $0) < (rates[$1], $1) }
    let people = order.reduce(0) { $0 + weights[$1] }
    let reached = order.reduce(0) { $0 + weights[$1] * rates[$1] }
    var (x, y) = (0.0, 0.0)
    points =
      [Point(0, 0)]
      + order.map { place in
        x += weights[place]
        y += weights[place] * rates[place]
        // Where nobody is reached, nobody has less than another.
        return Point(x / people, reached > 0 ? y / reached : x / people)
      }
    theilBetween = Self.between(rates, weights, outcome.plan.country)
    theilWithin = max(0, inequality.theil - theilBetween)
  }

  /// The Theil index of regions, each at its mean; places without a region stand alone.
  private static func between(_ rates: [Double], _ weights: [Double], _ country: Country) -> Double
  {
    let territories = Territorial(country)
    var (people, reached) = ([Double](), [Double]())
    people = [Double](repeating: 0, count: territories.regions.count)
    reached = people
    for (place, region) in territories.regionOfDepartment.enumerated() {
      if let region {
        people[region] += weights[place]
        reached[region] += weights[place] * rates[place]
      } else {
        people.append(weights[place])
        reached.append(weights[place] * rates[place])
      }
    }
    let means = zip(people, reached).map { $0 > 0 ? $1 / $0 : 0 }
    return Inequality(of: means, weights: people).theil
  }

  /// The part of people reached that a part of those in need has, on straight lines.
  func part(at share: Double) -> Double {
    for (before, after) in zip(points, points.dropFirst()) where after.x >= share {
      let extent = after.x - before.x
      return extent > 0 ? before.y + (after.y - before.y) * (share - before.x) / extent : after.y
    }
    return points.last?.y ?? 0
  }
}
