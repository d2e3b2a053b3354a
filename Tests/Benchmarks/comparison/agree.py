"""Compares two files of results: figures to 2e-8, cents and executed amounts exactly.

    agree.py PLANS NAME RESULTS NAME RESULTS

Prints one line and exits with 1 where they differ.
"""

import sys

import numpy as np

from fluid_model import MONTHS, NATIONAL, SERIES, read_plans

TOLERANCE = 2e-8
# What is left of stocks that nearly everybody has left is the difference of large numbers, so figures
# below a thousandth of a person or a post are compared with a thousandth.
LEAST = 1e-3


def parts(figures, departments):
    sizes = {
        "national": (MONTHS, len(NATIONAL)), "departmental": (len(SERIES), MONTHS, departments),
        "lines": (MONTHS, 5, 4), "money": (MONTHS, 5, 3, departments), "executed": (8,)}
    ends = np.cumsum([np.prod(size) for size in sizes.values()])
    assert figures.shape[1] == ends[-1], "another layout"
    return {name: figures[:, end - np.prod(size):end].reshape(-1, *size)
            for (name, size), end in zip(sizes.items(), ends)}


def main():
    path, first, file1, second, file2 = sys.argv[1:6]
    country, plans, checked = read_plans(path)
    left, right = (parts(np.fromfile(file).reshape(checked, -1), len(country.area))
                   for file in (file1, file2))
    worst = (0, "")
    for name, axis, labels in (("national", 2, NATIONAL), ("departmental", 1, SERIES)):
        difference = np.abs(left[name] - right[name])
        scale = np.maximum(np.abs(left[name]), np.abs(right[name]))
        relative = difference / np.maximum(scale, LEAST)
        place = np.unravel_index(np.argmax(relative), relative.shape)
        worst = max(worst, (relative[place], f"{labels[place[axis]]} of {plans[place[0]]['name']}"))
    cents = sum(int((left[name] != right[name]).sum()) for name in ("lines", "money"))
    most = max(np.abs(left[name] - right[name]).max() for name in ("lines", "money"))
    executed = int((left["executed"] != right["executed"]).sum())
    print(f"{first} and {second}: {checked} plans; figures within {worst[0]:.1e} ({worst[1]}); "
          f"{cents} amounts differ, by {most:.0f} cents at most; {executed} executed amounts differ")
    sys.exit(not (worst[0] <= TOLERANCE and most <= 1 and executed == 0))


if __name__ == "__main__":
    main()
