// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/registrations/registration.h"
#include "tests/intake/readers/matchscore.h"
#include "tests/journeys/cli/cliprogram.h"
#include "tests/journeys/cli/readlines.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace interdict;
using namespace interdict::journeys;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

namespace {

const QString shared = QStringLiteral(INTERDICT_SHARED_DATA);
const QString whois = shared + u"/domains/whois-likexian/noterror"_s;
const QString rdap = shared + u"/domains/rdap-icann"_s;

QStringList lowerSorted(QStringList texts)
{
    for (QString &text : texts)
        text = text.toLower();
    texts.sort();
    return texts;
}

/// The day of a date as a registry wrote it.
QString dayOf(const QString &found)
{
    const RegistrationDate date = RegistrationDate::of(found);
    return date.date ? date.date->toString().left(10) : QString();
}

} // namespace

/// What imports and readings of real files give, with figures that other tools counted or other parsers found.
class TestCliCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theNextReleaseSaysWhatIsNew();
    void marketsAreReadByTheirProfiles_data();
    void marketsAreReadByTheirProfiles();
    void whoisAnswersAgreeWithTheirParse();
    void rdapAnswersAgreeWithWhatTheyHold();
    void registrationsAreKept();

private:
    CliProgram m_cli;
};

void TestCliCases::initTestCase()
{
    if (!QDir(shared).exists())
        QSKIP("../shared/data is not here: no real file is read.");
}

/// Two releases of the same statistics: what differs in the last digits of sums is no change.
void TestCliCases::theNextReleaseSaysWhatIsNew()
{
    const QString folder = shared + u"/shipments/cbp/"_s;
    const QString box = m_cli.file(u"cbp.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const QJsonObject first =
        firstFile(m_cli.runJson({u"import"_s, box, folder + u"nationwide-drugs-fy19-fy22.csv"_s}));
    QCOMPARE(first.value(u"records"_s).toInt(), 10092);
    QCOMPARE(first.value(u"newListings"_s).toInt(), 10092);
    const QString next = folder + u"nationwide-drugs-fy20-fy23.csv"_s;
    const QJsonObject tried = firstFile(m_cli.runJson({u"import"_s, box, next, u"--dry-run"_s}));
    const QJsonObject second = firstFile(m_cli.runJson({u"import"_s, box, next}));
    for (const QJsonObject &counts : {tried, second}) {
        QCOMPARE(counts.value(u"newListings"_s).toInt(), 2365);
        QCOMPARE(counts.value(u"changedListings"_s).toInt(), 0);
        QCOMPARE(counts.value(u"unchangedListings"_s).toInt(), 9924 - 2365);
        QCOMPARE(counts.value(u"rejected"_s).toInt(), 0);
    }
}

void TestCliCases::marketsAreReadByTheirProfiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<int>("records");
    QTest::addColumn<int>("listings"); // -1: not counted elsewhere
    QTest::addColumn<int>("sellers");
    QTest::newRow("Agora listings") << u"agora-2014-01-01.csv"_s << u"agora-crawl"_s << 7986 << 3322 << 261;
    QTest::newRow("Agora sellers") << u"agora-vendor-pages-2014-01.csv"_s << u"agora-vendor-pages"_s << 8533 << -1
                                   << 262;
    QTest::newRow("AlphaBay") << u"D&C_-_opiods_-_fentanyl_-_20170428.csv"_s << u"alphabay-2017"_s << 644 << -1 << 134;
}

/// Each file's columns are recognised, and give what the profile of that name gives when it is asked for.
void TestCliCases::marketsAreReadByTheirProfiles()
{
    QFETCH(QString, file);
    QFETCH(QString, profile);
    QFETCH(int, listings);
    const QString path = shared + u"/markets/"_s + file;
    if (!QFileInfo::exists(path))
        QSKIP("The file is not here.");
    const QString named = QStringLiteral(INTERDICT_SOURCE_DIR "/resources/profiles/%1.json").arg(profile);
    for (const QStringList &options : {QStringList(), QStringList{u"--profile"_s, named}}) {
        const QString box = m_cli.file(profile + QString::number(options.size()) + u".icase"_s);
        QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
        const Ran ran = m_cli.runJson(QStringList{u"import"_s, box, path} + options);
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
        QTEST(firstFile(ran).value(u"records"_s).toInt(), "records");
        QCOMPARE(firstFile(ran).value(u"rejected"_s).toInt(), 0);
        if (listings >= 0)
            QCOMPARE(firstFile(ran).value(u"newListings"_s).toInt(), listings);
        QTEST(m_cli.runJson({u"list"_s, box, u"sellers"_s}).json().value(u"total"_s).toInt(), "sellers");
    }
}

void TestCliCases::whoisAnswersAgreeWithTheirParse()
{
    const QStringList names = QDir(whois).entryList({u"*.json"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The WHOIS answers are not here.");
    MatchScore score;
    for (const QString &name : names) {
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(whois + u'/' + name)).object();
        const QJsonObject domain = expected[u"domain"_s].toObject();
        const QString path = whois + u'/' + name.chopped(5);
        const Ran ran = m_cli.runJson({u"read"_s, path, u"--format"_s, u"whois"_s});
        const QList<QJsonObject> records = readLines(ran.output);
        const QJsonObject found = records.size() == 1 ? records[0].value(u"registration"_s).toObject() : QJsonObject();
        const auto compare = [&](const QString &field, const QString &want, const QString &have) {
            if (!want.isEmpty())
                score.compare(field, want.simplified().compare(have.simplified(), Qt::CaseInsensitive) == 0,
                              name + u": "_s + want + u" | "_s + have);
        };
        compare(u"domain"_s, domain[u"punycode"_s].toString(), found[u"domain"_s].toString());
        compare(u"registrar"_s, expected[u"registrar"_s][u"name"_s].toString(), found[u"registrar"_s].toString());
        for (const auto &[want, have] :
             {std::pair(u"created_date"_s, u"created"_s), std::pair(u"updated_date"_s, u"changed"_s),
              std::pair(u"expiration_date"_s, u"expires"_s)})
            compare(have, dayOf(domain[want].toString()), found[have].toString().left(10));
        if (const QStringList servers = lowerSorted(textsOf(domain[u"name_servers"_s])); !servers.isEmpty())
            compare(u"name servers"_s, servers.join(u' '), lowerSorted(textsOf(found[u"nameServers"_s])).join(u' '));
        if (const QStringList states = lowerSorted(textsOf(domain[u"status"_s])); !states.isEmpty())
            compare(u"status"_s, states.join(u' '),
                    lowerSorted(found[u"status"_s].toString().split(u", "_s)).join(u' '));
        if (bytesOf(path).contains("Abuse Contact Email: "))
            score.compare(u"abuse contact"_s, !textsOf(found[u"abuseContacts"_s]).isEmpty(), name);
    }
    score.print();
    QVERIFY(names.size() >= 200);
    const QMap<QString, int> floors{{u"domain"_s, 98},       {u"registrar"_s, 95},    {u"created"_s, 97},
                                    {u"changed"_s, 95},      {u"expires"_s, 100},     {u"status"_s, 93},
                                    {u"name servers"_s, 96}, {u"abuse contact"_s, 98}};
    for (auto floor = floors.begin(); floor != floors.end(); ++floor)
        QVERIFY2(score.percent(floor.key()) >= floor.value(), qPrintable(floor.key()));
}

/// The answers are JSON of one standard, so that what they hold can be said without a parse of another's.
void TestCliCases::rdapAnswersAgreeWithWhatTheyHold()
{
    const QStringList names = QDir(rdap).entryList({u"*.json"_s}, QDir::Files);
    if (names.isEmpty())
        QSKIP("The RDAP answers are not here.");
    MatchScore score;
    int answers = 0;
    for (const QString &name : names) {
        const QJsonObject whole = QJsonDocument::fromJson(bytesOf(rdap + u'/' + name)).object();
        const Ran ran = m_cli.runJson({u"read"_s, rdap + u'/' + name});
        const bool isRefusal = name.startsWith("error"_L1) || name.startsWith("help"_L1);
        QVERIFY2(ran.exitCode == (isRefusal ? 3 : 0), qPrintable(name + QString::fromUtf8(ran.account())));
        if (isRefusal || whole[u"objectClassName"_s].toString() != "domain"_L1)
            continue;
        ++answers;
        const QJsonObject found = readLines(ran.output).value(0).value(u"registration"_s).toObject();
        const auto compare = [&](const QString &field, const QString &want, const QString &have) {
            if (!want.isEmpty())
                score.compare(field, want == have, name + u": "_s + want + u" | "_s + have);
        };
        compare(u"domain"_s, whole[u"ldhName"_s].toString().toLower(), found[u"domain"_s].toString());
        compare(u"status"_s, textsOf(whole[u"status"_s]).join(u", "_s), found[u"status"_s].toString());
        for (const QJsonValue &event : whole[u"events"_s].toArray()) {
            const QMap<QString, QString> fields{
                {u"registration"_s, u"created"_s}, {u"last changed"_s, u"changed"_s}, {u"expiration"_s, u"expires"_s}};
            const QString field = fields.value(event[u"eventAction"_s].toString());
            if (!field.isEmpty())
                compare(field, dayOf(event[u"eventDate"_s].toString()), found[field].toString().left(10));
        }
        QStringList servers;
        for (const QJsonValue &server : whole[u"nameservers"_s].toArray())
            servers << server[u"ldhName"_s].toString();
        compare(u"name servers"_s, lowerSorted(servers).join(u' '),
                lowerSorted(textsOf(found[u"nameServers"_s])).join(u' '));
    }
    score.print();
    QVERIFY(answers >= 4);
    for (const QString &field : {u"domain"_s, u"status"_s, u"created"_s, u"changed"_s, u"expires"_s})
        QCOMPARE(score.percent(field), 100);
}

void TestCliCases::registrationsAreKept()
{
    const QString path = rdap + u"/client-microsoft.click.json"_s;
    if (!QFileInfo::exists(path))
        QSKIP("The RDAP answer is not here.");
    const QString box = m_cli.file(u"registrations.icase"_s);
    QCOMPARE(m_cli.run({u"new"_s, box}).exitCode, 0);
    const Ran ran = m_cli.runJson({u"import"_s, box, path});
    QVERIFY2(ran.exitCode == 0, ran.account().constData());
    QCOMPARE(firstFile(ran).value(u"records"_s).toInt(), 1);
    QCOMPARE(firstFile(ran).value(u"format"_s).toString(), u"rdap"_s);
    QVERIFY(firstFile(ran).value(u"newLinks"_s).toInt() > 4);
    const QJsonObject shown = m_cli.runJson({u"show"_s, box, u"domain:microsoft.click"_s}).json();
    const QJsonObject said = shown.value(u"registrations"_s)[0].toObject();
    QCOMPARE(said.value(u"registrar"_s).toString(), u"MarkMonitor Inc."_s);
    QVERIFY(!said.value(u"created"_s).toString().isEmpty() && !said.value(u"expires"_s).toString().isEmpty());
    QVERIFY(said.value(u"status"_s).toString().contains(u"client update prohibited, "_s));
    QCOMPARE(m_cli.run({u"verify"_s, box}).exitCode, 0);
}

QTEST_GUILESS_MAIN(TestCliCases)
#include "tst_clicases.moc"
