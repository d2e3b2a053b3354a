"""Compares the sheets that LibreOffice made of workbooks with the tables of the same runs.

Called by spreadsheet.sh with the folder that holds both. Amounts are compared in whole cents.
"""
import csv
import json
import pathlib
import sys

place = pathlib.Path(sys.argv[1])
scenarios = ["freeze-2022", "spaces-first"]
sheets = {
    "en": ["Summary", "Departments", "Months", "Envelope", "Ledger", "Assumptions", "Comparison",
           "About", "Dictionary"],
    "fr": ["Synthèse", "Départements", "Mois", "Enveloppe", "Comptes", "Hypothèses", "Comparaison",
           "À propos", "Dictionnaire"],
}


def rows(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def cents(text):
    return round(float(text) * 100)


def as_number(text):
    """The number of a cell, which LibreOffice writes with its sign of percent, or nothing."""
    try:
        return float(text[:-1]) / 100 if text.endswith("%") else float(text)
    except ValueError:
        return None


def table(name):
    with open(place / "tables" / name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def year_sum(scenario, item):
    return sum(int(row["cents"]) for row in table("fiscal_years.csv")
               if row["scenario"] == scenario and row["item"] == item)


last = {row["scenario"]: row["last_month"] for row in table("scenarios.csv")}
ledger = {}
for row in table("ledger.csv"):
    if row["month"] == last[row["scenario"]]:
        key = (row["scenario"], row["state"])
        ledger[key] = ledger.get(key, 0) + int(row["cents"])
compared = 0


def same(found, expected, what):
    global compared
    compared += 1
    if found != expected:
        sys.exit(f"{what}: {found} in the workbook, {expected} in the tables")


def totals(data, scenario, shift):
    """The row of totals of a scenario, below the rows of the table."""
    own = [row for row in data if row[shift] == "total" and (not shift or row[0] == scenario)]
    same(len(own), 1, f"rows of totals of {scenario}")
    return own[0]


summaries = json.loads((place / "summary.json").read_text(encoding="utf-8"))

for language, names in sheets.items():
    for book, own in (("one", scenarios[:1]), ("two", scenarios)):
        several = len(own) > 1
        data = {name: rows(place / language / f"{book}-{name}.csv") for name in names
                if several or name not in ("Comparison", "Comparaison")}
        for cells in data.values():
            for row in cells:
                for cell in row:
                    # #REF!, #VALUE!, #NAME? and Err:502 are what a program shows for a fault.
                    if cell.startswith(("#REF", "#VALUE", "#NAME", "#DIV", "#N/A", "Err:")):
                        sys.exit(f"{book}: {cell} in {row}")
        summary, departments, _, envelope, years = (data[name] for name in names[:5])
        shift = 1 if several else 0
        for number, scenario in enumerate(own):
            what = f"{language}, {book}, {scenario}"
            total = totals(years, scenario, shift)
            # line, fiscal year, months, then AE brought forward, opened, committed, carried
            # forward, CP paid, returned, left to pay
            for column, item in ((4, "opened"), (5, "committed"), (7, "paid"), (8, "returned")):
                same(cents(total[shift + column]), year_sum(scenario, item), f"{what}, {item}")
                same(cents(total[shift + column]), ledger[scenario, item], f"{what}, {item}")
                lines = [row for row in years[1:] if row[shift] != "total"
                         and (not several or row[0] == scenario)]
                same(sum(cents(row[shift + column]) for row in lines), ledger[scenario, item],
                     f"{what}, {item}, line by line")
            total = totals(envelope, scenario, shift)
            states = ["announced", "opened", "committed", "paid", "returned", "left-to-pay"]
            for column, state in enumerate(states, start=1):
                same(cents(total[shift + column]), ledger[scenario, state], f"{what}, {state}")
            total = totals(departments, scenario, shift)
            # Committed, paid, returned and left to pay are the last columns.
            for column, state in ((-4, "committed"), (-3, "paid"), (-2, "returned")):
                same(cents(total[column]), ledger[scenario, state], f"{what}, departments, {state}")
            # Coverage of the nation: a quotient of totals in one sheet, a number in the other.
            reached = summaries[number]["people"]["nation"]["coverage"]["value"]
            found = [number for number in map(as_number, total) if number is not None]
            same(any(abs(number - reached) < 1e-9 for number in found), True,
                 f"{what}, coverage {reached}")
        if several:
            paid = [row for row in data[names[6]]
                    if row[1] in ("paid, net", "payé, net")][0]
            same([cents(cell) for cell in paid[3:6]],
                 [ledger[scenarios[0], "paid"], ledger[scenarios[1], "paid"],
                  ledger[scenarios[1], "paid"] - ledger[scenarios[0], "paid"]],
                 f"{language}, comparison")
print(f"LibreOffice and the tables agree on {compared} figures")
