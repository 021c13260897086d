#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
stop() { printf 'bench_scanner: %s\n' "$*" >&2; exit 1; }

usage() {
  cat <<'TEXT'
Usage: tests/benchmarks/bench_scanner.sh [--file FILE] [--mb N] [--runs N] [--bin FOLDER]

Times the scan of a real text by interdict-cli, beside grep with one set of patterns for some of the same kinds (domains,
mail, Bitcoin, S10, phone numbers; it checks no checksum and no ending, and says nothing but a count of lines). All in
one run, in turn, so that the ratios hold on a noisy machine. Not part of ctest.

  --file FILE    the text (../shared/data/markets/agora-vendor-pages-2014-01.csv)
  --mb N         how long it is made by repeating it (64)
  --runs N       how often each is run; the fastest counts (3)
  --bin FOLDER   where interdict-cli lies (build/release/bin)
TEXT
}

file="$top/../shared/data/markets/agora-vendor-pages-2014-01.csv" mb=64 runs=3 bin="$top/build/release/bin"
while [ $# -gt 0 ]; do
  case "$1" in
    -h|--help) usage; exit 0 ;;
    --file|--mb|--runs|--bin) [ $# -ge 2 ] || stop "$1 takes a value."; printf -v "${1#--}" %s "$2"; shift 2 ;;
    *) usage >&2; stop "there is no option '$1'." ;;
  esac
done
[ -r "$file" ] || stop "$file cannot be read: give another text with --file."
[ -x "$bin/interdict-cli" ] || stop "$bin/interdict-cli is missing: run tools/run --headless first, or give --bin."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

while [ "$(stat -c %s "$work/text" 2>/dev/null || echo 0)" -lt $((mb * 1000000)) ]; do cat "$file" >>"$work/text"; done
bytes=$(stat -c %s "$work/text")
patterns='[[:alnum:]-]+(\.[[:alnum:]-]+)*\.(com|net|org|info|biz|onion|to|ru|cc)\b|[[:alnum:]._%+-]+@[[:alnum:].-]+\.[a-z]{2,}|\b[13][1-9A-HJ-NP-Za-km-z]{25,34}\b|\b[A-Z]{2}[0-9]{9}[A-Z]{2}\b|\+[0-9][0-9 ().-]{7,}[0-9]'

fastest() { # NAME COMMAND…
  local name=$1 best=
  shift
  for _ in $(seq "$runs"); do
    local start end took
    start=$(date +%s%N)
    "$@" >"$work/out" 2>/dev/null || true
    end=$(date +%s%N)
    took=$((end - start))
    if [ -z "$best" ] || [ "$took" -lt "$best" ]; then best=$took; fi
  done
  awk -v name="$name" -v ns="$best" -v bytes="$bytes" \
    'BEGIN { printf "%-34s %7.2f s %8.1f MB/s\n", name, ns / 1e9, bytes / 1e6 / (ns / 1e9) }'
}

printf '%.0f MB of %s\n' "$(awk -v b="$bytes" 'BEGIN { print b / 1e6 }')" "$(basename "$file")"
fastest 'read only (wc -l)' wc -l "$work/text"
fastest 'interdict-cli scan --json' "$bin/interdict-cli" scan "$work/text" --json
printf '  hits: %s\n' "$(wc -l <"$work/out")"
fastest 'grep -cE, one set, C locale' env LC_ALL=C grep -cE "$patterns" "$work/text"
fastest 'grep -cE, one set, UTF-8 locale' env LC_ALL=C.UTF-8 grep -cE "$patterns" "$work/text"
