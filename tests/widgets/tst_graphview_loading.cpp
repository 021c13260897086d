// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "tests/store/draftrecords.h"
#include "widgets/graphview/graphloading.h"

#include <QTransform>

#include <algorithm>
#include <cmath>

using namespace interdict;
using namespace interdict::ui;
using namespace Qt::StringLiterals;

/// The job behind the graph page: what it reads, and what it leaves in its place.
class GraphLoadingTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseSession> m_session;

    GraphRequest request() const { return {m_session->path(), {}, {}, {}, {}}; }

private Q_SLOTS:
    /// One market with 60 sellers.
    void initTestCase()
    {
        auto made = CaseSession::create(m_folder.filePath(u"a.icase"_s), {}, u"ann"_s, testClock());
        QVERIFY(made);
        m_session = std::move(*made);
        std::vector<DraftRecord> records;
        for (int i = 0; i < 60; ++i)
            records.push_back(listingRecord(i + 1, u"Press %1"_s.arg(i), u"seller %1"_s.arg(i), u"2026-01-01"_s));
        QVERIFY(importRecords(m_session->database(), u"a.csv"_s, QByteArray(600, 'x'), records));
    }

    void everyNodeGetsAPlace()
    {
        const auto loaded = loadGraph(request(), {}, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->graph->nodeCount(), 61);
        QCOMPARE(placesOf(*loaded->graph, loaded->positions).size(), 61);
        QVERIFY(!loaded->isRedone);
    }

    void whereAllIsKnownNothingMoves()
    {
        const auto first = loadGraph(request(), {}, {});
        GraphRequest again = request();
        again.places = placesOf(*first->graph, first->positions);
        for (QPointF &place : again.places)
            place *= 7; // as no layout would have it
        const auto second = loadGraph(again, {}, {});
        QVERIFY(second);
        QCOMPARE(placesOf(*second->graph, second->positions), again.places);
    }

    void muchThatIsNewIsLaidOutAfreshAboutTheAnchor()
    {
        const NodeKey market{NodeKind::site, loadGraph(request(), {}, {})->graph->nodes().back().id};
        GraphRequest grown = request();
        grown.places.insert(market, {1000, -500});
        grown.anchor = market;
        const auto loaded = loadGraph(grown, {}, {});
        QVERIFY(loaded);
        QVERIFY(loaded->isRedone);
        const QPointF place = placesOf(*loaded->graph, loaded->positions).value(market);
        QVERIFY(QLineF(place, {1000, -500}).length() < 0.01);
    }

    void whatAPersonArrangedStays()
    {
        const NodeKey market{NodeKind::site, loadGraph(request(), {}, {})->graph->nodes().back().id};
        GraphRequest grown = request();
        grown.places.insert(market, {1000, -500});
        grown.pinned.insert(market);
        const auto loaded = loadGraph(grown, {}, {});
        QVERIFY(loaded);
        QVERIFY(!loaded->isRedone);
        QCOMPARE(placesOf(*loaded->graph, loaded->positions).value(market), QPointF(1000, -500));
    }

    void whatWasHiddenByHandIsInNoStack()
    {
        GraphRequest stacked = request();
        stacked.isStacked = true;
        QCOMPARE(loadGraph(stacked, {}, {})->graph->nodeCount(), 2); // the market, and its 60 sellers as one
        const auto plain = loadGraph(request(), {}, {});
        const auto &nodes = plain->graph->nodes();
        const auto seller = std::find_if(nodes.begin(), nodes.end(),
                                         [](const GraphNode &node) { return node.kind == NodeKind::seller; });
        const NodeKey apart = keyOf(*seller);
        stacked.hidden = {apart};
        const auto loaded = loadGraph(stacked, {}, {});
        QVERIFY(loaded);
        QCOMPARE(loaded->graph->nodeCount(), 3);
        std::vector<int> counts = loaded->facts.stacked;
        std::sort(counts.begin(), counts.end());
        QCOMPARE(counts, (std::vector{1, 1, 59}));
        const auto &left = loaded->graph->nodes();
        QVERIFY(
            std::any_of(left.begin(), left.end(), [&apart](const GraphNode &node) { return keyOf(node) == apart; }));
        stacked.hidden.clear();
        for (size_t kept = 0; kept < 20; ++kept)
            stacked.only.push_back(keyOf(*(seller + int(kept))));
        std::vector<int> keptCounts = loadGraph(stacked, {}, {})->facts.stacked;
        std::sort(keptCounts.begin(), keptCounts.end());
        QCOMPARE(keptCounts, (std::vector{1, 20, 40})); // what is kept is one stack, what is hidden another
    }

    void aCancelledJobSaysSo()
    {
        const CancelToken token;
        token.cancel();
        const auto loaded = loadGraph(request(), token, {});
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().code, ErrorCode::cancelled);
    }

    void aMissingCaseIsAnError()
    {
        GraphRequest missing = request();
        missing.casePath = m_folder.filePath(u"no.icase"_s);
        QVERIFY(!loadGraph(missing, {}, {}));
    }

    void positionsAreAligned_data()
    {
        QTest::addColumn<QTransform>("way");
        QTest::newRow("shifted") << QTransform::fromTranslate(30, -8);
        QTest::newRow("turned") << QTransform().rotate(120);
        QTest::newRow("turned and shifted") << QTransform().rotate(-75).translate(500, 20);
        QTest::newRow("mirrored") << QTransform::fromScale(-1, 1);
        QTest::newRow("mirrored and turned") << QTransform().rotate(40).scale(1, -1);
    }

    void positionsAreAligned()
    {
        QFETCH(QTransform, way);
        const GraphPositions before{{0, 0}, {100, 0}, {0, 50}, {-30, -200}};
        GraphPositions known = before;
        known[1] = {qQNaN(), qQNaN()};
        for (const std::optional<int> anchor : {std::optional<int>(), std::optional<int>(2)}) {
            GraphPositions positions;
            for (const QPointF place : before)
                positions.push_back(way.map(place));
            alignPositions(positions, known, anchor);
            for (size_t node = 0; node < before.size(); ++node)
                QVERIFY(QLineF(positions[node], before[node]).length() < 1e-6);
        }
    }

    void aligningNeedsNothingInCommon()
    {
        GraphPositions positions{{1, 2}, {3, 4}};
        alignPositions(positions, {{qQNaN(), 0}, {qQNaN(), 0}}, {});
        QCOMPARE(positions, (GraphPositions{{1, 2}, {3, 4}}));
        alignPositions(positions, {{11, 2}, {qQNaN(), 0}}, {}); // one: shifted, not turned
        QCOMPARE(positions, (GraphPositions{{11, 2}, {13, 4}}));
    }
};

QTEST_GUILESS_MAIN(GraphLoadingTest)
#include "tst_graphview_loading.moc"
