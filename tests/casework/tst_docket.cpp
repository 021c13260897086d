// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docket.h"
#include "models/casework/docketdates.h"
#include "models/casework/docketpacket.h"
#include "models/casework/docketsightings.h"
#include "models/casework/folderintake.h"
#include "models/store/casecheck.h"
#include "models/store/dockettable.h"
#include "models/store/listingqueries.h"
#include "models/store/registrationqueries.h"
#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"

#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;
using enum ReferralState;

namespace {

QDateTime day(int day, int month = 1)
{
    return QDateTime(QDate(2026, month, day), QTime(0, 0), Qt::UTC);
}

} // namespace

/// The docket as commands: what an analyst does with referrals, and that undo takes it back.
class DocketTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    [[nodiscard]] CaseSession &session() const { return *m_case->session(); }
    [[nodiscard]] const Database &database() const { return session().database(); }
    [[nodiscard]] Docket docket() const { return Docket(session()); }

    [[nodiscard]] DocketDraft draft(const QString &recipient = u"Example Registry"_s) const
    {
        DocketDraft made;
        made.recipientKind = u"retailer"_s;
        made.recipient = recipient;
        made.items = {DocketItem::of(m_case->entity(EntityKind::seller, u"ann"_s).id),
                      DocketItem::of(m_case->entity(EntityKind::seller, u"bob"_s).id)};
        return made;
    }
    RowId<DocketEntry> drafted()
    {
        const auto made = docket().create({draft()});
        return made ? made->front().id : RowId<DocketEntry>();
    }
    [[nodiscard]] DocketEntry entry(RowId<DocketEntry> id) const
    {
        return docketEntryById(database(), id).value_or(DocketEntry());
    }
    Outcome move(RowId<DocketEntry> id, ReferralState to, const QDateTime &at)
    {
        return docket().move(id, {to, at, u"as told"_s, {{}, {}, u"message 4711"_s}});
    }
    /// Straight into the table, as if a second person had reviewed it.
    RowId<DocketEntry> sentOn(const QDateTime &at)
    {
        const RowId<DocketEntry> id = drafted();
        if (!database().execute("UPDATE docket SET author = 'eve', made_at = '2026-01-01T00:00:00Z', state_since = "
                                "'2026-01-01T00:00:00Z'") ||
            !move(id, reviewed, day(2)) || !move(id, signedOff, day(2)) || !move(id, sent, at))
            return {};
        return id;
    }
    /// A record that shows the seller.
    [[nodiscard]] RowId<Record> recordOf(const QString &seller) const
    {
        ListingQuery query;
        query.seller = m_case->entity(EntityKind::seller, seller).id;
        const auto listings = listingIds(database(), query);
        return sightingsOf(database(), listings->front())->front().record;
    }
    Outcome see(RowId<DocketEntry> id, int item, OutcomeKind kind, const QDateTime &at, RowId<Record> record)
    {
        return docket().record(id, {{entry(id).items[size_t(item)].id}, kind, at, {}, {record, {}, {}}});
    }

    /// What a registry answered on pills.example.
    /// `lookedUp`: of which moment the answer says it is; empty: it says nothing.
    void importRdap(const QString &name, const QByteArray &status, const QByteArray &lookedUp = {})
    {
        QFile file(m_case->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"objectClassName":"domain","ldhName":"pills.example","rdapConformance":["rdap_level_0"],)"
                   R"("status":[")" +
                   status + R"("],"events":[{"eventAction":"last update of RDAP database","eventDate":")" + lookedUp +
                   R"("}]})");
        file.close();
        const auto report =
            importFiles({session().path(), {file.fileName()}, {}, u"ann"_s, session().clock().now(), {}}, {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QVERIFY(session().refresh());
    }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
    }
    void cleanup() { m_case.reset(); }

    void draftsAreMadeInOneStep()
    {
        const auto made = docket().create({draft(), draft(u"Other Platform"_s)});
        QVERIFY(made);
        QCOMPARE((*made)[0].reference, u"R-0001"_s);
        QCOMPARE((*made)[1].reference, u"R-0002"_s);
        const auto entries = allDocketEntries(database());
        QCOMPARE(entries->size(), 2u);
        QCOMPARE(entries->front().items.size(), 2u);
        QCOMPARE(entries->front().items.front().name, u"ann"_s);
        QCOMPARE(entries->front().author, u"ann"_s);
        QVERIFY(session().undo());
        QVERIFY(allDocketEntries(database())->empty());
        QVERIFY(session().redo());
        QCOMPARE(allDocketEntries(database())->size(), 2u);
        QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
    }

    void draftsThatCannotBeAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("recipient");
        QTest::addColumn<QString>("marking");
        QTest::addColumn<qint64>("listing");
        QTest::newRow("kind") << u"wizard"_s << u"X"_s << u"TLP:AMBER"_s << qint64(1);
        QTest::newRow("recipient") << u"registry"_s << u"  "_s << u"TLP:AMBER"_s << qint64(1);
        QTest::newRow("marking") << u"registry"_s << u"X"_s << u"TLP:PURPLE"_s << qint64(1);
        QTest::newRow("nothing referred") << u"registry"_s << u"X"_s << u"TLP:AMBER"_s << qint64(0);
        QTest::newRow("not in the case") << u"registry"_s << u"X"_s << u"TLP:AMBER"_s << qint64(999);
    }
    void draftsThatCannotBeAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, recipient);
        QFETCH(QString, marking);
        QFETCH(qint64, listing);
        DocketDraft made;
        made.recipientKind = kind;
        made.recipient = recipient;
        made.marking = marking;
        if (listing > 0)
            made.items = {DocketItem::of(RowId<Listing>(listing))};
        QVERIFY(!docket().create({draft(), made}));
        QVERIFY(allDocketEntries(database())->empty()); // all or none
    }

    void theAuthorCannotReview()
    {
        const RowId<DocketEntry> id = drafted();
        QVERIFY(!move(id, reviewed, day(31)));
        QCOMPARE(entry(id).state, ReferralState::draft);
        QVERIFY(docketEvents(database(), id)->empty());
    }

    void everyChangeIsDatedSignedAndUndone()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(id.isStored());
        const auto events = docketEvents(database(), id);
        QCOMPARE(events->size(), 3u);
        QCOMPARE(events->back().to, sent);
        QCOMPARE(events->back().happenedAt, day(5));
        QCOMPARE(events->back().enteredAt, session().clock().now());
        QCOMPARE(events->back().author, u"ann"_s);
        QCOMPARE(events->back().proof.words, u"message 4711"_s);
        QVERIFY(session().undo());
        QCOMPARE(entry(id).state, signedOff);
        QCOMPARE(docketEvents(database(), id)->size(), 2u);
        QVERIFY(session().redo());
        QCOMPARE(entry(id).state, sent);
        QCOMPARE(entry(id).stateSince, day(5));
        QVERIFY(checkCase(database(), {}, {})->problems.isEmpty());
    }

    void severalMoveTogetherOrNotAtAll()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        const RowId<DocketEntry> second = drafted();
        QVERIFY(!docket().move({id, second}, {acknowledged, day(6), {}, {}}));
        QCOMPARE(entry(id).state, sent);
    }

    void onlyDraftsAreRevised()
    {
        const RowId<DocketEntry> id = drafted();
        DocketDraft less = draft(u"Renamed Platform"_s);
        less.items.erase(less.items.begin());
        less.items.push_back(DocketItem::of(RowId<Listing>(1)));
        QVERIFY(docket().revise(id, less));
        QCOMPARE(entry(id).recipient, u"Renamed Platform"_s);
        QCOMPARE(entry(id).items.size(), 2u);
        QCOMPARE(entry(id).items.back().kind, DocketItem::Kind::listing);
        QVERIFY(session().undo());
        QCOMPARE(entry(id).items.front().name, u"ann"_s);
        QCOMPARE(entry(id).recipient, u"Example Registry"_s);
        QVERIFY(!docket().revise(sentOn(day(5)), less));
    }

    void outcomesNeedARecordThatShowsTheItem()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(!see(id, 0, OutcomeKind::removed, day(6), recordOf(u"bob"_s)));
        QVERIFY(!see(id, 0, OutcomeKind::removed, day(6), RowId<Record>(9999)));
        QVERIFY(see(id, 0, OutcomeKind::removed, day(6), recordOf(u"ann"_s)));
        QVERIFY(see(id, 1, OutcomeKind::removed, day(6), {})); // told, not verified
        const auto outcomes = docketOutcomes(database(), id);
        QCOMPARE(outcomes->size(), 2u);
        QVERIFY(outcomes->front().isVerified());
        QVERIFY(!outcomes->back().isVerified());
        QVERIFY(!move(id, verified, day(7)));
        QVERIFY(see(id, 1, OutcomeKind::outOfStock, day(7), recordOf(u"bob"_s)));
        QVERIFY(move(id, verified, day(7)));
    }

    void outcomesAreOfTheTimeSinceItWasSent()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(!see(id, 0, OutcomeKind::removed, day(4), recordOf(u"ann"_s)));
        QVERIFY(!see(id, 0, OutcomeKind::removed, day(1, 2), recordOf(u"ann"_s))); // not yet
        QVERIFY(!see(drafted(), 0, OutcomeKind::removed, day(6), recordOf(u"ann"_s)));
    }

    void thePacketOfAReferralTakesWhatItSays()
    {
        const Entity seller = m_case->entity(EntityKind::seller, u"ann"_s);
        const std::vector<RowId<Listing>> offers =
            *listingIds(database(), {{}, {}, seller.id, ListingOrder::title, false});
        QVERIFY(offers.size() > 1);
        DocketDraft asked = draft(u"Example Shop"_s);
        asked.items = {DocketItem::of(offers[0])};
        asked.marking = u"TLP:GREEN"_s;
        const auto made = docket().create({asked});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        Result<PacketRequest> request = nextPacketOf(database(), made->front().id);
        QVERIFY2(request, request ? "" : qPrintable(request.error().message));
        QCOMPARE(request->recipientName, u"Example Shop"_s);
        QVERIFY(request->recipientKind == RecipientKind::retailer);
        QVERIFY(request->marking == Marking::green);
        QCOMPARE(request->entities, std::vector{seller.id});
        QCOMPARE(request->listings, std::vector{offers[0]});
        QVERIFY(request->title.isEmpty()); // the docket's is made of the items: the packet's language says it
        QVERIFY(!nextPacketOf(database(), RowId<DocketEntry>(99)));
        asked.title = u"Operation Lantern"_s;
        const auto named = docket().create({asked});
        QVERIFY(named);
        QCOMPARE(nextPacketOf(database(), named->front().id)->title, asked.title);
    }
    void whatIsSeenAgainReappears()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(move(id, acted, day(6)));
        QVERIFY(see(id, 0, OutcomeKind::removed, day(7), recordOf(u"ann"_s)));
        QCOMPARE(entry(id).state, acted);
        QVERIFY(see(id, 0, OutcomeKind::relisted, day(9), recordOf(u"ann"_s)));
        QCOMPARE(entry(id).state, reappeared);
        QCOMPARE(entry(id).stateSince, day(9));
        QVERIFY(session().undo()); // one step takes back both
        QCOMPARE(entry(id).state, acted);
        QCOMPARE(docketOutcomes(database(), id)->size(), 1u);
    }

    void aHoldIsWhatTheRegistrationSays()
    {
        importRdap(u"before.json"_s, "active");
        importRdap(u"after.json"_s, "server hold");
        const RowId<Entity> domain = m_case->entity(EntityKind::domain, u"pills.example"_s).id;
        const auto rows = registrationsOf(database(), domain);
        QCOMPARE(rows->size(), 2u);
        DocketDraft made = draft();
        made.items = {DocketItem::of(domain)};
        QVERIFY(docket().create({made}));
        const RowId<DocketEntry> id(1);
        QVERIFY(
            database().execute("UPDATE docket SET author = 'eve', state = 4, state_since = '2026-01-05T00:00:00Z'"));
        QVERIFY(database().execute("INSERT INTO docket_event VALUES (1, 1, 1, 3, 4, '', '', '2026-01-05T00:00:00Z', "
                                   "'2026-01-05T00:00:00Z', 'ann', '', 0, 0, 'x')"));
        QVERIFY(!see(id, 0, OutcomeKind::serverHold, day(9), rows->front().record));
        QVERIFY(!see(id, 0, OutcomeKind::clientHold, day(9), rows->back().record));
        QVERIFY(see(id, 0, OutcomeKind::serverHold, day(9), rows->back().record));
        QVERIFY(move(id, verified, day(9)));
    }

    void whatRecordsShowIsFoundAndNotedOnce()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        DocketDraft more = draft();
        more.items = {DocketItem::of(RowId<Listing>(1)), DocketItem::of(RowId<Listing>(2))};
        QVERIFY(docket().create({more}));
        QVERIFY(database().execute("UPDATE docket SET state = 4, state_since = '2026-01-05T00:00:00Z' WHERE id = 2"));
        QVERIFY(database().execute("INSERT INTO docket_event VALUES (90, 2, 1, 3, 4, '', '', '2026-01-05T00:00:00Z', "
                                   "'2026-01-05T00:00:00Z', 'ann', '', 0, 0, 'x')"));
        const auto found = outcomesInRecords(database(), *DocketView::read(database(), day(31)));
        QVERIFY(found);
        QCOMPARE(countOf(*found),
                 1); // one listing was seen on 9 January, after it was sent; sellers are not looked for
        QCOMPARE(found->front().docket.value(), 2);
        QCOMPARE(found->front().observations.front().kind, OutcomeKind::stillUp);
        QCOMPARE(found->front().observations.front().observedAt, day(9));
        QVERIFY(docket().record(found->front().docket, found->front().observations));
        QCOMPARE(countOf(*outcomesInRecords(database(), *DocketView::read(database(), day(31)))), 0);
        QVERIFY(docketOutcomes(database(), id)->empty());
        QVERIFY(session().undo());
        QCOMPARE(countOf(*outcomesInRecords(database(), *DocketView::read(database(), day(31)))), 1);
    }

    void oldRegistrationsShowNothingNew_data()
    {
        QTest::addColumn<QByteArray>("lookedUp");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("outcome"); // 0: none
        const auto row = [](const char *name, const char *lookedUp, const char *status, OutcomeKind kind) {
            QTest::newRow(name) << QByteArray(lookedUp) << QByteArray(status) << int(kind);
        };
        row("without a day", "", "active", OutcomeKind());
        row("years before it was sent", "2019-03-01T10:00:00Z", "active", OutcomeKind());
        row("of the day it was sent", "2026-01-05T23:00:00Z", "active", OutcomeKind());
        row("up", "2026-01-09T10:00:00Z", "active", OutcomeKind::stillUp);
        row("held", "2026-01-09T10:00:00Z", "server hold", OutcomeKind::serverHold);
        row("going", "2026-01-09T10:00:00Z", "pending delete", OutcomeKind::deleted);
        row("of days to come", "2026-03-09T10:00:00Z", "active", OutcomeKind());
    }

    void oldRegistrationsShowNothingNew()
    {
        QFETCH(QByteArray, lookedUp);
        QFETCH(QByteArray, status);
        QFETCH(int, outcome);
        importRdap(u"answer.json"_s, status, lookedUp);
        DocketDraft made = draft();
        made.items = {DocketItem::of(m_case->entity(EntityKind::domain, u"pills.example"_s).id)};
        QVERIFY(docket().create({made}));
        QVERIFY(database().execute("UPDATE docket SET state = 4, state_since = '2026-01-05T00:00:00Z' WHERE id = 1"));
        QVERIFY(database().execute("INSERT INTO docket_event VALUES (90, 1, 1, 3, 4, '', '', '2026-01-05T00:00:00Z', "
                                   "'2026-01-05T00:00:00Z', 'ann', '', 0, 0, 'x')"));
        const auto found = outcomesInRecords(database(), *DocketView::read(database(), day(31)));
        QVERIFY(found);
        QCOMPARE(countOf(*found), outcome == 0 ? 0 : 1);
        if (outcome != 0)
            QCOMPARE(int(found->front().observations.front().kind), outcome);
    }

    void clocksAreRenewedWhereTheyCanBe()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(!docket().renew(id, u"answer-72h"_s, day(6), {}));
        QVERIFY(!docket().renew(id, u"nonsense"_s, day(6), {}));
        QVERIFY(docket().renew(id, u"preservation"_s, day(20), {}));
        const auto view = DocketView::read(database(), day(31));
        const auto dates = dueDates(*view);
        const auto renewed = std::find_if(dates.begin(), dates.end(),
                                          [](const DueDate &date) { return date.clock.id == "preservation"_L1; });
        QVERIFY(renewed != dates.end());
        QCOMPARE(renewed->clock.dueAt, day(20).addDays(90));
        QVERIFY(!docket().setDue(id, u"answer-72h"_s, day(30), {})); // with whom was it agreed?
        QVERIFY(docket().setDue(id, u"answer-72h"_s, day(30), u"agreed by telephone"_s));
    }

    void whatIsDueDependsOnNowOnly_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("count");
        QTest::newRow("the day before") << day(7) << 0 << 0;
        QTest::newRow("within a day") << day(7) << 1 << 1;
        QTest::newRow("on the day") << day(8) << 0 << 1;
        QTest::newRow("overdue") << day(20) << 0 << 1;
        QTest::newRow("with the preservation") << day(20) << 90 << 2;
    }
    void whatIsDueDependsOnNowOnly()
    {
        QFETCH(QDateTime, now);
        QFETCH(int, ahead);
        QFETCH(int, count);
        QVERIFY(sentOn(day(5)).isStored());
        const auto view = DocketView::read(database(), now);
        QCOMPARE(int(dueWithin(dueDates(*view), now, ahead).size()), count);
    }

    void theCalendarIsTheSameWheneverItIsWritten()
    {
        QVERIFY(sentOn(day(5)).isStored());
        const auto first = dueDates(*DocketView::read(database(), day(6)));
        const auto later = dueDates(*DocketView::read(database(), day(20)));
        QCOMPARE(toICalendar(u"H"_s, calendarOf(first, u"id"_s)), toICalendar(u"H"_s, calendarOf(later, u"id"_s)));
        QCOMPARE(calendarOf(first, u"id"_s).front().uid, u"id-r-0001-answer-72h@interdict"_s);
    }

    void chartsCountFromSendingToActing()
    {
        const RowId<DocketEntry> id = sentOn(day(5));
        QVERIFY(move(id, acknowledged, day(6)));
        QVERIFY(move(id, acted, day(15)));
        QVERIFY(see(id, 0, OutcomeKind::removed, day(16), recordOf(u"ann"_s)));
        QVERIFY(drafted().isStored()); // never sent: in no chart
        const auto view = DocketView::read(database(), day(31));
        const ReferralTally tally = tallyOf(runsOf(*view));
        QCOMPARE(tally.sent, 1);
        QCOMPARE(tally.medianDays.value_or(0), 10.0);
        QCOMPARE(tally.items, 2);
        QCOMPARE(tally.gone, 1);
        QCOMPARE(tally.unseen(), 1);
    }
};

QTEST_GUILESS_MAIN(DocketTest)
#include "tst_docket.moc"
