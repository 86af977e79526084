#!/usr/bin/env bash
# What a second core gains: the same audit with one worker bound to one core, and with two workers on two cores, some times in turn.
# Run it on a machine that does nothing else; anything besides takes the second core away.
#
#   examples/audit/scaling.sh ARCHIVE [ROUNDS]      SAS_VALIDATE=… PYTHON=… CORES=0,1
set -euo pipefail

archive=${1:?an archive: cargo run --release -p audit -- /tmp/archive --answers 1000000}
rounds=${2:-3}
cores=${CORES:-0,1}
program=${SAS_VALIDATE:-target/release/sas-validate}
python=${PYTHON:-venv/bin/python}
audit=$(dirname "${BASH_SOURCE[0]}")/audit.py
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

[[ -x $program ]] || { echo "no $program: cargo build --release --features cli --bin sas-validate, or name it by SAS_VALIDATE" >&2; exit 2; }
"$python" -c 'import pyspark' || { echo "no PySpark for $python: see README.md, or name another by PYTHON" >&2; exit 2; }
[[ $cores == *,* ]] || { echo "expected two cores in CORES, as in 0,1; found $cores" >&2; exit 2; }
busy=$(cut -d ' ' -f 1 /proc/loadavg)
echo "load before: $busy"

seconds() { # cores, workers: wall time of one audit
    local out=$scratch/out start end
    rm -rf "$out"
    start=$(date +%s%N)
    taskset -c "$1" "$python" "$audit" "$archive" "$out" --sas-validate "$program" --workers "$2" >"$scratch/log" 2>&1 \
        || { cat "$scratch/log" >&2; exit 1; }
    end=$(date +%s%N)
    # equal counts, or the times mean nothing
    cat "$out"/table.csv/*.csv >"$scratch/this.csv"
    if [[ -e $scratch/first.csv ]]; then cmp "$scratch/first.csv" "$scratch/this.csv" >&2; else cp "$scratch/this.csv" "$scratch/first.csv"; fi
    awk "BEGIN { printf \"%.1f\", ($end - $start) / 1e9 }"
}

# files are in memory for both
cat "$archive"/*.ndjson* >/dev/null 2>&1 || true
printf '| round | one core, 1 worker | two cores, 2 workers | ratio |\n|---|---|---|---|\n'
for ((round = 1; round <= rounds; round++)); do
    one=$(seconds "${cores%%,*}" 1)
    two=$(seconds "$cores" 2)
    awk "BEGIN { printf \"| $round | $one s | $two s | %.2f |\\n\", $one / $two }"
done
