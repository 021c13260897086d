// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// Seconds and quality of the layout of made case graphs. Not a test: run it by hand.
#include "tests/graph/madegraphs.h"

#include <QElapsedTimer>
#include <QTextStream>

using namespace interdict;

namespace {

void measure(QTextStream &out, int nodes)
{
    constexpr int sampledSources = 60;
    const CaseGraph graph = madeCaseGraph(nodes, 1);
    int leaves = 0;
    for (int node = 0; node < graph.nodeCount(); ++node)
        leaves += graph.degree(node) == 1 ? 1 : 0;
    for (const int threads : {1, 2}) {
        QElapsedTimer timer;
        timer.start();
        LayoutOptions options;
        options.threads = threads;
        const Result<GraphPositions> positions = forceLayout(graph, options, {}, {});
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!positions)
            return;
        const LayoutQuality quality = layoutQuality(graph, *positions, sampledSources);
        out << qSetFieldWidth(9) << graph.nodeCount() << graph.edges().size() << 100 * leaves / graph.nodeCount()
            << threads << Qt::fixed << qSetRealNumberPrecision(3) << seconds << quality.stress << quality.neighbours
            << quality.variation << qSetRealNumberPrecision(0) << quality.meanLength << qSetFieldWidth(0) << Qt::endl;
    }
}

} // namespace

int main()
{
    QTextStream out(stdout);
    out << "    nodes    links  leaves%  threads  seconds   stress  near.sh. len.var. mean len" << Qt::endl;
    for (const int nodes : {300, 1000, 10000, 100000})
        measure(out, nodes);
    return 0;
}
