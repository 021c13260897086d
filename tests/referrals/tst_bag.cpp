// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bag.h"

#include "models/referrals/zipreader.h"
#include "models/referrals/zipwriter.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 1, 31), QTime(12, 0), Qt::UTC);

QByteArray bytesOf(const std::vector<BagFile> &files, const QString &name)
{
    for (const BagFile &file : files) {
        if (file.name == name)
            return file.bytes;
    }
    return "no such file";
}

std::vector<BagFile> smallBag()
{
    return makeBag({{u"b.txt"_s, "two\n"}, {u"a.txt"_s, "one\n"}, {u"empty"_s, {}}},
                   {{u"External-Identifier"_s, u"X-1"_s}});
}

QByteArray zipped(const std::vector<BagFile> &files, const QDateTime &at = noon)
{
    const auto zip = zipOf(u"X-1"_s, files, at, {}, {});
    if (!zip)
        qFatal("%s", qPrintable(zip.error().message));
    return *zip;
}

} // namespace

class TestBag : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void declarationIsTwoLines()
    {
        QCOMPARE(bytesOf(smallBag(), u"bagit.txt"_s),
                 QByteArray("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"));
    }

    void infoCountsThePayload()
    {
        QCOMPARE(bytesOf(smallBag(), u"bag-info.txt"_s), QByteArray("External-Identifier: X-1\nPayload-Oxum: 8.3\n"));
    }

    void infoStaysOnItsLines()
    {
        const auto bag = makeBag({}, {{u"Contact-Name"_s, u"A\r\nPayload-Oxum: 9.9"_s}, {u"Contact-Phone"_s, u" "_s}});
        QCOMPARE(bytesOf(bag, u"bag-info.txt"_s), QByteArray("Contact-Name: A Payload-Oxum: 9.9\nPayload-Oxum: 0.0\n"));
    }

    void manifestsListThePayloadInOrder()
    {
        const QByteArray expected =
            QCryptographicHash::hash("one\n", QCryptographicHash::Sha512).toHex() + "  data/a.txt\n" +
            QCryptographicHash::hash("two\n", QCryptographicHash::Sha512).toHex() + "  data/b.txt\n" +
            QCryptographicHash::hash("", QCryptographicHash::Sha512).toHex() + "  data/empty\n";
        QCOMPARE(bytesOf(smallBag(), u"manifest-sha512.txt"_s), expected);
        QCOMPARE(bytesOf(smallBag(), u"manifest-sha256.txt"_s).count('\n'), 3);
    }

    void tagManifestsListTagFilesAndNoTagManifest()
    {
        for (const QString &name : {u"tagmanifest-sha512.txt"_s, u"tagmanifest-sha256.txt"_s}) {
            const QByteArray text = bytesOf(smallBag(), name);
            QCOMPARE(text.count('\n'), 4);
            for (const char *listed : {"bag-info.txt", "bagit.txt", "manifest-sha256.txt", "manifest-sha512.txt"})
                QVERIFY(text.contains(QByteArray("  ") + listed + '\n'));
            QVERIFY(!text.contains("tagmanifest"));
        }
    }

    void pathsAreEncodedAndBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"data/a b.txt"_s << u"data/a b.txt"_s;
        QTest::newRow("percent") << u"data/100%.txt"_s << u"data/100%25.txt"_s;
        QTest::newRow("line ends") << u"data/a\r\nb"_s << u"data/a%0D%0Ab"_s;
        QTest::newRow("looks encoded") << u"data/a%0Ab%25"_s << u"data/a%250Ab%2525"_s;
        QTest::newRow("other letters") << u"data/Übung"_s << u"data/Übung"_s;
    }

    void pathsAreEncodedAndBack()
    {
        QFETCH(QString, name);
        QFETCH(QString, written);
        QCOMPARE(manifestPath(name), written);
        QCOMPARE(pathFromManifest(written, false), name);
    }

    void olderBagsDidNotEncodePercent()
    {
        QCOMPARE(pathFromManifest(u"data/%25.txt"_s, true), u"data/%25.txt"_s);
        QCOMPARE(pathFromManifest(u"data/a%0ab"_s, true), u"data/a\nb"_s);
    }

    void sameFilesGiveTheSameZip() { QCOMPARE(zipped(smallBag()), zipped(smallBag())); }

    void zoneOfTheTimeDoesNotMatter()
    {
        QCOMPARE(zipped(smallBag(), noon.toTimeZone(QTimeZone(13 * 3600))), zipped(smallBag()));
        QVERIFY(zipped(smallBag(), noon.addDays(1)) != zipped(smallBag()));
    }

    void timesBeforeMsDosAreItsFirst()
    {
        QCOMPARE(zipped(smallBag(), QDateTime(QDate(1970, 1, 1), QTime(0, 0), Qt::UTC)),
                 zipped(smallBag(), QDateTime(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC)));
    }

    void crcIsThatOfTheStandard()
    {
        QCOMPARE(crc32Of("123456789"), 0xcbf43926U);
        QCOMPARE(crc32Of("6789", crc32Of("12345")), 0xcbf43926U);
        QCOMPARE(crc32Of(""), 0U);
    }

    void whatIsWrittenIsReadBack()
    {
        QByteArray noise(300000, '\0');
        QRandomGenerator generator(1);
        for (char &byte : noise)
            byte = char(generator.bounded(256));
        const std::vector<BagFile> files{
            {u"noise"_s, noise}, {u"zeros"_s, QByteArray(1000000, '\0')}, {u"empty"_s, {}}};
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipped(files));
        file.close();
        const auto zip = ZipReader::open(file.fileName());
        QVERIFY(zip);
        QCOMPARE(zip->members().size(), files.size());
        for (size_t i = 0; i < files.size(); ++i) {
            QByteArray bytes;
            QCOMPARE(zip->members()[i].name, u"X-1/"_s + files[i].name);
            QVERIFY(zip->read(zip->members()[i], {}, [&bytes](QByteArrayView piece) { bytes += piece; }));
            QVERIFY(bytes == files[i].bytes);
        }
    }

    void otherToolsReadTheZip()
    {
        if (QStandardPaths::findExecutable(u"unzip"_s).isEmpty())
            QSKIP("unzip is not installed");
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.zip"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(zipped(smallBag()));
        file.close();
        QProcess process;
        process.start(u"unzip"_s, {u"-tqq"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        process.start(u"unzip"_s, {u"-Z"_s, file.fileName()});
        QVERIFY(process.waitForFinished());
        const QByteArray list = process.readAllStandardOutput();
        QVERIFY2(list.contains("-rw-r--r--") && list.contains("26-Jan-31 12:00"), list.constData());
    }

    void tooManyFilesAreRefused()
    {
        const std::vector<BagFile> files(65536, BagFile{u"a"_s, {}});
        const auto zip = zipOf(u"X"_s, files, noon, {}, {});
        QVERIFY(!zip);
        QCOMPARE(zip.error().code, ErrorCode::limitExceeded);
    }

    void cancelStopsIt()
    {
        CancelToken cancel;
        cancel.cancel();
        const auto zip = zipOf(u"X"_s, smallBag(), noon, cancel, {});
        QVERIFY(!zip);
        QCOMPARE(zip.error().code, ErrorCode::cancelled);
    }
};

QTEST_GUILESS_MAIN(TestBag)
#include "tst_bag.moc"
