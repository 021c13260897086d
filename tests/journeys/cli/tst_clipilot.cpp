// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/openpacket.h"
#include "tests/journeys/cli/cliprogram.h"
#include "tests/journeys/cli/pilotfiles.h"
#include "tests/referrals/archiverules.h"

#include <QDir>
#include <QTest>

using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// The pilot of 2020 replayed with injected dates: domains grouped by registry, the letter first, referrals reviewed by
/// a second person and sent, clocks, outcomes seen with evidence, and how it went; with a retailer for pill presses and
/// a carrier for parcels beside it. Each function goes on where the one before it stopped.
class TestCliPilot : public QObject
{
    Q_OBJECT

private:
    CliProgram m_cli;

    [[nodiscard]] QString path() const { return m_cli.file(u"pilot.icase"_s); }

    [[nodiscard]] Ran docket(const QStringList &arguments, const QString &now, const QString &author = u"ann"_s) const
    {
        return m_cli.runJson(QStringList{u"docket"_s, path()} + arguments + QStringList{u"--now"_s, now} +
                             QStringList{u"--author"_s, author});
    }
    [[nodiscard]] QJsonObject shown(const QString &reference, const QString &now) const
    {
        return docket({u"show"_s, reference}, now).json();
    }
    /// "overdue R-0001 answer-24h" and so on.
    [[nodiscard]] QStringList due(const QString &now, int days = 0) const
    {
        QStringList lines;
        const Ran ran = docket({u"due"_s, u"--days"_s, QString::number(days)}, now);
        const QJsonObject answer = ran.json();
        if (ran.exitCode != 0 || answer[u"total"_s].toInt(-1) != answer[u"due"_s].toArray().size())
            return {QString::fromUtf8(ran.account())};
        for (const QJsonValue &date : answer[u"due"_s].toArray())
            lines << u"%1 %2 %3"_s.arg(date[u"status"_s].toString(), date[u"reference"_s].toString(),
                                       date[u"id"_s].toString());
        return lines;
    }
    [[nodiscard]] static QJsonObject rowNamed(const QJsonObject &charts, const QString &name)
    {
        for (const QJsonValue &row : charts[u"rows"_s].toArray()) {
            if (row[u"name"_s].toString() == name)
                return row.toObject();
        }
        return {};
    }
    void importBytes(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY(writeBytes(m_cli.file(name), bytes));
        const Ran ran = m_cli.run({u"import"_s, path(), m_cli.file(name)});
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
    }
    void proposed(const QStringList &options) const
    {
        const Ran ran = m_cli.run(QStringList{u"propose"_s, path(), u"--create"_s, u"--author"_s, u"ann"_s, u"--time"_s,
                                              u"2020-06-29T09:00:00Z"_s} +
                                  options);
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
    }
    void moves(const QStringList &arguments, const QString &now, const QString &author = u"ann"_s) const
    {
        const Ran ran = docket(QStringList{u"move"_s} + arguments, now, author);
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
    }
    /// A packet of the referral that is no draft: what no record says the sender states.
    [[nodiscard]] Ran builtOf(const QString &referral, const QString &name, const QString &language) const
    {
        QStringList packet{u"packet"_s,     path(),
                           u"--docket"_s,   referral,
                           u"--id"_s,       name,
                           u"--language"_s, language,
                           u"--time"_s,     u"2020-06-30T15:00:00Z"_s,
                           u"--out"_s,      m_cli.file(name + u".zip"_s)};
        packet += {u"--organisation"_s,  u"Example Agency"_s,
                   u"--officer"_s,       u"A. Officer"_s,
                   u"--role"_s,          u"Director"_s,
                   u"--reference"_s,     u"7"_s,
                   u"--phone"_s,         u"+13015550100"_s,
                   u"--email"_s,         u"a@agency.example"_s,
                   u"--authority"_s,     u"21 USC 331"_s,
                   u"--jurisdiction"_s,  u"United States"_s,
                   u"--basis"_s,         u"The recipient's policy"_s,
                   u"--prior-notices"_s, u"The letter."_s,
                   u"--answer-by"_s,     u"2020-07-15"_s};
        const QJsonArray points = m_cli.runJson(packet + QStringList{u"--checklist"_s}).json()[u"points"_s].toArray();
        for (const QJsonValue &point : points) {
            if (point[u"need"_s].toString() == u"must"_s && !point[u"met"_s].toBool() &&
                point[u"can_be_stated"_s].toBool())
                packet += {u"--state"_s, point[u"field"_s].toString() + u"=As the sender states."_s};
        }
        return m_cli.run(packet);
    }
    void sees(const QStringList &arguments, const QString &now) const
    {
        const Ran ran = docket(QStringList{u"outcome"_s} + arguments, now);
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
    }

private Q_SLOTS:
    void initTestCase();
    void domainsAreGroupedByRegistry();
    void theLetterComesFirst();
    void listingsGoToTheRetailerAndParcelsToTheCarrier();
    void aSecondPersonReviews();
    void sentWithProofOnly();
    void packetsOfEachKindLackNothing_data();
    void packetsOfEachKindLackNothing();
    void clocksRunFromTheDayOfSending();
    void recipientsAnswerDifferently();
    void aHoldCountsOnceTheRegistrySaysIt();
    void recordsAreLookedThrough();
    void recheckFindsOneAgain();
    void outOfStockIsToldFromRemoved();
    void aParcelIsStoppedByEvidence();
    void chartsSayHowItWent();
    void theCalendarKeepsItsDates();
    void theLastStepIsUndone();
    void theCaseIsSound();
};

void TestCliPilot::initTestCase()
{
    if (const QString missing = PilotFiles::missing(); !missing.isEmpty())
        QSKIP(qPrintable(u"there is no %1"_s.arg(missing)));
    QCOMPARE(PilotFiles::domains().size(), 24);
    QCOMPARE(m_cli.run({u"new"_s, path(), u"--name"_s, u"Pilot"_s, u"--time"_s, u"2020-06-01T09:00:00Z"_s}).exitCode,
             0);
    const Ran imported =
        m_cli.run({u"import"_s, path(), PilotFiles::market(), PilotFiles::pressedPills(), PilotFiles::fdaLetters()});
    QVERIFY2(imported.exitCode == 0, imported.account().constData());
    importBytes(u"hosts.txt"_s, PilotFiles::hosts());
    importBytes(u"offers.csv"_s, PilotFiles::offers());
    importBytes(u"presses.csv"_s, PilotFiles::presses());
    importBytes(u"parcels.csv"_s, PilotFiles::parcels());
}

void TestCliPilot::domainsAreGroupedByRegistry()
{
    QStringList options{u"--kind"_s, u"registry"_s};
    for (const QString &domain : PilotFiles::domains())
        options << u"--entity"_s << u"domain:"_s + domain;
    proposed(options);
    const QJsonArray referrals = docket({u"list"_s}, u"2020-06-29T10:00:00Z"_s).json()[u"referrals"_s].toArray();
    QCOMPARE(referrals.size(), 3);
    QStringList lines;
    for (const QJsonValue &one : referrals)
        lines << u"%1: %2"_s.arg(one[u"recipient"_s].toString()).arg(one[u"items"_s].toInt());
    QVERIFY2(lines[0].startsWith(u"VeriSign"_s) && lines[0].endsWith(u": 12"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines[1], u"Public Interest Registry: 6"_s);
    QVERIFY2(lines[2].startsWith(u"Registry Services"_s) && lines[2].endsWith(u": 6"_s), qPrintable(lines[2]));
}

void TestCliPilot::theLetterComesFirst()
{
    QStringList make{u"letter"_s, u"make"_s, path(), u"--letter"_s, u"WL-1"_s, u"--at"_s, u"2020-06-02"_s};
    for (const QString &domain : PilotFiles::domains())
        make << u"--entity"_s << u"domain:"_s + domain;
    make << u"--to"_s << u"Operator of the network"_s << u"--address"_s << u"1 Example Street"_s << u"--organisation"_s
         << u"Example Agency"_s << u"--officer"_s << u"A. Officer"_s << u"--role"_s << u"Director"_s << u"--reference"_s
         << u"7"_s << u"--phone"_s << u"+13015550100"_s << u"--email"_s << u"a@agency.example"_s << u"--authority"_s
         << u"21 USC 331"_s << u"--jurisdiction"_s << u"United States"_s << u"--out"_s << m_cli.file(u"letter.txt"_s);
    const QList<QStringList> steps{make,
                                   {u"letter"_s, u"delivered"_s, path(), u"--letter"_s, u"WL-1"_s, u"--at"_s,
                                    u"2020-06-03"_s, u"--proof"_s, u"RR 1"_s},
                                   {u"letter"_s, u"received"_s, path(), u"--letter"_s, u"WL-1"_s, u"--at"_s,
                                    u"2020-06-05"_s, u"--proof"_s, u"RR 2"_s}};
    for (const QStringList &step : steps) {
        const Ran ran = m_cli.run(step);
        QVERIFY2(ran.exitCode == 0, ran.account().constData());
    }
    // 15 working days from Friday, 5 June, on; 2020 had no holiday among them.
    QCOMPARE(due(u"2020-06-25"_s), QStringList());
    QCOMPARE(due(u"2020-06-25"_s, 1), QStringList{u"due-soon WL-1 letter"_s});
    QCOMPARE(due(u"2020-06-26T12:00:00Z"_s), QStringList{u"due-today WL-1 letter"_s});
    QCOMPARE(due(u"2020-06-29"_s), QStringList{u"overdue WL-1 letter"_s});
    const Ran answered = m_cli.run({u"letter"_s, u"answer"_s, path(), u"--letter"_s, u"WL-1"_s, u"--at"_s,
                                    u"2020-06-29"_s, u"--inadequate"_s, u"--says"_s, u"We only take orders."_s});
    QVERIFY2(answered.exitCode == 0, answered.account().constData());
    QCOMPARE(due(u"2020-06-29"_s), QStringList());
}

void TestCliPilot::listingsGoToTheRetailerAndParcelsToTheCarrier()
{
    QStringList options{u"--kind"_s, u"retailer"_s};
    const Ran listings = m_cli.runJson({u"list"_s, path(), u"listings"_s, u"--filter"_s, u"TDP-5 tablet press"_s});
    for (const QJsonValue &listing : listings.json()[u"listings"_s].toArray())
        options << u"--listing"_s << QString::number(listing[u"id"_s].toInteger());
    QCOMPARE(options.size(), 2 + 24);
    proposed(options);
    proposed({u"--kind"_s, u"carrier"_s, u"--recipient"_s, u"United Parcel Service, Inc."_s});
    const QString now = u"2020-06-29T10:00:00Z"_s;
    const QJsonObject retailer = shown(u"R-0004"_s, now);
    QVERIFY2(retailer[u"recipient"_s].toString().contains("eBay"_L1), qPrintable(retailer[u"recipient"_s].toString()));
    QCOMPARE(retailer[u"items"_s].toInt(), 12);
    QCOMPARE(retailer[u"itemList"_s][0][u"kind"_s].toString(), u"listing"_s);
    const QJsonObject carrier = shown(u"R-0005"_s, now);
    QCOMPARE(carrier[u"kind"_s].toString(), u"carrier"_s);
    QVERIFY(carrier[u"items"_s].toInt() >= 10); // of UPS alone
}

void TestCliPilot::aSecondPersonReviews()
{
    const QString now = u"2020-06-29T12:00:00Z"_s;
    const Ran own = docket({u"move"_s, u"R-0001"_s, u"reviewed"_s}, now);
    QCOMPARE(own.exitCode, 3);
    QVERIFY2(own.complaint.contains("second person"_L1), own.account().constData());
    moves({u"R-0001"_s, u"R-0002"_s, u"R-0003"_s, u"R-0004"_s, u"R-0005"_s, u"reviewed"_s}, now, u"ben"_s);
    const Ran unsent = docket({u"move"_s, u"R-0001"_s, u"sent"_s, u"--proof"_s, u"x"_s}, now);
    QCOMPARE(unsent.exitCode, 3); // reviewed is followed by signed
}

void TestCliPilot::sentWithProofOnly()
{
    const QString now = u"2020-06-30T14:00:00Z"_s;
    QCOMPARE(docket({u"move"_s, u"R-0002"_s, u"signed"_s}, now).exitCode, 3); // there is nothing that was signed
    const Ran built = m_cli.run({u"packet"_s, path(), u"--entity"_s, u"domain:"_s + PilotFiles::domains()[12],
                                 u"--kind"_s, u"registry"_s, u"--to"_s, u"Public Interest Registry"_s, u"--id"_s,
                                 u"P-1"_s, u"--draft"_s, u"--time"_s, now, u"--out"_s, m_cli.file(u"p1.zip"_s)});
    QVERIFY2(built.exitCode == 0, built.account().constData());
    QCOMPARE(docket({u"attach"_s, u"R-0002"_s, u"P-1"_s}, now).json()[u"packetList"_s][0][u"revision"_s].toInt(), 1);
    const Ran again =
        m_cli.run({u"packet"_s, path(), u"--entity"_s, u"domain:"_s + PilotFiles::domains()[12], u"--kind"_s,
                   u"registry"_s, u"--to"_s, u"Public Interest Registry"_s, u"--id"_s, u"P-2"_s, u"--docket"_s,
                   u"R-0002"_s, u"--draft"_s, u"--time"_s, now, u"--out"_s, m_cli.file(u"p2.zip"_s)});
    QVERIFY2(again.exitCode == 0, again.account().constData());
    const QJsonObject second = shown(u"R-0002"_s, now)[u"packetList"_s][1].toObject();
    QCOMPARE(second[u"revision"_s].toInt(), 2);
    QCOMPARE(second[u"supersedes"_s].toString(), u"P-1"_s);
    const Ran whole = m_cli.run({u"packet"_s, path(), u"--docket"_s, u"R-0004"_s, u"--id"_s, u"P-3"_s, u"--draft"_s,
                                 u"--time"_s, now, u"--out"_s, m_cli.file(u"p3.zip"_s)});
    QVERIFY2(whole.exitCode == 0, whole.account().constData()); // all else is what the referral says
    QCOMPARE(shown(u"R-0004"_s, now)[u"packetList"_s][0][u"revision"_s].toInt(), 1);
    moves({u"R-0002"_s, u"signed"_s}, now);
    moves({u"R-0001"_s, u"R-0003"_s, u"R-0004"_s, u"R-0005"_s, u"signed"_s, u"--proof"_s, u"signed by hand"_s}, now);
    QCOMPARE(docket({u"move"_s, u"R-0001"_s, u"sent"_s}, now).exitCode, 3);
    moves({u"R-0001"_s, u"R-0002"_s, u"R-0003"_s, u"R-0004"_s, u"R-0005"_s, u"sent"_s, u"--at"_s,
           u"2020-06-30T14:00:00Z"_s, u"--proof"_s, u"message 4711"_s},
          now);
    const QJsonObject last = shown(u"R-0001"_s, now)[u"events"_s].toArray().last().toObject();
    QCOMPARE(last[u"proof"_s][u"words"_s].toString(), u"message 4711"_s);
}

void TestCliPilot::packetsOfEachKindLackNothing_data()
{
    QTest::addColumn<QString>("referral");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("registry") << u"R-0003"_s << u"en"_s << PilotFiles::domains()[18].toUtf8();
    QTest::newRow("market place") << u"R-0004"_s << u"es"_s << QByteArray("https://www.ebay.com/itm/284123456000");
    QTest::newRow("carrier") << u"R-0005"_s << u"ko"_s << QByteArray("UPS");
}

/// A final packet, not a draft, of real files: it names what it is about, and its PDF is one for the archive.
void TestCliPilot::packetsOfEachKindLackNothing()
{
    QFETCH(QString, referral);
    QFETCH(QString, language);
    QFETCH(QByteArray, shown);
    const QString name = u"final-"_s + referral;
    const Ran built = builtOf(referral, name, language);
    QVERIFY2(built.exitCode == 0, built.account().constData());
    const auto packet = interdict::OpenPacket::open(m_cli.file(name + u".zip"_s), {});
    QVERIFY2(packet, packet ? "" : qPrintable(packet.error().message));
    const auto pdf = packet->bytes(u"data/referral.pdf"_s, 64 << 20, {});
    QVERIFY(pdf);
    QCOMPARE(interdict::archiveFaults(*pdf).join(u'\n'), QString());
    const auto json = packet->bytes(u"data/referral.json"_s, 64 << 20, {});
    QVERIFY(json && json->contains(shown));
    QVERIFY(json->contains("\"draft\": false"));
}

void TestCliPilot::clocksRunFromTheDayOfSending()
{
    QCOMPARE(due(u"2020-06-30T15:00:00Z"_s), QStringList());
    const QStringList nextDay = due(u"2020-07-01T13:00:00Z"_s);
    QCOMPARE(nextDay, (QStringList{u"due-today R-0001 answer-24h"_s, u"due-today R-0002 answer-24h"_s,
                                   u"due-today R-0003 answer-24h"_s}));
    QCOMPARE(due(u"2020-07-01T14:00:01Z"_s).first(), u"overdue R-0001 answer-24h"_s);
    QCOMPARE(due(u"2020-07-03T15:00:00Z"_s).filter(u"overdue"_s).size(), 3 + 5); // 24 hours, and 72 hours of all five
    QVERIFY(due(u"2020-07-01"_s, 90).contains(u"running R-0004 preservation"_s));
}

void TestCliPilot::recipientsAnswerDifferently()
{
    moves({u"R-0001"_s, u"acknowledged"_s, u"--at"_s, u"2020-07-01T09:00:00Z"_s}, u"2020-07-01T10:00:00Z"_s);
    QCOMPARE(due(u"2020-07-01T15:00:00Z"_s).filter(u"R-0001"_s), QStringList()); // in time
    moves({u"R-0002"_s, u"question"_s, u"--note"_s, u"Which of the names send mail?"_s}, u"2020-07-02T09:00:00Z"_s);
    moves({u"R-0002"_s, u"acted"_s}, u"2020-07-04T14:00:00Z"_s);
    const Ran silent = docket({u"move"_s, u"R-0003"_s, u"refused"_s}, u"2020-07-05T09:00:00Z"_s);
    QCOMPARE(silent.exitCode, 3);
    moves({u"R-0003"_s, u"refused"_s, u"--note"_s, u"court order needed"_s}, u"2020-07-05T09:00:00Z"_s);
    moves({u"R-0001"_s, u"acted"_s}, u"2020-07-10T14:00:00Z"_s);
}

void TestCliPilot::aHoldCountsOnceTheRegistrySaysIt()
{
    const QStringList names = PilotFiles::domains().mid(0, 12);
    const QString now = u"2020-07-11T10:00:00Z"_s;
    for (const QString &name : names)
        importBytes(name + u".held.json"_s, PilotFiles::rdap(name, "server hold", "2020-07-11"));
    importBytes(u"alive.json"_s, PilotFiles::rdap(names[0], "active", "2020-06-01"));
    const Ran wrong =
        docket({u"outcome"_s, u"R-0001"_s, u"server-hold"_s, u"--item"_s, names[0], u"--file"_s, u"alive.json"_s}, now);
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY2(wrong.complaint.contains("active"_L1), wrong.account().constData());
    for (const QString &name : names)
        sees({u"R-0001"_s, u"server-hold"_s, u"--item"_s, name, u"--file"_s, name + u".held.json"_s}, now);
    QCOMPARE(shown(u"R-0001"_s, now)[u"gone"_s].toInt(), 12);
    moves({u"R-0001"_s, u"verified"_s}, now);
    QCOMPARE(docket({u"move"_s, u"R-0002"_s, u"verified"_s}, now).exitCode, 3); // nobody has looked yet
}

void TestCliPilot::recordsAreLookedThrough()
{
    QStringList paths;
    for (const QString &name : PilotFiles::domains().mid(12, 6)) {
        paths << m_cli.file(name + u".held.json"_s);
        QVERIFY(writeBytes(paths.last(), PilotFiles::rdap(name, "server hold", "2020-07-12")));
    }
    const Ran read = m_cli.run(QStringList{u"import"_s, path(), u"--time"_s, u"2020-07-12T08:00:00Z"_s} + paths);
    QVERIFY2(read.exitCode == 0, read.account().constData());
    const QString now = u"2020-07-12T10:00:00Z"_s;
    const Ran checked = docket({u"check"_s}, now);
    QVERIFY2(checked.exitCode == 0, checked.account().constData());
    const QJsonObject found = checked.json();
    QCOMPARE(found[u"total"_s].toInt(), 6);
    QCOMPARE(found[u"found"_s][0][u"reference"_s].toString(), u"R-0002"_s);
    QCOMPARE(found[u"found"_s][0][u"outcome"_s].toString(), u"server-hold"_s);
    QCOMPARE(shown(u"R-0002"_s, now)[u"gone"_s].toInt(), 0); // looked, not noted
    QCOMPARE(docket({u"check"_s, u"--save"_s}, now).exitCode, 0);
    QCOMPARE(shown(u"R-0002"_s, now)[u"gone"_s].toInt(), 6);
    QCOMPARE(docket({u"check"_s}, now).json()[u"total"_s].toInt(), 0);
    moves({u"R-0002"_s, u"verified"_s}, now);
}

void TestCliPilot::recheckFindsOneAgain()
{
    const QString name = PilotFiles::domains()[0];
    QVERIFY(!due(u"2020-07-12T10:00:00Z"_s, 60).contains(u"overdue R-0001 recheck-1d"_s)); // seen the day after
    QVERIFY(due(u"2020-07-17T09:00:00Z"_s).contains(u"due-today R-0001 recheck-7d"_s));
    const QString now = u"2020-07-17T10:00:00Z"_s;
    sees({u"R-0001"_s, u"still-up"_s, u"--item"_s, name, u"--file"_s, u"alive.json"_s}, now);
    const QJsonObject after = shown(u"R-0001"_s, now);
    QCOMPARE(after[u"state"_s].toString(), u"re-appeared"_s);
    QCOMPARE(after[u"gone"_s].toInt(), 11);
    QCOMPARE(after[u"up"_s].toInt(), 1);
    QCOMPARE(due(u"2020-07-18"_s, 60).filter(u"R-0001 recheck"_s), QStringList()); // to be asked again first
}

void TestCliPilot::outOfStockIsToldFromRemoved()
{
    QVERIFY(QDir(m_cli.folder()).mkdir(u"seen"_s));
    QVERIFY(writeBytes(m_cli.file(u"seen/after.png"_s), "\x89PNG\r\n\x1a\n the page as seen"));
    QVERIFY(writeBytes(m_cli.file(u"seen/scan.pdf"_s), "%PDF-1.4\n the carrier's answer\n%%EOF\n"));
    const Ran kept = m_cli.run({u"import"_s, path(), m_cli.file(u"seen"_s)});
    QVERIFY2(kept.exitCode == 0, kept.account().constData());
    moves({u"R-0004"_s, u"acted"_s, u"--at"_s, u"2020-07-02T14:00:00Z"_s}, u"2020-07-02T15:00:00Z"_s);
    const QString now = u"2020-07-03T15:00:00Z"_s;
    QStringList removed{u"R-0004"_s, u"removed"_s, u"--file"_s, u"after.png"_s};
    QStringList empty{u"R-0004"_s, u"out-of-stock"_s, u"--file"_s, u"after.png"_s};
    for (int item = 1; item <= 12; ++item)
        (item <= 8 ? removed : empty) << u"--item"_s << u"#%1"_s.arg(item);
    sees(removed, now);
    sees(empty, now);
    const QJsonObject retailer = shown(u"R-0004"_s, now);
    QCOMPARE(retailer[u"gone"_s].toInt(), 8);
    QCOMPARE(retailer[u"reduced"_s].toInt(), 4);
    moves({u"R-0004"_s, u"verified"_s}, now);
    const Ran renewed = docket({u"renew"_s, u"R-0004"_s, u"preservation"_s}, u"2020-09-20"_s);
    QVERIFY2(renewed.exitCode == 0, renewed.account().constData());
    QVERIFY(due(u"2020-09-28T15:00:00Z"_s).filter(u"preservation"_s).isEmpty()); // the first 90 days would be over
}

void TestCliPilot::aParcelIsStoppedByEvidence()
{
    const QString now = u"2020-07-01T16:00:00Z"_s;
    sees({u"R-0005"_s, u"stopped"_s, u"--note"_s, u"told by telephone"_s}, now);
    QCOMPARE(shown(u"R-0005"_s, now)[u"gone"_s].toInt(), 0); // told, not verified
    sees({u"R-0005"_s, u"stopped"_s, u"--file"_s, u"scan.pdf"_s}, now);
    moves({u"R-0005"_s, u"verified"_s, u"--at"_s, u"2020-07-01T14:00:00Z"_s}, now);
    moves({u"R-0005"_s, u"closed"_s, u"--note"_s, u"seized"_s}, now);
    QCOMPARE(due(u"2020-12-31"_s).filter(u"R-0005"_s), QStringList());
}

void TestCliPilot::chartsSayHowItWent()
{
    const QJsonObject byKind = docket({u"charts"_s, u"--by"_s, u"kind"_s}, u"2020-10-01"_s).json();
    const QJsonObject all = byKind[u"all"_s].toObject();
    QCOMPARE(all[u"sent"_s].toInt(), 5);
    QCOMPARE(all[u"acted"_s].toInt(), 4);
    QCOMPARE(all[u"refused"_s].toInt(), 1);
    QCOMPARE(all[u"reappeared"_s].toInt(), 1);
    QCOMPARE(all[u"medianDays"_s].toDouble(), 3.0); // of 10, 4, 2 and 1
    const QJsonObject registries = rowNamed(byKind, u"registry of domain names"_s);
    QCOMPARE(registries[u"sent"_s].toInt(), 3);
    QCOMPARE(registries[u"acted"_s].toInt(), 2);
    QCOMPARE(registries[u"medianDays"_s].toDouble(), 7.0);
    QCOMPARE(registries[u"gone"_s].toInt(), 11 + 6);
    const QJsonObject byRecipient = docket({u"charts"_s}, u"2020-10-01"_s).json();
    QCOMPARE(byRecipient[u"rows"_s].toArray().size(), 5);
    QCOMPARE(rowNamed(byRecipient, u"Public Interest Registry"_s)[u"medianDays"_s].toDouble(), 4.0);
    QCOMPARE(rowNamed(byRecipient, u"United Parcel Service, Inc."_s)[u"shareActed"_s].toDouble(), 1.0);
}

void TestCliPilot::theCalendarKeepsItsDates()
{
    for (const QString &now : {u"2020-07-18"_s, u"2021-01-01"_s})
        QCOMPARE(docket({u"ics"_s, u"--out"_s, m_cli.file(now + u".ics"_s)}, now).exitCode, 0);
    const QByteArray calendar = bytesOf(m_cli.file(u"2020-07-18.ics"_s));
    QCOMPARE(calendar, bytesOf(m_cli.file(u"2021-01-01.ics"_s)));
    QVERIFY2(calendar.contains("DTSTART:20201219T000000Z\r\n"), calendar.constData()); // 90 days from 20 September
    for (const QByteArray &line : calendar.split('\n'))
        QVERIFY2(line.size() <= 76, line.constData());
}

void TestCliPilot::theLastStepIsUndone()
{
    const QString now = u"2020-10-01T00:00:00Z"_s;
    moves({u"R-0003"_s, u"closed"_s, u"--note"_s, u"taken to court"_s}, now);
    QCOMPARE(docket({u"undo"_s}, now).exitCode, 0);
    QCOMPARE(shown(u"R-0003"_s, now)[u"state"_s].toString(), u"refused"_s);
    QCOMPARE(docket({u"redo"_s}, now).exitCode, 0);
    QCOMPARE(shown(u"R-0003"_s, now)[u"state"_s].toString(), u"closed"_s);
}

void TestCliPilot::theCaseIsSound()
{
    const Ran verified = m_cli.run({u"verify"_s, path()});
    QVERIFY2(verified.exitCode == 0, verified.account().constData());
}

QTEST_GUILESS_MAIN(TestCliPilot)
#include "tst_clipilot.moc"
