// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/caseoverview.h"
#include "models/casework/caseplaces.h"
#include "models/casework/caseproperties.h"
#include "models/casework/casetemplate.h"
#include "models/casework/casetimeline.h"
#include "models/casework/docket.h"
#include "models/store/sourcequeries.h"
#include "tests/itemmodels/importedcase.h"

namespace interdict {

using namespace Qt::StringLiterals;

/// What the pages say of the case as a whole, counted by hand from its four rows: overview, timeline, places; and what
/// the case is called.
class CaseViewsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ImportedCase> m_case;

    CaseSession &session() const { return *m_case->session(); }
    CaseOverview overview() const
    {
        Result<CaseOverview> read = readOverview(session().path(), session().clock().now(), {}, {});
        return read ? std::move(*read) : CaseOverview();
    }
    CaseTimeline timeline(const std::vector<RowFilter> &filters = {},
                          const std::vector<RowId<Entity>> &chosen = {}) const
    {
        TimelineRequest request;
        request.casePath = session().path();
        request.filters = filters;
        request.entities = chosen;
        request.now = session().clock().now();
        Result<CaseTimeline> read = readTimeline(request, {});
        return read ? std::move(*read) : CaseTimeline();
    }
    static qint64 dayOf(int day) { return QDate(2026, 1, day).toJulianDay(); }
    RowId<Entity> seller(const QString &name) const { return m_case->entity(EntityKind::seller, name).id; }

private Q_SLOTS:
    void init()
    {
        m_case = std::make_unique<ImportedCase>();
        m_case->importMarket();
    }

    void anEmptyCaseSaysSo();
    void theOverviewCounts();
    void theOverviewTellsWhatIsDue();
    void damagedEvidenceIsNamed();
    void clocksCountByDay();
    void clocksFollowFilters();
    void theSelectedHaveALane();
    void rowsOfAWindow();
    void aWindowBeyondTheYear9999HasItsRows();
    void placesCountBothEnds();
    void propertiesAreOneStep();
    void templatesFillNamesIn();
    void ownTemplatesAreKept();
    void wrongTemplatesAreRefused_data();
    void wrongTemplatesAreRefused();
};

void CaseViewsTest::anEmptyCaseSaysSo()
{
    const ImportedCase empty;
    const auto read = readOverview(empty.session()->path(), empty.session()->clock().now(), {}, {});
    QVERIFY(read && read->isEmpty());
    TimelineRequest request;
    request.casePath = empty.session()->path();
    request.now = empty.session()->clock().now();
    QVERIFY(readTimeline(request, {})->isEmpty());
}

void CaseViewsTest::theOverviewCounts()
{
    const CaseOverview now = overview();
    QVERIFY(!now.isEmpty());
    QCOMPARE(now.counts.records, 4);
    QCOMPARE(now.counts.listings, 3);
    QCOMPARE(now.entities(EntityKind::seller), 2);
    QCOMPARE(now.entities(EntityKind::site), 1);
    QCOMPARE(now.entities(EntityKind::email), 1);
    QCOMPARE(now.entities(EntityKind::wallet), 0);
    QCOMPARE(now.sources.size(), size_t(1));
    QCOMPARE(now.span.seen.first->toString(), u"2026-01-01"_s);
    QCOMPARE(now.span.seen.last->toString(), u"2026-01-09"_s);
    QCOMPARE(now.span.seen.rows, 4);
    QCOMPARE(now.span.offered.rows, 3);
    QCOMPARE(now.drafts, 0);
}

void CaseViewsTest::theOverviewTellsWhatIsDue()
{
    DocketDraft draft;
    draft.recipientKind = u"retailer"_s;
    draft.recipient = u"Example Shop"_s;
    draft.items = {DocketItem::of(seller(u"ann"_s))};
    const auto made = Docket(session()).create({draft});
    QVERIFY(made);
    QCOMPARE(overview().drafts, 1);
    QCOMPARE(overview().openReferrals, 0);
    QVERIFY(overview().due.empty());
    // Straight into the tables, as if a second person had reviewed it, and long ago.
    QVERIFY(session().database().execute("UPDATE docket SET author = 'eve', made_at = '2026-01-01T00:00:00Z', "
                                         "state_since = '2026-01-01T00:00:00Z'"));
    const QDateTime then(QDate(2026, 1, 5), QTime(0, 0), Qt::UTC);
    for (const ReferralState to : {ReferralState::reviewed, ReferralState::signedOff, ReferralState::sent})
        QVERIFY(Docket(session()).move(made->front().id, {to, then, u"as told"_s, {{}, {}, u"message 4711"_s}}));
    const CaseOverview sent = overview();
    QCOMPARE(sent.drafts, 0);
    QCOMPARE(sent.openReferrals, 1);
    QVERIFY(sent.overdue > 0); // it is the last of January, and nobody answered
    QCOMPARE(sent.overdue, qint64(sent.due.size()));
    QCOMPARE(sent.due.front().recipient, u"Example Shop"_s);
}

void CaseViewsTest::damagedEvidenceIsNamed()
{
    auto checked = checkDigests(session().path(), {}, {});
    QVERIFY(checked && checked->damaged.empty());
    QCOMPARE(checked->sources, 1);
    QVERIFY(checked->bytes > 100);
    QVERIFY(session().database().execute("UPDATE source SET digest = zeroblob(32)"));
    checked = checkDigests(session().path(), {}, {});
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().message));
    QCOMPARE(checked->damaged.size(), size_t(1));
}

void CaseViewsTest::clocksCountByDay()
{
    const CaseTimeline line = timeline();
    const std::vector<SpanCount> seen{
        {dayOf(1), dayOf(1), 1}, {dayOf(2), dayOf(2), 1}, {dayOf(3), dayOf(3), 1}, {dayOf(9), dayOf(9), 1}};
    QCOMPARE(line.seen.begins, seen);
    const std::vector<SpanCount> first{{dayOf(1), dayOf(1), 1}, {dayOf(2), dayOf(2), 1}, {dayOf(3), dayOf(3), 1}};
    QCOMPARE(line.offered.begins, first);
    const std::vector<SpanCount> last{{dayOf(1), dayOf(1), 1}, {dayOf(2), dayOf(2), 1}, {dayOf(9), dayOf(9), 1}};
    QCOMPARE(line.offered.ends, last);
    QCOMPARE(line.seized.dated, 0);
    QCOMPARE(line.all.first, double(dayOf(1)));
    const auto isImport = [](const TimelineEvent &event) { return event.kind == TimelineKind::import; };
    QCOMPARE(std::count_if(line.events.begin(), line.events.end(), isImport), 1);
    QVERIFY(line.all.last > QDate(2026, 1, 31).toJulianDay()); // the import was then
}

void CaseViewsTest::clocksFollowFilters()
{
    RowFilter filter;
    filter.field = RowFilter::Field::seller;
    filter.entity = seller(u"bob"_s);
    const std::vector<SpanCount> only{{dayOf(2), dayOf(2), 1}};
    const CaseTimeline line = timeline({filter});
    QCOMPARE(line.seen.begins, only);
    QCOMPARE(line.offered.begins, only);
}

void CaseViewsTest::theSelectedHaveALane()
{
    QVERIFY(Annotations(session()).addNote({ThingKind::entity, seller(u"ann"_s).value()}, u"asked again"_s));
    const CaseTimeline line = timeline({}, {seller(u"ann"_s)});
    qint64 chosen = 0;
    qint64 notes = 0;
    for (const TimelineEvent &event : line.events) {
        chosen += event.lane == TimelineLane::chosen && event.kind == TimelineKind::sighting;
        notes += event.lane == TimelineLane::notes && event.kind == TimelineKind::note;
    }
    QCOMPARE(chosen, 3);
    QCOMPARE(notes, 1);
    QVERIFY(!line.isChosenCut);
}

void CaseViewsTest::rowsOfAWindow()
{
    TimelineRequest request;
    request.casePath = session().path();
    request.now = session().clock().now();
    const auto rows =
        readClockRows(request, {double(dayOf(2)), double(dayOf(9))}, {TimelineLane::seen, TimelineLane::offered}, {});
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().message));
    QCOMPARE(rows->size(), size_t(2));
    QStringList seen;
    for (const TimelineEvent &event : rows->front().events)
        seen << event.when;
    QCOMPARE(seen, QStringList({u"2026-01-02"_s, u"2026-01-03"_s}));
    QCOMPARE(rows->back().events.size(), size_t(2)); // the press until the 9th, and the punches
}

/// As a wrong date of 9999-12-31 makes one, with the margin beside it.
void CaseViewsTest::aWindowBeyondTheYear9999HasItsRows()
{
    TimelineRequest request;
    request.casePath = session().path();
    request.now = session().clock().now();
    const TimeWindow window{double(QDate(-300, 1, 1).toJulianDay()), double(QDate(10400, 1, 1).toJulianDay())};
    const auto rows = readClockRows(request, window, {TimelineLane::seen}, {});
    QVERIFY(rows);
    QCOMPARE(rows->front().events.size(), size_t(4));
}

void CaseViewsTest::placesCountBothEnds()
{
    const auto places = readPlaces(session().path(), {}, {});
    QVERIFY(places);
    QCOMPARE(places->flows.listings, 3);
    QCOMPARE(places->flows.withoutBoth, 1);
    QVERIFY(places->flows.find(u"CN"_s));
    QCOMPARE(places->flows.find(u"CN"_s)->origins, 1);
    QCOMPARE(places->flows.find(u"DE"_s)->origins, 1);
    QCOMPARE(places->flows.find(u"DE"_s)->destinations, 0);
}

void CaseViewsTest::propertiesAreOneStep()
{
    CaseProperties wanted = session().properties();
    wanted.name = u"Harbour"_s;
    wanted.agency = u"Harbour Customs"_s;
    wanted.timeZone = u"Asia/Seoul"_s;
    QVERIFY(changeProperties(session(), wanted));
    QCOMPARE(session().properties().name, u"Harbour"_s);
    const auto history = session().history(1, 1000);
    QVERIFY(changeProperties(session(), wanted)); // nothing new is no step
    QCOMPARE(session().history(1, 1000)->size(), history->size());
    m_case->reopen();
    QCOMPARE(session().properties().timeZone, u"Asia/Seoul"_s);
    QVERIFY(session().undo());
    QCOMPARE(session().properties().agency, QString());
    wanted.timeZone = u"Nowhere/Never"_s;
    QVERIFY(!changeProperties(session(), wanted));
    QCOMPARE(session().properties().timeZone, QString());
}

void CaseViewsTest::templatesFillNamesIn()
{
    QStringList problems;
    const std::vector<CaseTemplate> offered = caseTemplates(&problems);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY(offered.size() >= 4);
    QCOMPARE(filledIn(u"Parcels {year}-{month} {reference} {analyst} {other}"_s, QDate(2026, 3, 9), u"R/7"_s, u"ann"_s),
             u"Parcels 2026-03 R/7 ann {other}"_s);
    for (const QString &name : {u"a/b:c*?\"<>|"_s, u"CON"_s, u"  .. "_s, QString()}) {
        const QString file = fileNameOf(name);
        QVERIFY2(!file.isEmpty() && !file.contains(QRegularExpression(u"[/\\\\:*?\"<>|]"_s)) && file != u"CON" &&
                     !file.startsWith(u'.') && !file.endsWith(u'.'),
                 qPrintable(name + u" -> "_s + file));
    }
}

void CaseViewsTest::ownTemplatesAreKept()
{
    CaseTemplate own;
    own.id = u"harbour"_s;
    own.name = u"Harbour"_s;
    own.namePattern = u"Harbour {year}"_s;
    own.agency = u"Harbour Customs"_s;
    RowFilter filter;
    filter.field = RowFilter::Field::category;
    filter.text = u"Tools"_s;
    own.filters = {filter};
    QVERIFY(saveTemplate(own));
    const std::vector<CaseTemplate> offered = caseTemplates();
    const auto found =
        std::find_if(offered.begin(), offered.end(), [](const CaseTemplate &each) { return each.isOwn; });
    QVERIFY(found != offered.end());
    QCOMPARE(found->namePattern, own.namePattern);
    QCOMPARE(found->filters, own.filters);
    QVERIFY(QFile::remove(templateFolder() + u"/Harbour.json"_s));
}

void CaseViewsTest::wrongTemplatesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("no JSON") << QByteArray("{");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no name") << QByteArray("{\"namePattern\": \"x\"}");
    QTest::newRow("unknown marking") << QByteArray("{\"name\": \"x\", \"marking\": \"TLP:PINK\"}");
}

void CaseViewsTest::wrongTemplatesAreRefused()
{
    QFETCH(QByteArray, json);
    const auto read = caseTemplateFrom(json, u"x"_s);
    QVERIFY(!read);
    QVERIFY(!read.error().message.isEmpty());
}

} // namespace interdict

QTEST_GUILESS_MAIN(interdict::CaseViewsTest)
#include "tst_caseviews.moc"
