import ElementaryFunctions
package import Territories

/// The figures of a country as flat columns, made once and shared by every run.
package final class TerritoryColumns: Sendable {
  /// The departments, in the order of the columns.
  package let country: Country
  let blocks: Int
  let population: [Lanes]
  let populationFrom15: [Lanes]
  let ageBands: [[Lanes]]
  let povertyRate: [Lanes]
  let area: [Lanes]
  let communes: [Lanes]
  let activityFactor: [Lanes]
  /// The zone of each department by which public hosts are subsidised.
  let subsidyZones: [Department.SubsidyZone]
  /// Posts known in May 2021, nil where a department has no such figure.
  let postsInMay2021: [Double?]
  /// Aidants counted in June 2023, nil where a department has no such figure.
  let aidantsInJune2023: [Double?]
  /// France Services at each date of `Department.franceServicesMonths`.
  let franceServices: [[Lanes]]
  /// Population aged 15 and over, as a part of the country's.
  let populationShare: [Lanes]
  /// Total population, as a part of the country's.
  let totalPopulationShare: [Lanes]
  /// The poverty rate over its population-weighted mean; 1 in a country without poverty.
  let relativePoverty: [Lanes]

  package init(_ country: Country) {
    let departments = country.departments
    func column(_ value: (Department) -> Double) -> [Lanes] { departments.map(value).inLanes }
    self.country = country
    blocks = (departments.count + Lanes.width - 1) / Lanes.width
    population = column(\.population)
    populationFrom15 = column(\.populationFrom15)
    ageBands = [
      column(\.ageBands.from15To44), column(\.ageBands.from45To59),
      column(\.ageBands.from60To74), column(\.ageBands.from75),
    ]
    povertyRate = column(\.povertyRate)
    area = column(\.area)
    communes = column(\.communes)
    activityFactor = column(\.activityFactor)
    subsidyZones = departments.map(\.zone)
    postsInMay2021 = departments.map(\.observations.postsInMay2021)
    aidantsInJune2023 = departments.map(\.observations.aidantsInJune2023)
    franceServices = Department.franceServicesMonths.indices.map { date in
      column { $0.franceServices[date] }
    }
    populationShare = populationFrom15.dividedBySum
    totalPopulationShare = population.dividedBySum
    let meanPoverty = zip(povertyRate, populationShare).map { $0 * $1 }.sum
    relativePoverty =
      meanPoverty > 0
      ? povertyRate.map { $0 / meanPoverty } : povertyRate.map { _ in Lanes(repeating: 1) }
  }
}

extension [Double] {
  /// The numbers in blocks of eight, the last one filled up with zeros.
  var inLanes: [Lanes] {
    // An empty array is one for all threads, and filling it would write its count.
    if isEmpty { return [] }
    let blocks = (count + Lanes.width - 1) / Lanes.width
    return [Lanes](unsafeUninitializedCapacity: blocks) { lanes, initialized in
      lanes.initialize(repeating: .zero)
      withUnsafeBytes { UnsafeMutableRawBufferPointer(lanes).copyMemory(from: $0) }
      initialized = blocks
    }
  }
}

extension [Lanes] {
  /// The sum of all lanes: blocks first, then the lanes of their sum.
  var sum: Double { reduce(Lanes.zero, +).laneSum }

  /// Each lane over the sum of all, or zeros when the sum is zero.
  var dividedBySum: [Lanes] {
    let total = sum
    return total > 0 ? map { $0 / total } : map { _ in Lanes.zero }
  }

  /// The first lanes as a list of numbers.
  func numbers(_ count: Int) -> [Double] {
    precondition(count <= self.count * Lanes.width)
    return withUnsafeBytes { [Double]($0.bindMemory(to: Double.self)[..<count]) }
  }
}
