/// What the command line says of itself.
public enum ToolText: String, MessageKey {
  case abstract
  case discussion
  case runAbstract = "run-abstract"
  case runDiscussion = "run-discussion"
  case scenariosArgument = "scenarios-argument"
  case formatOption = "format-option"
  case setOption = "set-option"
  case territoriesOption = "territories-option"
  case quietFlag = "quiet-flag"
  case journalOption = "journal-option"
  case journalOfOneScenario = "journal-of-one-scenario"
  case departmentsAbstract = "departments-abstract"
  case departmentsDiscussion = "departments-discussion"
  case parametersAbstract = "parameters-abstract"
  case parametersDiscussion = "parameters-discussion"
  case parametersArgument = "parameters-argument"
  case initAbstract = "init-abstract"
  case initDiscussion = "init-discussion"
  case fromOption = "from-option"
  case newFileOption = "new-file-option"
  case forceFlag = "force-flag"
  case languageOption = "language-option"
  case outputFolderOption = "output-folder-option"
  case outputFileOption = "output-file-option"
  case folderValue = "folder-value"
  case fileValue = "file-value"
  case lineValue = "line-value"
  case numberValue = "number-value"
  case nameValue = "name-value"
  case weightColumnOption = "weight-column-option"
  case columnOfWeights = "column-of-weights"
  case meantCommand = "meant-command"
  case knownCommands = "known-commands"
  case meantRun = "meant-run"
  case meantFrom = "meant-from"
  case takesNoName = "takes-no-name"
  case languageValue = "language-value"
  case formatValue = "format-value"
  case settingValue = "setting-value"
  case scenarioValue = "scenario-value"
  case pathValue = "path-value"
  case metricValue = "metric-value"
  case monthValue = "month-value"
  case departmentValue = "department-value"
  case methodValue = "method-value"
  case keyValue = "key-value"
  case parameterValue = "parameter-value"
  case folderWritten = "folder-written"
  case sweepAbstract = "sweep-abstract"
  case sweepDiscussion = "sweep-discussion"
  case sweepScenarioArgument = "sweep-scenario-argument"
  case sweepSetOption = "sweep-set-option"
  case sweepFormatOption = "sweep-format-option"
  case balanceOption = "balance-option"
  case metricOption = "metric-option"
  case monthOption = "month-option"
  case jobsOption = "jobs-option"
  case jobsOutOfRange = "jobs-out-of-range"
  case scenariosAbstract = "scenarios-abstract"
  case scenariosDiscussion = "scenarios-discussion"
  case apportionAbstract = "apportion-abstract"
  case apportionDiscussion = "apportion-discussion"
  case methodOption = "method-option"
  case compareFlag = "compare-flag"
  case seatsOption = "seats-option"
  case weightsOption = "weights-option"
  case keyOption = "key-option"
  case floorOption = "floor-option"
  case capOption = "cap-option"
  case methodOrCompare = "method-or-compare"
  case weightsOrKey = "weights-or-key"
  case explainAbstract = "explain-abstract"
  case explainDiscussion = "explain-discussion"
  case explainedMetricOption = "explained-metric-option"
  case departmentOption = "department-option"
  case explainedMonthOption = "explained-month-option"
  case lineOption = "line-option"
  case depthOption = "depth-option"
  case checkAbstract = "check-abstract"
  case checkDiscussion = "check-discussion"
  case checkPaths = "check-paths"
  case checkFormat = "check-format"
  case deepFlag = "deep-flag"
  case strictFlag = "strict-flag"
  case listFlag = "list-flag"
  case lockAbstract = "lock-abstract"
  case lockDiscussion = "lock-discussion"
  case lockPaths = "lock-paths"
  case checkNeedsPath = "check-needs-path"
  case listFormats = "list-formats"
  case schemaAbstract = "schema-abstract"
  case schemaDiscussion = "schema-discussion"
  case outputFailed = "output-failed"
  case brokenInvariant = "broken-invariant"

  public static let area = "tool"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .abstract: "Simulate a public programme's budget and what it buys, month by month."
    case .discussion:
      """
      Results go to standard output, all else to standard error. Colour is used for \
      diagnostics on a terminal only, and never when NO_COLOR is set.

      Exit status:
        0    done
        1    the input or the plan is wrong
        64   the command was misused
        70   a fault of inclusim itself
        74   input or output failed
        130  interrupted
      """
    case .runAbstract: "Run scenarios and print what they buy, for whom, when and at what cost."
    case .runDiscussion:
      """
      Examples:
        inclusim run france-relance-13m
        inclusim run my-plan.yaml --set "lines.spaces.amount=30 M€" \
      --set "lines.unallocated.amount=10 M€"
        inclusim run france-relance-13m all-advisers --format csv > plans.csv

      With several scenarios, csv is one table and json one array.

      With --output the results go to a folder of tables for R, Python, SQL or a spreadsheet, with \
      the journal, the ledger and every assumption. An earlier folder of results is replaced as a \
      whole or not at all; any other folder is left alone. Nothing is printed then unless --format \
      asks for it.
        inclusim run france-relance-13m all-advisers --output results

      With --format xlsx, --output names a workbook for Excel or LibreOffice: summary, departments, \
      months, envelope, ledger, assumptions and, for several scenarios, their comparison.
        inclusim run france-relance-13m --format xlsx --output plan.xlsx
      """
    case .scenariosArgument: "Names of shipped scenarios, or paths of scenario files."
    case .formatOption: "How to write the results."
    case .setOption:
      "A value in place of the one in the file, such as posts-cap=none; can be repeated."
    case .territoriesOption:
      "A CSV file of territories in place of the 101 departments of France."
    case .departmentsAbstract: "List the territories with their data, units and sources."
    case .departmentsDiscussion:
      """
      Examples:
        inclusim departments
        inclusim departments --format csv > territories.csv
        inclusim run my-plan.yaml --territories territories.csv

      The csv format has every column of a file of territories, and can be read again.
      """
    case .parametersAbstract:
      "List the parameters of the model: value, unit, range, status and source."
    case .parametersDiscussion:
      """
      Examples:
        inclusim parameters
        inclusim parameters contact-hours training-seats
        inclusim parameters --format csv > parameters.csv
      """
    case .parametersArgument: "Names of parameters to tell in full; all are listed without."
    case .journalOption:
      "Write every movement into this file in plain-text accounting, for hledger."
    case .journalOfOneScenario: "A journal holds the movements of one scenario: name one."
    case .quietFlag: "Say nothing on standard error but errors."
    case .initAbstract: "Write a commented scenario to start from."
    case .initDiscussion:
      """
      The new scenario is a copy of one that comes with inclusim, with its comments and sources, \
      and with a title, a description and an author to fill in.

      Examples:
        inclusim init --output my-plan.yaml
        inclusim init --from freeze-2022 > my-plan.yaml
      """
    case .fromOption: "Name of the shipped scenario to copy."
    case .newFileOption: "File to write, instead of standard output."
    case .forceFlag: "Write the file anew when it exists."
    case .languageOption:
      "The language of messages and results, en or fr; without it, that of the environment."
    case .outputFolderOption:
      "Write tables, summary and manifest into a folder; with --format xlsx, a workbook into a file."
    case .outputFileOption: "Write to a file, whole or not at all, instead of standard output."
    case .folderValue: "folder"
    case .fileValue: "file"
    case .lineValue: "line"
    case .numberValue: "number"
    case .nameValue: "name"
    case .weightColumnOption:
      "The column of weights, where the table has several; the others are passed over."
    case .columnOfWeights: "--column goes with --weights."
    case .meantCommand: "hint: did you mean `inclusim {name}`?"
    case .knownCommands: "hint: the commands are {names}"
    case .meantRun: "hint: to run a scenario, write `inclusim run {name}`"
    case .meantFrom: "hint: to start from a scenario, write `inclusim init --from {name}`"
    case .takesNoName:
      "hint: `inclusim {command}` takes no name and lists them all; `inclusim {command} | grep "
        + "{name}` finds one"
    case .languageValue: "language"
    case .formatValue: "format"
    case .settingValue: "path=value"
    case .scenarioValue: "scenario"
    case .pathValue: "path"
    case .metricValue: "metric"
    case .monthValue: "month"
    case .departmentValue: "department"
    case .methodValue: "method"
    case .keyValue: "key"
    case .parameterValue: "parameter"
    case .folderWritten: "{count} files written to `{path}`"
    case .sweepAbstract: "Run a scenario at many values of one or two of its keys, into one table."
    case .sweepDiscussion:
      """
      One or two --set options have several values, all others a single one:
        a range         0..80 M€ by 10 M€     2020-12..2021-12 by 3 months
        a list          0 M€; 10 M€; 20 M€    need, population
      Commas between two digits are decimal commas; semicolons always separate.

      When the money of a line or the envelope is set, one line takes what the others leave of the \
      envelope: the one named with --balance, or else the largest line whose money is not set. \
      The table tells it at each point. With --balance none the lines must meet the envelope.

      Examples:
        inclusim sweep france-relance-13m --set "lines.spaces.amount=0..80 M€ by 10 M€"
        inclusim sweep my-plan.yaml --set "lines.spaces.amount=0..80 M€ by 10 M€" \
      --set "lines.advisers.key=need, population" --metric coverage --metric gini
        inclusim sweep my-plan.yaml --set "params.training-seats=300..900 by 100" --output seats.csv
      """
    case .sweepScenarioArgument: "Name of a shipped scenario, or path of a scenario file."
    case .sweepSetOption:
      "A key and its value, values or range, such as posts-cap=1000..4000 by 500; repeated."
    case .sweepFormatOption: "How to write the table."
    case .balanceOption: "The line that takes the rest of the envelope, or none."
    case .metricOption: "A figure to tell, such as coverage or paid; can be repeated."
    case .monthOption: "A month to tell it at, such as 2022-12, instead of the last; repeated."
    case .jobsOption: "The number of threads; one for each processor unless said otherwise."
    case .jobsOutOfRange: "--jobs must be a number from 1 to 1024."
    case .scenariosAbstract: "List the scenarios that come with inclusim."
    case .scenariosDiscussion:
      """
      Example:
        inclusim scenarios
      """
    case .apportionAbstract: "Share whole seats, posts or cents in proportion to weights, exactly."
    case .apportionDiscussion:
      """
      Examples:
        inclusim apportion --method sainte-lague --seats 4000 --weights weights.csv
        inclusim apportion --method hamilton --seats 4000 --key population --floor 10
        inclusim apportion --compare --seats 435 --weights - --format csv < states.csv

      The table of weights is CSV with a first row that names two columns, a name and a weight, \
      separated by semicolons or commas. Weights are taken exactly as written.

      Methods, from the one that favours small recipients most to the one that favours large ones \
      most: adams, dean, huntington-hill, sainte-lague (webster), dhondt (jefferson). The sixth, \
      hamilton (largest remainders), favours neither. A divisor method gives each the floor, then \
      the other seats one by one to the best claim below the cap; hamilton fixes whose exact share \
      is out of bounds, and shares the rest.

      Ties go to who stands first in the table, or to the smaller code; a note on standard error \
      says when one decided. With fewer seats than names, adams, dean and huntington-hill give one \
      each to the largest weights. A weight of zero gets its floor and no more.
      """
    case .methodOption:
      "How to round: hamilton, adams, dean, huntington-hill, sainte-lague or dhondt."
    case .compareFlag: "Show all six methods side by side."
    case .seatsOption: "How many seats to share."
    case .weightsOption: "The table of weights, a CSV file; - reads standard input."
    case .keyOption: "A key of the 101 departments in place of a table, such as population."
    case .floorOption: "The least number of seats of each."
    case .capOption: "The greatest number of seats of each."
    case .methodOrCompare: "Give either --method or --compare."
    case .weightsOrKey: "Give either --weights or --key."
    case .explainAbstract: "Tell how a figure came about, down to what the plan rests on."
    case .explainDiscussion:
      """
      Examples:
        inclusim explain france-relance-13m --metric reached
        inclusim explain france-relance-13m --metric coverage --department 23
        inclusim explain my-plan.yaml --metric paid --line advisers --month 2022-12
        inclusim explain my-plan.yaml --metric committed-in-year --month 2022-12 --format json

      The figures are those of the results; a name that is not known is answered with the list.
      """
    case .explainedMetricOption: "The figure to explain, such as reached, in-post or paid."
    case .departmentOption: "The code or the name of a department; the country when left out."
    case .explainedMonthOption: "The month, as 2023-06; the last one of the plan when left out."
    case .lineOption: "The line of the budget, for figures of money; all lines when left out."
    case .depthOption: "How many steps of formulas to show, from 1 to 1000."
    case .checkAbstract:
      "Verify that scenarios can be read and run, keep the rules and meet their expectations."
    case .checkDiscussion:
      """
      Examples:
        inclusim check plans/
        inclusim check my-plan.yaml all-advisers --strict
        inclusim check plans/ --format junit > check.xml
        inclusim check --list

      A folder stands for the .yaml and .yml files in it and in its folders, hidden ones left out. \
      Nothing is printed when all is well. The exit status is 1 when a scenario fails, 70 when the \
      model breaks a rule of its own, 74 when a file cannot be read.
      """
    case .checkPaths: "Scenario files, folders of them, or names of shipped scenarios."
    case .checkFormat: "How to write what was found."
    case .deepFlag: "Verify also the rules that need several runs of changed plans."
    case .strictFlag: "Fail on warnings too."
    case .listFlag: "List every rule: its number, what it protects, an example of a breach."
    case .lockAbstract: "Keep the key results of scenarios beside them, for check to compare with."
    case .lockDiscussion:
      """
      Examples:
        inclusim lock plans/
        inclusim check plans/

      The results of NAME.yaml are kept in NAME.lock.json, with digests of the scenario and of the \
      data. check then says which figure moved, from what to what, and what changed.
      """
    case .lockPaths: "Scenario files, or folders of them."
    case .checkNeedsPath: "name a scenario or a folder, or ask for --list"
    case .listFormats: "the list of rules is written as text or json"
    case .schemaAbstract:
      "Write the JSON Schema of scenario files, with which editors complete and explain them."
    case .schemaDiscussion:
      """
      Examples:
        inclusim schema > inclusim.schema.json
        inclusim schema --language fr > inclusim.schema.json

      Written once beside the plans, it serves every editor that knows YAML; the guide on editors \
      says how.
      """
    case .outputFailed: "error: the results cannot be written: {reason}"
    case .brokenInvariant:
      "error: inclusim itself is at fault: the ledger of `{scenario}` does not close ({detail})"
    }
  }
}
