// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/cohesion.h"
#include "tests/graph/samplenetworks.h"

#include <QTest>

#include <algorithm>

using namespace interdict;

namespace {

/// The sizes of the parts that are left of a node's component without it, descending.
std::vector<int> piecesWithout(const Network &network, int node)
{
    std::vector<NetworkLink> kept;
    for (const NetworkLink &link : network.links()) {
        if (link.from != node && link.to != node)
            kept.push_back(link);
    }
    const ComponentNumbers parts = componentNumbers(*Network::make(network.size(), kept));
    std::vector<int> found;
    for (const int other : network.neighbours(node)) {
        const int part = parts.of[size_t(other)];
        if (std::find(found.begin(), found.end(), part) == found.end())
            found.push_back(part);
    }
    for (int &part : found)
        part = parts.sizes[size_t(part)];
    std::sort(found.rbegin(), found.rend());
    return found;
}

size_t componentsWithout(const Network &network, int gone)
{
    std::vector<NetworkLink> kept;
    for (int link = 0; link < int(network.links().size()); ++link) {
        if (link != gone)
            kept.push_back(network.links()[size_t(link)]);
    }
    return componentNumbers(*Network::make(network.size(), kept)).sizes.size();
}

} // namespace

class CohesionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void componentsAreNumberedFromTheLargest()
    {
        const Network network = networkOfPairs(7, {{0, 1}, {2, 3}, {3, 4}, {4, 5}});
        const ComponentNumbers parts = componentNumbers(network);
        QCOMPARE(parts.sizes, (std::vector<int>{4, 2, 1}));
        QCOMPARE(parts.of, (std::vector<int>{1, 1, 0, 0, 0, 0, 2}));
    }

    void coresPeelFromOutside()
    {
        // A square with its diagonals, a triangle at one of its corners, and a tail.
        const Network network =
            networkOfPairs(8, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {3, 5}, {4, 5}, {5, 6}});
        QCOMPARE(coreNumbers(network), (std::vector<int>{3, 3, 3, 3, 2, 2, 1, 0}));
    }

    void holdersSayWhatFallsApart_data()
    {
        QTest::addColumn<Network>("network");
        QTest::newRow("star") << networkOfPairs(5, {{0, 1}, {0, 2}, {0, 3}, {0, 4}});
        QTest::newRow("ring") << networkOfPairs(5, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {4, 0}});
        QTest::newRow("two rings at a node")
            << networkOfPairs(7, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 2}, {5, 6}});
        QTest::newRow("tree") << networkOfPairs(9, {{0, 1}, {0, 2}, {1, 3}, {1, 4}, {2, 5}, {5, 6}, {6, 7}, {6, 8}});
        QTest::newRow("made") << randomNetwork(120, 130, 1);
        QTest::newRow("denser") << randomNetwork(90, 160, 2);
    }
    void holdersSayWhatFallsApart()
    {
        QFETCH(Network, network);
        const Holders found = holders(network);
        std::vector<bool> isHolder(size_t(network.size()), false);
        for (const Holder &holder : found.nodes) {
            isHolder[size_t(holder.node)] = true;
            QCOMPARE(holder.pieces, piecesWithout(network, holder.node));
        }
        for (int node = 0; node < network.size(); ++node)
            QCOMPARE(piecesWithout(network, node).size() > 1, bool(isHolder[size_t(node)]));
    }

    void bridgesAreTheLinksThatCut_data() { holdersSayWhatFallsApart_data(); }
    void bridgesAreTheLinksThatCut()
    {
        QFETCH(Network, network);
        const size_t parts = componentNumbers(network).sizes.size();
        std::vector<bool> isBridge(network.links().size(), false);
        for (const Bridge &bridge : holders(network).bridges) {
            isBridge[size_t(bridge.link)] = true;
            const ComponentNumbers whole = componentNumbers(network);
            const int from = network.links()[size_t(bridge.link)].from;
            QCOMPARE(bridge.fromSide + bridge.toSide, whole.sizes[size_t(whole.of[size_t(from)])]);
        }
        for (int link = 0; link < int(network.links().size()); ++link)
            QCOMPARE(componentsWithout(network, link) > parts, bool(isBridge[size_t(link)]));
    }

    void sidesOfABridgeBelongToItsEnds()
    {
        const Holders found = holders(networkOfPairs(5, {{0, 1}, {1, 2}, {2, 3}, {2, 4}}));
        QCOMPARE(found.bridges.front().fromSide, 2); // 0 and 1 | 2, 3 and 4
        QCOMPARE(found.bridges.front().toSide, 3);
    }

    /// A walk that called itself would run out of stack.
    void aLongChainIsNoTrouble()
    {
        constexpr int length = 300'000;
        std::vector<std::pair<int, int>> pairs;
        for (int i = 1; i < length; ++i)
            pairs.emplace_back(i - 1, i);
        const Holders found = holders(networkOfPairs(length, pairs));
        QCOMPARE(int(found.nodes.size()), length - 2);
        QCOMPARE(int(found.bridges.size()), length - 1);
    }
};

QTEST_GUILESS_MAIN(CohesionTest)
#include "tst_cohesion.moc"
