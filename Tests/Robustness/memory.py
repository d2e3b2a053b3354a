#!/usr/bin/env python3
"""Gives the tool every file of a corpus and measures the most memory that it takes.

    memory.py TOOL CORPUS [--limit 256]

Scenarios and YAML go to `check`, tables to `run --territories` and to `apportion`. Each must end with
0, 1, 64 or 74, and none with a signal; the largest resident set may not exceed the limit, in MiB. Values
are read as amounts of an override.
"""
import argparse
import os
import sys


def run(tool, arguments):
    """The exit status (negative for a signal) and the largest resident set in MiB."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(null, stream)
        try:
            os.execv(tool, [tool] + arguments)
        except OSError:
            os._exit(127)
    _, status, usage = os.wait4(child, 0)
    return os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024


def commands(target, path):
    if target in ("yaml", "scenarios"):
        yield ["check", path]
        yield ["run", path]
    elif target in ("csv", "tables"):
        yield ["run", "no-programme", "--territories", path]
        yield ["apportion", "--seats", "4000", "--method", "hamilton", "--weights", path]
    else:
        with open(path, "rb") as file:
            text = file.read().replace(b"\0", b"")
        keys = {"amounts": "envelope", "dates": "programme-start", "quantities": "posts-cap"}
        yield ["run", "no-programme", b"--set=" + keys[target].encode() + b"=" + text]


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("tool")
    options.add_argument("corpus")
    options.add_argument("--limit", type=int, default=256)
    given = options.parse_args()
    tool = os.path.abspath(given.tool)
    largest, where, count, faults = 0.0, "", 0, []
    for target in sorted(os.listdir(given.corpus)):
        folder = os.path.join(given.corpus, target)
        for name in sorted(os.listdir(folder)):
            for arguments in commands(target, os.path.join(folder, name)):
                status, memory = run(tool, arguments)
                count += 1
                if status not in (0, 1, 64, 74):
                    faults.append(f"{target}/{name}: {arguments[0]} ended with {status}")
                if memory > largest:
                    largest, where = memory, f"{target}/{name}"
    if largest > given.limit:
        faults.append(f"{where} takes {largest:.0f} MiB, more than {given.limit}")
    print(f"{count} commands; the largest takes {largest:.0f} MiB, for {where}")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
