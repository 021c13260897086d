// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/graphneighbours.h"
#include "models/casework/graphtimes.h"
#include "models/casework/graphwork.h"
#include "models/casework/marking.h"
#include "models/casework/withdrawal.h"
#include "models/store/marktable.h"
#include "tests/itemmodels/importedcase.h"
#include "tests/store/caseimage.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

/// What an analyst does on the graph is kept in the case and taken back to the last bit.
class GraphWorkTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }
    [[nodiscard]] RowId<Entity> seller(const QString &name) const
    {
        return m_case->entity(EntityKind::seller, name).id;
    }
    [[nodiscard]] QStringList image() const { return CaseImage::of(database(), CaseImage::Ids::with); }
    static PlacedNode placed(qint64 id, double x, double y) { return {{NodeKind::seller, id}, {x, y}, false, false}; }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->import(u"market.csv"_s, "title,seller,market,seen,category\n"
                                        "Press,ann,Lantern,2014-01-02,Tools\n"
                                        "Punch,bob,Lantern,2014-02-03,Tools\n"
                                        "Mould,cat,Openstall,2014-03-04,Moulds\n");
    }

    void placesComeBackToTheLastBit()
    {
        const std::vector nodes{PlacedNode{{NodeKind::seller, 7}, {1.0 / 3, -2e8}, true, false},
                                PlacedNode{{NodeKind::listing, -9}, {0, 1e-9}, false, true}};
        const auto unpacked = unpackPlaces(packPlaces(nodes));
        QVERIFY(unpacked);
        QCOMPARE(unpacked->size(), nodes.size());
        QVERIFY(*unpacked == nodes);
        QVERIFY(unpackPlaces(packPlaces({}))->empty());
    }

    void damagedPlacesAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no base64") << u"?!"_s;
        QTest::newRow("cut") << packPlaces(std::vector{placed(1, 2, 3)}).left(20);
        QTest::newRow("a size beyond any graph") << QString::fromLatin1(QByteArray("\xff\xff\xff\xf0zzzz").toBase64());
        QTest::newRow("too far") << packPlaces(std::vector{placed(1, 2e9, 3)});
        QTest::newRow("not finite") << packPlaces(std::vector{placed(1, qQNaN(), 3)});
    }

    void damagedPlacesAreRefused()
    {
        QFETCH(QString, text);
        const auto unpacked = unpackPlaces(text);
        QVERIFY(!unpacked);
        QCOMPARE(unpacked.error().code, ErrorCode::damaged);
    }

    void theLastPlaceOfANodeHoldsAndUndoBringsBackTheOneBefore()
    {
        GraphWork work(session());
        QVERIFY(work.place({u"whole|0"_s, {placed(1, 10, 20), placed(2, 30, 40)}}, u"Moved two."_s));
        const QStringList before = image();
        QVERIFY(work.place({u"whole|0"_s, {placed(2, 50, 60)}}, u"Moved one."_s));
        QCOMPARE(readPlaces(database(), u"whole|0"_s)->value({NodeKind::seller, 2}).place, QPointF(50, 60));
        QCOMPARE(readPlaces(database(), u"whole|0"_s)->value({NodeKind::seller, 1}).place, QPointF(10, 20));
        QVERIFY(readPlaces(database(), u"whole|1"_s)->isEmpty());
        QVERIFY(session().undo());
        QCOMPARE(image(), before);
        QCOMPARE(readPlaces(database(), u"whole|0"_s)->value({NodeKind::seller, 2}).place, QPointF(30, 40));
        QVERIFY(session().redo());
        QCOMPARE(readPlaces(database(), u"whole|0"_s)->value({NodeKind::seller, 2}).place, QPointF(50, 60));
    }

    void placingTellsThatOnlyTheGraphChanged()
    {
        bool isGraphOnly = false;
        connect(&session(), &CaseSession::caseChanged, this,
                [&isGraphOnly](const CaseChange &change) { isGraphOnly = change.isGraphOnly; });
        QVERIFY(GraphWork(session()).place({u"whole|0"_s, {placed(1, 1, 1)}}, u"Moved one."_s));
        QVERIFY(isGraphOnly);
        QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).value()}, u"seen"_s));
        QVERIFY(!isGraphOnly);
    }

    void aSheetIsKeptForItsPart()
    {
        GraphSheet sheet;
        sheet.steps = 3;
        sheet.withListings = true;
        sheet.hide({{NodeKind::seller, 2}, {NodeKind::listing, 5}});
        sheet.bringIn({seller(u"bob"_s)});
        sheet.layout = LayoutKind::radial;
        sheet.centre = NodeKey{NodeKind::seller, 2};
        const QString part = partKey({seller(u"ann"_s)});
        QVERIFY(GraphWork(session()).show(part, sheet, u"Hid two."_s));
        QVERIFY(*readSheet(database(), part) == sheet);
        QVERIFY(*readSheet(database(), partKey({})) == GraphSheet());
        QVERIFY(session().undo());
        QVERIFY(*readSheet(database(), part) == GraphSheet());
    }

    void whatIsSoAlreadyIsNoCommand()
    {
        const qint64 entries = qint64(session().history(1, 1000)->size());
        QVERIFY(GraphWork(session()).show(partKey({}), {}, u"Nothing."_s));
        QVERIFY(GraphWork(session()).place({u"whole|0"_s, {}}, u"Nothing."_s));
        QCOMPARE(qint64(session().history(1, 1000)->size()), entries);
    }

    void theNameOfAPartDependsOnWhatIsInItOnly()
    {
        QCOMPARE(partKey({RowId<Entity>(2), RowId<Entity>(1)}), partKey({RowId<Entity>(1), RowId<Entity>(2)}));
        std::vector<RowId<Entity>> many;
        for (qint64 id = 1; id < 500; ++id)
            many.emplace_back(id);
        QVERIFY(partKey(many).size() < 100);
        QVERIFY(partKey(many) != partKey({}));
    }

    void hidingAndRevealing()
    {
        const NodeKey one{NodeKind::seller, 1};
        const NodeKey two{NodeKind::seller, 2};
        GraphSheet sheet;
        sheet.hide({one});
        QVERIFY(sheet.isHidden(one) && !sheet.isHidden(two));
        sheet.reveal({one});
        QVERIFY(!sheet.hidesAny());
        sheet.keepOnly({two});
        QVERIFY(sheet.isHidden(one) && !sheet.isHidden(two));
        sheet.reveal({one}); // what is brought in is seen, whatever is kept only
        QVERIFY(!sheet.isHidden(one));
        sheet.revealAll();
        QVERIFY(!sheet.hidesAny());
    }

    void aViewHoldsAllOfThePicture()
    {
        GraphView view;
        view.around = {seller(u"ann"_s)};
        view.sheet.steps = 2;
        view.places = {placed(1, 1.5, 2.5)};
        RowFilter filter;
        filter.field = RowFilter::Field::category;
        filter.text = u"Tools"_s;
        view.filters = {filter};
        view.middle = {3, 4};
        view.zoom = 0.75;
        view.sizeBy = u"pagerank"_s;
        GraphWork work(session());
        QVERIFY(work.saveView(u" Two  markets "_s, view));
        QCOMPARE(*work.viewNames(), QStringList{u"Two markets"_s});
        QVERIFY(*work.view(u"Two markets"_s) == view);
        QVERIFY(work.removeView(u"Two markets"_s));
        QVERIFY(work.viewNames()->isEmpty());
        QVERIFY(session().undo());
        QVERIFY(*work.view(u"Two markets"_s) == view);
        QVERIFY(!work.saveView(u"  "_s, view));
        QCOMPARE(work.view(u"none"_s).error().code, ErrorCode::notFound);
    }

    void marksAreOneAnEntityAndUndone()
    {
        const std::array both{seller(u"ann"_s), seller(u"bob"_s)};
        const QStringList before = image();
        QVERIFY(markEntities(session(), both, MarkColour::red));
        QCOMPARE(allMarks(database())->size(), size_t(2));
        QVERIFY(markEntities(session(), std::span(both).first(1), MarkColour::blue));
        QCOMPARE((*markOf(database(), both[0]))->colour, MarkColour::blue);
        QVERIFY(markEntities(session(), both, std::nullopt));
        QVERIFY(allMarks(database())->empty());
        for (int i = 0; i < 3; ++i)
            QVERIFY(session().undo());
        QCOMPARE(image(), before);
    }

    void whatIsMarkedStaysWhenItsImportIsWithdrawn()
    {
        const RowId<Entity> ann = seller(u"ann"_s);
        QVERIFY(markEntities(session(), std::span(&ann, 1), MarkColour::red));
        const WithdrawalRequest request{session().path(), RowId<Source>(1), u"ann"_s, session().clock().now()};
        const auto plan = withdrawImport(request, {}, {});
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE(plan->held, 1);
        QVERIFY(plan->firstHeld.front().isMarked);
        QCOMPARE((*markOf(database(), ann))->colour, MarkColour::red);
    }

    void neighboursAreCountedByLinkAndKind()
    {
        const RowId<Entity> lantern = m_case->entity(EntityKind::site, u"Lantern"_s).id;
        const auto neighbours = neighboursOf(database(), std::span(&lantern, 1), {});
        QVERIFY(neighbours);
        QCOMPARE(neighbours->size(), size_t(2));
        const std::vector<NeighbourSort> sorts = sortsOf(*neighbours);
        QCOMPARE(sorts.size(), size_t(1));
        QVERIFY((sorts.front() == NeighbourSort{LinkKind::tradesOn, EntityKind::seller, 2}));
    }

    void timesTellWhatIsOutsideAWindow()
    {
        const auto built = buildGraph(database(), {}, {});
        QVERIFY(built);
        const auto times = readTimes(database(), *built, CaseClock::seen);
        QVERIFY(times);
        QCOMPARE(QDate::fromJulianDay(times->all.first), QDate(2014, 1, 2));
        QCOMPARE(QDate::fromJulianDay(times->all.last), QDate(2014, 3, 4));
        const qint64 march = QDate(2014, 3, 1).toJulianDay();
        const std::vector<quint8> outside = times->outside(built->graph, {march, march + 30});
        QStringList seen;
        for (int node = 0; node < built->graph.nodeCount(); ++node) {
            if (outside[size_t(node)] == 0)
                seen << built->graph.nodes()[size_t(node)].label;
        }
        seen.sort();
        QCOMPARE(seen, (QStringList{u"Openstall"_s, u"cat"_s}));
        const auto seized = readTimes(database(), *built, CaseClock::seized);
        QVERIFY(seized && seized->all.isEmpty());
    }

    void whatIsNewSinceAMomentCameWithALaterImport()
    {
        QCOMPARE(rowsNewSince(database(), session().clock().now().addYears(-30))->entities.size(), size_t(5));
        QVERIFY(rowsNewSince(database(), session().clock().now().addYears(1))->entities.empty());
        QCOMPARE(importMoments(database(), 10)->size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(GraphWorkTest)
#include "tst_graphwork.moc"
