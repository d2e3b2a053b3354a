import Messages
import Parameters
import PublicFinance
import Reports
import ResultTables
import Scenarios
import Simulations
import Territories

extension Workbook {
  func departmentRows(_ outcome: Outcome) -> [[Cell]] {
    let month = MonthIndex(outcome.months - 1)
    let metrics = SheetKind.departmentMetrics.map { description, metric in
      (values: outcome.values(of: metric, at: month), style: description.unit.style)
    }
    let balances = outcome.departmentBalances
    return outcome.plan.country.departments.enumerated().map { index, department in
      let keys: [Cell] = [
        .text(department.code.text), .text(department.name), .text(department.region.name),
        .defined(department.population, .count),
      ]
      let money = SheetKind.departmentMoney.map {
        Cell.money(balances[index].amount($0.name))
      }
      return keys + metrics.map { Cell.defined($0.values[index], $0.style) } + money
    }
  }

  func monthRows(_ outcome: Outcome) -> [[Cell]] {
    (0..<outcome.months).map { position in
      let index = MonthIndex(position)
      let month = Month(index)
      let metrics = MetricDescription.all.map {
        Cell.defined(outcome.nationalValue(of: $0, at: index), $0.unit.style)
      }
      let balance = outcome.ledger.total(at: index)
      return [.month(month), .number(Double(month.year), .year)] + metrics
        + SheetKind.departmentMoney.map { Cell.money(balance.amount($0.name)) }
    }
  }

  func envelopeRows(_ summary: Summary) -> [[Cell]] {
    summary.envelope.lines.map { line in
      [.text(name(of: line.line))]
        + SheetKind.moneyStates.map { line.figures[$0.name]?.cell ?? .empty }
    }
  }

  func ledgerRows(_ summary: Summary) -> [[Cell]] {
    summary.fiscalYears.filter { $0.line != nil }.map { year in
      [
        .text(name(of: year.line)), .number(Double(year.year.year), .year),
        .number(Double(year.months), .count),
      ] + SheetKind.yearItems.map { year.figures[$0.name]?.cell ?? .empty }
    }
  }

  func assumptionRows(_ result: RunResult) -> [[Cell]] {
    let scenario = result.outcome.plan.scenario
    return Parameter.all.map { parameter in
      let value = scenario.parameters[parameter.name]
      let range = scenario.ranges[parameter.name]
      func cell(_ value: Double?) -> Cell {
        value.map { Quantity($0, of: parameter).cell } ?? .empty
      }
      let basis: SpreadsheetText =
        range != nil ? .statedRange : value == parameter.defaultValue ? .byDefault : .stated
      let unit = Quantity.Unit.parameter(parameter.unit).word
      return [
        .text(parameter.name.name), .text(parameter.meaning(in: language)), cell(value),
        .text(unit.text(in: language)), cell(parameter.defaultValue),
        cell(range?.ends.low ?? parameter.range?.lowerBound),
        cell(range?.ends.high ?? parameter.range?.upperBound),
        .text(text(parameter.status.word)), .text(text(basis)), .text(sources(of: parameter)),
        .text(result.places[parameter.name] ?? ""),
      ]
    }
  }

  private func sources(of parameter: Parameter) -> String {
    guard !parameter.sources.isEmpty else { return text(ListingText.ownWork) }
    return parameter.sources.map { id in
      PublishedFact.fact(id).map { "\(id) (\($0.publisher))" } ?? id
    }.joined(separator: ", ")
  }

  func name(of line: BudgetLine?) -> String {
    line.flatMap { LineName(rawValue: $0.name) }.map { text($0) } ?? text(SpreadsheetText.total)
  }
}

extension LineBalance {
  /// An amount of the balance by its name.
  func amount(_ name: FigureName) -> Money {
    switch name {
    case .committed: committed
    case .paid: paid
    case .returned: returned
    case .leftToPay: leftToPay
    default: preconditionFailure("a department has no amount of that name (was \(name))")
    }
  }
}

extension Outcome {
  /// What all lines bound, paid and took back for each department by the end of the run.
  var departmentBalances: [LineBalance] {
    var balances = [LineBalance](
      repeating: LineBalance(), count: plan.country.departments.count)
    for movement in journal.movements {
      if let department = movement.department {
        balances[department.value].postForDepartment(movement)
      }
    }
    return balances
  }
}
