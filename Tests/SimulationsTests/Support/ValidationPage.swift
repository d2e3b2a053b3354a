import Foundation
import Parameters
import PublicFinance
import Scenarios
import Simulations
import _TestSupport

/// The page that sets the run of the past beside what was published, made from the tests' tables.
enum ValidationPage {
  /// The file of the page.
  static let file = Fixture.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Docs").appending(path: "validation.md")

  /// The text of the page.
  static var text: String {
    [introduction, targetTable, departments, regions, contradictions, notFitted, reading]
      .joined(separator: "\n\n") + "\n"
  }

  private static let introduction = """
    # Validation

    How the run of the past (`hindcast-2020-2025`) compares with what was published about the years
    2021 to 2024. The tables are written by the tests that check them: `ValidationPageTests` fails
    when this page and the model differ, and `INCLUSIM_RECORD=1 swift test` records it anew.
    Definitions and sources are those of [model.md](model.md), section 11; ids such as PF087 are
    rows of `Sources/Parameters/Data/facts.csv`, each with its address.

    This is a comparison with the data that the model was fitted to, so it shows how well the past
    is reproduced and not how well a future would be foretold. No figure here was kept apart to
    test a forecast: factors, defaults and data columns reach into 2024.

    ## National figures

    A position is in months since the end of December 2020; between two month ends the model is
    read on the straight line. The tolerance is around the published figure.
    """

  private static var targetTable: String {
    let rows = HindcastTarget.all.map { target in
      let tolerance =
        switch target.tolerance {
        case .part(let part): "\(Int((part * 100).rounded())) %"
        case .count(let count): "±\(Int(count))"
        }
      return row([
        target.target, target.date, decimal(target.time, -1),
        decimal(target.observed, 0), decimal(target.model, target.decimals),
        signed((target.model / target.observed - 1) * 100) + " %", tolerance,
        target.isInside ? "inside" : "**outside**", source(target.source),
      ])
    }
    return table(
      [
        "Target", "Date", "Position", "Observed", "Model", "Gap", "Tolerance", "Verdict", "Source",
      ], rows)
  }

  private static var departments: String {
    let rows = SpreadTarget.departments.map { target in
      row([
        decimal(target.time ?? 0, 0), decimal(target.model, target.decimals) + " %",
        "\(Int(target.tolerance ?? 0)) %", target.isInside == true ? "inside" : "**outside**",
        target.source,
      ])
    }
    return """
      ## Sessions by department

      The weighted absolute error: the sum of the gaps between observed sessions and those of the
      model, scaled to the same total, over the sum of observed sessions.

      \(table(["Position", "Model", "Tolerance", "Verdict", "Source"], rows))

      The factors of activity by department come from the sessions of 2023 themselves, so the error
      at 36 months says how far the fit was shrunk, and little else. The error at 24 months is the
      sterner test, and it is more than twice as large: a tenth of the sessions would have to move
      to another department to agree with the data. Departments are not ranked by the factors.
      """
  }

  private static var regions: String {
    let rows = SpreadTarget.regions.map { target in
      row([
        target.target, decimal(target.published ?? 0, -1), decimal(target.model, target.decimals),
        signed(target.model - (target.published ?? 0)),
      ])
    }
    let mean = SpreadTarget.meanRegionalError
    return """
      ## Regional rates of digital exclusion

      Percent of people aged 15 and over, from the weights of need; Mayotte is left out.

      \(table(["Territory", "Insee", "Model", "Gap in points"], rows))

      Mean absolute error: \(decimal(mean.model, mean.decimals)) points, tolerance 1 point:
      \(mean.isInside == true ? "inside" : "**outside**"). One exponent, on poverty, was fitted to
      these rates. Centre-Val de Loire is missed by two points: age and poverty do not explain it, and the published rate is itself modelled.
      """
  }

  private static let contradictions = """
    ## Published points that contradict each other

    Between the end of September and the end of December 2022 four totals were published: 758,000
    (worded as persons), 800,000, 1,130,000 and 1,156,570 sessions: 42,000 sessions in 25 days,
    then 330,000 in 36 days, then 27,000 in 31 days. No smooth curve meets all four. The model runs
    above the first two and near the last two, of which the last is a sum of counts by department.
    That all four lie inside their tolerances says that the tolerances are wide where the points
    disagree, and nothing in favour of any of them.
    """

  private static var notFitted: String {
    let needed = PublishedFact.fact("PF073")
    let outcome = ShippedPlans.hindcastOutcome
    let p = outcome.plan.scenario.parameters
    let workspace = Workspace(for: outcome.plan, detail: .everything)
    workspace.run(outcome.plan)
    let record = StockRecord(of: outcome.plan, in: workspace)
    let terms = (25...36).reduce(0.0) { sum, month in
      let first = record.values(.fillingsPublic, at: month - Int(p[.conventionMonthsPublic]))
      let second = record.values(.fillingsPrivate, at: month - Int(p[.conventionMonthsPrivate]))
      return sum + (first + second).reduce(0, +)
    }
    let contracts = row([
      "first conventions at term in 2023", decimal(Double(needed?.value ?? "") ?? 0, 0),
      decimal(terms, 0), source("PF073"),
    ])
    return """
      ## What can be compared and was not fitted

      | Quantity | Published | Model | Source |
      |---|---:|---:|---|
      \(contracts)

      The published figure is the number of contracts that would need a renewal in 2023. The model
      counts the first conventions whose term falls in that year, whether or not their adviser is
      still there.
      """
  }

  private static let reading = """
    ## What is fitted and what is not

    | Fitted to the tables above | Rests on assumptions, no observation constrains it |
    |---|---|
    | hiring, training seats and their ramp-up | sessions per person (`continue-probability`) |
    | attrition in post, time as a novice | autonomy per session, relapse |
    | rates of seeking help, growth of awareness | natural exit and inflow of need |
    | willingness to renew | hosts that bridge, posts awarded again |
    | curve of aidants, mandates for each of them | effect of reception spaces |
    | exponent of poverty, factors of activity | calendar of payments |

    Autonomous and additional people, and their costs, therefore cannot be called validated: no
    published figure bears on them. People reached depend on sessions per person and are no better
    known. Figures of money follow from prices and posts that are published, and from a calendar of
    payments that is not.
    """
}

extension ValidationPage {
  private static func table(_ header: [String], _ rows: [String]) -> String {
    let numbers = ["Position", "Observed", "Published", "Model", "Gap", "Insee", "Gap in points"]
    let rule = header.map { numbers.contains($0) ? "---:" : "---" }.joined(separator: "|")
    return ([row(header), "|\(rule)|"] + rows).joined(separator: "\n")
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  /// An identifier with its publisher, or the words given.
  private static func source(_ text: String) -> String {
    PublishedFact.fact(text).map { "\(text), \($0.publisher)" } ?? text
  }

  private static func signed(_ value: Double) -> String {
    let text = decimal(abs(value), 1)
    return (text == "0.0" ? "" : value < 0 ? "−" : "+") + text
  }

  /// A number with grouped thousands; as many decimals as it has when the count is negative.
  private static func decimal(_ value: Double, _ decimals: Int) -> String {
    if decimals < 0 { return value == value.rounded() ? decimal(value, 0) : "\(value)" }
    let text = String(format: "%.\(decimals)f", value)
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    var whole = ""
    for (offset, digit) in parts[0].reversed().enumerated() {
      if offset > 0, offset % 3 == 0 { whole = "," + whole }
      whole = String(digit) + whole
    }
    return ([whole] + parts.dropFirst().map(String.init)).joined(separator: ".")
  }
}
