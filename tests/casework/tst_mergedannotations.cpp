// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/casemerge.h"
#include "models/casework/docket.h"
#include "models/casework/versioncomparison.h"
#include "models/store/listingqueries.h"
#include "tests/casework/filedcases.h"

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr auto early = "title,seller,market\nScale,zoe,Bazaar\nScoop,yan,Bazaar\nSieve,xen,Bazaar\n";
constexpr auto market = "title,seller,market,description\nTablet press,ann,Lantern,Write to ann@example.org\n"
                        "Punch set,bob,Lantern,Ask bob\n";

} // namespace

/// What analysts said of things of any kind, carried into a case where these things have other numbers.
class MergedAnnotationsTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FiledCases> m_cases;

    /// The thing of that kind which is spoken of, in a case that has market.csv.
    static Thing thing(const CaseSession &session, ThingKind kind)
    {
        const Database &database = session.database();
        const auto number = [&database](const char *sql) { return database.number(sql).value_or(0); };
        switch (kind) {
        case ThingKind::entity:
            return {kind, FiledCases::seller(session, u"bob"_s).id.value()};
        case ThingKind::listing:
            return {kind, number("SELECT id FROM listing WHERE title = 'Punch set'")};
        case ThingKind::record:
            return {kind, number("SELECT record.id FROM record JOIN listing ON listing.id = record.listing WHERE title "
                                 "= 'Punch set'")};
        case ThingKind::source:
            return {kind, number("SELECT id FROM source WHERE file_name = 'market.csv'")};
        case ThingKind::link:
            return {kind, number("SELECT link.id FROM link JOIN entity ON entity.id = from_entity WHERE entity.label = "
                                 "'bob'")};
        case ThingKind::referral:
            return {kind, number("SELECT id FROM docket WHERE recipient = 'Example Shop'")};
        default:
            return {kind, 0};
        }
    }

    void makeAnnotated(const QString &name, ThingKind kind) const
    {
        m_cases->make(name, u"Theirs"_s);
        m_cases->import(name, u"market.csv"_s, market);
        const auto session = m_cases->open(name, u"ben"_s);
        DocketDraft draft;
        draft.recipientKind = u"retailer"_s;
        draft.recipient = u"Example Shop"_s;
        draft.items = {DocketItem::of(FiledCases::seller(*session, u"bob"_s).id)};
        QVERIFY(Docket(*session).create({draft}));
        const Thing about = thing(*session, kind);
        QVERIFY(about.isStored());
        Annotations said(*session);
        QVERIFY(said.addNote(about, u"seen at the fair"_s));
        QVERIFY(said.tag({&about, 1}, u"Priority"_s, MarkColour::red));
        GivenGrade grade;
        grade.about = about;
        grade.confidence = Confidence::high;
        grade.reliability = Reliability::b;
        grade.reason = u"two sources"_s;
        QVERIFY(said.grade(grade));
    }

    Result<MergeReport> merge(const QString &into, const QString &other) const
    {
        const auto session = m_cases->open(into);
        return mergeCase({m_cases->path(into), m_cases->path(other), {}, false, u"ann"_s, FiledCases::now()}, {}, {});
    }

    QStringList differences(const QString &first, const QString &second) const
    {
        const auto compared = compareCases({m_cases->path(first), m_cases->path(second), {}}, {}, {});
        if (!compared)
            return {compared.error().message};
        QStringList told;
        for (const CaseDifference &each : compared->differences)
            told << u"%1 %2 %3"_s.arg(toToken(each.change), each.kind, each.name);
        return told;
    }

private Q_SLOTS:
    void init() { m_cases = std::make_unique<FiledCases>(); }

    void theyStayWithTheirThing_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("seller") << int(ThingKind::entity);
        QTest::newRow("listing") << int(ThingKind::listing);
        QTest::newRow("record") << int(ThingKind::record);
        QTest::newRow("source") << int(ThingKind::source);
        QTest::newRow("link") << int(ThingKind::link);
        QTest::newRow("referral") << int(ThingKind::referral);
    }

    void theyStayWithTheirThing()
    {
        QFETCH(int, kind);
        makeAnnotated(u"theirs.icase"_s, ThingKind(kind));
        m_cases->make(u"ours.icase"_s, u"Ours"_s);
        m_cases->import(u"ours.icase"_s, u"early.csv"_s, early); // so that the same things have other numbers
        const auto report = merge(u"ours.icase"_s, u"theirs.icase"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        const auto again = merge(u"ours.icase"_s, u"theirs.icase"_s); // nothing is taken twice
        QVERIFY2(again, again ? "" : qPrintable(again.error().message));
        QCOMPARE(m_cases->faults(u"ours.icase"_s), QString());
        const auto session = m_cases->open(u"ours.icase"_s);
        const Thing about = thing(*session, ThingKind(kind));
        QVERIFY(about.isStored());
        const auto notes = notesOn(session->database(), about);
        QVERIFY(notes && notes->size() == 1);
        QCOMPARE(notes->front().text, u"seen at the fair"_s);
        QCOMPARE(notes->front().author, u"ben"_s);
        const auto tags = tagsOn(session->database(), about);
        QVERIFY(tags && tags->size() == 1);
        QCOMPARE(tags->front().colour, MarkColour::red);
        const auto grade = gradeOf(session->database(), about);
        QVERIFY(grade && *grade);
        QCOMPARE((*grade)->confidence, Confidence::high);
        QCOMPARE((*grade)->reliability, Reliability::b);
        QCOMPARE((*grade)->reason, u"two sources"_s);
    }

    void comparisonsTellThem()
    {
        makeAnnotated(u"a.icase"_s, ThingKind::entity);
        {
            const auto session = m_cases->open(u"a.icase"_s);
            QVERIFY(session->saveCopy(m_cases->path(u"b.icase"_s)));
        }
        QCOMPARE(differences(u"a.icase"_s, u"b.icase"_s), QStringList());
        {
            const auto session = m_cases->open(u"b.icase"_s);
            const Thing about = thing(*session, ThingKind::entity);
            Annotations said(*session);
            QVERIFY(said.addNote(about, u"moved on"_s));
            QVERIFY(said.untag({&about, 1}, u"Priority"_s));
            GivenGrade grade = **gradeOf(session->database(), about);
            grade.confidence = Confidence::low;
            QVERIFY(said.grade(grade));
        }
        const QStringList told = differences(u"a.icase"_s, u"b.icase"_s);
        const auto has = [&told](const QString &start) {
            return std::any_of(told.begin(), told.end(),
                               [&start](const QString &line) { return line.startsWith(start); });
        };
        QVERIFY2(has(u"added note moved on"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(has(u"removed tag"_s), qPrintable(told.join(u'\n')));
        QVERIFY2(has(u"changed grade"_s), qPrintable(told.join(u'\n')));
    }
};

} // namespace interdict

QTEST_GUILESS_MAIN(interdict::MergedAnnotationsTest)
#include "tst_mergedannotations.moc"
