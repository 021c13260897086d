// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "models/casework/mappingprofiles.h"
#include "models/store/casecheck.h"

#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

class MappingProfilesTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<CaseSession> m_session;
    const Clock m_clock = Clock::fixed(QDateTime(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC));

    Probe probe(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.close();
        auto found = probeFile(file.fileName(), {});
        if (!found)
            qFatal("cannot probe");
        return std::move(*found);
    }

    Result<MappingProfile> save(const MappingProfile &profile)
    {
        return saveProfile(m_session->database(), profile, u"ann"_s, m_clock.now());
    }

    static QString shared(const QString &name) { return QStringLiteral(INTERDICT_SHARED_DATA) + u'/' + name; }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        static int number = 0;
        m_session =
            std::move(*CaseSession::create(m_folder.filePath(u"%1.icase"_s.arg(++number)), {}, u"ann"_s, m_clock));
    }
    void cleanup() { m_session.reset(); }

    void savedOnesAreRecognised();
    void eachSavingIsAVersion();
    void thoseOfTheCaseComeFirst();
    void whatOnlyLooksLikeItIsNotTaken();
    void namesAreFound();
    void realFilesAreRecognised_data();
    void realFilesAreRecognised();
};

void MappingProfilesTest::savedOnesAreRecognised()
{
    Probe first = probe(u"one.csv"_s, "wares,who,what for\nPress,ann,5\nDie,bob,6\n");
    const auto mapping = withAssignments(
        first.mapping, first.layout,
        {u"title=wares"_s, u"seller=who"_s, u"price=what for"_s, u"market:=Lantern"_s, u"currency:=EUR"_s});
    QVERIFY2(mapping, mapping ? "" : qPrintable(mapping.error().message));
    QVERIFY(save(profileOf(u"Lantern"_s, first.layout, *mapping)));
    QVERIFY(checkCase(m_session->database(), {}, {})->problems.isEmpty());

    Probe second = probe(u"two.csv"_s, "who,wares,what for\ncyd,Mould,7\n");
    applyRecognised(*knownProfiles(m_session->database()), u"two.csv"_s, second);
    QCOMPARE(second.mapping.market, u"Lantern"_s);
    QCOMPARE(second.mapping.currency, u"EUR"_s);
    QCOMPARE(second.mapping.columnOf(RecordField::seller), std::optional(0));
    QCOMPARE(second.mapping.columnOf(RecordField::title), std::optional(1));
    QVERIFY(second.evidence.join(u'\n').contains(u"Lantern, version 1"_s));
}

void MappingProfilesTest::eachSavingIsAVersion()
{
    const Probe read = probe(u"one.csv"_s, "title,seller\nPress,ann\n");
    QCOMPARE(save(profileOf(u"Lantern"_s, read.layout, read.mapping))->version, 1);
    QCOMPARE(save(profileOf(u"Lantern"_s, read.layout, read.mapping))->version, 2);
    const auto profiles = knownProfiles(m_session->database());
    QVERIFY(profiles);
    QCOMPARE(profiles->front().profile.version, 2);
    QVERIFY(profiles->front().isOfCase);
    QCOMPARE(profiles->front().madeBy, u"ann"_s);
    QCOMPARE(profiles->size(), shippedProfiles().size() + 1);
    const auto history = m_session->history(1, 10);
    QCOMPARE(history->back().action, u"save-profile"_s);
}

void MappingProfilesTest::thoseOfTheCaseComeFirst()
{
    const QByteArray bytes("date,vendor,product,description,price,from,to\n2014-01-01,ann,Press,Blue,0.5,USA,EU\n");
    Probe read = probe(u"agora pages.csv"_s, bytes);
    Probe before = read;
    applyRecognised(*knownProfiles(m_session->database()), u"agora pages.csv"_s, before);
    QCOMPARE(before.mapping.market, u"Agora"_s);
    read.mapping.market = u"Agora the second"_s;
    QVERIFY(save(profileOf(u"Mine"_s, read.layout, read.mapping)));
    applyRecognised(*knownProfiles(m_session->database()), u"agora pages.csv"_s, read);
    QCOMPARE(read.mapping.market, u"Agora the second"_s);
}

void MappingProfilesTest::whatOnlyLooksLikeItIsNotTaken()
{
    const QByteArray bytes("date,vendor,product,description,price,from,to,weather\n"
                           "2014-01-01,ann,Press,Blue,0.5,USA,EU,rain\n");
    Probe read = probe(u"agora pages.csv"_s, bytes);
    applyRecognised(*knownProfiles(m_session->database()), u"agora pages.csv"_s, read);
    QVERIFY(read.mapping.market.isEmpty());
    const QString evidence = read.evidence.join(u'\n');
    QVERIFY2(evidence.contains(u"Agora vendor pages"_s) && evidence.contains(u"weather"_s), qPrintable(evidence));
    // The same columns under another name may be another market's.
    Probe other = probe(u"lantern pages.csv"_s, "date,vendor,product,description,price,from,to\n"
                                                "2014-01-01,ann,Press,Blue,0.5,USA,EU\n");
    applyRecognised(*knownProfiles(m_session->database()), u"lantern pages.csv"_s, other);
    QVERIFY(other.mapping.market.isEmpty());
}

void MappingProfilesTest::namesAreFound()
{
    QCOMPARE(profileNamed(m_session->database(), u"agora CRAWL"_s)->name, u"Agora crawl"_s);
    const QString path = m_folder.filePath(u"mine.json"_s);
    QVERIFY(writeMappingProfile(shippedProfiles().front(), path));
    QCOMPARE(profileNamed(m_session->database(), path)->name, shippedProfiles().front().name);
    const auto none = profileNamed(m_session->database(), u"Silk Lane"_s);
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::notFound);
    QVERIFY(none.error().message.contains(u"\"Agora crawl\""_s));
}

void MappingProfilesTest::realFilesAreRecognised_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("market");
    QTest::addColumn<QString>("currency");
    QTest::newRow("Agora crawl") << u"markets/agora-2014-01-01.csv"_s << u"Agora"_s << u"BTC"_s;
    QTest::newRow("Agora pages") << u"markets/agora-vendor-pages-2014-01.csv"_s << u"Agora"_s << u"BTC"_s;
    QTest::newRow("AlphaBay fentanyl") << u"markets/D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << u"AlphaBay"_s
                                       << u"USD"_s;
    QTest::newRow("AlphaBay pills") << u"markets/D&C_-_opiods_-_pills_-_20170427.csv"_s << u"AlphaBay"_s << u"USD"_s;
    QTest::newRow("CBP") << u"shipments/cbp/nationwide-drugs-fy20-fy23.csv"_s << u"CBP drug seizures"_s << QString();
    QTest::newRow("FDA") << u"domains/fda/fda_all_warning_letters.csv"_s << u"FDA warning letters"_s << QString();
}

void MappingProfilesTest::realFilesAreRecognised()
{
    QFETCH(QString, name);
    if (!QFile::exists(shared(name)))
        QSKIP("the real file is not beside this project");
    auto read = probeFile(shared(name), {});
    QVERIFY(read);
    applyRecognised(*knownProfiles(m_session->database()), name.section(u'/', -1), *read);
    QTEST(read->mapping.market, "market");
    QTEST(read->mapping.currency, "currency");
    QVERIFY(!read->mapping.profile.isEmpty());
}

QTEST_GUILESS_MAIN(MappingProfilesTest)
#include "tst_mappingprofiles.moc"
