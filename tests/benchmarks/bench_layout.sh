#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
stop() { printf 'bench_layout: %s\n' "$*" >&2; exit 1; }

usage() {
  cat <<'TEXT'
Usage: tests/benchmarks/bench_layout.sh [--nodes "N …"] [--files "FILE …"] [--ways "WAY …"] [--runs N] [--limit S]
                                        [--bin FOLDER] [--work FOLDER] [--python PROGRAM]

Lays out made case graphs and real files by Interdict and by its peers, in turn and in one run, and scores all positions by
the same measure. Not part of ctest.

  --nodes "N …"    sizes of made graphs (1000 10000 100000)
  --files "FILE …" real graphs (those of ../shared/data/graphs, where it lies there)
  --ways "WAY …"   ours, fmme and fm3 (OGDF in Tulip), sfdp (graphviz), fr and drl (igraph); all but drl
  --runs N         how often each is run; the fastest counts (3)
  --limit S        seconds after which a layout is given up (240)
  --bin FOLDER     where the program bench_layout lies (build/dev/bin)
  --python PROGRAM a Python that finds Tulip and igraph (/usr/bin/python3)
  --work FOLDER    where files are written (a temporary folder, removed at the end)

Columns: seconds of the layout alone (sfdp: of the program); normalised stress (0 is best) from 200 sampled nodes; near: the
share of each node's drawn neighbours that lie within two links (1 is best); variation of the lengths of links; overlaps:
the share of nodes whose disc touches another's, were links 100 long on average. At the end, of ours alone: the share
that overlaps as our pictures draw it, when first places are shown, and how nodes stay put as 5 % new ones come. Peers that are not installed are left
out, saying so (Debian: apt install graphviz libtulip-ogdf-5.4 libtulip-python-5.4 tulip python3-igraph).
TEXT
}

nodes="1000 10000 100000" files='' ways="ours fmme fm3 sfdp fr" runs=3 limit=240 bin="$top/build/dev/bin" work='' python=/usr/bin/python3
while [ $# -gt 0 ]; do
  case "$1" in
    -h|--help) usage; exit 0 ;;
    --nodes|--files|--ways|--runs|--limit|--bin|--work|--python)
      [ $# -ge 2 ] || stop "$1 takes a value."; printf -v "${1#--}" %s "$2"; shift 2 ;;
    *) usage >&2; stop "there is no option '$1'." ;;
  esac
done
[ -x "$bin/bench_layout" ] || stop "$bin/bench_layout is missing: build it (ninja -C build/dev bench_layout), or give --bin."
if [ -z "$work" ]; then
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
else
  mkdir -p "$work"
fi

# lay WAY GRAPH: prints the seconds; fails where the peer is missing (3) or took too long (124).
lay() {
  if [ "$1" = ours ]; then timeout "$limit" "$bin/bench_layout" ours "$2-links.csv" "$2-$1.csv"
  else timeout "$limit" "$python" "$top/tests/benchmarks/layout_peers.py" "$1" "$2-links.csv" "$2-$1.csv" 2>"$work/log" | tail -n 1
  fi
}

measure() { # graph, name
  printf '\n%s: %d nodes, %d links\n' "$2" "$(($(wc -l <"$1-nodes.csv") - 1))" "$(($(wc -l <"$1-links.csv") - 1))"
  printf '  %-6s %9s %8s %7s %10s %9s %8s\n' way seconds stress near variation overlaps '/ ours'
  local way run seconds best first='' code
  for way in $ways; do
    best=
    for ((run = 1; run <= runs; ++run)); do
      code=0
      seconds=$(lay "$way" "$1") || code=$?
      [ "$code" = 0 ] || break
      if [ -z "$best" ] || awk "BEGIN {exit !($seconds < $best)}"; then best=$seconds; fi
      # What takes minutes is not run again.
      if awk "BEGIN {exit !($seconds > 20)}"; then break; fi
    done
    case "$code" in
      0) ;;
      3) printf '  %-6s is not installed\n' "$way"; continue ;;
      124) printf '  %-6s took more than %s s\n' "$way" "$limit"; continue ;;
      *) tail -n 3 "$work/log" >&2; printf '  %-6s failed\n' "$way"; continue ;;
    esac
    [ "$way" != ours ] || first=$best
    # shellcheck disable=SC2046,SC2183 # score prints four numbers
    printf '  %-6s %9.3f %8.4f %7.4f %10.4f %9.4f %8s\n' "$way" "$best" \
      $("$bin/bench_layout" score "$1-links.csv" "$1-$way.csv") \
      "$([ -z "$first" ] || awk "BEGIN {printf \"%.1f\", $best / $first}")"
  done
}

for size in $nodes; do
  "$bin/bench_layout" make "$size" "$work/case$size"
  measure "$work/case$size" "made case of $size"
done
if [ -z "$files" ] && [ -d "$top/../shared/data/graphs" ]; then
  graphs="$top/../shared/data/graphs"
  list=("$graphs/karate.gml" "$graphs/Les Miserables.gexf" "$graphs/tinkerpop/graph-example-2.xml")
else
  read -r -a list <<<"$files"
fi
for file in "${list[@]}"; do
  [ -f "$file" ] || continue
  name=$(basename "$file" | tr -c 'A-Za-z0-9\n' _)
  "$bin/bench_layout" convert "$file" "$work/$name"
  measure "$work/$name" "$(basename "$file")"
done
case " $ways " in *" ours "*) printf '\n'; "$bin/bench_layout" ;; esac
