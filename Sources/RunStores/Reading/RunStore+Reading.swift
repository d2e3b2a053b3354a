import GRDB
import PublicFinance

extension RunStore {
  private static let listing = """
    SELECT runs.*, hired, reached, coverage,
      (SELECT sum(committed_cents) FROM ledger
        WHERE ledger.run = runs.run AND month = runs.months - 1) AS committed,
      (SELECT sum(paid_cents) FROM ledger
        WHERE ledger.run = runs.run AND month = runs.months - 1) AS paid
    FROM runs JOIN nation_months
      ON nation_months.run = runs.run AND nation_months.month = runs.months - 1
    """

  /// Every run, in the order of their numbers.
  ///
  /// - Throws: ``RunStoreError`` when the file cannot be read.
  public func runs() throws(RunStoreError) -> [StoredRun] {
    try read { database in
      try Row.fetchAll(database, sql: Self.listing + " ORDER BY runs.run").map(StoredRun.init)
    }
  }

  /// One run with its texts and figures.
  ///
  /// - Throws: ``RunStoreError`` when there is none of that number, or the file cannot be read.
  public func details(of number: Int) throws(RunStoreError) -> StoredRunDetails {
    try read { database in
      try StoredRunDetails(
        run: run(number, in: database),
        settings: String.fetchAll(
          database, sql: "SELECT setting FROM settings WHERE run = ? ORDER BY position",
          arguments: [number]),
        inputs: Row.fetchAll(
          database,
          sql: """
            SELECT role, name, sha256 FROM inputs JOIN texts USING (text)
            WHERE run = ? ORDER BY position
            """, arguments: [number]
        ).map { row in
          StoredRunDetails.Input(
            role: try row.decode(forColumn: "role"), name: try row.decode(forColumn: "name"),
            digest: try row.decode(forColumn: "sha256"))
        },
        figures: figures(of: number, in: database))
    }
  }

  /// The run of a number.
  func run(_ number: Int, in database: Database) throws -> StoredRun {
    let row = try Row.fetchOne(
      database, sql: Self.listing + " WHERE runs.run = ?", arguments: [number])
    guard let row else {
      let last = try Int.fetchOne(database, sql: "SELECT max(run) FROM runs") ?? 0
      throw RunStoreError(.unknownRun(number, of: path, last: last))
    }
    return try StoredRun(row)
  }

  func figures(of number: Int, in database: Database) throws -> [StoredFigure] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT section, item, place, date, cents, value, unit, basis FROM figures
        WHERE run = ? ORDER BY position
        """, arguments: [number]
    ).map(StoredFigure.init)
  }
}

extension StoredRun {
  fileprivate init(_ row: Row) throws {
    number = try row.decode(forColumn: "run")
    digest = try row.decode(forColumn: "digest")
    recordedAt = try row.decode(forColumn: "recorded_at")
    scenario = try row.decode(forColumn: "scenario")
    title = try row.decode(forColumn: "title")
    source = try row.decode(forColumn: "source")
    tool = try row.decode(forColumn: "tool")
    dataDigest = try row.decode(forColumn: "data_sha256")
    months = try row.decode(forColumn: "months")
    envelope = Money(cents: try row.decode(forColumn: "envelope_cents"))
    committed = Money(cents: try row.decode(forColumn: "committed"))
    paid = Money(cents: try row.decode(forColumn: "paid"))
    hired = try row.decode(forColumn: "hired")
    reached = try row.decode(forColumn: "reached")
    coverage = try row.decode(forColumn: "coverage")
  }
}

extension StoredFigure {
  fileprivate init(_ row: Row) throws {
    name = Name(
      section: try row.decode(forColumn: "section"), item: try row.decode(forColumn: "item"),
      place: try row.decode(forColumn: "place"), date: try row.decode(forColumn: "date"))
    unit = try row.decode(forColumn: "unit")
    basis = try row.decode(forColumn: "basis")
    if let cents = try row.decode(Int64?.self, forColumn: "cents") {
      value = .money(Money(cents: cents))
    } else if let number = try row.decode(Double?.self, forColumn: "value") {
      value = .number(number)
    } else {
      value = .undefined
    }
  }
}
