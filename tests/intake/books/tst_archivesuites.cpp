// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
// The zip cases of yauzl and zip-slip under ../shared/data: each is read as it should be, or refused for the right
// reason.
#include "models/intake/archives/archivewalker.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace interdict;

namespace {

const QString zipRoot = QStringLiteral(INTERDICT_SHARED_DATA) + "/formats/zip/"_L1;

/// What reading a whole archive gave.
struct Walked
{
    QString error;
    QMap<QString, QByteArray> contents;
    QMap<QString, QString> refusals;
};

Walked walk(const QString &path)
{
    Walked walked;
    ArchiveWalker walker;
    const Result<std::vector<ArchiveMember>> members = walker.list(path, {});
    if (!members) {
        walked.error = members.error().message;
        return walked;
    }
    for (const ArchiveMember &member : *members) {
        const Result<std::unique_ptr<QIODevice>> device = walker.open(member);
        if (!device) {
            walked.refusals.insert(member.path, device.error().message);
            continue;
        }
        QByteArray bytes;
        char chunk[4096];
        qint64 got = 0;
        while ((got = (*device)->read(chunk, sizeof chunk)) > 0)
            bytes.append(chunk, got);
        if (got < 0)
            walked.refusals.insert(member.path, (*device)->errorString());
        else
            walked.contents.insert(member.path, bytes);
    }
    return walked;
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestArchiveSuites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!QDir(zipRoot).exists())
            QSKIP("../shared/data is not here: the suites of zips are not read.");
    }
    void readsWhatIsInOrder_data();
    void readsWhatIsInOrder();
    void refusesForTheRightReason_data();
    void refusesForTheRightReason();
    void readsTheGoodMemberBesideTheBad_data();
    void readsTheGoodMemberBesideTheBad();
};

void TestArchiveSuites::readsWhatIsInOrder_data()
{
    QTest::addColumn<QString>("zip");
    const QStringList zips = QDir(zipRoot + "yauzl/success"_L1).entryList({u"*.zip"_s}, QDir::Files);
    for (const QString &zip : zips) {
        // What their reader does not take by default either: see refusesForTheRightReason().
        if (!zip.startsWith("traditional-encryption"_L1) && !zip.startsWith("bogus"_L1))
            QTest::newRow(qPrintable(zip)) << zipRoot + "yauzl/success/"_L1 + zip;
    }
}

void TestArchiveSuites::readsWhatIsInOrder()
{
    QFETCH(QString, zip);
    const Walked walked = walk(zip);
    QCOMPARE(walked.error, QString());
    QCOMPARE(walked.refusals, (QMap<QString, QString>()));
    const QString tree = zip.chopped(4);
    if (!QDir(tree).exists()) // two have no expected tree
        return;
    int files = 0;
    for (QDirIterator it(tree, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); it.hasNext();) {
        const QString file = it.next();
        if (it.fileName().startsWith(".git_please"_L1) || it.fileName().startsWith(".dont_expect"_L1))
            continue;
        ++files;
        const QString name = QDir(tree).relativeFilePath(file);
        // The tree's names were made ASCII and its copies of empty files left out.
        if (walked.contents.contains(name))
            QCOMPARE(walked.contents.value(name), bytesAt(file));
        else
            QVERIFY2(zip.contains("unicode"_L1), qPrintable(name));
    }
    QVERIFY2(walked.contents.size() >= files, qPrintable(walked.contents.keys().join(u'|')));
}

void TestArchiveSuites::refusesForTheRightReason_data()
{
    QTest::addColumn<QString>("zip");
    QTest::addColumn<QString>("reason");
    const auto add = [](const char *zip, const char *reason) {
        QTest::newRow(zip) << zipRoot + "yauzl/"_L1 + QString::fromLatin1(zip) + ".zip"_L1
                           << QString::fromLatin1(reason);
    };
    add("failure/End of central directory record signature not found Either not a zip file or file is truncated",
        "no directory at its end");
    add("failure/End of central directory record signature not found Either not a zip file or file is truncated_1",
        "no directory at its end");
    add("failure/Invalid comment length Expected 1 Found 0 Are there extra bytes at the end of the file Or is the end "
        "of "
        "central dir signature PK in the com",
        "length of its comment");
    add("failure/absolute path C xt", "absolute path");
    add("failure/absolute path atxt", "absolute path");
    add("failure/compressed uncompressed size mismatch for stored file 2147483647 5", "its two sizes differ");
    add("failure/extra field length exceeds extra field buffer size", "sizes are not stated");
    add("failure/file data overflows file bounds 63 2147483647 308", "beyond the end of the file");
    add("failure/invalid central directory file header signature 0x1014b50", "entry of its directory is damaged");
    add("failure/invalid code lengths set", "packed bytes cannot be read");
    add("failure/invalid local file header signature 0x3034b50", "header is not where it should be");
    add("failure/invalid relative path xt", "\"..\"");
    add("failure/invalid zip64 end of central directory record signature", "ZIP64 directory record");
    add("failure/multi-disk zip files are not supported found disk number 1", "several files");
    add("failure/not enough bytes in the stream expected 2048576 got only 1000000", "but has only 1,000,000");
    add("failure/strong encryption is not supported", "encrypted");
    add("failure/too many bytes in the stream expected 82496 got at least 98304", "but has more");
    add("failure/too many length or distance symbols", "packed bytes cannot be read");
    add("failure/unexpected EOF", "sizes are not stated");
    add("failure/unsupported compression method 1", "method 1");
    add("failure/zip64 extended information extra field does not include compressed size", "sizes are not stated");
    add("failure/zip64 extended information extra field does not include relative header offset",
        "sizes are not stated");
    add("failure/zip64 extended information extra field does not include uncompressed size", "sizes are not stated");
    add("success/bogus-compression-method", "method 7");
    add("success/traditional-encryption", "encrypted");
    add("success/traditional-encryption-and-compression", "encrypted");
    add("success/traditional-encryption-and-compression_deprecated", "encrypted");
    add("success/traditional-encryption_deprecated", "encrypted");
    add("wrong-entry-sizes/wrong-entry-sizes", "but has only");
}

void TestArchiveSuites::refusesForTheRightReason()
{
    QFETCH(QString, zip);
    QFETCH(QString, reason);
    const Walked walked = walk(zip);
    const QString said = walked.error + walked.refusals.values().join(u'\n');
    QVERIFY2(said.contains(reason), qPrintable(said));
}

void TestArchiveSuites::readsTheGoodMemberBesideTheBad_data()
{
    QTest::addColumn<QString>("archive");
    QTest::addColumn<QString>("good");
    for (const QString &name : {u"zip-slip.zip"_s, u"zip-slip-win.zip"_s, u"zip-slip.tar"_s, u"zip-slip-win.tar"_s})
        QTest::newRow(qPrintable(name)) << zipRoot + "zip-slip/"_L1 + name << u"good.txt"_s;
    QTest::newRow("an absolute path") << zipRoot + "yauzl/failure/absolute path atxt.zip"_L1 << u"b.txt"_s;
    QTest::newRow("an unknown method") << zipRoot + "yauzl/failure/unsupported compression method 1.zip"_L1
                                       << u"a.txt"_s;
    QTest::newRow("a lost header") << zipRoot + "yauzl/failure/invalid local file header signature 0x3034b50.zip"_L1
                                   << u"a.txt"_s;
}

void TestArchiveSuites::readsTheGoodMemberBesideTheBad()
{
    QFETCH(QString, archive);
    QFETCH(QString, good);
    const Walked walked = walk(archive);
    QCOMPARE(walked.error, QString());
    QCOMPARE(QStringList(walked.contents.keys()), QStringList{good});
    QCOMPARE(walked.refusals.size(), 1);
}

QTEST_GUILESS_MAIN(TestArchiveSuites)
#include "tst_archivesuites.moc"
