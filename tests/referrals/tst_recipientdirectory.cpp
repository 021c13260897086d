// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/citations.h"
#include "models/referrals/citationwords.h"
#include "models/referrals/doors.h"
#include "models/referrals/doorwords.h"
#include "models/referrals/kindwords.h"
#include "models/referrals/recipientdirectory.h"
#include "models/referrals/referraldata.h"
#include "models/referrals/warningletter.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

QString idOf(const DirectoryEntry *entry)
{
    return entry ? entry->id : QString();
}

template <typename Words>
QSet<QString> setOf(const Words &words)
{
    QSet<QString> all;
    for (const char *word : words)
        all.insert(QString::fromUtf8(word));
    return all;
}

DirectoryEntry ownEntry()
{
    DirectoryEntry entry;
    entry.id = u"own-desk"_s;
    entry.name = u"Own Desk Ltd"_s;
    entry.kind = RecipientKind::registry;
    entry.matches.tlds = {u"com"_s};
    entry.source = u"A call on that day"_s;
    entry.date = QDate(2026, 1, 31);
    return entry;
}

} // namespace

class TestRecipientDirectory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QVERIFY(m_folder.isValid());
        qputenv("INTERDICT_REFERRALS", m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())).toUtf8());
    }

    void everyEntryOfTheProgramCanBeRead()
    {
        const QJsonArray array = builtInReferralData("recipients"_L1)[u"recipients"_s].toArray();
        QVERIFY(array.size() > 200);
        for (const QJsonValue &value : array) {
            const auto entry = directoryEntryFromJson(value.toObject());
            QVERIFY2(entry, qPrintable(entry ? QString() : entry.error().message));
            QVERIFY2(!entry->contact.isEmpty() && !entry->jurisdiction.isEmpty(), qPrintable(entry->id));
            QCOMPARE(*directoryEntryFromJson(toJson(*entry)), *entry);
        }
    }

    void everyEntryHasDoorsOfItsKind()
    {
        for (const DirectoryEntry &entry : RecipientDirectory::ofAccount().entries()) {
            QSet<QString> doors;
            for (const Door &door : doorsFor(entry.kind))
                doors.insert(door.id);
            QVERIFY2(!entry.doors.isEmpty(), qPrintable(entry.id));
            for (const QString &door : entry.doors)
                QVERIFY2(doors.contains(door), qPrintable(entry.id + u' ' + door));
        }
    }

    void idsAndTopLevelDomainsAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> tlds;
        for (const DirectoryEntry &entry : RecipientDirectory::ofAccount().entries()) {
            QVERIFY2(!ids.contains(entry.id), qPrintable(entry.id));
            ids.insert(entry.id);
            for (const QString &tld : entry.matches.tlds) {
                QVERIFY2(!tlds.contains(tld), qPrintable(tld));
                tlds.insert(tld);
            }
        }
    }

    void registryFollowsFromTheTopLevelDomain_data()
    {
        QTest::addColumn<QString>("tld");
        QTest::addColumn<QString>("id");
        QTest::newRow("com") << u"com"_s << u"verisign"_s;
        QTest::newRow("net") << u"net"_s << u"verisign"_s;
        QTest::newRow("org") << u"org"_s << u"pir"_s;
        QTest::newRow("us") << u"us"_s << u"registry-services"_s;
        QTest::newRow("biz") << u"biz"_s << u"registry-services"_s;
        QTest::newRow("capitals") << u"COM"_s << u"verisign"_s;
        QTest::newRow("not there") << u"example"_s << QString();
    }

    void registryFollowsFromTheTopLevelDomain()
    {
        QFETCH(QString, tld);
        QFETCH(QString, id);
        QCOMPARE(idOf(RecipientDirectory::ofAccount().registryOf(tld)), id);
    }

    void registrarIsFoundByNumberBeforeName()
    {
        const RecipientDirectory directory = RecipientDirectory::ofAccount();
        QCOMPARE(idOf(directory.registrarOf(u"A name that says nothing"_s, u"146"_s)), u"registrar-godaddy"_s);
        QCOMPARE(idOf(directory.registrarOf(u"NAMECHEAP INC"_s, {})), u"registrar-namecheap"_s);
        QVERIFY(!directory.registrarOf(u"Nobody Ltd"_s, {}) && !directory.registrarOf({}, {}));
    }

    void hostIsFoundByAddressAndNameServer()
    {
        const RecipientDirectory directory = RecipientDirectory::ofAccount();
        QCOMPARE(idOf(directory.hostOfAddress(u"104.16.0.1"_s)), u"host-cloudflare"_s);
        QCOMPARE(idOf(directory.hostOfAddress(u"104.23.255.255"_s)), u"host-cloudflare"_s);
        QVERIFY(!directory.hostOfAddress(u"104.15.255.255"_s) && !directory.hostOfAddress(u"2606:4700::1"_s));
        QVERIFY(!directory.hostOfAddress(u"104.16.0"_s) && !directory.hostOfAddress(u"104.16.0.999"_s));
        QCOMPARE(idOf(directory.hostOfNameServer(u"kim.ns.cloudflare.com"_s)), u"host-cloudflare"_s);
        QCOMPARE(idOf(directory.hostOfNameServer(u"ns-12.awsdns-34.org"_s)), u"host-aws"_s);
    }

    void ownEntryComesBeforeTheProgram()
    {
        QVERIFY(saveOwnRecipients({ownEntry()}, QDate(2026, 2, 1)));
        const RecipientDirectory directory = RecipientDirectory::ofAccount();
        QCOMPARE(idOf(directory.registryOf(u"com"_s)), u"own-desk"_s);
        QCOMPARE(directory.byId(u"own-desk"_s)->origin, DirectoryEntry::Origin::account);
    }

    void removedEntryIsAskedNoMore()
    {
        RecipientDirectory directory = RecipientDirectory::ofAccount();
        DirectoryEntry entry = *directory.byId(u"verisign"_s);
        entry.isRemoved = true;
        directory.put(entry);
        QVERIFY(!directory.registryOf(u"com"_s));
    }

    void faultyEntryIsRefusedByName_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("id with blanks") << u"id"_s << u"own desk"_s;
        QTest::newRow("no name") << u"name"_s << u" "_s;
        QTest::newRow("unknown kind") << u"kind"_s << u"friend"_s;
        QTest::newRow("no source") << u"source"_s << QString();
        QTest::newRow("no day") << u"date"_s << u"yesterday"_s;
        QTest::newRow("telling") << u"tellsSubject"_s << u"perhaps"_s;
    }

    void faultyEntryIsRefusedByName()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        QJsonObject json = toJson(ownEntry());
        QVERIFY(directoryEntryFromJson(json));
        json.insert(key, value);
        const auto entry = directoryEntryFromJson(json);
        QVERIFY(!entry && entry.error().code == ErrorCode::badInput && entry.error().message.endsWith(u'.'));
    }

    void ownDataCountsOnlyWhereItIsSound()
    {
        const Result<QString> path = copyReferralData("doors"_L1);
        QVERIFY(path && checkOwnReferralData("doors"_L1));
        QVERIFY(!copyReferralData("doors"_L1)); // never over one that is there
        QFile file(*path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": 1, \"date\": \"2027-01-01\", \"source\": \"ours\", \"doors\": []}");
        file.close();
        QVERIFY(allDoors().empty());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"schema\": 99}");
        file.close();
        QVERIFY(!checkOwnReferralData("doors"_L1));
        QVERIFY(!allDoors().empty());
    }

    void everyDataFileIsDatedAndSaysItsSource()
    {
        for (const QString &name : {u"calendars"_s, u"checklists"_s, u"citations"_s, u"doors"_s, u"kinds"_s,
                                    u"lettertemplates"_s, u"recipients"_s}) {
            QVERIFY2(referralDataNames().contains(name), qPrintable(name));
            const QByteArray latin = name.toLatin1();
            const QJsonObject json = builtInReferralData(QLatin1StringView(latin));
            QVERIFY2(json[u"schema"_s].toInt() > 0, qPrintable(name));
            QVERIFY2(QDate::fromString(json[u"date"_s].toString(), Qt::ISODate).isValid(), qPrintable(name));
            QVERIFY2(!json[u"source"_s].toString().isEmpty(), qPrintable(name));
        }
    }

    void templatesCiteWhatThereIs()
    {
        QVERIFY(letterTemplates().size() >= 5);
        for (const LetterTemplate &each : letterTemplates()) {
            QCOMPARE(qsizetype(citationsOf(each.citations).size()), each.citations.size());
            QVERIFY2(!each.source.isEmpty() && each.responseDays > 0, qPrintable(each.id));
        }
    }

    void everyWordCanBeTranslated()
    {
        const QSet<QString> doorTexts = setOf(doorWords);
        for (const Door &door : allDoors())
            QVERIFY2(doorTexts.contains(door.name) && doorTexts.contains(door.says) && doorTexts.contains(door.needs),
                     qPrintable(door.id));
        const QSet<QString> citationTexts = setOf(citationWords);
        for (const Citation &citation : allCitations())
            QVERIFY2(citationTexts.contains(citation.text), qPrintable(citation.id));
        const QSet<QString> kindTexts = setOf(kindWords);
        for (const RecipientKind kind : allRecipientKinds()) {
            const RecipientWording words = wordingFor(kind);
            for (const QString &text :
                 {displayName(kind), displayNamePlural(kind), words.recipient, words.action, words.basis})
                QVERIFY2(kindTexts.contains(text), qPrintable(text));
        }
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestRecipientDirectory)
#include "tst_recipientdirectory.moc"
