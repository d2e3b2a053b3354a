import Messages
import OutputFiles
import Parameters
import PublicFinance
import Reports
import Scenarios
import Simulations
import Territories

/// The fiscal years of each line.
struct FiscalYearsTable {
  let writer: TableWriter

  func write(_ result: RunResult) throws(OutputFailure) {
    for line in BudgetLine.allCases {
      for year in result.outcome.ledger.fiscalYears(of: line) {
        let items: [(kind: String, name: String, amount: Money)] = [
          ("commitment", "brought-forward", year.broughtForward),
          ("commitment", "opened", year.opened),
          ("commitment", "committed", year.committed),
          ("commitment", "carried-forward", year.carriedForward),
          ("payment", "paid", year.paid),
          ("payment", "returned", year.returned),
          ("payment", "left-to-pay", year.leftToPay),
        ]
        for item in items {
          writer.text(result.scenario)
          writer.integer(year.year.year)
          writer.integer(year.months)
          writer.text(line.name)
          writer.text(item.kind)
          writer.text(item.name)
          writer.money(item.amount)
          try writer.endRow()
        }
      }
    }
  }
}

/// The decisions of a scenario with what became of them.
struct EventsTable {
  let writer: TableWriter

  func write(_ result: RunResult, _ summary: Summary) throws(OutputFailure) {
    for (position, event) in summary.events.enumerated() {
      for figure in event.figures.all {
        writer.text(result.scenario)
        writer.integer(position + 1)
        writer.text(event.month.description)
        writer.text(event.kind)
        writer.text(event.line.name)
        writer.text(event.destination?.name ?? "")
        writer.text(event.result.rawValue)
        writer.text(figure.name.rawValue)
        writer.money(figure.quantity.money ?? .zero)
        try writer.endRow()
      }
    }
  }
}

/// Every parameter with the value used.
struct ParametersTable {
  let writer: TableWriter

  func write(_ result: RunResult) throws(OutputFailure) {
    let scenario = result.outcome.plan.scenario
    for parameter in Parameter.all {
      let value = scenario.parameters[parameter.name]
      writer.text(result.scenario)
      writer.text(parameter.name.name)
      writer.number(value)
      writer.text(parameter.unit.rawValue)
      writer.number(parameter.defaultValue)
      let range = scenario.ranges[parameter.name]
      let ends = [
        range?.ends.low ?? parameter.range?.lowerBound,
        range?.ends.high ?? parameter.range?.upperBound,
      ]
      for bound in ends {
        if let bound { writer.number(bound) } else { writer.empty() }
      }
      writer.text(parameter.status.rawValue)
      writer.text(
        range != nil ? "range" : value == parameter.defaultValue ? "default" : "scenario")
      writer.text(parameter.sources.joined(separator: " "))
      writer.text(result.places[parameter.name] ?? "")
      writer.text(parameter.meaning)
      try writer.endRow()
    }
  }
}

/// What was run.
struct ScenariosTable {
  let writer: TableWriter

  func write(_ result: RunResult, _ heading: SummaryHeading) throws(OutputFailure) {
    writer.text(result.scenario)
    writer.text(heading.title)
    writer.text(heading.description)
    writer.text(heading.author)
    writer.text(heading.sources.joined(separator: " "))
    writer.text(result.source)
    writer.text(result.overrides.joined(separator: "; "))
    writer.text(heading.firstMonth.description)
    writer.text(heading.lastMonth.description)
    writer.integer(heading.months)
    writer.text(heading.programmeStart.description)
    writer.integer(Int(result.outcome.plan.scenario.envelope.cents))
    try writer.endRow()
  }
}

/// The territories of the country that was run.
struct TerritoriesTable {
  let writer: TableWriter

  func write(_ territories: Territorial) throws(OutputFailure) {
    let departments = territories.country.departments
    func values(_ figure: (Department) -> Double) -> [Double] {
      let each = departments.map(figure)
      return [each.reduce(0, +)] + territories.sums(each) + each
    }
    let populations = values(\.population)
    let adults = values(\.populationFrom15)
    for (position, territory) in territories.all.enumerated() {
      writer.text(territory.level.rawValue)
      writer.text(territory.code)
      writer.text(territory.name)
      writer.text(territory.region?.code ?? "")
      writer.text(territory.region?.name ?? "")
      writer.number(populations[position])
      writer.number(adults[position])
      try writer.endRow()
    }
  }
}

/// The metrics of the table of months.
struct MetricsTable {
  let writer: TableWriter

  func write() throws(OutputFailure) {
    for metric in MetricDescription.all {
      writer.text(metric.name.rawValue)
      writer.text(metric.unit.name)
      writer.text(metric.kind.rawValue)
      writer.text(metric.isTerritorial ? "nation region department" : "nation")
      // Machine formats do not change with the language of the user.
      writer.text(Message(metric.name).text(in: .english))
      try writer.endRow()
    }
  }
}
