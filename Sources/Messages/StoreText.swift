/// What stores of runs, and the command `history`, say.
public enum StoreText: String, MessageKey {
  public static let area = "store"

  // The commands.
  case storeOption, abstract, discussion, storeArgument, runOption, formatsOption
  case stored
  // The list of runs.
  case title, noRuns, run, scenarioTitle, version, envelope, committed, paid, hired, reached
  case coverage, next
  // One run.
  case heading, scenario, source, settings, texts, length, months, recorded, madeBy, madeByValue
  case digest, figures, allFigures
  // Faults of the file.
  case notAStore, otherDatabase, noDatabase, emptyFile, notAStoreHint
  case newer, newerNote, newerHint
  case busy, busyNote, busyHint
  case damaged, reason, damagedHint
  case failed, nothingStored
  // Faults of a run.
  case unknownRun, knownRuns, noRunYet
  case differs, difference, moreDifferences, refused, sameVersions, differsHint
  case otherTool, otherData, otherVersion, sameFigures
  case territories, territoriesHint

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .storeOption:
      "Add each run to this database, an SQLite file that keeps every run it was given."
    case .abstract: "Show the runs that a database keeps."
    case .discussion:
      """
      `inclusim run PLAN --store results.sqlite` adds runs to a database; this command lists them, or \
      shows one with `--run`. To `compare`, `explain`, `ensemble`, `sensitivity` and `discover` \
      `results.sqlite#3` is the plan of run 3. The tables and views of the database are described in Docs/store.md.
      """
    case .storeArgument: "The database that `run --store` wrote."
    case .runOption: "Show the run with this number."
    case .formatsOption: "The format of the list, or of the figures of one run."
    case .stored: "run {number} is stored in `{path}`: {title}"
    case .title: "Runs stored in {path}"
    case .noRuns: "It holds no run yet."
    case .run: "Run"
    case .scenarioTitle: "Plan"
    case .version: "inclusim"
    case .envelope: "Envelope (M€)"
    case .committed: "Committed (M€)"
    case .paid: "Paid (M€)"
    case .hired: "Hired"
    case .reached: "Reached"
    case .coverage: "Coverage"
    case .next:
      "`inclusim history {path} --run {number}` shows one run; `inclusim compare {path}#{number} PLAN` puts it beside another plan."
    case .heading: "Run {number} of {path}: {title}"
    case .scenario: "scenario"
    case .source: "read from"
    case .settings: "changed beside it"
    case .texts: "texts kept"
    case .length: "months"
    case .months: "{count}, from {first} to {last}"
    case .recorded: "recorded"
    case .madeBy: "made by"
    case .madeByValue: "inclusim {version}, data {data}"
    case .digest: "digest"
    case .figures: "At the end"
    case .allFigures: "The formats csv and json hold all figures of the run: {count}."
    case .notAStore: "`{path}` is not a database of runs"
    case .otherDatabase: "it is the database of another program"
    case .noDatabase: "it is not an SQLite database"
    case .emptyFile: "it is empty"
    case .notAStoreHint:
      "name a file that `inclusim run --store` wrote, or, to store runs, one that does not exist yet"
    case .newer: "`{path}` was written by a later version of inclusim"
    case .newerNote:
      "the version of its tables is {version}, and this inclusim knows those up to {known}"
    case .newerHint: "use the version of inclusim that wrote it, or a later one"
    case .busy: "another program is using `{path}`"
    case .busyNote: "inclusim waited for {seconds} seconds"
    case .busyHint: "end the other program, or try again later"
    case .damaged: "`{path}` is damaged"
    case .reason: "the database says: {reason}"
    case .damagedHint:
      "restore it from a copy; `sqlite3 {path} .recover` writes out what can still be read"
    case .failed: "the database `{path}` cannot be read or written"
    case .nothingStored: "nothing of this run was stored; runs stored before are as they were"
    case .unknownRun: "`{path}` holds no run {number}"
    case .knownRuns: "its runs are numbered from 1 to {last}"
    case .noRunYet: "it holds no run yet"
    case .differs: "run {number} of `{path}` cannot be repeated: figures that differ: {count}"
    case .difference: "`{item}` ({place}): {before} is stored, and {now} comes out"
    case .moreDifferences: "and others: {count}"
    case .refused: "run {number} of `{path}` cannot be repeated: its scenario is refused"
    case .sameVersions:
      "it was made by this version of inclusim: the database was changed by other means, or inclusim was changed without a new version"
    case .differsHint:
      "use the inclusim that made it, or store the scenario anew with `run --store`"
    case .otherTool: "it was made by inclusim {before}, and this is {now}"
    case .otherData: "the data built into inclusim are others: {before} then, {now} now"
    case .otherVersion: "run {number} of `{path}` was made by another inclusim"
    case .sameFigures: "its figures come out the same"
    case .territories: "`{first}` and `{second}` are plans of different territories"
    case .territoriesHint:
      "compare plans of the same territories; `--territories` names those of plans that are files"
    }
  }
}
