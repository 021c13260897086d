// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What tests/benchmarks/bench_layout.sh measures with: makes graphs, and scores positions that any program gave, all by
// the same measure. Not a test.
//
//   bench_layout make NODES NAME        writes NAME-nodes.csv and NAME-links.csv of a made case graph
//   bench_layout convert GRAPH NAME     the same of a GraphML, GEXF, GML or edge-list file
//   bench_layout ours GRAPH PLACES      lays out GRAPH in this process, prints the seconds, writes PLACES
//   bench_layout score GRAPH PLACES     prints stress, near share, length variation and overlaps of PLACES (id,x,y)
//   bench_layout kinds NODES            seconds and overlaps of every named layout of a made case graph
//   bench_layout                        tables of our own layout for made graphs of 300 to 100,000 nodes: seconds and
//                                       quality, when the first places are shown, how nodes stay put as others come
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "models/graph/interchange/graphwriting.h"
#include "models/graph/layout/namedlayouts.h"
#include "tests/graph/arrivals.h"
#include "tests/graph/madegraphs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTextStream>

#include <cmath>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

constexpr int sampledSources = 200;

int complain(const QString &message)
{
    QTextStream(stderr) << "bench_layout: " << message << Qt::endl;
    return 1;
}

double secondsOf(const CaseGraph &graph, int threads, GraphPositions &positions)
{
    LayoutOptions options;
    options.threads = threads;
    QElapsedTimer timer;
    timer.start();
    positions = forceLayout(graph, options, {}, {}).value_or(GraphPositions());
    return double(timer.nsecsElapsed()) / 1e9;
}

void printQuality(QTextStream &out, const CaseGraph &graph, const GraphPositions &positions, bool isOurs = false)
{
    const LayoutQuality quality = layoutQuality(graph, positions, sampledSources);
    out << Qt::fixed << qSetRealNumberPrecision(4) << quality.stress << ' ' << quality.neighbours << ' '
        << quality.variation << ' ' << quality.overlaps;
    if (isOurs)
        out << ' ' << overlapsAsDrawn(graph, positions);
    out << Qt::endl;
}

int writeCsv(const ExchangeGraph &graph, const QString &name)
{
    const auto written = writeGraph(graph, GraphFormat::csv, name + u".csv"_s, {});
    return written ? 0 : complain(written.error().message);
}

int layOut(const ReadGraph &read, const CaseGraph &graph, const QString &path)
{
    QTextStream out(stdout);
    GraphPositions positions;
    out << secondsOf(graph, 0, positions) << Qt::endl;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Text))
        return complain(file.errorString());
    QTextStream places(&file);
    places << "id,x,y\n";
    for (size_t node = 0; node < positions.size(); ++node)
        places << read.graph.nodes[node].id << ',' << positions[node].x() << ',' << positions[node].y() << '\n';
    return 0;
}

int score(const ReadGraph &read, const CaseGraph &graph, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return complain(file.errorString());
    QHash<QString, int> ids;
    for (size_t node = 0; node < read.graph.nodes.size(); ++node)
        ids.insert(read.graph.nodes[node].id, int(node));
    GraphPositions positions(read.graph.nodes.size());
    int placed = 0;
    for (QTextStream lines(&file); !lines.atEnd();) {
        const QStringList fields = lines.readLine().split(u',');
        const auto node = ids.constFind(fields.value(0));
        if (fields.size() != 3 || node == ids.cend())
            continue;
        positions[size_t(*node)] = {fields[1].toDouble(), fields[2].toDouble()};
        ++placed;
    }
    if (placed != int(positions.size()))
        return complain(u"%1 of %2 nodes have a place."_s.arg(placed).arg(positions.size()));
    QTextStream out(stdout);
    printQuality(out, graph, positions);
    return 0;
}

void table()
{
    QTextStream out(stdout);
    out << "nodes links threads seconds | stress near variation overlaps, overlaps as drawn" << Qt::endl;
    for (const int nodes : {300, 1000, 10000, 100000}) {
        const CaseGraph graph = madeCaseGraph(nodes, 1);
        for (const int threads : {1, 2}) {
            GraphPositions positions;
            const double seconds = secondsOf(graph, threads, positions);
            out << graph.nodeCount() << ' ' << graph.edges().size() << ' ' << threads << ' ' << seconds << " | ";
            printQuality(out, graph, positions, true);
        }
    }
}

/// When the first places are there to be shown, and how good they are.
void tableOfProgress()
{
    QTextStream out(stdout);
    out << "\nnodes | first shown s, its stress, its near | shown times, seconds in all" << Qt::endl;
    for (const int nodes : {1000, 10000, 100000}) {
        const CaseGraph graph = madeCaseGraph(nodes, 1);
        LayoutOptions options;
        QElapsedTimer timer;
        double firstSeconds = 0;
        int count = 0;
        GraphPositions first;
        options.improved = [&](const GraphPositions &positions) {
            if (count++ > 0)
                return;
            firstSeconds = double(timer.nsecsElapsed()) / 1e9;
            first = positions;
        };
        timer.start();
        const auto positions = forceLayout(graph, options, {}, {});
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        const LayoutQuality quality = first.empty() ? LayoutQuality() : layoutQuality(graph, first, sampledSources);
        out << graph.nodeCount() << " | " << firstSeconds << ' ' << quality.stress << ' ' << quality.neighbours << " | "
            << count << ' ' << seconds << Qt::endl;
    }
}

/// Five percent new nodes come to a graph that is laid out already.
void tableOfStaying()
{
    QTextStream out(stdout);
    out << "\n5 % new nodes: nodes which | seconds | median and most moved, of the diagonal | unmoved | new ones near"
        << Qt::endl;
    for (const int nodes : {1000, 10000, 100000}) {
        for (const ComingNodes coming : {ComingNodes::newest, ComingNodes::scattered}) {
            const Arrival came = arrival(madeCaseGraph(nodes, 1), 5, coming);
            const GraphPositions before = forceLayout(came.before, {}, {}, {}).value_or(GraphPositions());
            LayoutOptions options;
            options.start = startOf(came, before);
            QElapsedTimer timer;
            timer.start();
            const GraphPositions after = forceLayout(came.after, options, {}, {}).value_or(GraphPositions());
            const double seconds = double(timer.nsecsElapsed()) / 1e9;
            const Displacement moved = displacement(came, before, after);
            out << nodes << (coming == ComingNodes::newest ? " newest | " : " scattered | ") << seconds << " | "
                << moved.median << ' ' << moved.most << " | " << moved.unmoved << " | " << moved.near << Qt::endl;
        }
    }
}

int kinds(int nodes)
{
    QTextStream out(stdout);
    const CaseGraph graph = madeCaseGraph(nodes, 1);
    for (const LayoutKind kind : allLayoutKinds) {
        LayoutRequest request;
        request.kind = kind;
        for (int node = 0; node < graph.nodeCount(); ++node)
            request.days.push_back(node % 2 == 0 ? 19000 + (node * 7919) % 700 : std::nan(""));
        QElapsedTimer timer;
        timer.start();
        const auto layout = namedLayout(graph, request, {}, {});
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        if (!layout)
            return complain(layout.error().message);
        out << layoutKey(kind) << ' ' << seconds << " s, ";
        printQuality(out, graph, layout->positions, true);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        table();
        tableOfProgress();
        tableOfStaying();
        return 0;
    }
    if (arguments.size() == 2 && arguments[0] == "kinds"_L1)
        return kinds(arguments[1].toInt());
    if (arguments.size() != 3)
        return complain(u"see the head of bench_layout.cpp."_s);
    if (arguments[0] == "make"_L1)
        return writeCsv(exchangeFrom(madeCaseGraph(arguments[1].toInt(), 1), {}, {}), arguments[2]);
    const auto read = readGraphFile(arguments[1], {});
    if (!read)
        return complain(read.error().message);
    if (arguments[0] == "convert"_L1)
        return writeCsv(read->graph, arguments[2]);
    const auto graph = caseGraphFrom(read->graph);
    if (!graph)
        return complain(graph.error().message);
    return arguments[0] == "score"_L1 ? score(*read, *graph, arguments[2]) : layOut(*read, *graph, arguments[2]);
}
