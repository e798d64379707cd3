#!/bin/sh
# Runs one shard: the one of this pod of an indexed Job. Its report is $REPORTS/INDEX.
set -eu
shard=$((JOB_COMPLETION_INDEX + 1))
report=${REPORTS:-/reports}/$JOB_COMPLETION_INDEX
resume=
if [ -f "$report/results.ndjson" ]; then
  resume=--resume # an earlier pod of this index was stopped
fi
code=0
# shellcheck disable=SC2086 # the options are words
"${TENSOR_TCK:-tensor-tck}" run ${OPTIONS:---tensor reference --array reference} --shard "$shard/$SHARDS" \
  --report "$report" $resume || code=$?
# A failed case is no failure of the pod: the merged report has the verdict.
[ "$code" -eq 1 ] || exit "$code"
