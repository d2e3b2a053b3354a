#!/usr/bin/env bash
# Counts an ensemble with a job array of a Slurm of its own, and compares it with a single run:
# slurm.sh TOOL-FOLDER. Needs slurmctld, slurmd, slurm-client and munge; all state is in one folder.
set -euo pipefail
tools=$(cd "$1" && pwd)
script=$(cd "$(dirname "$0")/../../Docs/guides" && pwd)/slurm-ensemble.sh
place=$(mktemp -d)
host=$(hostname -s)
export PATH="$tools:$PATH:/usr/sbin" SLURM_CONF="$place/slurm.conf"

finish() {
  for name in slurmctld slurmd munged; do
    if [ -f "$place/$name.pid" ]; then kill "$(cat "$place/$name.pid")" 2>/dev/null || true; fi
  done
  sleep 1
  rm -rf "$place"
}
trap finish EXIT

mkdir "$place/state" "$place/spool"
chmod 711 "$place"
head -c 1024 /dev/urandom >"$place/munge.key"
chmod 400 "$place/munge.key"
munged --force --key-file="$place/munge.key" --socket="$place/munge.socket" \
  --pid-file="$place/munged.pid" --log-file="$place/munged.log" --seed-file="$place/munge.seed"
cat >"$SLURM_CONF" <<END
ClusterName=one
SlurmctldHost=$host(127.0.0.1)
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/munge
AuthInfo=socket=$place/munge.socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
StateSaveLocation=$place/state
SlurmdSpoolDir=$place/spool
SlurmctldPidFile=$place/slurmctld.pid
SlurmdPidFile=$place/slurmd.pid
SlurmctldLogFile=$place/slurmctld.log
SlurmdLogFile=$place/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
ReturnToService=2
MpiDefault=none
NodeName=$host NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=$host Default=YES MaxTime=INFINITE State=UP
END
slurmctld
slurmd -N "$host"

cd "$place"
sbatch --wait --quiet --array=1-4 --output="$place/task-%a.log" "$script" \
  france-relance-13m 2000 --design sobol
inclusim merge parts/*.part --format json >merged.json
inclusim ensemble france-relance-13m --draws 2000 --design sobol --quiet --format json >whole.json
cmp merged.json whole.json
echo "four tasks of Slurm gave the bytes of one run"
