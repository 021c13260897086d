#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
stop() { printf 'bench_tables: %s\n' "$*" >&2; exit 1; }

usage() {
  cat <<'TEXT'
Usage: tests/benchmarks/bench_tables.sh CASE [--bin FOLDER]

Opens the table of listings of a big case (bench_import.sh --work keeps one): first rows, jumps, another order, a filter and
groups by bench_tables; beside it, on the same file, the sqlite3 shell for the same order and search, and DB Browser for
SQLite (Debian: sqlitebrowser, not installed by tools/setup) from its start until its window shows the table (xdotool finds
the window by its title) and until it is idle (its processor time stands still for half a second). Needs xvfb-run.

  --bin FOLDER   where bench_tables lies (build/ci/bin)
TEXT
}

bin="$top/build/ci/bin" file=
while [ $# -gt 0 ]; do
  case "$1" in
    -h|--help) usage; exit 0 ;;
    --bin) [ $# -ge 2 ] || stop "$1 takes a value."; bin=$2; shift 2 ;;
    -*) usage >&2; stop "there is no option '$1'." ;;
    *) file=$1; shift ;;
  esac
done
[ -n "$file" ] && [ -f "$file" ] || { usage >&2; stop "name a case."; }
[ -x "$bin/bench_tables" ] || stop "$bin/bench_tables is missing: build it first."
command -v xvfb-run >/dev/null || stop "xvfb-run is missing: tools/setup installs it."

# The largest resident set of a process so far, in MiB.
peak_of() { awk '/^VmHWM:/ { print int($2 / 1024) }' "/proc/$1/status"; }
# Its processor time in clock ticks.
ticks_of() { awk '{ print $14 + $15 }' "/proc/$1/stat"; }
since() { echo $(( ($(date +%s%N) - $1) / 1000000 )); }

echo "== Interdict"
xvfb-run -a -s "-screen 0 1600x1000x24" env QT_QPA_PLATFORM=xcb "$bin/bench_tables" "$file"

if command -v sqlite3 >/dev/null; then
  echo "== sqlite3 $(sqlite3 --version | cut -d' ' -f1)"
  shell() {
    local began; began=$(date +%s%N)
    sqlite3 -readonly "$file" "$2" >/dev/null
    printf '%-36s %9s ms\n' "$1" "$(since "$began")"
  }
  shell "first 500 rows" "SELECT * FROM listing LIMIT 500"
  shell "ids by title" "SELECT id FROM listing ORDER BY title"
  shell "ids by price" "SELECT id FROM listing ORDER BY price_order DESC"
  shell "\"fentanyl\" by the text index" "SELECT rowid FROM listing_text WHERE listing_text MATCH 'fentanyl'"
  shell "\"fentanyl\" by LIKE" "SELECT id FROM listing WHERE title LIKE '%fentanyl%' OR description LIKE '%fentanyl%'"
fi

browse() { # runs within xvfb-run
  local began pid last now window='' settled
  began=$(date +%s%N)
  QT_QPA_PLATFORM=xcb sqlitebrowser --read-only --table listing "$1" >/dev/null 2>&1 &
  pid=$!
  until window=$(xdotool search --onlyvisible --name "DB Browser for SQLite.*" 2>/dev/null | head -n 1) && [ -n "$window" ]; do
    kill -0 "$pid" 2>/dev/null || { echo "it ended by itself" >&2; return 1; }
    [ "$(since "$began")" -lt 60000 ] || { kill "$pid"; echo "no window in a minute" >&2; return 1; }
    sleep 0.01
  done
  printf '%-36s %9s ms   peak %5s MiB\n' "window visible" "$(since "$began")" "$(peak_of "$pid")"
  idle "$pid" "$began" "opened: idle"
  began=$(date +%s%N)
  xdotool mousemove 400 400 click 1 key ctrl+End
  idle "$pid" "$began" "Ctrl+End: idle"
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}
idle() {
  local last=-1 now quiet=0 end
  end=$(since "$2")
  while [ "$quiet" -lt 10 ]; do
    now=$(ticks_of "$1")
    if [ "$now" = "$last" ]; then quiet=$((quiet + 1)); else quiet=0; end=$(since "$2"); fi
    last=$now
    sleep 0.05
  done
  printf '%-36s %9s ms   peak %5s MiB\n' "$3" "$end" "$(peak_of "$1")"
}
if command -v sqlitebrowser >/dev/null && command -v xdotool >/dev/null; then
  echo "== DB Browser for SQLite $(dpkg-query -W -f '${Version}' sqlitebrowser 2>/dev/null || true)"
  functions=$(declare -f browse idle peak_of ticks_of since)
  xvfb-run -a -s "-screen 0 1600x1000x24" bash -c "$functions"'; browse "$1"' browse "$file"
else
  echo "DB Browser for SQLite or xdotool is not installed: not measured."
fi
