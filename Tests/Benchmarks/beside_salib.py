"""Sobol indices and elementary effects beside those of SALib, on the same sample and values.

    swift run -c release --package-path Tests/Benchmarks salib FOLDER
    python beside_salib.py FOLDER        # needs SALib, which brings NumPy and SciPy

Prints the greatest difference of each kind, and fails when one exceeds 1e-9.
"""

import csv
import sys

import numpy as np
from SALib.analyze import morris, sobol
from scipy import stats

FACTORS = {"ishigami": 3, "g": 8}
LIMIT = 1e-9


def numbers(folder, name):
    return np.loadtxt(f"{folder}/{name}.csv", delimiter=",", ndmin=2)


def beside_sobol(folder, name, problem):
    values = numbers(folder, f"sobol-{name}")[:, -1]
    theirs = sobol.analyze(problem, values, calc_second_order=True, num_resamples=2)
    tables = {"first": np.diag(theirs["S1"]), "total": np.diag(theirs["ST"]), "second": theirs["S2"]}
    worst = dict.fromkeys(tables, 0.0)
    with open(f"{folder}/sobol-{name}-indices.csv", encoding="utf-8") as file:
        for kind, one, other, ours in csv.reader(file):
            difference = abs(float(ours) - tables[kind][int(one), int(other)])
            worst[kind] = max(worst[kind], difference)
    return {f"{kind} order" if kind != "total" else kind: d for kind, d in worst.items()}


def beside_morris(folder, name, problem):
    table = numbers(folder, f"morris-{name}")
    theirs = morris.analyze(problem, table[:, :-1], table[:, -1], num_levels=4, num_resamples=2)
    ours = numbers(folder, f"morris-{name}-effects")
    return {
        label: np.max(np.abs(ours[:, column] - np.asarray(theirs[key], dtype=float)))
        for column, (key, label) in enumerate(
            [("mu", "mean effect"), ("mu_star", "mean size"), ("sigma", "deviation")]
        )
    }


def beside_fits(folder, name):
    """Partial rank correlations from the residuals of two least-squares fits."""
    table = stats.rankdata(numbers(folder, f"prcc-{name}"), axis=0)
    ours = numbers(folder, f"prcc-{name}-coefficients")
    count, worst = len(table), [0.0, 0.0]
    for factor in range(len(ours)):
        others = np.column_stack([np.ones(count), np.delete(table[:, :-1], factor, axis=1)])
        rest = [
            column - others @ np.linalg.lstsq(others, column, rcond=None)[0]
            for column in (table[:, factor], table[:, -1])
        ]
        r = np.corrcoef(*rest)[0, 1]
        freedom = count - 1 - len(ours)
        p = 2 * stats.t.sf(abs(r) * np.sqrt(freedom / (1 - r * r)), freedom)
        worst = [max(worst[0], abs(ours[factor, 0] - r)), max(worst[1], abs(ours[factor, 1] - p))]
    return {"partial rank correlation": worst[0], "its probability": worst[1]}


def main():
    folder, failed = sys.argv[1], False
    for name, factors in FACTORS.items():
        names = [f"x{index + 1}" for index in range(factors)]
        problem = {"num_vars": factors, "names": names, "bounds": [[0, 1]] * factors}
        found = {
            **beside_sobol(folder, name, problem),
            **beside_morris(folder, name, problem),
            **beside_fits(folder, name),
        }
        for kind, difference in found.items():
            print(f"{name:9} {kind:26} {difference:.1e}")
            failed = failed or not difference < LIMIT
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
