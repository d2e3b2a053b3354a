#!/usr/bin/env python3
"""Kills `inclusim run --store FILE` at random moments and looks at what the file holds afterwards.

    store-kills.py TOOL [--count 300] [--seed 1]

Each killed process stores several runs and is told to say the number of each; two such processes write
at once in every third round, and only one of them is killed. After each kill the database must be
sound (`PRAGMA integrity_check` and `foreign_key_check`), every run whose number was told must be there,
and every run must be whole: its digest, formed here anew from its rows, is the one stored with it.
Needs nothing but Python and the tool. Ends with 0 when all is well, with 1 and a line for each fault
when it is not.
"""
import argparse
import hashlib
import os
import random
import re
import signal
import sqlite3
import struct
import subprocess
import sys
import tempfile
import time

PLANS = ["no-programme", "france-relance-13m", "spaces-first"]
SHORT = ["--set", "horizon=12"]

# The rows of a run in the order of its digest; Docs/store.md tells the same.
TABLES = {
    "settings": ("position", []),
    "inputs": ("position", []),
    "figures": ("position", []),
    "parameters": ("parameter", []),
    "ledger": ("line, month", []),
    "ledger_by_department": ("month, level DESC, code, line", ["territory"]),
    "fiscal_years": ("line, fiscal_year", []),
    "nation_months": ("month", []),
    "territory_months": ("month, level DESC, code", ["territory"]),
}


def encoded(value):
    """A value as the digest counts it."""
    if value is None:
        return b"N"
    if isinstance(value, int):
        return b"I" + struct.pack(">q", value)
    if isinstance(value, float):
        return b"R" + struct.pack(">d", value)
    text = value.encode()
    return b"T" + struct.pack(">Q", len(text)) + text


def digest(database, run):
    """The digest of a run, from its rows."""
    total = hashlib.sha256()
    for table, (order, _) in TABLES.items():
        total.update(encoded(table))
        names = [row[1] for row in database.execute(f"PRAGMA table_info({table})")]
        columns, joined = [], ""
        for name in names:
            if name == "run":
                continue
            if name == "territory":
                columns += ["territories.level", "territories.code"]
                joined = "JOIN territories USING (territory)"
            elif name == "text":
                columns.append("texts.sha256")
                joined = "JOIN texts USING (text)"
            else:
                columns.append(f"{table}.{name}")
        rows = database.execute(
            f"SELECT {', '.join(columns)} FROM {table} {joined} WHERE run = ? ORDER BY {order}",
            [run])
        for row in rows:
            total.update(b"".join(map(encoded, row)))
    total.update(encoded("runs"))
    row = database.execute("SELECT * FROM runs WHERE run = ?", [run]).fetchone()
    total.update(b"".join(map(encoded, row[3:])))
    return total.hexdigest()


def start(tool, store, plans):
    return subprocess.Popen(
        [tool, "run", *plans, *SHORT, "--store", store],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def told(errors):
    """The numbers that a process said it stored, in lines it wrote to their end."""
    lines = errors.decode().split("\n")[:-1]
    return [int(match[1]) for line in lines if (match := re.match(r"run (\d+) is stored", line))]


def look(store, known, faults, number):
    """Looks at a store after a kill; whole runs are looked at once."""
    left = [name for name in os.listdir(os.path.dirname(store)) if name.startswith("results.")]
    if not os.path.exists(store):
        return 0, False
    # A connection that may write, for the first reader sets right what the killed one left.
    database = sqlite3.connect(store, timeout=60)
    try:
        for check in ("integrity_check", "foreign_key_check"):
            answer = database.execute(f"PRAGMA {check}").fetchall()
            if answer not in ([("ok",)], []):
                faults.append(f"kill {number}: {check} says {answer[:3]}")
        tables = [row[0] for row in database.execute("SELECT name FROM sqlite_master")]
        runs = {}
        if "runs" in tables:
            runs = dict(database.execute("SELECT run, digest FROM runs").fetchall())
        if sorted(runs) != list(range(1, len(runs) + 1)):
            faults.append(f"kill {number}: the runs are numbered {sorted(runs)}")
        for run, stored in runs.items():
            if known.get(run) == stored:
                continue
            if run in known:
                faults.append(f"kill {number}: run {run} changed")
            if digest(database, run) != stored:
                faults.append(f"kill {number}: run {run} is not whole")
            known[run] = stored
        for table in TABLES if "runs" in tables else []:
            half = database.execute(
                f"SELECT count(*) FROM {table} WHERE run NOT IN (SELECT run FROM runs)").fetchone()
            if half[0]:
                faults.append(f"kill {number}: {half[0]} rows of {table} belong to no run")
        for run in known:
            if run not in runs:
                faults.append(f"kill {number}: run {run} is gone")
        return len(runs), any(name.endswith("-journal") for name in left)
    finally:
        database.close()


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("tool")
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    tool = os.path.abspath(given.tool)
    draws = random.Random(given.seed)
    faults, known = [], {}
    counts = {"ended before the kill": 0, "killed with a journal left": 0, "runs acknowledged": 0,
              "runs stored and not acknowledged": 0, "rounds with two writers": 0}
    with tempfile.TemporaryDirectory() as place:
        # How long the work takes when nobody disturbs it.
        begun = time.monotonic()
        trial = start(tool, os.path.join(place, "trial.sqlite"), PLANS)
        errors = trial.communicate()[1]
        if trial.returncode != 0 or told(errors) != [1, 2, 3]:
            sys.exit(f"the trial ended with {trial.returncode}: {errors.decode()}")
        longest = time.monotonic() - begun
        store = os.path.join(place, "results.sqlite")
        stored = 0
        for number in range(given.count):
            writers = 2 if number % 3 == 2 else 1
            counts["rounds with two writers"] += writers == 2
            other = start(tool, store, PLANS[:1]) if writers == 2 else None
            process = start(tool, store, PLANS)
            time.sleep(draws.uniform(0, 1.1 * longest))
            process.send_signal(signal.SIGKILL)
            acknowledged = told(process.communicate()[1])
            counts["ended before the kill"] += process.returncode != -signal.SIGKILL
            if other:
                errors = other.communicate()[1]
                if other.returncode != 0 or len(told(errors)) != 1:
                    faults.append(f"kill {number}: the other writer failed: {errors.decode()}")
                acknowledged += told(errors)
            before = stored
            stored, journal = look(store, known, faults, number)
            counts["killed with a journal left"] += journal
            for run in acknowledged:
                if run not in known:
                    faults.append(f"kill {number}: run {run} was acknowledged and is not there")
            if len(set(acknowledged)) != len(acknowledged):
                faults.append(f"kill {number}: two runs have one number: {acknowledged}")
            counts["runs acknowledged"] += len(acknowledged)
            counts["runs stored and not acknowledged"] += stored - before - len(acknowledged)
            if faults:
                break
            if stored > 200:
                # A small file keeps the looks short.
                os.remove(store)
                known.clear()
                stored = 0
        if os.path.exists(store):
            history = subprocess.run(
                [tool, "history", store, "--format", "csv"], capture_output=True, check=False)
            if history.returncode != 0 or history.stdout.count(b"\n") != stored + 1:
                faults.append(f"the history ended with {history.returncode}")
    words = ", ".join(f"{name}: {count}" for name, count in counts.items())
    print(f"{given.count} kills, seed {given.seed}: {words}")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
