extension StoreSchema {
  /// What was run, from what, and its figures.
  static let tables = """
    -- A run that was stored. Its row is written last: a run that has one is whole.
    CREATE TABLE runs (
      run INTEGER PRIMARY KEY CHECK (run >= 1), -- its number, from 1, in the order of storing
      digest TEXT NOT NULL CHECK (length(digest) = 64), -- SHA-256 of all else but recorded_at
      recorded_at TEXT NOT NULL -- when it was stored, in UTC: the only thing read from a clock
        CHECK (recorded_at GLOB '????-??-??T??:??:??Z'),
      scenario TEXT NOT NULL, -- the name of the file without folder and ending
      title TEXT NOT NULL, -- as the scenario states it, with the settings given beside it
      description TEXT NOT NULL,
      author TEXT NOT NULL,
      sources TEXT NOT NULL, -- identifiers of published figures, with spaces between
      source TEXT NOT NULL, -- the file, or <shipped>/NAME.yaml
      tool TEXT NOT NULL, -- the version of inclusim
      data_sha256 TEXT NOT NULL CHECK (length(data_sha256) = 64), -- of the data built into it
      scenario_schema INTEGER NOT NULL, -- the version of the format of scenario files
      programme_start INTEGER NOT NULL REFERENCES months (month),
      months INTEGER NOT NULL CHECK (months BETWEEN 1 AND 600), -- from month 0 on
      territories INTEGER NOT NULL CHECK (territories >= 1), -- regions and departments
      envelope_cents INTEGER NOT NULL
    ) STRICT;

    -- The months that runs can have, as the others name them by number.
    CREATE TABLE months (
      month INTEGER PRIMARY KEY, -- 0 is December 2020
      name TEXT NOT NULL UNIQUE, -- such as 2021-06
      fiscal_year INTEGER NOT NULL
    ) STRICT;

    -- The lines of the budget.
    CREATE TABLE lines (
      line INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE
    ) STRICT;

    -- Regions and departments, shared by the runs in which they are the same.
    CREATE TABLE territories (
      territory INTEGER PRIMARY KEY,
      level TEXT NOT NULL CHECK (level IN ('region', 'department')),
      code TEXT NOT NULL, -- a text: 01 is Ain
      name TEXT NOT NULL,
      region_code TEXT NOT NULL, -- empty where a file of territories names none
      region_name TEXT NOT NULL,
      UNIQUE (level, code, name, region_code, region_name)
    ) STRICT;

    -- The texts that runs were read from, each once.
    CREATE TABLE texts (
      text INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
      content BLOB NOT NULL -- the bytes, UTF-8
    ) STRICT;

    -- What a run was read from: all that is needed to run it again.
    CREATE TABLE inputs (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      role TEXT NOT NULL CHECK (role IN ('scenario', 'base', 'table', 'territories')),
      name TEXT NOT NULL, -- the path as it was given, or <shipped>/NAME.yaml
      text INTEGER NOT NULL REFERENCES texts (text),
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;

    -- Values given beside the file with --set, in the order given.
    CREATE TABLE settings (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1),
      setting TEXT NOT NULL, -- as posts-cap=none
      PRIMARY KEY (run, position)
    ) STRICT, WITHOUT ROWID;

    -- The figures of the summary, as `run --format csv` writes them.
    CREATE TABLE figures (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      position INTEGER NOT NULL CHECK (position >= 1), -- the order of the summary
      section TEXT NOT NULL,
      item TEXT NOT NULL,
      place TEXT NOT NULL, -- the code of a department, or nation
      date TEXT NOT NULL, -- a month, a day or a year; may be empty
      cents INTEGER, -- of an amount of money
      value REAL, -- of any other figure; both are NULL for a ratio whose divisor is zero
      unit TEXT NOT NULL,
      basis TEXT NOT NULL,
      PRIMARY KEY (run, section, item, place, date),
      CHECK (cents IS NULL OR value IS NULL)
    ) STRICT, WITHOUT ROWID;

    -- Every parameter with the value used.
    CREATE TABLE parameters (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      parameter TEXT NOT NULL,
      value REAL NOT NULL,
      unit TEXT NOT NULL,
      default_value REAL NOT NULL,
      low REAL, -- NULL where it has no range
      high REAL,
      status TEXT NOT NULL CHECK (status IN ('measured', 'calibrated', 'assumed')),
      basis TEXT NOT NULL CHECK (basis IN ('default', 'scenario', 'range')),
      sources TEXT NOT NULL, -- identifiers of published figures, with spaces between
      place TEXT NOT NULL, -- where the scenario states it, as plan.yaml:12:7; may be empty
      PRIMARY KEY (run, parameter)
    ) STRICT, WITHOUT ROWID;

    -- The nation at the end of each month, a column for each metric.
    CREATE TABLE nation_months (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      month INTEGER NOT NULL REFERENCES months (month),
      posts_planned REAL,            -- posts, stock
      posts_awarded REAL,            -- posts, cumulative
      open REAL,                     -- posts, stock
      vacant REAL,                   -- posts, stock
      recruited REAL,                -- persons, stock
      waiting REAL,                  -- persons, stock
      in_training REAL,              -- persons, stock
      in_post REAL,                  -- persons, stock
      trained REAL,                  -- persons, cumulative
      certified REAL,                -- persons, cumulative
      hired REAL,                    -- persons, cumulative
      renewed REAL,                  -- posts, cumulative
      applications REAL,             -- applications, cumulative
      applications_per_post REAL,    -- applications/post, ratio
      pix_passed REAL,               -- persons, cumulative
      candidates REAL,               -- persons, stock
      candidates_per_open_post REAL, -- candidates/post, ratio
      departments_hired REAL,        -- departments, cumulative
      departments_recruiting REAL,   -- departments, stock
      in_post_france_services REAL,  -- persons, stock
      in_post_other_public REAL,     -- persons, stock
      in_post_other_private REAL,    -- persons, stock
      hosts REAL,                    -- hosts, stock
      awareness REAL,                -- share, ratio
      conventions REAL,              -- posts, stock
      spaces REAL,                   -- spaces, stock
      aidants REAL,                  -- persons, cumulative
      capacity REAL,                 -- sessions, flow
      demand REAL,                   -- sessions, flow
      served REAL,                   -- sessions, flow
      sessions REAL,                 -- sessions, cumulative
      workshop_sessions REAL,        -- sessions, cumulative
      reached REAL,                  -- persons, cumulative
      reached_by_advisers REAL,      -- persons, cumulative
      in_follow_up REAL,             -- persons, stock
      autonomous REAL,               -- persons, stock
      assisted REAL,                 -- persons, stock
      aidants_connect_users REAL,    -- persons, cumulative
      need REAL,                     -- persons, stock
      need_without_programme REAL,   -- persons, stock
      additional REAL,               -- persons, stock
      access REAL,                   -- share, ratio
      coverage REAL,                 -- share, ratio
      need_and_inflow REAL,          -- persons, cumulative
      PRIMARY KEY (run, month)
    ) STRICT, WITHOUT ROWID;

    -- Regions and departments at the end of each month, a column for each metric they have.
    CREATE TABLE territory_months (
      run INTEGER NOT NULL REFERENCES runs (run) DEFERRABLE INITIALLY DEFERRED,
      month INTEGER NOT NULL REFERENCES months (month),
      territory INTEGER NOT NULL REFERENCES territories (territory),
      posts_planned REAL,            -- posts, stock
      posts_awarded REAL,            -- posts, cumulative
      in_post REAL,                  -- persons, stock
      sessions REAL,                 -- sessions, cumulative
      reached REAL,                  -- persons, cumulative
      in_follow_up REAL,             -- persons, stock
      autonomous REAL,               -- persons, stock
      assisted REAL,                 -- persons, stock
      need REAL,                     -- persons, stock
      need_without_programme REAL,   -- persons, stock
      additional REAL,               -- persons, stock
      access REAL,                   -- share, ratio
      coverage REAL,                 -- share, ratio
      need_and_inflow REAL,          -- persons, cumulative
      PRIMARY KEY (run, month, territory)
    ) STRICT, WITHOUT ROWID;

    """
}
