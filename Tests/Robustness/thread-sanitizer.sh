#!/usr/bin/env bash
# Runs the tests, and the tool that they run, under the thread sanitizer, one suite of tests after the other:
# in one process the runner takes longer to describe its tests than they take.
#
# usage: Tests/Robustness/thread-sanitizer.sh [SUITE…], as in: thread-sanitizer.sh EnsemblesTests ToolTests
#
# Takes about ten minutes to build and forty to run on two processors. Ends with 1 when a suite fails or
# anything is reported.
set -uo pipefail
cd "$(dirname "$0")/../.."
export INCLUSIM_PLANS=${INCLUSIM_PLANS:-100} INCLUSIM_MUTANTS=${INCLUSIM_MUTANTS:-5}
tests=(swift test -c release --disable-xctest --disable-testable-imports --sanitize thread
  --scratch-path .build-thread)
suites=("$@")
[ ${#suites[@]} -gt 0 ] || mapfile -t suites < <(cd Tests && ls -d ./*Tests | sed 's,^\./,,')

log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! "${tests[@]}" --filter '^ParallelWorkTests\.' > "$log" 2>&1; then
  tail -40 "$log"
  exit 1
fi
faults=0
for suite in "${suites[@]}"; do
  "${tests[@]}" --skip-build --filter "^$suite\." > "$log" 2>&1
  status=$?
  reports=$(grep -ac 'WARNING: ThreadSanitizer' "$log")
  echo "$suite: exit $status, $reports reports, $(grep -a 'Test run with' "$log" | tail -1)"
  if [ "$status" -ne 0 ] || [ "$reports" -ne 0 ]; then
    faults=1
    grep -a -A20 'WARNING: ThreadSanitizer\|recorded an issue' "$log" | head -60
  fi
done
exit "$faults"
