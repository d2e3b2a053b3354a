public import Diagnostics
import Digests
import Parameters
import PublicFinance
import ResultTables
import Scenarios
public import Simulations
import Territories

/// The key results of a scenario, with what they came from, to be kept beside it.
public struct Lock: Sendable, Hashable {
  /// The version of the tool.
  public let tool: String
  /// The digest of the data built into the tool.
  public let data: String
  /// The digest of the scenario and of every file that it rests on.
  public let input: String
  /// The figures, in a fixed order.
  public let figures: [LockedFigure]

  init(tool: String, data: String, input: String, figures: [LockedFigure]) {
    self.tool = tool
    self.data = data
    self.input = input
    self.figures = figures
  }

  /// Takes the key results of a run.
  ///
  /// - Parameter inputs: The texts that the scenario was read from, the file itself first.
  public init(of outcome: Outcome, inputs: [SourceText]) {
    tool = Release.version
    data = Release.dataDigest
    let digests = inputs.map { SHA256.hexadecimal(of: $0.content.utf8) + "\n" }
    input = SHA256.hexadecimal(of: digests.joined().utf8)
    figures =
      outcome.nationalFigures + outcome.moneyFigures + outcome.costFigures
      + outcome.territorialFigures
  }

  /// The name of the file that the lock of a scenario is kept in: `plan.yaml` has `plan.lock.json`.
  public static func path(beside scenario: String) -> String {
    let ending = [".yaml", ".yml"].first { scenario.hasSuffix($0) && scenario.count > $0.count }
    return scenario.dropLast(ending?.count ?? 0) + ".lock.json"
  }
}

extension Outcome {
  /// The metrics of the nation that a lock keeps.
  private static let nationalMetrics: [Metric] = [
    .postsAwarded, .hired, .trained, .inPost, .renewed, .spaces, .aidants, .sessions, .reached,
    .autonomous, .assisted, .additional, .need, .coverage, .access, .awareness,
  ]

  /// The metrics of each territory that a lock keeps, at the end of the run.
  private static let territorialMetrics: [DepartmentalMetric] = [
    .postsAwarded, .sessions, .reached, .need,
  ]

  /// Above this number of territories a lock keeps figures of the nation alone.
  private static let mostTerritories = 1000

  private var last: MonthIndex { MonthIndex(months - 1) }

  /// The Decembers of the run and its last month.
  private var dates: [MonthIndex] {
    (0..<months).map(MonthIndex.init).filter { $0 == last || Month($0).month == 12 }
  }

  fileprivate var nationalFigures: [LockedFigure] {
    dates.flatMap { month in
      Self.nationalMetrics.map { metric in
        LockedFigure(
          name: .init(metric.rawValue, date: Month(month).description),
          value: .number(value(of: metric, at: month)))
      }
    }
  }

  fileprivate var moneyFigures: [LockedFigure] {
    BudgetLine.allCases.flatMap { line in
      ledger.fiscalYears(of: line).flatMap { year in
        let amounts = [
          ("opened", year.opened), ("committed", year.committed), ("paid", year.paid),
          ("returned", year.returned), ("left-to-pay", year.leftToPay),
          ("available", year.carriedForward),
        ]
        return amounts.map { name, amount in
          LockedFigure(
            name: .init(name, line: line.name, date: year.year.description),
            value: .cents(amount.cents))
        }
      }
    }
  }

  fileprivate var costFigures: [LockedFigure] {
    let date = Month(last).description
    let inequality = inequalityOfCoverage(at: last)
    let figures: [(String, Double?)] = [
      ("cost-per-person-reached", cost(per: .personReached, at: last)),
      ("cost-per-session", cost(per: .session, at: last)), ("gini", inequality.gini),
      ("theil", inequality.theil), ("minimum", inequality.minimum),
    ]
    return figures.compactMap { name, value in
      value.map { LockedFigure(name: .init(name, date: date), value: .number($0)) }
    }
  }

  fileprivate var territorialFigures: [LockedFigure] {
    let departments = plan.country.departments
    guard departments.count <= Self.mostTerritories else { return [] }
    return Self.territorialMetrics.flatMap { metric in
      zip(departments, values(of: metric, at: last)).map { department, value in
        LockedFigure(
          name: .init(
            metric.rawValue, territory: department.code.text, date: Month(last).description),
          value: .number(value))
      }
    }
  }
}
