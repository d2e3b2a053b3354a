"""Collects figures of one run from every output of the tool, and compares them.

usage: same-figures.py FOLDER-OF-THE-TOOL [SCENARIO]

Money must be equal to the cent and counts to the bit, except where an output rounds them: a workbook holds
16 digits, and of a page the rounded text is compared. Ends with 1 when two outputs disagree or one lacks a figure.
"""

import csv
import html
import io
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
import zipfile

TOOL = pathlib.Path(sys.argv[1]).resolve() / "inclusim"
SCENARIO = sys.argv[2] if len(sys.argv) > 2 else "freeze-2022"
COUNTS = ["reached", "coverage", "autonomous", "additional", "need"]
MONEY = ["announced", "opened", "committed", "paid", "returned", "left-to-pay"]
found = {}
faults = []


def run(*arguments, folder):
    done = subprocess.run(
        [TOOL, *arguments], cwd=folder, capture_output=True, text=True, check=False,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8"},
    )
    if done.returncode:
        sys.exit(f"inclusim {' '.join(arguments)} ends with {done.returncode}: {done.stderr}")
    return done.stdout


def note(figure, output, value):
    """Notes what an output says: money in cents, other figures as numbers or rounded texts."""
    found.setdefault(figure, {})[output] = value


def cents(text):
    euros, _, rest = text.replace(",", "").partition(".")
    return int(euros) * 100 + int((rest + "00")[:2]) * (-1 if euros.startswith("-") else 1)


def from_json(folder):
    document = json.loads(run("run", SCENARIO, "--format", "json", "--quiet", folder=folder))
    for name in COUNTS:
        note(name, "JSON", document["people"]["nation"][name]["value"])
    for name in MONEY:
        note(name, "JSON", document["envelope"]["total"][name]["value"])


def from_csv(folder):
    text = run("run", SCENARIO, "--format", "csv", "--quiet", folder=folder)
    rows = list(csv.DictReader(io.StringIO(text)))
    for row in rows:
        if row["section"] == "people" and row["place"] == "nation" and row["item"] in COUNTS:
            note(row["item"], "CSV", float(row["value"]))
        line, _, state = row["item"].partition(".")
        if row["section"] == "envelope" and line == "total" and state in MONEY:
            note(state, "CSV", cents(row["value"]))


def from_tables(folder):
    run("run", SCENARIO, "--output", "tables", "--quiet", folder=folder)
    tables = folder / "tables"

    def rows(name):
        with open(tables / name, encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))

    months = rows("months.csv")
    last = max(row["month"] for row in months)
    for row in months:
        if row["month"] == last and row["level"] == "nation" and row["metric"] in COUNTS:
            note(row["metric"], "months.csv", float(row["value"]))
    for name in MONEY:
        note(name, "ledger.csv", sum(
            int(row["cents"]) for row in rows("ledger.csv")
            if row["month"] == last and row["state"] == name))


def from_store(folder):
    run("run", SCENARIO, "--store", "runs.sqlite", "--quiet", folder=folder)
    store = sqlite3.connect(folder / "runs.sqlite")
    last = store.execute("SELECT max(month) FROM nation_months").fetchone()[0]
    for name in COUNTS:
        note(name, "database", store.execute(
            f"SELECT {name} FROM nation_months WHERE month = ?", [last]).fetchone()[0])
    for name in MONEY:
        column = name.replace("-", "_") + "_cents"
        note(name, "database", store.execute(
            f"SELECT sum({column}) FROM ledger WHERE month = ?", [last]).fetchone()[0])
    store.close()


def from_workbook(folder):
    run("run", SCENARIO, "--format", "xlsx", "--output", "plan.xlsx", "--quiet", folder=folder)
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(folder / "plan.xlsx") as book:
        names = {
            name.get("name"): name.text
            for name in ElementTree.fromstring(book.read("xl/workbook.xml"))
            .findall("m:definedNames/m:definedName", space)
        }
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
        values = {
            cell.get("r"): cell.findtext("m:v", namespaces=space) for cell in sheet.iter(
                "{%s}c" % space["m"])
        }

    def value(name):
        return values[names[name].split("!")[1].replace("$", "")]

    for name in COUNTS:
        exact, held = found[name]["JSON"], float(value("people_" + name))
        note(name, "workbook", exact if float(f"{exact:.16g}") == held else held)
    for name in MONEY:
        note(name, "workbook", round(float(value("envelope_" + name.replace("-", "_"))) * 100))


def from_page(folder):
    run("report", SCENARIO, "--output", "report.html", "--quiet", folder=folder)
    text = (folder / "report.html").read_text(encoding="utf-8")
    rows = [
        [html.unescape(re.sub(r"<[^>]*>", "", cell)).strip()
         for cell in re.findall(r"<t[hd][^>]*>(.*?)</t[hd]>", row, re.S)]
        for row in re.findall(r"<tr>(.*?)</tr>", text, re.S)
    ]
    for name in MONEY:
        label = {"left-to-pay": "left to pay", "paid": "paid, net"}.get(name, name)
        totals = [row[-1] for row in rows if len(row) > 2 and row[0] == label]
        if totals:
            note(name, "page", cents(totals[0]))
    cards = re.findall(r'<span class="value">(.*?)</span>', text)
    note("reached as shown", "page", cards[0])
    note("coverage as shown", "page", cards[1])


def from_journal(folder):
    run("run", SCENARIO, "--journal", "plan.journal", "--quiet", folder=folder)
    done = subprocess.run(
        ["hledger", "-f", "plan.journal", "balance", "--flat", "--no-total", "-O", "csv"],
        cwd=folder, capture_output=True, text=True, check=True)
    accounts = {row["account"]: row["balance"] for row in csv.DictReader(io.StringIO(done.stdout))}
    return accounts


def main():
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        for collect in (from_json, from_csv, from_tables, from_store, from_workbook, from_page):
            collect(folder)
        for figure in ("reached", "coverage"):
            exact = found[figure]["JSON"]
            note(f"{figure} as shown", "JSON",
                 f"{exact:,.0f}" if figure == "reached" else f"{exact * 100:.1f} %")
        accounts = from_journal(folder)
        for state in ("paid", "returned", "left-to-pay"):
            note(state, "journal", sum(
                cents(amount.removesuffix(" EUR")) for account, amount in accounts.items()
                if account.split(":")[0] == state))
    for figure, values in found.items():
        told = set(values.values())
        if len(told) != 1:
            faults.append(f"{figure}: {values}")
        if figure in MONEY + COUNTS and len(values) < 5:
            faults.append(f"{figure} is only in {sorted(values)}")
    for fault in faults:
        print(fault)
    compared = sum(len(values) for values in found.values())
    print(f"{compared} values of {len(found)} figures from 7 outputs, {len(faults)} disagree")
    sys.exit(1 if faults else 0)


main()
