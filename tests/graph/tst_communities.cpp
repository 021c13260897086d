// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/graph/analysis/communities.h"
#include "models/graph/interchange/graphconversion.h"
#include "models/graph/interchange/graphreading.h"
#include "tests/graph/samplenetworks.h"

#include <QFileInfo>
#include <QTest>

#include <thread>

using namespace interdict;
using namespace Qt::StringLiterals;

class CommunitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Louvain's best of 50 runs, by igraph 0.10 (weights where the file has them).
    void atLeastAsModularAsLouvain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("louvain");
        QTest::newRow("karate") << u"karate.gml"_s << 0.4197896;
        QTest::newRow("Les Miserables") << u"Les Miserables.gexf"_s << 0.5666879;
    }
    void atLeastAsModularAsLouvain()
    {
        QFETCH(QString, file);
        QFETCH(double, louvain);
        const QString path = QStringLiteral(INTERDICT_SHARED_DATA "/graphs/") + file;
        if (!QFileInfo::exists(path))
            QSKIP("../shared/data/graphs is absent.");
        const Communities found = *communities(*networkFrom(readGraphFile(path, {})->graph), {}, {});
        QVERIFY2(found.modularity >= louvain - 1e-6, qPrintable(QString::number(found.modularity, 'g', 9)));
    }

    void cliquesAreCommunities()
    {
        std::vector<std::pair<int, int>> pairs;
        for (int clique = 0; clique < 4; ++clique) {
            for (int a = 0; a < 6; ++a) {
                for (int b = 0; b < a; ++b)
                    pairs.emplace_back(6 * clique + a, 6 * clique + b);
            }
            pairs.emplace_back(6 * clique, (6 * clique + 6) % 24);
        }
        const Communities found = *communities(networkOfPairs(24, pairs), {}, {});
        QCOMPARE(found.sizes, (std::vector<int>{6, 6, 6, 6}));
        for (int node = 0; node < 24; ++node)
            QCOMPARE(found.of[size_t(node)], found.of[size_t(node / 6 * 6)]);
    }

    void weightsCount()
    {
        // A ring of six whose links are strong in pairs.
        std::vector<NetworkLink> links;
        for (int i = 0; i < 6; ++i)
            links.push_back({i, (i + 1) % 6, i % 2 == 0 ? 20.0 : 1.0});
        const Communities found = *communities(*Network::make(6, links), {}, {});
        QCOMPARE(found.sizes.size(), size_t(3));
        QCOMPARE(found.of[0], found.of[1]);
        QVERIFY(found.of[1] != found.of[2]);
    }

    void theSameForASeed()
    {
        const Network network = randomNetwork(500, 900, 3);
        const std::vector<int> first = communities(network, {7, 2}, {})->of;
        QVERIFY(communities(network, {7, 2}, {})->of == first);
    }

    /// igraph's random numbers are one for all threads.
    void severalThreadsGetTheSame()
    {
        const Network network = randomNetwork(400, 800, 4);
        const std::vector<int> alone = communities(network, {}, {})->of;
        std::vector<std::vector<int>> found(3);
        std::vector<std::thread> threads;
        for (std::vector<int> &each : found)
            threads.emplace_back([&network, &each] { each = communities(network, {}, {})->of; });
        for (std::thread &thread : threads)
            thread.join();
        for (const std::vector<int> &each : found)
            QVERIFY(each == alone);
    }

    void withoutLinksEachIsAlone()
    {
        const Communities found = *communities(*Network::make(3, {}), {}, {});
        QCOMPARE(found.of, (std::vector<int>{0, 1, 2}));
        QCOMPARE(found.modularity, 0.0);
        QVERIFY(communities(Network(), {}, {})->of.empty());
    }

    void cancelledWorkSaysSo()
    {
        const CancelToken cancel;
        cancel.cancel();
        QCOMPARE(communities(randomNetwork(50, 90, 1), {}, cancel).error().code, ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(CommunitiesTest)
#include "tst_communities.moc"
