public import Charts
import Messages
import PublicFinance
import Reports
import ResultTables
import Simulations
import Territories

extension PictureMaker {
  /// The money committed, from budget line to region to what it bought, in whole cents.
  public func moneyFlow() -> Picture {
    let streams = runs.map { MoneyStreams($0.outcome, at: month, in: department) }
    var drawn = streams[...]
    var said = streams[...]
    var told = streams[...]
    return Picture(
      id: PictureName.moneyFlow.rawValue,
      title: placed(title(.flowTitle, ["month": words(month)])), unit: text(.unitMillions),
      alternative: sentences { _ in said.popFirst().map(flowSays) ?? "" },
      notes: [text(.flowNote)],
      table: table(
        [words(.line), words(.region), words(.bought), euros(.committed)]
      ) { _ in told.popFirst().map(rows) ?? [] },
      chart: panels { _ in drawn.popFirst().map { .flow(flow($0)) } ?? .panels([]) },
      language: language)
  }

  private var regions: [String] {
    Territorial(country).regions.map(\.name) + [text(.noRegion)]
  }

  private func flow(_ streams: MoneyStreams) -> FlowChart {
    let lines = BudgetLine.allCases
    let regions = regions
    let nodes =
      lines.map { FlowChart.Node(column: 0, name($0).capitalizedAtStart, series: $0.rawValue) }
      + regions.map { FlowChart.Node(column: 1, $0) }
      + Purchase.allCases.map {
        FlowChart.Node(
          column: 2, $0.name(in: language).capitalizedAtStart, series: $0.series)
      }
    var links: [FlowChart.Link] = []
    for line in lines {
      for region in regions.indices {
        let sum = streams.sum { $0.line == line && $0.region == region }
        if sum > .zero {
          links.append(
            FlowChart.Link(from: line.rawValue, to: lines.count + region, sum.cents))
        }
      }
    }
    for region in regions.indices {
      for purchase in Purchase.allCases {
        let sum = streams.sum { $0.region == region && $0.purchase == purchase }
        if sum > .zero {
          links.append(
            FlowChart.Link(
              from: lines.count + region, to: lines.count + regions.count + purchase.rawValue,
              sum.cents))
        }
      }
    }
    return FlowChart(
      nodes: nodes, links: links, columns: [text(.line), text(.region), text(.bought)],
      unit: 1e-8, format: ValueFormat(.number, in: language))
  }

  private func rows(_ streams: MoneyStreams) -> [[PictureTable.Cell]] {
    let regions = regions
    let order = streams.amounts.keys.sorted {
      ($0.line.rawValue, $0.region, $0.purchase.rawValue)
        < ($1.line.rawValue, $1.region, $1.purchase.rawValue)
    }
    return order.map { key in
      [
        PictureTable.Cell(name(key.line).capitalizedAtStart),
        PictureTable.Cell(regions[key.region]),
        PictureTable.Cell(key.purchase.name(in: language).capitalizedAtStart),
        cell(streams.amounts[key] ?? .zero),
      ]
    }
  }

  private func flowSays(_ streams: MoneyStreams) -> String {
    let committed = streams.sum()
    let returned = streams.sum { $0.purchase == .givenBack }
    let leftToPay = streams.sum { $0.purchase == .leftToPay }
    let sums = BudgetLine.allCases.map { line in (line, streams.sum { $0.line == line }) }
    let most = sums.max { ($0.1, $1.0) < ($1.1, $0.0) } ?? (.advisers, .zero)
    return text(
      .flowSays,
      [
        "committed": amount(committed), "paid": amount(committed - returned - leftToPay),
        "returned": amount(returned), "leftToPay": amount(leftToPay), "most": amount(most.1),
        "line": .text(name(most.0)),
      ])
  }
}
