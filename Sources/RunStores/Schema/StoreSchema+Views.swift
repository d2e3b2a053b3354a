extension StoreSchema {
  /// The usual questions.
  ///
  /// Shares are parts of 1, and NULL of nothing.
  static let views = """
    -- Committed against paid: each line and all lines, at the end of each month.
    CREATE VIEW committed_against_paid AS
    SELECT runs.run, scenario, title, balances.line, months.name AS month, fiscal_year,
      opened_cents, committed_cents, paid_cents, returned_cents, left_to_pay_cents,
      paid_cents * 1.0 / nullif(committed_cents, 0) AS paid_share
    FROM (
      SELECT run, lines.name AS line, month, opened_cents, committed_cents, paid_cents,
        returned_cents, left_to_pay_cents
      FROM ledger JOIN lines USING (line)
      UNION ALL
      SELECT run, 'total', month, sum(opened_cents), sum(committed_cents), sum(paid_cents),
        sum(returned_cents), sum(left_to_pay_cents)
      FROM ledger GROUP BY run, month
    ) AS balances
    JOIN runs ON runs.run = balances.run JOIN months ON months.month = balances.month;

    -- The share of the envelope that is opened, committed and paid, at the end of each month.
    CREATE VIEW envelope_used AS
    SELECT runs.run, scenario, title, months.name AS month, envelope_cents,
      sum(opened_cents) AS opened_cents, sum(committed_cents) AS committed_cents,
      sum(paid_cents) AS paid_cents,
      sum(committed_cents) * 1.0 / nullif(envelope_cents, 0) AS committed_share,
      sum(paid_cents) * 1.0 / nullif(envelope_cents, 0) AS paid_share
    FROM ledger JOIN runs ON runs.run = ledger.run JOIN months ON months.month = ledger.month
    GROUP BY runs.run, ledger.month;

    -- Posts of advisers at the end of each month: filled, never filled, and left vacant.
    CREATE VIEW posts_filled_and_vacant AS
    SELECT runs.run, scenario, title, months.name AS month, posts_planned, posts_awarded,
      recruited AS filled, open AS never_filled, vacant, in_post,
      recruited / nullif(recruited + open + vacant, 0) AS filled_share
    FROM nation_months JOIN runs ON runs.run = nation_months.run
      JOIN months ON months.month = nation_months.month;

    -- The ten departments of each run that are covered least at its end; the lower access first
    -- where coverage is the same, then the lower code.
    CREATE VIEW fragile_departments AS
    SELECT run, scenario, title, rank, code, name, region_name AS region, coverage, access, need,
      reached, in_post
    FROM (
      SELECT runs.run, scenario, title, code, name, region_name, coverage, access, need, reached,
        in_post,
        row_number() OVER (PARTITION BY runs.run ORDER BY coverage, access, code) AS rank
      FROM runs JOIN territory_months AS figures
        ON figures.run = runs.run AND figures.month = runs.months - 1
        JOIN territories USING (territory)
      WHERE level = 'department'
    )
    WHERE rank <= 10;

    -- Every figure that two runs both have: ask for `first` and `second`.
    CREATE VIEW run_differences AS
    SELECT one.run AS first, other.run AS second, one.section, one.item, one.place, one.date,
      one.unit, coalesce(one.value, one.cents / 100.0) AS first_value,
      coalesce(other.value, other.cents / 100.0) AS second_value,
      coalesce(other.value - one.value, (other.cents - one.cents) / 100.0) AS difference,
      other.cents - one.cents AS difference_cents
    FROM figures AS one JOIN figures AS other
      ON other.section = one.section AND other.item = one.item AND other.place = one.place
        AND other.date = one.date
    WHERE one.run <> other.run;

    -- Regions and departments by name and month.
    CREATE VIEW months_of_territories AS
    SELECT runs.run, scenario, title, months.name AS month, level, code, territories.name,
      region_code, region_name,
      posts_planned, posts_awarded, in_post, sessions, reached, in_follow_up, autonomous,
      assisted, need, need_without_programme, additional, access, coverage, need_and_inflow
    FROM territory_months AS figures JOIN runs ON runs.run = figures.run
      JOIN territories USING (territory) JOIN months ON months.month = figures.month;

    -- What each run was read from, as text.
    CREATE VIEW texts_of_runs AS
    SELECT run, position, role, name, sha256, CAST(content AS TEXT) AS content
    FROM inputs JOIN texts USING (text);

    """
}
