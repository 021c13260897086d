// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// What tests/benchmarks/bench_layout.sh measures with: makes graphs, and scores positions that any program gave, all by
// the same measure. Not a test.
//
//   bench_layout make NODES NAME        writes NAME-nodes.csv and NAME-links.csv of a made case graph
//   bench_layout convert GRAPH NAME     the same of a GraphML, GEXF, GML or edge-list file
//   bench_layout ours GRAPH PLACES      lays out GRAPH in this process, prints the seconds, writes PLACES
//   bench_layout score GRAPH PLACES     prints stress, near share, length variation and overlaps of PLACES (id,x,y)
//   bench_layout                        a table of our own layout for made graphs of 300 to 100,000 nodes
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "models/graph/interchange/graphwriting.h"
#include "tests/graph/madegraphs.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QHash>
#include <QTextStream>

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

void printQuality(QTextStream &out, const CaseGraph &graph, const GraphPositions &positions)
{
    const LayoutQuality quality = layoutQuality(graph, positions, sampledSources);
    out << Qt::fixed << qSetRealNumberPrecision(4) << quality.stress << ' ' << quality.neighbours << ' '
        << quality.variation << ' ' << quality.overlaps << Qt::endl;
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
    out << "nodes links threads seconds | stress near variation overlaps" << Qt::endl;
    for (const int nodes : {300, 1000, 10000, 100000}) {
        const CaseGraph graph = madeCaseGraph(nodes, 1);
        for (const int threads : {1, 2}) {
            GraphPositions positions;
            const double seconds = secondsOf(graph, threads, positions);
            out << graph.nodeCount() << ' ' << graph.edges().size() << ' ' << threads << ' ' << seconds << " | ";
            printQuality(out, graph, positions);
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    if (arguments.isEmpty()) {
        table();
        return 0;
    }
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
