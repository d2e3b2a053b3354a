/// The tables, triggers and views of a store, as SQL.
///
/// A schema is never changed once it is released: a later one is a further step, which is taken inside
/// older files before they are written to.
package enum StoreSchema {
  /// What marks a file as a store of runs in the header of SQLite: the letters `incl`.
  package static let application: Int32 = 0x696E_636C

  /// The version of the schema, as `PRAGMA user_version` gives it.
  package static let version: Int32 = 1

  /// The months that a store knows, the longest run of a scenario file.
  package static let months = 600

  /// The statements that make version 1, without the marks of the file and the rows of `months` and
  /// `lines`.
  package static let sql = [tables, moneyTables, sealing, appendOnly, views].joined(separator: "\n")

  /// The tables whose rows belong to one run, in the order of the digest of a run.
  package static let tablesOfARun = [
    "settings", "inputs", "figures", "parameters", "ledger", "ledger_by_department", "fiscal_years",
    "nation_months", "territory_months",
  ]

  /// The tables that runs share.
  private static let sharedTables = ["months", "lines", "territories", "texts"]

  /// A run is complete when its row in `runs` stands: from then on nothing can be added to it.
  private static let sealing =
    tablesOfARun.map { table in
      """
      CREATE TRIGGER \(table)_of_a_complete_run BEFORE INSERT ON \(table)
      WHEN EXISTS (SELECT 1 FROM runs WHERE run = NEW.run)
      BEGIN SELECT RAISE(ABORT, 'the run is complete: nothing can be added to it'); END;

      """
    }.joined() + """
      CREATE TRIGGER runs_are_whole BEFORE INSERT ON runs
      WHEN (SELECT count(*) FROM nation_months WHERE run = NEW.run) <> NEW.months
        OR (SELECT count(*) FROM territory_months WHERE run = NEW.run)
          <> NEW.months * NEW.territories
      BEGIN SELECT RAISE(ABORT, 'the months of the run are not all there'); END;
      CREATE TRIGGER runs_in_order BEFORE INSERT ON runs
      WHEN NEW.run <> (SELECT coalesce(max(run), 0) + 1 FROM runs)
      BEGIN SELECT RAISE(ABORT, 'runs are numbered in order, without a gap'); END;

      """

  /// Nothing is ever changed or removed.
  private static let appendOnly = (["runs"] + tablesOfARun + sharedTables).map { table in
    """
    CREATE TRIGGER \(table)_keeps_its_values BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'runs are only ever added: nothing is changed'); END;
    CREATE TRIGGER \(table)_keeps_its_rows BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, 'runs are only ever added: nothing is removed'); END;

    """
  }.joined()
}
