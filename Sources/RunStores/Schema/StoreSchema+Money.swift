extension StoreSchema {
  /// The ledger of a run, in cents.
  static let moneyTables = """
    -- The balances of each line at the end of each month, in cents, from the start.
    CREATE TABLE ledger (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      line INTEGER NOT NULL REFERENCES lines (line),
      month INTEGER NOT NULL REFERENCES months (month),
      announced_cents INTEGER NOT NULL,
      opened_cents INTEGER NOT NULL, -- commitment authority opened (AE ouvertes)
      available_cents INTEGER NOT NULL,
      committed_cents INTEGER NOT NULL, -- commitment authority committed (AE engagées)
      left_to_pay_cents INTEGER NOT NULL, -- reste à payer
      paid_cents INTEGER NOT NULL, -- payment credits (CP), net of what was returned
      returned_cents INTEGER NOT NULL,
      cancelled_cents INTEGER NOT NULL,
      PRIMARY KEY (run, line, month),
      CHECK (opened_cents = available_cents + committed_cents),
      CHECK (committed_cents = left_to_pay_cents + paid_cents + returned_cents)
    ) STRICT, WITHOUT ROWID;

    -- The same for each department, for the lines in which money ever moved for it.
    CREATE TABLE ledger_by_department (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      month INTEGER NOT NULL REFERENCES months (month),
      territory INTEGER NOT NULL REFERENCES territories (territory),
      line INTEGER NOT NULL REFERENCES lines (line),
      committed_cents INTEGER NOT NULL,
      left_to_pay_cents INTEGER NOT NULL,
      paid_cents INTEGER NOT NULL,
      returned_cents INTEGER NOT NULL,
      PRIMARY KEY (run, month, territory, line),
      CHECK (committed_cents = left_to_pay_cents + paid_cents + returned_cents)
    ) STRICT, WITHOUT ROWID;

    -- What happened to each line in each fiscal year, in cents.
    CREATE TABLE fiscal_years (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      line INTEGER NOT NULL REFERENCES lines (line),
      fiscal_year INTEGER NOT NULL,
      months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 12), -- those that the run holds
      brought_forward_cents INTEGER NOT NULL,
      opened_cents INTEGER NOT NULL,
      committed_cents INTEGER NOT NULL,
      carried_forward_cents INTEGER NOT NULL,
      paid_cents INTEGER NOT NULL,
      returned_cents INTEGER NOT NULL,
      left_to_pay_cents INTEGER NOT NULL,
      PRIMARY KEY (run, line, fiscal_year),
      CHECK (brought_forward_cents + opened_cents - committed_cents = carried_forward_cents)
    ) STRICT, WITHOUT ROWID;

    """
}
