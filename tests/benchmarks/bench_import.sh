#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
stop() { printf 'bench_import: %s\n' "$*" >&2; exit 1; }

usage() {
  cat <<'TEXT'
Usage: tests/benchmarks/bench_import.sh [--rows N] [--runs N] [--bin FOLDER] [--work FOLDER]

Times the import of one generated file of listings (13 columns, about 340 bytes a row) by interdict-cli, beside the
sqlite3 shell's .import of the same file into a table, and .import with an FTS5 index of title, description and category.
All in one run, in turn, so that the ratios hold on a noisy machine. Not part of ctest.

  --rows N       records in the file (1000000)
  --runs N       how often each is run; the fastest counts (1)
  --bin FOLDER   where interdict-cli and interdict-makesample lie (build/release/bin, as tools/run builds them)
  --work FOLDER  where files are written, about 2 KB a row (a temporary folder, removed at the end)

Peak memory is the largest resident set, by GNU time where installed, else from /proc (Linux). "CPU s" is the time of
all threads together, by GNU time: where other programs use the machine it says more than the seconds that passed. A second table
tells where the time of interdict-cli went, by its own clocks (import --timings); its threads work at the same time. The case is
new, so that it is written without a log (models/store/importjournal.h).
TEXT
}

rows=1000000 runs=1 bin="$top/build/release/bin" work=
while [ $# -gt 0 ]; do
  case "$1" in
    -h|--help) usage; exit 0 ;;
    --rows|--runs|--bin|--work) [ $# -ge 2 ] || stop "$1 takes a value."; printf -v "${1#--}" %s "$2"; shift 2 ;;
    *) usage >&2; stop "there is no option '$1'." ;;
  esac
done
[[ "$rows" =~ ^[1-9][0-9]*$ && "$runs" =~ ^[1-9][0-9]*$ ]] || stop "--rows and --runs take numbers."
for program in "$bin/interdict-cli" "$bin/interdict-makesample"; do
  [ -x "$program" ] || stop "$program is missing: run tools/run --headless first, or give --bin."
done
command -v sqlite3 >/dev/null || stop "the sqlite3 shell is missing: tools/setup installs it."
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
else
  mkdir -p "$work"
fi

gnu_time=no
/usr/bin/time -f %M true 2>/dev/null && gnu_time=yes

# measure COMMAND…: sets `seconds`, `cpu` and `peak` (MiB); what it printed is in the file "log".
measure() {
  local began ended pid high=0 now used='0 0'
  began=$(date +%s%N)
  if [ "$gnu_time" = yes ]; then
    /usr/bin/time -o "$work/used" -f '%M %U %S' "$@" >"$work/log" 2>"$work/errors" ||
      { cat "$work/log" "$work/errors" >&2; stop "this failed: $*"; }
    ended=$(date +%s%N)
    read -r high used < <(tail -n 1 "$work/used")
  else
    "$@" >"$work/log" 2>"$work/errors" &
    pid=$!
    while now=$(awk '/^VmHWM/ {print $2}' "/proc/$pid/status" 2>/dev/null); do
      [ -z "$now" ] || high=$now
      sleep 0.02
    done
    wait "$pid" || { cat "$work/log" "$work/errors" >&2; stop "this failed: $*"; }
    ended=$(date +%s%N)
  fi
  seconds=$(awk "BEGIN {printf \"%.2f\", ($ended - $began) / 1e9}")
  cpu=$(awk -v used="$used" 'BEGIN {split(used, part, " "); printf "%.2f", part[1] + part[2]}')
  peak=$(awk "BEGIN {printf \"%.0f\", $high / 1024}")
}

file="$work/big-listings.csv"
by_interdict() { rm -f "$work"/case.icase*; "$bin/interdict-cli" new "$work/case.icase" >/dev/null
  measure "$bin/interdict-cli" import --json --timings "$work/case.icase" "$file"; size=$(stat -c %s "$work/case.icase"); }
by_table() { rm -f "$work"/table.db*
  measure sqlite3 "$work/table.db" '.mode csv' ".import \"$file\" listing"; size=$(stat -c %s "$work/table.db"); }
by_index() { rm -f "$work"/index.db*
  measure sqlite3 "$work/index.db" '.mode csv' ".import \"$file\" listing" \
    "CREATE VIRTUAL TABLE listing_text USING fts5(title, description, category, content='listing', content_rowid='rowid')" \
    "INSERT INTO listing_text(rowid, title, description, category) SELECT rowid, title, description, category FROM listing"
  size=$(stat -c %s "$work/index.db"); }

printf 'Writing %s records\n' "$rows"
"$bin/interdict-makesample" --out "$work" --big --rows "$rows"
wc -c "$file" | awk '{printf "%.0f MB, read once so that all find it in memory\n\n", $1 / 1e6}'
cat "$file" >/dev/null

declare -A best
timings=
for ((run = 1; run <= runs; ++run)); do
  for way in by_table by_index by_interdict; do
    $way
    if [ -z "${best[$way]:-}" ] || awk "BEGIN {exit !($seconds < ${best[$way]%% *})}"; then
      best[$way]="$seconds $cpu $peak $size"
      [ "$way" != by_interdict ] || timings=$(cat "$work/log")
    fi
  done
done

table_seconds=${best[by_table]%% *} index_seconds=${best[by_index]%% *}
printf '%-26s %8s %8s %9s %9s %8s %10s %14s\n' 'import' seconds 'CPU s' rows/s 'peak MiB' 'file MB' '/ .import' '/ .import+FTS5'
line() {
  local s c p z
  read -r s c p z <<<"${best[$2]}"
  awk -v name="$1" -v s="$s" -v c="$c" -v p="$p" -v z="$z" -v rows="$rows" -v t="$table_seconds" -v i="$index_seconds" \
    'BEGIN {printf "%-26s %8.2f %8.2f %9.0f %9d %8.0f %10.2f %14.2f\n", name, s, c, rows / s, p, z / 1e6, s / t, s / i}'
}
line 'sqlite3 .import' by_table
line 'sqlite3 .import and FTS5' by_index
line 'interdict-cli import' by_interdict

# part NAME KEY THREAD
part() {
  local value
  value=$(grep -oE "\"$2\": *[0-9.e+-]+" <<<"$timings" | tail -n 1 | sed 's/.*: *//')
  awk -v name="$1" -v thread="$3" -v s="${value:-0}" 'BEGIN {printf "  %-52s %-10s %8.2f\n", name, thread, s}'
}
printf '\n%-54s %-10s %8s\n' 'interdict-cli import, where the time went' thread seconds
part 'probe: how the file is written' probe first
part 'hash: whether the case has the file' digest beside
part 'parse: reading, taking records apart' parse reader
part 'map: decoding cells, prices, dates, places' map reader
part 'scan: identifiers with their check digits' scan either
part 'prepare: digests and hashes for the writer' facts either
part 'keep: SHA-256 and zstd, beside insert or index' compress keeper
part 'wait: the writer for the reader' waiting writer
part 'insert: records, entities, links, listings, text' insert writer
part 'index: counts, dates, indexes' index writer
part 'commit' commit writer
part 'fold: the log into the file, after the commit' settle writer
printf '\nWhat interdict-cli does besides: SHA-256 and the original bytes compressed into the case, types and dates judged,\n'
printf 'identifiers found with their check digits, entities and links with their records, history.\n'
