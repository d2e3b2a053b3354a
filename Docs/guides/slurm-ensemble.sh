#!/usr/bin/env bash
# Counts an ensemble as a Slurm job array, one shard a task:
#
#   sbatch --array=1-8 slurm-ensemble.sh SCENARIO DRAWS [OPTION ...]
#   inclusim merge parts/*.part
#
# A task that Slurm starts again goes on from the draws that it has counted.
#SBATCH --job-name=inclusim
#SBATCH --cpus-per-task=1
set -euo pipefail
scenario=$1
draws=$2
shift 2
mkdir -p parts
exec inclusim ensemble "$scenario" --draws "$draws" "$@" --quiet --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --shard "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" \
  --part "parts/$SLURM_ARRAY_TASK_ID.part" --resume
