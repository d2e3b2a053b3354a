import PublicFinance
import Reports
import ResultTables
import Simulations

/// Writes the figures of runs into rows, with what it needs for that kept from one run to the next.
final class FigureReader {
  private let layout: FigureLayout
  /// The departments of each region, one region after the other, and where each begins.
  private let members: [Int]
  private let beginnings: [Int]
  private let departments: Int
  private let regions: Int
  private let memory: UnsafeMutablePointer<Double>

  init(_ layout: FigureLayout) {
    self.layout = layout
    let regionOfDepartment = layout.territories.regionOfDepartment
    departments = regionOfDepartment.count
    regions = layout.territories.regions.count
    var members: [Int] = []
    var beginnings = [0]
    for region in 0..<regions {
      members += regionOfDepartment.indices.filter { regionOfDepartment[$0] == region }
      beginnings.append(members.count)
    }
    (self.members, self.beginnings) = (members, beginnings)
    memory = .allocate(capacity: 4 * departments + 2 * regions)
    memory.initialize(repeating: 0, count: 4 * departments + 2 * regions)
  }

  deinit { memory.deallocate() }

  // What is written for each month or run: columns of departments, then of regions.
  private var need: UnsafeMutablePointer<Double> { memory }
  private var needWithout: UnsafeMutablePointer<Double> { memory + departments }
  private var everInNeed: UnsafeMutablePointer<Double> { memory + 2 * departments }
  private var reachable: UnsafeMutablePointer<Double> { memory + 3 * departments }
  private var needOfRegions: UnsafeMutablePointer<Double> { memory + 4 * departments }
  private var everOfRegions: UnsafeMutablePointer<Double> { memory + 4 * departments + regions }

  /// Writes the figures of a run, in the order of the layout; NaN where a quotient is undefined.
  ///
  /// - Parameter row: At least as many numbers as there are figures.
  func read(_ run: Headlines, into row: UnsafeMutablePointer<Double>) {
    for (position, metric) in FigureLayout.national.enumerated() {
      run.read(metric, into: row + position, step: FigureLayout.nationalWidth)
    }
    var place = row
    for month in layout.months {
      let money = run.money(at: month)
      let amounts = place + FigureLayout.national.count
      amounts[0] = money.committed.inEuros
      amounts[1] = money.paid.inEuros
      amounts[2] = money.leftToPay.inEuros
      for (position, counted) in FigureLayout.counted.enumerated() {
        amounts[3 + position] = CostUnit.cost(of: money.paid, for: place[counted]) ?? .nan
      }
      place += FigureLayout.nationalWidth
    }
    run.readNeedAtStart(into: need)
    let weights = Array(UnsafeBufferPointer(start: need, count: departments))
    sum(need, into: needOfRegions)
    for month in layout.territorialMonths {
      read(run, month, weights, into: place)
      place += 1 + FigureLayout.territorial.count * (regions + departments)
    }
  }

  /// Writes inequality, regions and departments at the end of a month.
  private func read(
    _ run: Headlines, _ month: MonthIndex, _ weights: [Double],
    into place: UnsafeMutablePointer<Double>
  ) {
    run.readWorldsWithoutProgramme(at: month, need: needWithout, needAndInflow: everInNeed)
    sum(everInNeed, into: everOfRegions)
    for (position, metric) in FigureLayout.territorial.enumerated() {
      let ofRegions = place + (1 + position * (regions + departments))
      let values = ofRegions + regions
      read(metric, of: run, month, into: values)
      switch metric {
      case .coverage:
        let reached = place + (1 + Self.reached * (regions + departments))
        quotients(reached, everOfRegions, into: ofRegions)
        place.pointee =
          Inequality(
            of: Array(UnsafeBufferPointer(start: values, count: departments)), weights: weights
          ).gini
      case .access:
        for d in 0..<departments { reachable[d] = values[d] * need[d] }
        sum(reachable, into: ofRegions)
        quotients(ofRegions, needOfRegions, into: ofRegions)
      default: sum(values, into: ofRegions)
      }
    }
  }

  /// The place of people reached among what departments tell, before that of coverage.
  private static let reached = FigureLayout.territorial.firstIndex(of: .reached) ?? 0

  private func read(
    _ metric: DepartmentalMetric, of run: Headlines, _ month: MonthIndex,
    into values: UnsafeMutablePointer<Double>
  ) {
    func read(_ series: DepartmentalSeries) {
      run.read(series, month, into: UnsafeMutableBufferPointer(start: values, count: departments))
    }
    switch metric {
    case .inPost: read(.inPost)
    case .sessions: read(.sessions)
    case .reached: read(.reached)
    case .inFollowUp: read(.inFollowUp)
    case .autonomous: read(.autonomous)
    case .assisted: read(.assisted)
    case .need: read(.need)
    case .access: read(.access)
    case .additional:
      read(.need)
      for d in 0..<departments { values[d] = needWithout[d] - values[d] }
    case .coverage:
      read(.reached)
      for d in 0..<departments { values[d] = everInNeed[d] > 0 ? values[d] / everInNeed[d] : 0 }
    case .postsPlanned, .postsAwarded, .needWithoutProgramme, .needAndInflow:
      for (d, value) in run.values(of: metric, at: month).enumerated() { values[d] = value }
    }
  }

  /// The sums of a figure of departments over each region, in the order of the codes.
  private func sum(
    _ values: UnsafePointer<Double>, into sums: UnsafeMutablePointer<Double>
  ) {
    members.withUnsafeBufferPointer { members in
      for region in 0..<regions {
        var sum = 0.0
        for place in beginnings[region]..<beginnings[region + 1] { sum += values[members[place]] }
        sums[region] = sum
      }
    }
  }

  /// Quotients of sums over regions; 0 over nothing.
  private func quotients(
    _ parts: UnsafePointer<Double>, _ wholes: UnsafePointer<Double>,
    into values: UnsafeMutablePointer<Double>
  ) {
    for region in 0..<regions {
      values[region] = wholes[region] > 0 ? parts[region] / wholes[region] : 0
    }
  }
}
