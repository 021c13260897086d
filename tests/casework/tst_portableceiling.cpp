// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/docket.h"
#include "models/casework/factmarking.h"
#include "models/casework/portablecopy.h"
#include "tests/casework/filedcases.h"

using namespace interdict;
using namespace Qt::StringLiterals;

/// What a portable copy leaves out since it is marked too high, and that it says so.
class PortableCeilingTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FiledCases> m_cases;

    [[nodiscard]] PortableRequest request(Marking ceiling) const
    {
        PortableChoice choice;
        const auto sources = allSources(m_cases->open(u"case.icase"_s)->database());
        for (const Source &source : *sources)
            choice.sources.push_back(source.id);
        choice.ceiling = ceiling;
        return {
            m_cases->path(u"case.icase"_s), m_cases->path(u"part.icase"_s), choice, {}, u"ann"_s, FiledCases::now()};
    }
    [[nodiscard]] static RowId<Listing> listing(const CaseSession &session, const char *title)
    {
        return RowId<Listing>(
            session.database()
                .number(("SELECT id FROM listing WHERE title = '" + QByteArray(title) + "'").constData())
                .value_or(0));
    }
    static void refer(CaseSession &session, const QString &title, const QString &marking, const DocketItem &item)
    {
        DocketDraft draft;
        draft.recipientKind = u"registry"_s;
        draft.recipient = u"Example Registry"_s;
        draft.title = title;
        draft.marking = marking;
        draft.items = {item};
        const auto made = Docket(session).create({draft});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
    }

private Q_SLOTS:
    void init()
    {
        m_cases = std::make_unique<FiledCases>();
        m_cases->make(u"case.icase"_s, u"Harbour"_s);
        m_cases->import(u"case.icase"_s, u"market.csv"_s,
                        "title,seller,market,date\nPress,ann,Lantern,2026-01-03\nPunch,bob,Lantern,2026-01-02\n"
                        "Mould,ann,Lantern,2026-01-01\nStamp,eve,Lantern,2026-01-01\n");
        const auto session = m_cases->open(u"case.icase"_s);
        QVERIFY(markFact(*session, FactKind::listing, listing(*session, "Mould").value(), Marking::red, u"told"_s));
        QVERIFY(markFact(*session, FactKind::entity, FiledCases::seller(*session, u"bob"_s).id.value(), Marking::amber,
                         u"ours"_s));
        const DocketItem eve = DocketItem::of(FiledCases::seller(*session, u"eve"_s).id);
        refer(*session, u"Kept close"_s, u"TLP:RED"_s, eve);
        refer(*session, u"Told to all"_s, u"TLP:CLEAR"_s, eve);
    }

    void whatIsLeftOutIsCounted_data()
    {
        QTest::addColumn<int>("ceiling");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<qint64>("listings");
        QTest::addColumn<qint64>("referrals");
        QTest::newRow("nothing") << int(Marking::red) << QString() << qint64(4) << qint64(2);
        QTest::newRow("red") << int(Marking::amber)
                             << u"1 listing(s), 1 record(s), 1 referral(s): marked above TLP:AMBER, or showing what "
                                "is"_s
                             << qint64(3) << qint64(1);
        QTest::newRow("amber too") << int(Marking::green)
                                   << u"2 listing(s), 2 record(s), 1 entit(ies), 1 referral(s): marked above "
                                      "TLP:GREEN, or showing what is"_s
                                   << qint64(2) << qint64(1);
    }

    void whatIsLeftOutIsCounted()
    {
        QFETCH(int, ceiling);
        QFETCH(QString, counts);
        QFETCH(qint64, listings);
        QFETCH(qint64, referrals);
        const PortableRequest wanted = request(Marking(ceiling));
        const auto measured = measurePart(wanted, {}, {});
        QVERIFY2(measured, measured ? "" : qPrintable(measured.error().message));
        QCOMPARE(heldBackInWords(*measured, wanted.choice.ceiling), counts);
        const auto report = makePortableCopy(wanted, {}, {});
        QVERIFY2(report, report ? "" : qPrintable(report.error().message));
        QCOMPARE(heldBackInWords(report->tally, wanted.choice.ceiling), counts);
        QCOMPARE(m_cases->number(u"part.icase"_s, "SELECT count(*) FROM listing"), listings);
        QCOMPARE(m_cases->number(u"part.icase"_s, "SELECT count(*) FROM docket"), referrals);
        QCOMPARE(m_cases->faults(u"part.icase"_s), QString());
        const auto origin = portableOrigin(m_cases->open(u"part.icase"_s)->database());
        QCOMPARE((*origin)->how.contains(toString(Marking(ceiling))), Marking(ceiling) != Marking::red);
    }

    void aPartThatIsAllTooHighIsRefused()
    {
        PortableRequest wanted = request(Marking::green);
        wanted.choice.sources.clear();
        wanted.choice.entities = {FiledCases::seller(*m_cases->open(u"case.icase"_s), u"bob"_s).id};
        const auto measured = measurePart(wanted, {}, {});
        QVERIFY(!measured);
        QVERIFY(measured.error().message.contains(u"TLP:GREEN"_s));
    }
};

QTEST_GUILESS_MAIN(PortableCeilingTest)
#include "tst_portableceiling.moc"
