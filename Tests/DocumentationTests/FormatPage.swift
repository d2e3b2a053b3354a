import Messages
import Parameters
import ScenarioFiles
import Scenarios

/// The reference of scenario files, from the tables that their reader itself uses.
struct FormatPage {
  /// The tables in the order of the page, with a heading and a few words each.
  private static let sections: [(table: FormatTable, title: String, note: String)] = [
    (
      .scenario, "The file",
      "Keys at the first column. Their order is free. A file that extends another need state only what "
        + "differs, and its own title: [guides/scenario-files.md](guides/scenario-files.md)."
    ),
    (.lines, "`lines`", "One table for each line; a line that is left out has no money."),
    (
      .spreadLine, "`lines.advisers`, `lines.spaces`, `lines.aidants`",
      "Either `amount` or `share`. Either `key`, with `floor` and `cap`, or `quantities`."
    ),
    (.moneyLine, "`lines.renewal`, `lines.unallocated`", "Either `amount` or `share`."),
    (
      .need, "`need`",
      "Short for the parameters `need-total` and `need-offline`; published figures of need come from "
        + "different surveys."
    ),
    (
      .appropriation, "`events`: appropriation",
      "New money on a line. Events are a list; those of one month apply in the order written."
    ),
    (
      .transfer, "`events`: transfer",
      "Money from one line to another: what is still available, at most."
    ),
    (.cancel, "`events`: cancel", "Money taken off a line: what is still available, at most."),
    (
      .freeze, "`events`: freeze",
      "No new commitment on a line; what is committed goes on being paid."
    ),
    (.unfreeze, "`events`: unfreeze", "What was foreseen meanwhile is caught up in that month."),
    (
      .interval, "`params`: interval",
      """
      A parameter has one value, which an ensemble holds; or a range, within which an ensemble draws it, \
      in place of the range of [parameters.md](parameters.md). A range is an interval in words, \
      `25 % to 45 %`, or a table with the name of a distribution. A file that extends another \
      replaces the range of a parameter whole.

      **In words.** `25 % to 45 %`, `25 % à 45 %` or `25 to 45 %`: 90 % of the draws lie between the \
      ends, as many below as above. A parameter that cannot exceed 1, such as a share, is logit-normal, \
      any other lognormal; so neither end is 0, nor 1 for a share.

      **What `run` takes.** A run draws nothing. It takes the best estimate of a range: `value` where \
      it is stated; else the mode of triangular, PERT and modified PERT; else the median. Reports name \
      the parameters stated as a range.

      **Limits.** `at-least` and `at-most` leave out what lies beyond and keep the proportions of the \
      rest. What a parameter does not admit ([parameters.md](parameters.md)) is never drawn; when more \
      than 1 % of a distribution is left out for that, a warning says so. Whole numbers are rounded to \
      the nearest.

      The three tranches of a subsidy have one value each, since they make the whole together. The \
      methods are in [uncertainty.md](uncertainty.md).

      An interval in a table may have another coverage:
      """
    ),
    (.uniform, "`params`: uniform", "Every value between two ends alike."),
    (.triangular, "`params`: triangular", "Rising to the mode in a straight line, and falling."),
    (.pert, "`params`: PERT", "A smooth distribution between two ends, with a mode."),
    (
      .modifiedPert, "`params`: modified PERT", "PERT that holds to its mode more or less strongly."
    ),
    (.normal, "`params`: normal", "Reaches beyond any end; limits keep it within sense."),
    (
      .lognormal, "`params`: lognormal",
      "Above 0; mean and deviation are those of the number itself."
    ),
    (
      .beta, "`params`: beta",
      "Between two ends, 0 and 1 unless stated. Either `mean` and `deviation`, or `alpha` and `beta`."
    ),
    (
      .gamma, "`params`: gamma",
      "Above 0. Either `mean` and `deviation`, or `shape` and `scale`, whose product is the mean."
    ),
    (
      .discrete, "`params`: discrete",
      "Some values; the weights need not add up to anything. No value in between is drawn."
    ),
    (
      .empirical, "`params`: empirical",
      "Observed values; one that stands twice is drawn twice as often."
    ),
    (
      .correlation, "`rank-correlations`",
      """
      A list of pairs. Pairs not listed have no correlation. A name that stands in a group of \
      `shared-quantiles` brings its group. Correlations that no values can have together are refused.

      `shared-quantiles` is a list of groups of names: `[[seek-offline, seek-struggling]]`. A parameter \
      stands in one group at most; an empty list lets every parameter vary on its own.
      """
    ),
    (
      .expectation, "`expect`",
      "A list of rules on the results, verified by `inclusim check`: see "
        + "[plans under continuous integration](guides/continuous-integration.md#expectations). At "
        + "least one of `at-least`, `at-most` and `equals`."
    ),
  ]

  static var text: String {
    let tables = sections.map { section in
      """
      ## \(section.title)

      \(section.note)

      \(table(section.table))
      """
    }
    let keys = AllocationKey.allCases.map { key in
      [
        Markdown.code(key.rawValue),
        AllocationKeyText(rawValue: key.rawValue).map { Message($0).text(in: .english) } ?? "",
      ]
    }
    return """
      # Scenario files

      Every key that a scenario file accepts. This page is written by a test from the tables that the
      reader of scenario files uses, and the test fails when the two differ. A file to start from:
      `inclusim init --output my-plan.yaml`. What each key does is in [model.md](model.md), section 2;
      the parameters are in [parameters.md](parameters.md).

      A scenario is a text in YAML: `key: value` lines, indented by spaces to belong together, `#`
      before a comment. Anything that is not listed here is refused, at its line and column, with the
      nearest name that is.

      With `extends` a file starts from another one and states only what differs; the column *when a
      base states it* says what then happens to a key. A key that a base states need not be stated again;
      the title is each file's own. See the guide on [scenario files](guides/scenario-files.md).

      ## How values are written

      | Value | Written as | Refused |
      | --- | --- | --- |
      | amount | `250 M€`, `250 millions d'euros`, `50 000 €`, `50,000 EUR`, `1,5 M€` | `1,500 M€`: \
      read in two ways |
      | share | `16 %`, `0.16`, `0,16` | `160 %`, `-1 %` |
      | count | `4000`, `4 000`, `13 M`, `7 millions` | `1,500`; parts of one |
      | month | `2021-03`, `March 2021`, `mars 2021` | `03/2021`, `2021-13` |
      | months | `60 months`, `60 mois`, `5 years` | `a year`, `60 days` |
      | department | `01`, `2A`, `976` | `1`, `20` |
      | range of a parameter | `25 % to 45 %`, `25 % à 45 %`, `25 to 45 %` | `25 % to 45`, `45 to 25 %`, \
      `25–45 %` |
      | yes or no | `true`, `false` | `yes`, `on` |

      Dates are those of a programme that starts in December 2020; a later `programme-start` moves all of
      them by the difference.

      \(tables.joined(separator: "\n\n"))

      ## Allocation keys

      What `key` of a line may name. A table of weights by department code, such as `{01: 2, 2A: 1}`, is
      the other way to write it.

      \(Markdown.table(["Key", "Spreads in proportion to"], keys))

      """
  }

  private static func table(_ table: FormatTable) -> String {
    Markdown.table(
      ["Key", "Accepts", "When left out", "When a base states it", "Example", "Meaning"],
      table.keys.map { key in
        [
          Markdown.code(key.name), accepted(key.kind),
          key.isRequired ? "**must be stated**" : key.defaultText.map(standard) ?? "–",
          table.isEvent ? "–" : inherited(key.inheritance),
          Markdown.code(key.example), key.meaning.text(in: .english),
        ]
      })
  }

  /// What a file that extends another does to a key that both state.
  private static func inherited(_ inheritance: Inheritance) -> String {
    switch inheritance {
    case .own: "not inherited"
    case .replaced: "replaced"
    case .merged: "tables merged key by key"
    case .list: "replaced, or changed by `add` and `remove`"
    }
  }

  private static func standard(_ text: String) -> String {
    text.isEmpty ? "empty" : Markdown.code(text)
  }

  private static func accepted(_ kind: FormatKey.Kind) -> String {
    switch kind {
    case .schema: "`1`"
    case .text: "text"
    case .texts: "text, or a list of texts"
    case .month: "month"
    case .monthOrNever: "month, or `never`"
    case .months: "number of months, 1 to 600"
    case .money: "amount"
    case .share: "share"
    case .count: "count"
    case .countOrNone: "count, or `none`"
    case .boolean: "`true` or `false`"
    case .name(let names): names.map(Markdown.code).joined(separator: ", ")
    case .allocationKey: "an allocation key, or a table from department code to weight"
    case .quantities: "table from department code to count, or the name of a CSV file"
    case .calendar: "table from month to share"
    case .table: "table, below"
    case .events: "list of events, below"
    case .parameters: "table from the name of a parameter to its value or range, below"
    case .parameter(let name): "value or range of `\(name.name)`"
    case .parameterValue: "value of the parameter"
    case .parameterNumber: "number in the unit of the parameter"
    case .number: "number"
    case .weightedValues: "table from value to weight, a number or a share"
    case .values: "list of values"
    case .parameterGroups: "list of lists of parameters"
    case .parameterPair: "list of two parameters"
    case .correlations: "list of correlations, below"
    case .scenario: "name of a shipped scenario, or path of a file beside this one"
    case .expectations: "list of expectations, below"
    case .metric: "name of a metric"
    case .metricValue: "amount, share or count, as the metric has it"
    case .names(let names): names.map(Markdown.code).joined(separator: ", ") + ", or several"
    case .fiscalYear: "year"
    case .departments: "department, or a list of departments"
    case .regions: "name or code of a region, or a list of them"
    }
  }

  /// The tables that the page shows.
  static let shown = Set(sections.map(\.table))
}

extension FormatTable {
  /// Whether the table is inherited whole: an event, a range or a correlation.
  fileprivate var isEvent: Bool {
    (FormatTable.eventTypes + FormatTable.rangeFamilies + [.correlation]).contains(self)
  }
}
