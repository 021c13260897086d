// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/centrality.h"
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "tests/graph/samplenetworks.h"

#include <QFileInfo>
#include <QTest>

#include <numeric>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// Straight from the definition: counts the shortest ways of each pair and those through each node.
std::vector<double> betweennessByDefinition(const Network &network)
{
    const int count = network.size();
    std::vector<std::vector<int>> distances(size_t(count), std::vector<int>(size_t(count), -1));
    std::vector<std::vector<double>> ways(size_t(count), std::vector<double>(size_t(count), 0));
    for (int source = 0; source < count; ++source) {
        std::vector<int> order{source};
        distances[size_t(source)][size_t(source)] = 0;
        ways[size_t(source)][size_t(source)] = 1;
        for (size_t i = 0; i < order.size(); ++i) {
            for (const int other : network.neighbours(order[i])) {
                int &distance = distances[size_t(source)][size_t(other)];
                if (distance < 0) {
                    distance = distances[size_t(source)][size_t(order[i])] + 1;
                    order.push_back(other);
                }
                if (distance == distances[size_t(source)][size_t(order[i])] + 1)
                    ways[size_t(source)][size_t(other)] += ways[size_t(source)][size_t(order[i])];
            }
        }
    }
    std::vector<double> result(size_t(count), 0);
    for (size_t s = 0; s < size_t(count); ++s) {
        for (size_t t = s + 1; t < size_t(count); ++t) {
            for (size_t v = 0; v < size_t(count); ++v) {
                if (v != s && v != t && distances[s][t] > 0 && distances[s][v] > 0 && distances[v][t] > 0 &&
                    distances[s][v] + distances[v][t] == distances[s][t])
                    result[v] += ways[s][v] * ways[v][t] / ways[s][t];
            }
        }
    }
    return result;
}

struct Known
{
    ReadGraph read;
    Network network;

    [[nodiscard]] size_t node(const QString &name) const
    {
        for (size_t i = 0; i < read.graph.nodes.size(); ++i) {
            if (read.graph.nodes[i].name == name || read.graph.nodes[i].id == name)
                return i;
        }
        return size_t(-1);
    }
};

} // namespace

class CentralityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// As networkx 2.8.8 gives them: betweenness_centrality(normalized=False), pagerank(tol=1e-12).
    void publishedGraphsHaveTheirKnownFigures_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("node");
        QTest::addColumn<double>("between");
        QTest::addColumn<double>("rank");
        QTest::newRow("karate, instructor") << u"karate.gml"_s << u"1"_s << 231.071429 << 0.09699729;
        QTest::newRow("karate, president") << u"karate.gml"_s << u"34"_s << 160.551587 << 0.10091918;
        QTest::newRow("karate, 33") << u"karate.gml"_s << u"33"_s << 76.690476 << 0.07169323;
        QTest::newRow("Valjean") << u"Les Miserables.gexf"_s << u"Valjean"_s << 1624.4688 << 0.09955811;
        QTest::newRow("Marius") << u"Les Miserables.gexf"_s << u"Marius"_s << 376.292593 << 0.05166811;
        QTest::newRow("Myriel") << u"Les Miserables.gexf"_s << u"Myriel"_s << 504.0 << 0.03923158;
    }
    void publishedGraphsHaveTheirKnownFigures()
    {
        QFETCH(QString, file);
        QFETCH(QString, node);
        QFETCH(double, between);
        QFETCH(double, rank);
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/graphs/") + file;
        if (!QFileInfo::exists(path))
            QSKIP("../shared/data/graphs is absent.");
        Known known{*readGraphFile(path, {}), {}};
        known.network = *networkFrom(known.read.graph);
        const size_t at = known.node(node);
        QVERIFY(at != size_t(-1));
        QVERIFY(std::abs(betweenness(known.network, {}, {}, {})->values[at] - between) < 1e-5);
        QVERIFY(std::abs((*pageRank(known.network, {}))[at] - rank) < 1e-7);
    }

    void betweennessIsWhatItsDefinitionSays_data()
    {
        QTest::addColumn<Network>("network");
        QTest::newRow("path") << networkOfPairs(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}});
        QTest::newRow("star") << networkOfPairs(6, {{0, 1}, {0, 2}, {0, 3}, {0, 4}, {0, 5}});
        QTest::newRow("two parts") << networkOfPairs(7, {{0, 1}, {1, 2}, {3, 4}, {4, 5}});
        QTest::newRow("made") << randomNetwork(60, 110, 3);
        QTest::newRow("denser") << randomNetwork(40, 200, 4);
    }
    void betweennessIsWhatItsDefinitionSays()
    {
        QFETCH(Network, network);
        const std::vector<double> expected = betweennessByDefinition(network);
        const Betweenness found = *betweenness(network, {}, {}, {});
        QVERIFY(found.isExact);
        for (size_t node = 0; node < expected.size(); ++node)
            QVERIFY(std::abs(found.values[node] - expected[node]) < 1e-9);
    }

    void betweennessDoesNotDependOnTheThreads()
    {
        const Network network = randomNetwork(400, 900, 5);
        BetweennessOptions options;
        options.threads = 1;
        const std::vector<double> one = betweenness(network, options, {}, {})->values;
        options.threads = 3;
        QVERIFY(betweenness(network, options, {}, {})->values == one);
    }

    /// The sample says how far off it may be; a value in 20 may be further.
    void sampledBetweennessIsWithinItsError()
    {
        const Network network = randomNetwork(1500, 3600, 6);
        const std::vector<double> exact = betweenness(network, {}, {}, {})->values;
        BetweennessOptions options;
        options.mostExact = 100;
        options.samples = 300;
        const Betweenness sampled = *betweenness(network, options, {}, {});
        QVERIFY(!sampled.isExact);
        QVERIFY(sampled.sources >= 300);
        QVERIFY(sampled.error > 0);
        int off = 0;
        for (size_t node = 0; node < exact.size(); ++node)
            off += std::abs(sampled.values[node] - exact[node]) > sampled.error ? 1 : 0;
        QVERIFY2(off <= int(exact.size()) / 20, qPrintable(QString::number(off)));
    }

    void sampledBetweennessFollowsItsSeed()
    {
        const Network network = randomNetwork(600, 1500, 6);
        BetweennessOptions options{100, 50, 1, 0};
        const std::vector<double> first = betweenness(network, options, {}, {})->values;
        QVERIFY(betweenness(network, options, {}, {})->values == first);
        options.seed = 2;
        QVERIFY(betweenness(network, options, {}, {})->values != first);
    }

    void pageRanksAddUpToOne()
    {
        const Network network = randomNetwork(300, 250, 7); // some nodes have no link
        const std::vector<double> ranks = *pageRank(network, {});
        QVERIFY(std::abs(std::accumulate(ranks.begin(), ranks.end(), 0.0) - 1) < 1e-9);
    }

    void pageRankFollowsWeights()
    {
        const Network network = *Network::make(3, {{0, 1, 9}, {0, 2, 1}});
        const std::vector<double> ranks = *pageRank(network, {});
        QVERIFY(ranks[1] > 3 * ranks[2]);
    }

    void cancelledWorkSaysSo()
    {
        const CancelToken cancel;
        cancel.cancel();
        const Network network = randomNetwork(300, 600, 8);
        QCOMPARE(betweenness(network, {}, cancel, {}).error().code, ErrorCode::cancelled);
        QCOMPARE(pageRank(network, cancel).error().code, ErrorCode::cancelled);
    }

    void anEmptyNetworkHasNoFigures()
    {
        QVERIFY(pageRank(Network(), {})->empty());
        QVERIFY(betweenness(Network(), {}, {}, {})->values.empty());
    }
};

QTEST_GUILESS_MAIN(CentralityTest)
#include "tst_centrality.moc"
