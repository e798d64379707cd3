#!/bin/sh
# Merges the reports of all shards into $REPORTS/merged. The exit code is that of the verdict.
set -eu
reports=${REPORTS:-/reports}
set --
index=0
while [ "$index" -lt "$SHARDS" ]; do
  set -- "$@" "$reports/$index"
  index=$((index + 1))
done
exec "${TENSOR_TCK:-tensor-tck}" merge "$@" --report "$reports/merged"
