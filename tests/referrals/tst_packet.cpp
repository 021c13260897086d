// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packet.h"

#include "models/referrals/packetdata.h"
#include "tests/referrals/madecontent.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

/// The cells of a CSV file as RFC 4180 has them, by a reader of the test's own.
QList<QStringList> cellsOf(const QByteArray &csv)
{
    const QString text = QString::fromUtf8(csv).mid(1); // without the byte order mark
    QList<QStringList> rows{{QString()}};
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString &cell = rows.last().last();
        if (text[i] == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"')
            cell += text[++i];
        else if (text[i] == u'"')
            isQuoted = !isQuoted;
        else if (text[i] == u',' && !isQuoted)
            rows.last() << QString();
        else if (text[i] == u'\r' && !isQuoted && text.mid(i, 2) == "\r\n"_L1 && ++i)
            rows << QStringList{QString()};
        else
            cell += text[i];
    }
    rows.removeLast();
    return rows;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPacket : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static bool isChild() { return qEnvironmentVariableIsSet("INTERDICT_WRITE_PACKET"); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void sameContentGivesTheSameBytes()
    {
        QVERIFY(writePacket(madeContent(), path(u"one.zip"_s), {}, {}));
        QVERIFY(writePacket(madeContent(), path(u"two.zip"_s), {}, {}));
        QVERIFY(!fileBytes(path(u"one.zip"_s)).isEmpty());
        QCOMPARE(fileBytes(path(u"one.zip"_s)), fileBytes(path(u"two.zip"_s)));
    }

    void placeTimeAndProcessDoNotMatter_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("another process") << u"NOTHING"_s << QString();
        QTest::newRow("far east") << u"TZ"_s << u"Pacific/Auckland"_s;
        QTest::newRow("half an hour west") << u"TZ"_s << u"America/St_Johns"_s;
        QTest::newRow("locale") << u"LC_ALL"_s << u"de_DE.UTF-8"_s;
        QTest::newRow("hash seed") << u"QT_HASH_SEED"_s << u"0"_s;
    }

    void placeTimeAndProcessDoNotMatter()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        if (isChild())
            QSKIP("This process only writes one packet");
        const QString zip = path(u"elsewhere.zip"_s);
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"INTERDICT_WRITE_PACKET"_s, zip);
        environment.insert(name, value);
        process.setProcessEnvironment(environment);
        process.start(QCoreApplication::applicationFilePath(), {u"writesForAnotherProcess"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(writePacket(madeContent(), path(u"here.zip"_s), {}, {}));
        QVERIFY(!fileBytes(zip).isEmpty());
        QVERIFY(fileBytes(zip) == fileBytes(path(u"here.zip"_s)));
    }

    void writesForAnotherProcess()
    {
        if (isChild()) // else it has nothing to do
            QVERIFY(writePacket(madeContent(), qEnvironmentVariable("INTERDICT_WRITE_PACKET"), {}, {}));
    }

    void receiptSaysWhatWasWritten()
    {
        const auto receipt = writePacket(madeContent(), path(u"receipt.zip"_s), {}, {});
        QVERIFY(receipt);
        const QByteArray bytes = fileBytes(receipt->path);
        QCOMPARE(receipt->path, path(u"receipt.zip"_s));
        QCOMPARE(receipt->byteCount, bytes.size());
        QCOMPARE(receipt->digest, Sha256::of(bytes));
    }

    void holdsEveryPart_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"bagit.txt",
                                 "bag-info.txt",
                                 "manifest-sha512.txt",
                                 "manifest-sha256.txt",
                                 "tagmanifest-sha512.txt",
                                 "tagmanifest-sha256.txt",
                                 "data/referral.pdf",
                                 "data/referral.json",
                                 "data/entities.csv",
                                 "data/listings.csv",
                                 "data/links.csv",
                                 "data/exhibits.csv",
                                 "data/graph.svg",
                                 "data/history.json",
                                 "data/README.txt",
                                 "data/exhibits/EX-00001.bin",
                                 "data/exhibits/EX-00002.bin",
                                 "data/exhibits/EX-00003.bin",
                                 "data/stix.json",
                                 "data/entities.ftm.json",
                                 "data/xarf/xarf-0001.json",
                                 "tagmanifest-sha512.txt.tsq"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void holdsEveryPart()
    {
        QFETCH(QString, name);
        const auto receipt = writePacket(madeContent(), path(u"parts.zip"_s), {}, {});
        QVERIFY(receipt);
        QCOMPARE(receipt->files.size(), 22);
        QVERIFY(receipt->files.contains(u"IR-20260131-120000-abcd1234/"_s + name));
    }

    void isValidByItsOwnCheck()
    {
        QVERIFY(writePacket(madeContent(40), path(u"checked.zip"_s), {}, {}));
        const auto check = verifyPacket(path(u"checked.zip"_s), {}, {});
        QVERIFY(check);
        QVERIFY2(check->isValid && check->isComplete, qPrintable(check->problems.join(u'\n')));
        QCOMPARE(check->files, 8 + 1 + 3 + 43);
    }

    void refusalNamesEveryMissingPointAndWhereToGetIt()
    {
        PacketContent content = madeContent();
        content.sender.phone.clear();
        content.legalBasis.clear();
        const auto receipt = writePacket(content, path(u"refused.zip"_s), {}, {});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::badInput);
        const QString message = receipt.error().message;
        QVERIFY2(message.contains("Telephone"_L1) && message.contains("public pages"_L1), qPrintable(message));
        QVERIFY2(message.contains("Basis in law"_L1) && message.contains("Cite the section"_L1), qPrintable(message));
        QVERIFY(!message.contains("E-mail"_L1, Qt::CaseInsensitive));
        QVERIFY(!QFile::exists(path(u"refused.zip"_s)));
    }

    void draftIsBuiltAllTheSame()
    {
        PacketContent content;
        content.packetId = u"D-1"_s;
        content.madeAt = madeContent().madeAt;
        content.isDraft = true;
        QVERIFY(writePacket(content, path(u"draft.zip"_s), {}, {}));
        QVERIFY(verifyPacket(path(u"draft.zip"_s), {}, {})->isValid);
    }

    void numbersThatAreNoFolderNamesAreRefused_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("empty") << QString();
        QTest::newRow("up") << u".."_s;
        QTest::newRow("path") << u"a/b"_s;
        QTest::newRow("backslash") << u"a\\b"_s;
        QTest::newRow("drive") << u"C:x"_s;
        QTest::newRow("option") << u"-rf"_s;
        QTest::newRow("umlaut") << u"Ü1"_s;
        QTest::newRow("line end") << u"A1\n"_s;
        QTest::newRow("long") << u"A"_s.repeated(65);
    }

    void numbersThatAreNoFolderNamesAreRefused()
    {
        QFETCH(QString, number);
        PacketContent content = madeContent();
        content.packetId = number;
        const auto made = writePacket(content, path(u"named.zip"_s), {}, {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, ErrorCode::badInput);
    }

    void olderFileIsKeptWhereWritingFails()
    {
        const auto saved = writePacket(madeContent(), path(u"no/such/folder.zip"_s), {}, {});
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::cannotWrite);
        QVERIFY(saved.error().message.contains("folder.zip"_L1));
    }

    void nothingIsLeftBesideThePacket()
    {
        QTemporaryDir folder;
        QVERIFY(writePacket(madeContent(), folder.filePath(u"a.zip"_s), {}, {}));
        QVERIFY(writePacket(madeContent(2), folder.filePath(u"a.zip"_s), {}, {})); // replaced
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{u"a.zip"_s});
        QCOMPARE(verifyPacket(folder.filePath(u"a.zip"_s), {}, {})->files, 8 + 1 + 3 + 5);
    }

    void cancelledPacketLeavesNoFile()
    {
        CancelToken cancel;
        cancel.cancel();
        const auto receipt = writePacket(madeContent(), path(u"cancelled.zip"_s), cancel, {});
        QVERIFY(!receipt);
        QCOMPARE(receipt.error().code, ErrorCode::cancelled);
        QVERIFY(!QFile::exists(path(u"cancelled.zip"_s)));
    }

    void cellsAreNoFormulas_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("equals") << u"=cmd()"_s << u"'=cmd()"_s;
        QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("return") << u"\r=1"_s << u"⟨U+000D⟩=1"_s;
        QTest::newRow("quote") << u"say \"x\", y"_s << u"say \"x\", y"_s;
        QTest::newRow("breaks out of quotes") << u"\",=1"_s << u"\",=1"_s;
        QTest::newRow("two lines") << u"a\nb"_s << u"a\nb"_s;
        QTest::newRow("semicolon") << u"a;=1"_s << u"a;=1"_s;
        QTest::newRow("direction") << u"a\u202Eb"_s << u"a⟨U+202E⟩b"_s;
        QTest::newRow("Chinese") << u"压片机"_s << u"压片机"_s;
    }

    void cellsAreNoFormulas()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        PacketContent content = madeContent();
        content.listings[0].title = text;
        const QByteArray csv = listingsCsv(content);
        QVERIFY(csv.startsWith("\xef\xbb\xbf"));
        const QList<QStringList> rows = cellsOf(csv);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].size(), 13);
        QCOMPARE(rows[1][1], cell);
    }

    void semicolonsAreQuoted()
    {
        PacketContent content = madeContent();
        content.listings[0].title = u"a;=1"_s;
        QVERIFY(listingsCsv(content).contains("\"a;=1\""));
    }

    void everyTableHasItsRows()
    {
        const PacketContent content = madeContent();
        QCOMPARE(cellsOf(entitiesCsv(content)).size(), 4);
        QCOMPARE(cellsOf(linksCsv(content)).size(), 3);
        QCOMPARE(cellsOf(exhibitsCsv(content)).size(), 4);
        const QStringList drawn = cellsOf(linksCsv(content)).last();
        QVERIFY(drawn.contains(u"drawn"_s) && drawn.contains(u"Same writing"_s));
        const QStringList exhibit = cellsOf(exhibitsCsv(content))[1];
        QCOMPARE(exhibit[3], content.exhibits[0].bytesDigest.toString());
        QCOMPARE(exhibit[7], u"13"_s);
    }

    void jsonHoldsTheExactValues()
    {
        const PacketContent content = madeContent();
        const QJsonObject json = QJsonDocument::fromJson(referralJson(content)).object();
        QCOMPARE(json[u"schema"_s].toString(), u"interdict-referral"_s);
        QCOMPARE(json[u"schemaVersion"_s].toInt(), 1);
        QCOMPARE(json[u"madeAt"_s].toString(), u"2026-01-31T12:00:00Z"_s);
        QCOMPARE(json[u"marking"_s].toString(), u"TLP:AMBER"_s);
        QCOMPARE(json[u"request"_s][u"action"_s].toString(), content.requestedAction);
        QCOMPARE(json[u"sender"_s][u"phone"_s].toString(), content.sender.phone);
        const QJsonValue listing = json[u"listings"_s][0];
        QCOMPARE(listing[u"title"_s].toString(), content.listings[0].title);
        QCOMPARE(listing[u"exhibits"_s][0].toString(), u"EX-00001"_s);
        QCOMPARE(json[u"listings"_s][1][u"title"_s].toString(), u"=cmd()"_s);
        QCOMPARE(json[u"entities"_s][1][u"unicodeName"_s].toString(), u"bücher.com"_s);
        QCOMPARE(json[u"links"_s][1][u"reason"_s].toString(), u"Same writing"_s);
        QCOMPARE(json[u"exhibits"_s][2][u"offset"_s].toInt(), 117);
        QCOMPARE(json[u"exhibits"_s].toArray().size(), 3);
        QCOMPARE(json[u"sources"_s][0][u"sha256"_s].toString(), content.sources[0].digest.toString());
    }

    void historyKeepsWhatItsDigestCovers()
    {
        const QJsonObject json = QJsonDocument::fromJson(historyJson(madeContent())).object();
        const QJsonValue entry = json[u"entries"_s][0];
        for (const char *key : {"number", "at", "author", "action", "summary", "details", "previous", "digest"})
            QVERIFY2(!entry[QString::fromLatin1(key)].isUndefined(), key);
    }
};

QTEST_MAIN(TestPacket)
#include "tst_packet.moc"
