// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/annotations.h"
#include "models/casework/casemerge.h"
#include "models/casework/docket.h"
#include "models/casework/quarantine.h"
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

    void savedFiltersOfAnyContentComeAlong_data()
    {
        QTest::addColumn<QString>("content");
        QTest::newRow("filters") << u"[{\"field\":\"text\",\"text\":\"press\"}]"_s;
        QTest::newRow("no filters") << u"[\"x\",7,null]"_s;
        QTest::newRow("an object") << u"{\"field\":\"text\"}"_s;
        QTest::newRow("no JSON") << u"[{"_s;
    }

    void savedFiltersOfAnyContentComeAlong() // another case may hold anything
    {
        QFETCH(QString, content);
        makeAnnotated(u"theirs.icase"_s, ThingKind::entity);
        const auto save = [this](const QString &name, const QString &text) {
            const auto session = m_cases->open(name);
            auto insert = session->database().prepare("INSERT OR REPLACE INTO saved_search (id, kind, name, content, "
                                                      "author, saved_at) VALUES (1, 2, 'F', ?1, "
                                                      "'ben', '2026-01-01T00:00:00Z')");
            return insert && insert->bind(text).run().has_value();
        };
        QVERIFY(save(u"theirs.icase"_s, content));
        m_cases->make(u"ours.icase"_s, u"Ours"_s);
        const auto report = merge(u"ours.icase"_s, u"theirs.icase"_s);
        QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
        QCOMPARE(m_cases->number(u"ours.icase"_s, "SELECT count(*) FROM saved_search"), 1);
        QCOMPARE(differences(u"theirs.icase"_s, u"ours.icase"_s).filter(u" saved "_s), QStringList());
        QVERIFY(save(u"ours.icase"_s, u"[{\"field\":\"text\",\"text\":\"other\"}]"_s));
        const auto compared =
            compareCases({m_cases->path(u"theirs.icase"_s), m_cases->path(u"ours.icase"_s), {}}, {}, {});
        QVERIFY(compared);
        const auto saved = std::find_if(compared->differences.begin(), compared->differences.end(),
                                        [](const CaseDifference &each) { return each.kind == "saved"_L1; });
        QVERIFY(saved != compared->differences.end());
        QVERIFY2(saved->after.contains(u"other"_s), qPrintable(saved->after)); // what it says, not only that it does
    }

    void theOtherDecisionAboutARecordIsReadAsItSays_data()
    {
        QTest::addColumn<bool>("isCorrectedHere");
        QTest::newRow("corrected there, confirmed here") << false;
        QTest::newRow("confirmed there, corrected here") << true;
    }

    void theOtherDecisionAboutARecordIsReadAsItSays()
    {
        QFETCH(bool, isCorrectedHere);
        m_cases->make(u"ours.icase"_s, u"Ours"_s);
        m_cases->import(u"ours.icase"_s, u"ragged.csv"_s,
                        "title,seller,market\nPress,ann,Lantern\nMould,bob,Lantern,surplus\n");
        QVERIFY(m_cases->open(u"ours.icase"_s)->saveCopy(m_cases->path(u"theirs.icase"_s)));
        const auto decide = [this](const QString &name, bool corrects) {
            const auto session = m_cases->open(name);
            const auto waiting = reviewIds(session->database(), {});
            QCOMPARE(waiting->size(), size_t(1));
            RowFix fix;
            fix.joinInto = 2;
            if (corrects)
                QVERIFY(Quarantine(*session).correct({*waiting, fix, u"a comma"_s})->corrected == 1);
            else
                QVERIFY(Quarantine(*session).confirm(*waiting, u"nonsense"_s));
        };
        decide(u"ours.icase"_s, isCorrectedHere);
        decide(u"theirs.icase"_s, !isCorrectedHere);
        const QString key = u"review:%1"_s.arg(m_cases->number(u"theirs.icase"_s, "SELECT id FROM review"));
        {
            const auto session = m_cases->open(u"ours.icase"_s);
            const auto report = mergeCase({m_cases->path(u"ours.icase"_s),
                                           m_cases->path(u"theirs.icase"_s),
                                           {key},
                                           false,
                                           u"ann"_s,
                                           FiledCases::now()},
                                          {}, {});
            QVERIFY2(report, report ? "" : qPrintable(report.error().message + report.error().detail));
            QCOMPARE(report->conflicts.size(), size_t(1));
        }
        QCOMPARE(m_cases->number(u"ours.icase"_s, "SELECT count(*) FROM listing"), isCorrectedHere ? 1 : 2);
        QCOMPARE(differences(u"ours.icase"_s, u"theirs.icase"_s), QStringList());
        QCOMPARE(m_cases->faults(u"ours.icase"_s), QString());
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
