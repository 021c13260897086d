#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# SPDX-FileCopyrightText: 2026 The Interdict developers
"""Lays out a list of links with another program's library, prints the seconds it took and writes id,x,y.

Usage: layout_peers.py fmme|fm3|fr|drl|sfdp LINKS.csv PLACES.csv

fmme, fm3: OGDF in Tulip (Debian: libtulip-ogdf-5.4, tulip); fr, drl: igraph (python3-igraph); sfdp: graphviz.
Only the layout itself is timed, not the reading; sfdp is a program of its own and timed whole, as is its reading.
Exit code 3: the library is not installed.
"""
import contextlib
import csv
import io
import os
import re
import subprocess
import sys
import time


def read_links(path):
    ids, links = {}, []
    with open(path, newline="", encoding="utf-8") as file:
        rows = csv.reader(file)
        head = next(rows)
        source, target = head.index("source"), head.index("target")
        for row in rows:
            ends = [ids.setdefault(row[i], len(ids)) for i in (source, target)]
            if ends[0] != ends[1]:
                links.append((min(ends), max(ends)))
    # Nodes without links stand in the list of nodes alone.
    nodes = re.sub(r"-links\.csv$", "-nodes.csv", path)
    if nodes != path and os.path.exists(nodes):
        with open(nodes, newline="", encoding="utf-8") as file:
            for row in csv.DictReader(file):
                ids.setdefault(row["id"], len(ids))
    return list(ids), sorted(set(links))


def by_tulip(plugin, count, links):
    with contextlib.redirect_stdout(io.StringIO()):
        from tulip import tlp
    graph = tlp.newGraph()
    nodes = graph.addNodes(count)
    for a, b in links:
        graph.addEdge(nodes[a], nodes[b])
    layout = graph.getLayoutProperty("viewLayout")
    parameters = tlp.getDefaultPluginParameters(plugin, graph)
    began = time.perf_counter()
    done, message = graph.applyLayoutAlgorithm(plugin, layout, parameters)
    seconds = time.perf_counter() - began
    if not done:
        sys.exit("layout_peers: " + message)
    return seconds, [(layout[n][0], layout[n][1]) for n in nodes]


def by_igraph(name, count, links):
    import igraph
    graph = igraph.Graph(count, links)
    began = time.perf_counter()
    layout = graph.layout_drl() if name == "drl" else graph.layout_fruchterman_reingold(grid=True)
    return time.perf_counter() - began, layout.coords


def by_sfdp(count, links):
    text = "graph {\n" + "".join(f"{n};\n" for n in range(count)) + "".join(f"{a}--{b};\n" for a, b in links) + "}\n"
    began = time.perf_counter()
    # prism's overlap removal is a step of its own that the others do not take either
    done = subprocess.run(["sfdp", "-Goverlap=true", "-Tplain"], input=text, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - began
    places = [None] * count
    for line in done.stdout.splitlines():
        if line.startswith("node "):
            fields = line.split()
            places[int(fields[1])] = (float(fields[2]), float(fields[3]))
    return seconds, places


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    way, source, target = sys.argv[1:]
    ids, links = read_links(source)
    plugins = {"fmme": "Fast Multipole Multilevel Embedder (OGDF)", "fm3": "FM^3 (OGDF)"}
    try:
        if way in plugins:
            seconds, places = by_tulip(plugins[way], len(ids), links)
        elif way == "sfdp":
            seconds, places = by_sfdp(len(ids), links)
        else:
            seconds, places = by_igraph(way, len(ids), links)
    except (ImportError, FileNotFoundError):
        sys.exit(3)
    with open(target, "w", encoding="utf-8") as file:
        file.write("id,x,y\n")
        for name, (x, y) in zip(ids, places):
            file.write(f"{name},{x:.6g},{y:.6g}\n")
    print(f"{seconds:.4f}")


main()
