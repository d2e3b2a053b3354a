public import Charts
import Messages
import PublicFinance
import Reports
import Scenarios
import Simulations

extension PictureMaker {
  /// An amount as a number in millions of euros, the unit of drawings of money.
  func millions(_ money: Money) -> Double { money.inEuros / 1e6 }

  /// Commitment authority and payment credits by fiscal year, over all lines.
  public func budget() -> Picture {
    let labels: [ChartText] = [.opened, .committed, .paid]
    func years(_ run: PicturedRun) -> [FiscalYearAccount] {
      run.outcome.ledger.fiscalYears(of: nil).filter { $0.year <= Month(month).fiscalYear }
    }
    func amounts(_ account: FiscalYearAccount) -> [Money] {
      [account.opened, account.committed, account.paid]
    }
    func sum(_ run: PicturedRun, _ position: Int) -> Message.Argument {
      amount(years(run).reduce(.zero) { $0 + amounts($1)[position] })
    }
    let chart = panels { run in
      .bars(
        BarChart(
          categories: years(run).map(name),
          series: labels.enumerated().map { position, label in
            BarChart.Series(
              text(label).capitalizedAtStart, years(run).map { millions(amounts($0)[position]) })
          },
          format: ValueFormat(.number, in: language)))
    }
    return Picture(
      id: PictureName.budget.rawValue, title: title(.budgetTitle), unit: text(.unitMillions),
      alternative: sentences { run in
        text(
          .budgetSays,
          ["opened": sum(run, 0), "committed": sum(run, 1), "paid": sum(run, 2)])
      },
      table: table([words(.fiscalYear)] + labels.map(euros)) { run in
        years(run).map { [PictureTable.Cell(name($0))] + amounts($0).map(cell) }
      },
      chart: chart, language: language)
  }

  private func name(_ account: FiscalYearAccount) -> String {
    let year = account.year.description
    return account.isIncomplete ? text(.incompleteYear, ["year": .text(year)]) : year
  }

  /// A column of amounts to the cent.
  func euros(_ key: ChartText) -> PictureTable.Column {
    PictureTable.Column("\(text(key).capitalizedAtStart) (€)")
  }

  /// What is announced, committed and paid on each line.
  public func budgetLines() -> Picture {
    let labels: [ChartText] = [.announced, .committed, .paid]
    func amounts(_ line: BudgetLine, _ run: PicturedRun) -> [Money] {
      let balance = run.outcome.ledger.balance(of: line, at: month)
      return [run.outcome.plan.scenario.announced[line], balance.committed, balance.paid]
    }
    func sum(_ run: PicturedRun, _ position: Int) -> Message.Argument {
      amount(BudgetLine.allCases.reduce(.zero) { $0 + amounts($1, run)[position] })
    }
    let names = BudgetLine.allCases.map { name($0).capitalizedAtStart }
    let chart = panels { run in
      .bars(
        BarChart(
          categories: names,
          series: labels.enumerated().map { position, label in
            BarChart.Series(
              text(label).capitalizedAtStart,
              BudgetLine.allCases.map { millions(amounts($0, run)[position]) })
          },
          format: ValueFormat(.number, in: language)))
    }
    return Picture(
      id: PictureName.budgetLines.rawValue, title: title(.linesTitle, ["month": words(month)]),
      unit: text(.unitMillions),
      alternative: sentences { run in
        text(
          .linesSays,
          ["announced": sum(run, 0), "committed": sum(run, 1), "paid": sum(run, 2)])
      },
      table: table([words(.line)] + labels.map(euros)) { run in
        zip(names, BudgetLine.allCases).map { name, line in
          [PictureTable.Cell(name)] + amounts(line, run).map(cell)
        }
      },
      chart: chart, language: language)
  }

  /// What advisers cost their employers over time, and what the State pays of it.
  public func remainder() -> Picture {
    let labels: [ChartText] = [.employment, .contribution, .remainder]
    func amounts(_ run: PicturedRun) -> [[Money]] {
      let paid = run.outcome.stateContributions
      return months.map { month in
        let cost = run.outcome.employmentCost(at: month)
        return [cost, paid[month.value], cost - paid[month.value]]
      }
    }
    let series = runs.map(amounts)
    var order = series[...]
    let chart = panels { _ in
      let rows = order.popFirst() ?? []
      return .lines(
        LineChart(
          series: labels.enumerated().map { position, label in
            LineChart.Series(text(label).capitalizedAtStart, rows.map { millions($0[position]) })
          },
          times: times, format: ValueFormat(.number, in: language)))
    }
    var said = series[...]
    var told = series[...]
    let isBelow = series.contains { $0.contains { $0[2] < .zero } }
    return Picture(
      id: PictureName.remainder.rawValue, title: title(.remainderTitle),
      unit: text(.unitMillions),
      alternative: sentences { _ in
        guard let last = said.popFirst()?.last else { return "" }
        return text(
          .remainderSays,
          [
            "end": words(month), "employment": amount(last[0]), "contribution": amount(last[1]),
            "remainder": amount(last[2]),
          ])
      },
      notes: [text(.remainderNote)] + (isBelow ? [text(.remainderBelowNote)] : []),
      table: table([words(.month)] + labels.map(euros)) { _ in
        zip(months, told.popFirst() ?? []).map { month, row in
          [PictureTable.Cell(Month(month).description)] + row.map(cell)
        }
      },
      chart: chart, language: language)
  }

  /// The public money paid for each person reached, over time.
  public func cost() -> Picture {
    func values(_ run: PicturedRun) -> [Double] {
      let all = months.map { run.outcome.cost(per: .personReached, at: $0) ?? .nan }
      let last = all.last(where: \.isFinite) ?? 0
      return all.map { $0 <= 5 * last ? $0 : .nan }
    }
    let series = runs.map(values)
    let hidesSome = zip(runs, series).contains { run, shown in
      zip(months, shown).contains {
        $1.isNaN && run.outcome.cost(per: .personReached, at: $0) != nil
      }
    }
    var said = series[...]
    return Picture(
      id: PictureName.cost.rawValue, title: title(.costTitle), unit: text(.unitEurosPerPerson),
      alternative: sentences { _ in
        guard let last = said.popFirst()?.last, last.isFinite else { return text(.costNone) }
        return text(
          .costSays, ["last": figure(last, .eurosPerPerson), "end": words(month)])
      },
      notes: hidesSome ? [text(.earlyNote)] : [],
      table: table([words(.month), numbers(.value)]) { run in
        months.map { month in
          let value = run.outcome.cost(per: .personReached, at: month) ?? .nan
          return [PictureTable.Cell(Month(month).description), cell(value, .eurosPerPerson)]
        }
      },
      chart: .lines(
        LineChart(
          series: zip(runs, series).map { LineChart.Series($0.title, $1) }, times: times,
          format: ValueFormat(.number, in: language))),
      language: language)
  }
}
