// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/archives/archivewalker.h"
#include "models/intake/archives/membername.h"
#include "models/intake/archives/sevenzipheader.h"
#include "tests/intake/books/bookmaking.h"

#include <K7Zip>
#include <KCompressionDevice>
#include <KTar>
#include <KZip>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QIODevice>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace interdict;
using interdict::test::Parts;
using interdict::test::zipOf;

namespace {

const QByteArray csv = "title;price\nblue pills;12\n";

QByteArray manyBytes()
{
    QByteArray bytes;
    for (int i = 0; i < 40'000; ++i)
        bytes += QByteArray::number(i * 7919) + '\n';
    return bytes;
}

QString written(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's file cannot be written");
    return file.fileName();
}

QByteArray bytesAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray packed(const QByteArray &bytes, KCompressionDevice::CompressionType type)
{
    QBuffer buffer;
    {
        KCompressionDevice device(&buffer, false, type);
        if (!device.open(QIODevice::WriteOnly))
            qFatal("no device to pack with");
        device.write(bytes);
        device.close();
    }
    return buffer.data();
}

template <typename Archive>
QByteArray archiveOf(const QTemporaryDir &folder, const Parts &parts)
{
    const QString path = folder.filePath(u"made.archive"_s);
    {
        Archive archive(path);
        if (!archive.open(QIODevice::WriteOnly))
            qFatal("the archive cannot be written");
        for (const auto &[name, bytes] : parts)
            archive.writeFile(name, bytes);
        archive.close();
    }
    const QByteArray bytes = bytesAt(path);
    QFile::remove(path);
    return bytes;
}

QByteArray tarOf(const QTemporaryDir &folder, const Parts &parts)
{
    const QString path = folder.filePath(u"made.tar"_s);
    {
        KTar tar(path, u"application/x-tar"_s);
        if (!tar.open(QIODevice::WriteOnly))
            qFatal("the tar cannot be written");
        for (const auto &[name, bytes] : parts)
            tar.writeFile(name, bytes);
        tar.close();
    }
    const QByteArray bytes = bytesAt(path);
    QFile::remove(path);
    return bytes;
}

/// "path=bytes" of all that is read, "path!refusal" of the rest.
struct Listing
{
    QString error;
    QStringList paths;
    QMap<QString, QByteArray> contents;
    QMap<QString, QString> refusals;
    QMap<QString, QString> notes;
};

Listing listed(const QString &path, const ArchiveLimits &limits = {})
{
    Listing listing;
    ArchiveWalker walker(limits);
    const Result<std::vector<ArchiveMember>> members = walker.list(path, {});
    if (!members) {
        listing.error = members.error().message;
        return listing;
    }
    for (const ArchiveMember &member : *members) {
        listing.paths += member.path;
        if (!member.note.isEmpty())
            listing.notes.insert(member.path, member.note);
        const Result<std::unique_ptr<QIODevice>> device = walker.open(member);
        if (!device) {
            listing.refusals.insert(member.path, device.error().message);
            continue;
        }
        const QByteArray bytes = (*device)->readAll();
        char more = 0;
        if ((*device)->read(&more, 1) < 0)
            listing.refusals.insert(member.path, (*device)->errorString());
        else
            listing.contents.insert(member.path, bytes);
    }
    return listing;
}

} // namespace

class TestArchiveWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }
    void readsEachKind_data();
    void readsEachKind();
    void readsStreamsThatFollowEachOther_data();
    void readsStreamsThatFollowEachOther();
    void refusesCutStreams_data();
    void refusesCutStreams();
    void readsAllBytesWhateverTheirNumber_data();
    void readsAllBytesWhateverTheirNumber();
    void readsArchivesInArchives();
    void stopsAtItsDepth();
    void takesWorkbooksForFiles();
    void keepsDuplicatesApart();
    void keepsDuplicatesApartFromNumberedNames();
    void refusesBombs_data();
    void refusesBombs();
    void boundsTheWhole();
    void boundsTheNumberOfMembers();
    void refusesMembersThatShareBytes();
    void refusesSevenZipHeadersMadeToDoHarm_data();
    void refusesSevenZipHeadersMadeToDoHarm();
    void cutsNamesThatAreRefused();
    void saysWhatTakesTooMuchMemory();
    void refusesLinksAndDevices();
    void readsOldNames();
    void readsLongNamesOfTars();
    void tellsWhereADamagedTarEnds();
    void leavesNothingBehind();
    void refusesWhatIsNoArchive();
    void survivesAnyDamage_data();
    void survivesAnyDamage();
    void stopsWhenCancelled();
    void refusesNames_data();
    void refusesNames();
};

void TestArchiveWalker::readsEachKind_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("paths");
    const QTemporaryDir folder;
    const Parts parts{{u"crawl/listings.csv"_s, csv}, {u"notes.txt"_s, manyBytes()}};
    const QStringList paths{u"crawl/listings.csv"_s, u"notes.txt"_s};
    const QByteArray tar = tarOf(folder, parts);
    QTest::newRow("zip") << u"a.zip"_s << archiveOf<KZip>(folder, parts) << paths;
    QTest::newRow("7z") << u"a.7z"_s << archiveOf<K7Zip>(folder, parts) << paths;
    QTest::newRow("tar") << u"a.tar"_s << tar << paths;
    QTest::newRow("tar.gz") << u"a.tar.gz"_s << packed(tar, KCompressionDevice::GZip) << paths;
    QTest::newRow("tar.bz2") << u"a.tar.bz2"_s << packed(tar, KCompressionDevice::BZip2) << paths;
    QTest::newRow("tar.xz") << u"a.tar.xz"_s << packed(tar, KCompressionDevice::Xz) << paths;
    QTest::newRow("tar.zst") << u"a.tar.zst"_s << packed(tar, KCompressionDevice::Zstd) << paths;
    QTest::newRow("tgz with another name") << u"a.download"_s << packed(tar, KCompressionDevice::GZip) << paths;
    const QStringList only{u"notes.txt"_s};
    QTest::newRow("gz") << u"notes.txt.gz"_s << packed(manyBytes(), KCompressionDevice::GZip) << only;
    QTest::newRow("bz2") << u"notes.txt.bz2"_s << packed(manyBytes(), KCompressionDevice::BZip2) << only;
    QTest::newRow("xz") << u"notes.txt.xz"_s << packed(manyBytes(), KCompressionDevice::Xz) << only;
    QTest::newRow("zst") << u"notes.txt.zst"_s << packed(manyBytes(), KCompressionDevice::Zstd) << only;
}

void TestArchiveWalker::readsEachKind()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, paths);
    const QTemporaryDir folder;
    const QString path = written(folder, name, bytes);
    QVERIFY(ArchiveWalker::isArchive(bytes.left(512), name));
    Listing listing = listed(path);
    QCOMPARE(listing.error, QString());
    QCOMPARE(listing.refusals, (QMap<QString, QString>()));
    listing.paths.sort();
    QCOMPARE(listing.paths, paths);
    QCOMPARE(listing.contents.value(u"notes.txt"_s), manyBytes());
    if (paths.size() > 1)
        QCOMPARE(listing.contents.value(u"crawl/listings.csv"_s), csv);
}

void TestArchiveWalker::readsStreamsThatFollowEachOther_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto add = [](const char *row, KCompressionDevice::CompressionType type) {
        QTest::newRow(row) << packed(csv, type) + packed(manyBytes(), type) + packed(csv, type);
    };
    add("gzip", KCompressionDevice::GZip);
    add("bzip2", KCompressionDevice::BZip2);
    add("xz", KCompressionDevice::Xz);
    add("zstd", KCompressionDevice::Zstd);
}

void TestArchiveWalker::readsStreamsThatFollowEachOther()
{
    // pigz and pbzip2 write such files; reading the first stream only would lose rows in silence.
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const Listing listing = listed(written(folder, u"a.csv.packed"_s, bytes));
    QCOMPARE(listing.error, QString());
    QCOMPARE(listing.contents.value(u"a.csv.packed"_s), csv + manyBytes() + csv);
}

void TestArchiveWalker::refusesCutStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gzip") << packed(manyBytes(), KCompressionDevice::GZip);
    QTest::newRow("bzip2") << packed(manyBytes(), KCompressionDevice::BZip2);
    QTest::newRow("xz") << packed(manyBytes(), KCompressionDevice::Xz);
    QTest::newRow("zstd") << packed(manyBytes(), KCompressionDevice::Zstd);
}

void TestArchiveWalker::refusesCutStreams()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    for (const qsizetype cut : {qsizetype(1), qsizetype(5), bytes.size() / 2}) {
        const Listing listing = listed(written(folder, u"a.packed"_s, bytes.chopped(cut)));
        QVERIFY2(listing.error.contains("damaged"_L1), qPrintable(u"%1: %2"_s.arg(cut).arg(listing.error)));
    }
}

void TestArchiveWalker::readsAllBytesWhateverTheirNumber_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {0, 1, 257, 258, 259, 16383, 16384, 65535, 65536, 65537, 131072, 135168, 262144, 1 << 20})
        QTest::addRow("%d zeros", size) << size;
}

void TestArchiveWalker::readsAllBytesWhateverTheirNumber()
{
    // zlib may hold back the last of its output when its input is used up just as the output is full.
    QFETCH(int, size);
    const QTemporaryDir folder;
    const QByteArray bytes(size, '\0');
    const Parts parts{{u"a.txt"_s, bytes}, {u"b.txt"_s, bytes}};
    QCOMPARE(listed(zipOf(folder, u"a.zip"_s, parts)).contents.value(u"b.txt"_s).size(), size);
    const QByteArray sevenZip = archiveOf<K7Zip>(folder, parts);
    QCOMPARE(listed(written(folder, u"a.7z"_s, sevenZip)).contents.value(u"b.txt"_s).size(), size);
    const QByteArray zstd = packed(bytes, KCompressionDevice::Zstd);
    if (size > 0)
        QCOMPARE(listed(written(folder, u"a.zst"_s, zstd)).contents.value(u"a"_s).size(), size);
}

void TestArchiveWalker::readsArchivesInArchives()
{
    const QTemporaryDir folder;
    const QByteArray inner = packed(tarOf(folder, {{u"listings.csv"_s, csv}}), KCompressionDevice::GZip);
    const QByteArray middle = archiveOf<KZip>(folder, {{u"crawl.tar.gz"_s, inner}, {u"b.csv"_s, csv}});
    const Listing listing = listed(zipOf(folder, u"seized.zip"_s, {{u"2014/crawls.zip"_s, middle}, {u"a.csv"_s, csv}}));
    QCOMPARE(listing.error, QString());
    QStringList paths = listing.paths;
    paths.sort();
    QCOMPARE(paths,
             (QStringList{u"2014/crawls.zip/b.csv"_s, u"2014/crawls.zip/crawl.tar.gz/listings.csv"_s, u"a.csv"_s}));
    QCOMPARE(listing.contents.value(u"2014/crawls.zip/crawl.tar.gz/listings.csv"_s), csv);
}

void TestArchiveWalker::stopsAtItsDepth()
{
    const QTemporaryDir folder;
    QByteArray zip = archiveOf<KZip>(folder, {{u"deep.csv"_s, csv}});
    for (int i = 0; i < 3; ++i)
        zip = archiveOf<KZip>(folder, {{u"inner.zip"_s, zip}, {u"beside.csv"_s, csv}});
    const Listing listing = listed(written(folder, u"a.zip"_s, zip));
    QCOMPARE(listing.error, QString());
    QVERIFY(listing.refusals.value(u"inner.zip/inner.zip/inner.zip"_s).contains("deeper than 3"_L1));
    QCOMPARE(listing.contents.size(), 3);
}

void TestArchiveWalker::takesWorkbooksForFiles()
{
    const QTemporaryDir folder;
    const QByteArray book = bytesAt(interdict::test::xlsxOf(folder, {"<row r=\"1\"/>", {}, {}, {}, {}, {}}));
    const Listing listing = listed(zipOf(folder, u"a.zip"_s, {{u"offers.xlsx"_s, book}, {u"without ending"_s, book}}));
    QCOMPARE(listing.error, QString());
    QCOMPARE(listing.contents.value(u"offers.xlsx"_s), book);
    QCOMPARE(listing.contents.value(u"without ending"_s), book);
    QVERIFY(!ArchiveWalker::isArchive(book.left(512), u"offers.xlsx"_s));
}

void TestArchiveWalker::keepsDuplicatesApart()
{
    const QTemporaryDir folder;
    QByteArray tar = tarOf(folder, {{u"a.csv"_s, "first"}});
    tar.truncate(1024);
    tar += tarOf(folder, {{u"a.csv"_s, "second"}});
    const Listing listing = listed(written(folder, u"a.tar"_s, tar));
    QCOMPARE(listing.contents.value(u"a.csv"_s), QByteArray("first"));
    QCOMPARE(listing.contents.value(u"a (2).csv"_s), QByteArray("second"));
    QVERIFY(listing.notes.value(u"a (2).csv"_s).contains("2 files of this name"_L1));
}

void TestArchiveWalker::keepsDuplicatesApartFromNumberedNames()
{
    const QTemporaryDir folder;
    const QString path = zipOf(folder, u"a.zip"_s, {{u"a.csv"_s, "1"}, {u"b.csv"_s, "2"}, {u"a (2).csv"_s, "3"}});
    QByteArray zip = bytesAt(path);
    zip.replace("b.csv", "a.csv");
    const Listing listing = listed(written(folder, u"a.zip"_s, zip));
    QCOMPARE(listing.contents.size(), 3);
    QCOMPARE(listing.contents.value(u"a (2).csv"_s), QByteArray("2"));
}

void TestArchiveWalker::refusesBombs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    const QTemporaryDir folder;
    const QByteArray zeros(64 << 20, '\0');
    const QByteArray bzip2 = packed(zeros, KCompressionDevice::BZip2);
    QTest::newRow("bz2") << u"a.bz2"_s << bzip2;
    QTest::newRow("xz") << u"a.xz"_s << packed(zeros, KCompressionDevice::Xz);
    QTest::newRow("zst") << u"a.zst"_s << packed(zeros, KCompressionDevice::Zstd);
    QTest::newRow("in a zip") << u"a.zip"_s << archiveOf<KZip>(folder, {{u"a.bz2"_s, bzip2}});
    QTest::newRow("7z") << u"a.7z"_s << archiveOf<K7Zip>(folder, {{u"a.bin"_s, zeros}});
}

void TestArchiveWalker::refusesBombs()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QVERIFY(bytes.size() < (64 << 10));
    const QTemporaryDir folder;
    const Listing listing = listed(written(folder, name, bytes));
    const QString said = listing.error + listing.refusals.values().join(u'\n');
    QVERIFY2(said.contains("more than 1,000 times its size"_L1), qPrintable(said));
    QVERIFY(listing.contents.isEmpty());
}

void TestArchiveWalker::boundsTheWhole()
{
    const QTemporaryDir folder;
    ArchiveLimits limits;
    limits.totalSize = 1 << 20;
    Parts parts;
    for (int i = 0; i < 8; ++i)
        parts.append({u"%1.txt"_s.arg(i), manyBytes()});
    const QString tarred = written(folder, u"a.tgz"_s, packed(tarOf(folder, parts), KCompressionDevice::GZip));
    QVERIFY(listed(zipOf(folder, u"a.zip"_s, parts), limits).error.contains("more than 1 MiB"_L1));
    QVERIFY(listed(tarred, limits).error.contains("more than 1 MiB"_L1));
    QVERIFY(listed(tarred).error.isEmpty());
}

void TestArchiveWalker::boundsTheNumberOfMembers()
{
    const QTemporaryDir folder;
    ArchiveLimits limits;
    limits.members = 5;
    Parts parts;
    for (int i = 0; i < 6; ++i)
        parts.append({u"%1.txt"_s.arg(i), csv});
    QVERIFY(listed(zipOf(folder, u"a.zip"_s, parts), limits).error.contains("more than 5 members"_L1));
    QVERIFY(listed(written(folder, u"a.tar"_s, tarOf(folder, parts)), limits).error.contains("more than 5 members"_L1));
    const QString sevenZip = written(folder, u"a.7z"_s, archiveOf<K7Zip>(folder, parts));
    QVERIFY(!listed(sevenZip, limits).error.isEmpty());
    QVERIFY(listed(sevenZip).error.isEmpty());
}

void TestArchiveWalker::refusesMembersThatShareBytes()
{
    // As in zbsm.zip, whose 2 MB state 546 GB: every entry of the directory points at the same packed bytes.
    const QTemporaryDir folder;
    QByteArray zip = archiveOf<KZip>(folder, {{u"a.txt"_s, csv}, {u"b.txt"_s, csv}});
    const qsizetype first = zip.indexOf("PK\x01\x02");
    const qsizetype second = zip.indexOf("PK\x01\x02", first + 4);
    zip.replace(second + 42, 4, zip.sliced(first + 42, 4));
    const Listing listing = listed(written(folder, u"a.zip"_s, zip));
    QVERIFY2(listing.error.contains("shares its bytes"_L1), qPrintable(listing.error));
}

void TestArchiveWalker::refusesSevenZipHeadersMadeToDoHarm_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<bool>("isRead");
    // One byte a packed stream and three a folder: header, streams, sizes of what is packed, folders, sizes of those.
    const auto withFolders = [](int packs, int folders) {
        QByteArray header("\x01\x04\x06\x00", 4);
        header += char(packs) + QByteArray("\x09") + QByteArray(packs, '\1') + QByteArray("\0\x07\x0b", 3);
        header += char(folders) + QByteArray(1, '\0') + QByteArray("\1\1\0", 3).repeated(folders);
        return header + '\x0c' + QByteArray(folders, '\1') + QByteArray("\0\0\0", 3);
    };
    QTest::newRow("as many folders as members") << withFolders(10, 10) << true;
    QTest::newRow("more folders than members") << withFolders(11, 11) << false;
    QTest::newRow("more packed streams than folders take") << withFolders(41, 10) << false;
    const QByteArray streams("\x04\0", 2);
    QTest::newRow("streams once") << '\1' + streams + '\0' << true;
    QTest::newRow("streams over and over") << '\1' + streams.repeated(1000) + '\0' << false;
    const QByteArray files("\x05\0", 2);
    QTest::newRow("padding over and over")
        << '\1' + files + QByteArray("\x19\0", 2).repeated(3) + QByteArray(2, '\0') << true;
    QTest::newRow("empty files over and over")
        << '\1' + files + QByteArray("\x0f\0", 2).repeated(3) + QByteArray(2, '\0') << false;
}

void TestArchiveWalker::refusesSevenZipHeadersMadeToDoHarm()
{
    QFETCH(QByteArray, header);
    constexpr qint64 mostMembers = 10;
    QTEST(parseSevenZipHeader(header, mostMembers).has_value(), "isRead");
}

void TestArchiveWalker::cutsNamesThatAreRefused()
{
    const QTemporaryDir folder;
    ArchiveLimits limits;
    limits.nameLength = 20;
    const Parts parts{{QString(30, u'a') + u".csv"_s, csv}};
    for (const QString &path : {zipOf(folder, u"a.zip"_s, parts), written(folder, u"a.tar"_s, tarOf(folder, parts)),
                                written(folder, u"a.7z"_s, archiveOf<K7Zip>(folder, parts))}) {
        const Listing listing = listed(path, limits);
        QCOMPARE(listing.paths, QStringList(QString(20, u'a')));
        QVERIFY(listing.refusals.first().contains("34 characters"_L1));
    }
}

void TestArchiveWalker::saysWhatTakesTooMuchMemory()
{
    // The head of an .xz file that looks back 4 GiB (section 2.1.1 and 3.1 of its specification).
    const auto checked = [](const QByteArray &bytes) {
        QByteArray sum(4, Qt::Uninitialized);
        qToLittleEndian<quint32>(crc32(bytes), sum.data());
        return bytes + sum;
    };
    const QByteArray xz = QByteArray("\xFD\x37zXZ\0", 6) + checked(QByteArray("\0\1", 2)) +
                          checked(QByteArray("\2\0\x21\1\x28\0\0\0", 8)) + QByteArray(100, '\1');
    const QTemporaryDir folder;
    const Listing listing = listed(written(folder, u"a.csv.xz"_s, xz));
    QVERIFY2(listing.error.contains("more memory"_L1), qPrintable(listing.error));
}

void TestArchiveWalker::refusesLinksAndDevices()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.tar"_s);
    {
        KTar tar(path, u"application/x-tar"_s);
        QVERIFY(tar.open(QIODevice::WriteOnly));
        QVERIFY(tar.writeSymLink(u"link.csv"_s, u"/etc/passwd"_s));
        QVERIFY(tar.writeFile(u"real.csv"_s, csv));
        tar.close();
    }
    const Listing tar = listed(path);
    QVERIFY(tar.refusals.value(u"link.csv"_s).contains("link"_L1));
    QCOMPARE(QStringList(tar.contents.keys()), QStringList{u"real.csv"_s});

    const QString zipPath = folder.filePath(u"a.zip"_s);
    {
        KZip zip(zipPath);
        QVERIFY(zip.open(QIODevice::WriteOnly));
        QVERIFY(zip.writeSymLink(u"link.csv"_s, u"/etc/passwd"_s));
        zip.close();
    }
    QVERIFY(listed(zipPath).refusals.value(u"link.csv"_s).contains("link"_L1));
}

void TestArchiveWalker::readsOldNames()
{
    QCOMPARE(decodedName("pr\x81"
                         "fung.csv"),
             u"prüfung.csv"_s);                             // CP437
    QCOMPARE(decodedName("prüfung.csv"), u"prüfung.csv"_s); // UTF-8
    QCOMPARE(plainName(u".\\crawl\\a.csv"_s), u"crawl/a.csv"_s);
}

void TestArchiveWalker::readsLongNamesOfTars()
{
    const QTemporaryDir folder;
    const QString longName = QString(150, u'd') + u'/' + QString(150, u'n') + u".csv"_s;
    QCOMPARE(listed(written(folder, u"a.tar"_s, tarOf(folder, {{longName, csv}}))).contents.value(longName), csv);
    // pax: the records before the header name the file.
    QByteArray tar = tarOf(folder, {{u"pax"_s, "20 path=später.csv\n"}, {u"short"_s, csv}});
    tar[156] = 'x';
    int sum = 0;
    for (int i = 0; i < 512; ++i)
        sum += i >= 148 && i < 156 ? ' ' : static_cast<uchar>(tar.at(i));
    tar.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    QCOMPARE(listed(written(folder, u"b.tar"_s, tar)).paths, QStringList{u"später.csv"_s});
}

void TestArchiveWalker::tellsWhereADamagedTarEnds()
{
    const QTemporaryDir folder;
    QByteArray tar = tarOf(folder, {{u"a.csv"_s, csv}, {u"b.csv"_s, csv}, {u"c.csv"_s, csv}});
    tar[1024 + 20] = 'X'; // in the second header
    const Listing listing = listed(written(folder, u"a.tar"_s, tar));
    QCOMPARE(listing.contents.value(u"a.csv"_s), csv);
    QCOMPARE(listing.refusals.size(), 1);
    QVERIFY(listing.refusals.first().contains("from here on"_L1));
}

void TestArchiveWalker::leavesNothingBehind()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"scratch"_s));
    const QByteArray before = qgetenv("TMPDIR");
    const QString scratch = folder.filePath(u"scratch"_s);
    const QString path = written(folder, u"a.csv.gz"_s, packed(csv, KCompressionDevice::GZip));
    qputenv("TMPDIR", scratch.toUtf8());
    {
        ArchiveWalker walker;
        const auto members = walker.list(path, {});
        QVERIFY(members && members->size() == 1);
        const Result<QString> unpacked = walker.unpack(members->front(), {});
        QVERIFY(unpacked);
        QVERIFY(unpacked->endsWith(".csv"_L1));
        QCOMPARE(bytesAt(*unpacked), csv);
    }
    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QVERIFY(QDir(scratch).isEmpty());
}

void TestArchiveWalker::refusesWhatIsNoArchive()
{
    const QTemporaryDir folder;
    QVERIFY(listed(written(folder, u"a.zip"_s, "no zip at all")).error.contains("cannot be read as a zip"_L1));
    QVERIFY(listed(folder.filePath(u"missing.zip"_s)).error.contains("cannot be opened"_L1));
    QVERIFY(!ArchiveWalker::isArchive("title;price\n", u"a.csv"_s));
}

void TestArchiveWalker::survivesAnyDamage_data()
{
    readsEachKind_data();
}

void TestArchiveWalker::survivesAnyDamage()
{
    // Bytes turned round one at a time, and the file cut: an answer each time, whatever it is.
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    const qsizetype step = std::max<qsizetype>(1, bytes.size() / 16);
    for (qsizetype at = 0; at < bytes.size(); at += at < 40 || at > bytes.size() - 70 ? 1 : step) {
        QByteArray damaged = bytes;
        damaged[at] = static_cast<char>(~damaged.at(at));
        const Listing listing = listed(written(folder, name, damaged));
        QVERIFY(!listing.error.isEmpty() || listing.paths.size() == listing.contents.size() + listing.refusals.size());
        if (at % 4 == 0)
            (void)listed(written(folder, name, bytes.first(at)));
    }
}

void TestArchiveWalker::stopsWhenCancelled()
{
    const QTemporaryDir folder;
    ArchiveWalker walker;
    CancelToken token;
    token.cancel();
    const auto members = walker.list(zipOf(folder, u"a.zip"_s, {{u"a.csv"_s, csv}}), token);
    QVERIFY(!members);
    QCOMPARE(members.error().code, ErrorCode::cancelled);
}

void TestArchiveWalker::refusesNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isRefused");
    const auto add = [](const QString &name, bool isRefused) { QTest::newRow(qPrintable(name)) << name << isRefused; };
    add(u"crawl/listings.csv"_s, false);
    add(u"a..b/c...csv"_s, false);
    add(u"/etc/passwd"_s, true);
    add(u"C:/windows"_s, true);
    add(u"C:relative"_s, true);
    add(u"../a"_s, true);
    add(u"a/../../b"_s, true);
    add(u"a/.."_s, true);
    add(u"//server/share"_s, true);
    add(u""_s, true);
    add(QString(5000, u'a'), true);
}

void TestArchiveWalker::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isRefused);
    QCOMPARE(!refusalOfName(name, 4096).isEmpty(), isRefused);
}

QTEST_GUILESS_MAIN(TestArchiveWalker)
#include "tst_archivewalker.moc"
