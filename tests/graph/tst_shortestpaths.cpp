// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/shortestpaths.h"
#include "tests/graph/samplenetworks.h"

#include <QTest>

#include <algorithm>

using namespace interdict;

namespace {

/// All shortest ways, found by going every way of each length.
std::vector<std::vector<int>> waysByTrying(const Network &network, int from, int to)
{
    std::vector<std::vector<int>> ways{{from}};
    for (int length = 0; length < network.size() && !ways.empty(); ++length) {
        std::vector<std::vector<int>> arrived;
        std::copy_if(ways.begin(), ways.end(), std::back_inserter(arrived),
                     [to](const std::vector<int> &way) { return way.back() == to; });
        if (!arrived.empty()) {
            std::sort(arrived.begin(), arrived.end());
            return arrived;
        }
        std::vector<std::vector<int>> longer;
        for (const std::vector<int> &way : ways) {
            for (const int next : network.neighbours(way.back())) {
                if (std::find(way.begin(), way.end(), next) != way.end())
                    continue;
                longer.push_back(way);
                longer.back().push_back(next);
            }
        }
        ways = std::move(longer);
    }
    return {};
}

} // namespace

class ShortestPathsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allOfThemAreFound_data()
    {
        QTest::addColumn<Network>("network");
        QTest::newRow("square") << networkOfPairs(4, {{0, 1}, {1, 3}, {0, 2}, {2, 3}});
        QTest::newRow("grid") << networkOfPairs(
            9, {{0, 1}, {1, 2}, {3, 4}, {4, 5}, {6, 7}, {7, 8}, {0, 3}, {3, 6}, {1, 4}, {4, 7}, {2, 5}, {5, 8}});
        QTest::newRow("neighbours") << networkOfPairs(3, {{0, 2}, {0, 1}, {1, 2}});
        QTest::newRow("made") << randomNetwork(30, 45, 1);
        QTest::newRow("another") << randomNetwork(24, 40, 2);
    }
    void allOfThemAreFound()
    {
        QFETCH(Network, network);
        for (int from = 0; from < network.size(); from += 2) {
            for (int to = 0; to < network.size(); ++to) {
                const ShortestPaths found = shortestPaths(network, from, to, 1000);
                const std::vector<std::vector<int>> expected = waysByTrying(network, from, to);
                QCOMPARE(found.paths, expected);
                QCOMPARE(found.count, double(expected.size()));
                QCOMPARE(found.length, expected.empty() ? -1 : int(expected.front().size()) - 1);
            }
        }
    }

    void countsMoreThanItLists()
    {
        // Ten squares in a row: 2^10 ways.
        std::vector<std::pair<int, int>> pairs;
        for (int i = 0; i < 10; ++i) {
            const int first = 3 * i;
            pairs.insert(pairs.end(),
                         {{first, first + 1}, {first, first + 2}, {first + 1, first + 3}, {first + 2, first + 3}});
        }
        const ShortestPaths found = shortestPaths(networkOfPairs(31, pairs), 0, 30, 5);
        QCOMPARE(found.length, 20);
        QCOMPARE(found.count, 1024.0);
        QCOMPARE(int(found.paths.size()), 5);
        QVERIFY(std::is_sorted(found.paths.begin(), found.paths.end()));
    }

    void aNodeReachesItself()
    {
        const ShortestPaths found = shortestPaths(networkOfPairs(2, {{0, 1}}), 1, 1, 5);
        QCOMPARE(found.length, 0);
        QCOMPARE(found.paths, (std::vector<std::vector<int>>{{1}}));
    }

    void noWayIsSaid()
    {
        QCOMPARE(shortestPaths(networkOfPairs(4, {{0, 1}, {2, 3}}), 0, 3, 5).length, -1);
        QCOMPARE(shortestPaths(networkOfPairs(2, {{0, 1}}), 0, 7, 5).length, -1);
    }
};

QTEST_GUILESS_MAIN(ShortestPathsTest)
#include "tst_shortestpaths.moc"
