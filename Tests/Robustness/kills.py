#!/usr/bin/env python3
"""Kills `inclusim run --output DIR` at random moments and looks at what stands there afterwards.

    kills.py TOOL [--count 300] [--seed 1]

After each kill the folder must be the old results or the new ones, whole: every file of the manifest
with its size and its digest, and no other. The two plans take turns, so that old and new differ. A
last run that is not killed must leave the new results and none of what killed runs left behind. Needs
nothing but Python and the tool. Ends with 0 when all is well, with 1 and a line for each fault when it
is not.
"""
import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time

PLANS = ["france-relance-13m", "no-programme"]


def digest(folder):
    """The files of a folder with the digest of each."""
    files = {}
    for name in sorted(os.listdir(folder)):
        with open(os.path.join(folder, name), "rb") as file:
            files[name] = hashlib.sha256(file.read()).hexdigest()
    return files


def is_whole(folder):
    """Whether a folder holds what its manifest names, and nothing else."""
    with open(os.path.join(folder, "manifest.json"), "rb") as file:
        manifest = json.load(file)
    listed = {}

    def visit(value):
        if isinstance(value, dict):
            if "sha256" in value and any(key in value for key in ("name", "path", "file")):
                listed[value.get("name") or value.get("path") or value.get("file")] = value
            for child in value.values():
                visit(child)
        elif isinstance(value, list):
            for child in value:
                visit(child)

    visit(manifest)
    found = digest(folder)
    del found["manifest.json"]
    own = {name: listed[name]["sha256"] for name in found if name in listed}
    return found == own and len(found) >= 3


def start(tool, plan, results):
    return subprocess.Popen(
        [tool, "run", plan, "--output", results, "--quiet"],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def main():
    options = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    options.add_argument("tool")
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--seed", type=int, default=1)
    given = options.parse_args()
    tool = os.path.abspath(given.tool)
    draws = random.Random(given.seed)
    faults = []
    with tempfile.TemporaryDirectory() as place:
        results = os.path.join(place, "results")
        # What each plan leaves when nobody disturbs it, and how long that takes.
        sound, longest = [], 0.0
        for plan in PLANS:
            begun = time.monotonic()
            run = start(tool, plan, results)
            errors = run.communicate()[1]
            if run.returncode != 0:
                sys.exit(f"{plan} ended with {run.returncode}: {errors.decode()}")
            longest = max(longest, time.monotonic() - begun)
            if not is_whole(results):
                sys.exit(f"{plan}: the results do not agree with their manifest")
            sound.append(digest(results))
        before = 1
        counts = {"killed, old results": 0, "killed, new results": 0, "ended before the kill": 0}
        leftovers = 0
        for number in range(given.count):
            target = 1 - before
            run = start(tool, PLANS[target], results)
            time.sleep(draws.uniform(0, 1.1 * longest))
            run.send_signal(signal.SIGKILL)
            run.communicate()
            try:
                now = digest(results)
                whole = is_whole(results)
            except OSError as error:
                faults.append(f"kill {number}: {error}")
                break
            if not whole or now not in (sound[before], sound[target]):
                faults.append(f"kill {number}: the folder is neither the old results nor the new")
                break
            if run.returncode != -signal.SIGKILL:
                counts["ended before the kill"] += 1
                if now != sound[target]:
                    faults.append(f"kill {number}: a run that ended left the old results")
            elif now == sound[target]:
                counts["killed, new results"] += 1
            else:
                counts["killed, old results"] += 1
            left = [name for name in os.listdir(place) if name != "results"]
            leftovers += bool(left)
            if len(left) > 1:
                faults.append(f"kill {number}: earlier leftovers were not removed: {left}")
            if now == sound[target]:
                before = target
        run = start(tool, PLANS[1 - before], results)
        run.communicate()
        left = [name for name in os.listdir(place) if name != "results"]
        if run.returncode != 0 or digest(results) != sound[1 - before]:
            faults.append("the last run did not leave the new results")
        if left:
            faults.append(f"the last run left {left}")
    told = ", ".join(f"{name}: {count}" for name, count in counts.items())
    print(f"{given.count} runs, seed {given.seed}: {told}; with something left behind: {leftovers}")
    for fault in faults:
        print(fault, file=sys.stderr)
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
