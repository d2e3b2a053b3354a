/// What the diagnostics of stores of runs mean, and how to repair them.
public enum StoreHelp: String, MessageKey {
  case storeNotOurs = "store-not-ours"
  case storeNewer = "store-newer"
  case storeBusy = "store-busy"
  case storeDamaged = "store-damaged"
  case storeFailed = "store-failed"
  case storeUnknownRun = "store-unknown-run"
  case storeDiffers = "store-differs"
  case storeOtherVersion = "store-other-version"
  case storeTerritories = "store-territories"

  public static let area = "store-help"

  public func template(in language: Language) -> String {
    switch language {
    case .english: english
    case .french: french
    }
  }

  private var english: String {
    switch self {
    case .storeNotOurs:
      """
      The file is no database of runs: it is something else, or the database of another program.
      Name a file that `inclusim run --store` wrote, or one that does not exist yet to begin a database.
      """
    case .storeNewer:
      """
      A later version of inclusim wrote the database, with tables that this one does not know.
      Use that version or a later one; later versions read all older databases.
      """
    case .storeBusy:
      """
      Another program kept the database locked for as long as inclusim was willing to wait.
      End the other program, or try again; runs that were acknowledged are safe.
      """
    case .storeDamaged:
      """
      The database no longer agrees with itself: its disk failed, or another program wrote into the file.
      Restore the file from a copy; the program `sqlite3` can write out what is still readable.
      """
    case .storeFailed:
      """
      The system refused to open, read or write the database: rights are missing, the disk is full or \
      cannot be written.
      Choose another place, or mend what the note tells; nothing of the run was stored.
      """
    case .storeUnknownRun:
      """
      The database holds no run of that number.
      `inclusim history FILE` lists those there are.
      """
    case .storeDiffers:
      """
      The kept scenario was run again and gave other figures than those kept with it, so it may not pass \
      for that run.
      Use the version of inclusim that made the run, or run the scenario again and store the new run.
      """
    case .storeOtherVersion:
      """
      The run was made by another version of inclusim, or with other data built in; run again, it gives the \
      same figures.
      Nothing needs repair; say so when you pass the comparison on.
      """
    case .storeTerritories:
      """
      Plans can be put beside each other only in the same territories, and a stored run brings its own.
      Compare runs of the same territories, or name those of the run with `--territories`.
      """
    }
  }
}
