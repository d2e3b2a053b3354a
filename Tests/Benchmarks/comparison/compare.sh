#!/bin/sh
# Runs the fluid model in Swift, in C and in NumPy beside each other: the same plans, one after the
# other on the same machine. First the results must agree, then one table of times is printed.
#
#   Tests/Benchmarks/comparison/compare.sh
#
# COMPARISON, where given, is the built Swift program; CC the C compiler, by default the one that
# comes with Swift; PYTHON a Python with NumPy, by default a new environment outside the repository.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -z "${COMPARISON:-}" ]; then
  swift build -c release --package-path "$here/.." --product comparison >&2
  COMPARISON=$(swift build -c release --package-path "$here/.." --show-bin-path)/comparison
fi
if [ -z "${CC:-}" ]; then
  CC=$(dirname "$(readlink -f "$(command -v swift)")")/clang
  [ -x "$CC" ] || CC=clang
fi
if [ -z "${PYTHON:-}" ]; then
  python3 -m venv "$work/python"
  "$work/python/bin/pip" install --quiet numpy >&2
  PYTHON=$work/python/bin/python
fi
export PYTHONDONTWRITEBYTECODE=1

compile() {
  name=$1
  shift
  "$CC" -std=c11 -O3 -ffp-contract=off -Wall -Wextra -Wno-psabi "$@" \
    -o "$work/c-$name" "$here/fluid_model.c" -lm -lpthread
}
compile baseline
compile x86-64-v3 -march=x86-64-v3
compile native -march=native -mprefer-vector-width=512

"$COMPARISON" numbers >"$work/plans"
"$COMPARISON" results >"$work/swift.results"
"$PYTHON" "$here/fluid_model.py" "$work/plans" results >"$work/numpy.results"
agree() {
  "$PYTHON" "$here/agree.py" "$work/plans" Swift "$work/swift.results" "$1" "$work/$2.results"
}
for build in baseline x86-64-v3 native; do
  "$work/c-$build" "$work/plans" results >"$work/c.results"
  agree "C $build" c
done
agree NumPy numpy

# Least times of three rounds taken in turn, so that a busy minute does not meet one program only.
for round in 1 2 3; do
  "$COMPARISON" time
  for build in baseline x86-64-v3 native; do
    "$work/c-$build" "$work/plans" time "C-$build"
  done
  if [ $round = 1 ]; then "$PYTHON" "$here/fluid_model.py" "$work/plans" time; fi
done >"$work/times"

sed -n 's/^model name[^:]*: //p' /proc/cpuinfo 2>/dev/null | uniq
awk '
  function keep(i, value) { if (!((name, i) in least) || value < least[name, i]) least[name, i] = value }
  { name = $1 " " $2; for (i = 3; i <= 5; i++) keep(i, $i + 0); if (!seen[name]++) order[++n] = name }
  END {
    print "| program | figures | µs a run, 1 thread | 2 threads | 10,000 runs, 2 threads | Swift / this |"
    print "|---|---|---|---|---|---|"
    swift = least["swift departments", 3]
    for (k = 1; k <= n; k++) {
      name = order[k]; split(name, word, " ")
      ratio = word[2] == "departments" ? sprintf("%.2f", swift / least[name, 3]) : "–"
      printf "| %s | %s | %.0f | %.0f | %.2f s | %s |\n", word[1],
        word[2] == "nation" ? "the nation" : "departments and their cents",
        least[name, 3], least[name, 4], least[name, 5], ratio
    }
  }' "$work/times"
