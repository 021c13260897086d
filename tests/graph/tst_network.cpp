// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/network.h"

#include <QTest>

using namespace interdict;

class NetworkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parallelLinksBecomeOneAndLoopsGo()
    {
        const Network network = *Network::make(3, {{1, 0, 2}, {0, 1, 3}, {2, 2, 9}, {1, 2, 0.5}});
        QCOMPARE(network.links().size(), size_t(2));
        QCOMPARE(network.links()[0].from, 0);
        QCOMPARE(network.links()[0].weight, 5.0);
        QCOMPARE(network.degree(2), 1);
        QCOMPARE(network.strength(1), 5.5);
    }

    void rowsAreAscendingAndParallel()
    {
        const Network network = *Network::make(4, {{3, 1, 4}, {1, 0, 1}, {2, 1, 2}});
        const std::span<const int> around = network.neighbours(1);
        QCOMPARE(std::vector<int>(around.begin(), around.end()), (std::vector<int>{0, 2, 3}));
        QCOMPARE(network.weights(1)[2], 4.0);
        const NetworkLink &link = network.links()[size_t(network.linksAt(1)[2])];
        QCOMPARE(link.to, 3);
    }

    void weightsThatAreNoneCountAsOne_data()
    {
        QTest::addColumn<double>("weight");
        QTest::newRow("zero") << 0.0;
        QTest::newRow("negative") << -3.0;
        QTest::newRow("no number") << qQNaN();
        QTest::newRow("infinite") << qInf();
    }
    void weightsThatAreNoneCountAsOne()
    {
        QFETCH(double, weight);
        QCOMPARE(Network::make(2, {{0, 1, weight}})->strength(0), 1.0);
    }

    void endsMustBeNodes()
    {
        QCOMPARE(Network::make(2, {{0, 2, 1}}).error().code, ErrorCode::badInput);
        QCOMPARE(Network::make(2, {{-1, 0, 1}}).error().code, ErrorCode::badInput);
    }

    void anEmptyNetworkAnswers()
    {
        QCOMPARE(Network().size(), 0);
        QCOMPARE(Network::make(0, {})->size(), 0);
    }
};

QTEST_GUILESS_MAIN(NetworkTest)
#include "tst_network.moc"
