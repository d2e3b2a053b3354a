#!/usr/bin/env bash
# Fuzzes one reader or all of them: fuzz.sh [TARGET|all] [RUNS] [SECONDS]
# A target ends after so many executions, or after so many seconds where they are given.
# Begins with the corpus of Tests/FuzzTargetsTests/Corpus, which a test reads whole. What is found
# stays in Tests/Fuzzing/.build/corpus; a file that crashes the reader, or takes more than a second,
# is written there as crash-* or timeout-* and belongs into the kept corpus once it is mended.
set -euo pipefail
cd "$(dirname "$0")"

# Texts that globals hold have marks in their addresses, which the leak detector takes for leaks.
# Where a piece of memory was asked for is not kept: it takes a sixth of the time.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0:malloc_context_size=0
swift build -c release -Xswiftc -sanitize=fuzzer,address -Xswiftc -use-ld=lld
work=.build/corpus

fuzz() {
  local target=$1 runs=$2 seconds=$3
  # A short run among other work should not fail because the machine was busy for a second.
  local longest=64 slowest=1
  if [ "$seconds" -gt 0 ]; then slowest=10; fi
  case $target in
    yaml | csv | tables) longest=256 ;;
    scenarios) longest=2048 ;;
  esac
  mkdir -p "$work/$target"
  echo "$target"
  FUZZ_TARGET=$target .build/release/fuzz -runs="$runs" -max_total_time="$seconds" -max_len="$longest" -timeout="$slowest" \
    -rss_limit_mb=1024 -seed=1 -verbosity=0 -print_final_stats=1 -close_fd_mask=1 -artifact_prefix="$work/" \
    -dict=words.dict "$work/$target" "../FuzzTargetsTests/Corpus/$target" \
    2>&1 | grep -E 'ERROR|SUMMARY|Test unit|stat::(number|peak|slowest)|^Done' || return 1
}

targets=${1:-all}
if [ "$targets" = all ]; then targets="amounts dates quantities yaml csv tables scenarios"; fi
for target in $targets; do fuzz "$target" "${2:-100000}" "${3:-0}"; done
