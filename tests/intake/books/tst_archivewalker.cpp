// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/archivemaking.h"

using namespace Qt::StringLiterals;
using namespace interdict;
using namespace interdict::test;

class TestArchiveWalker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }
    void readsEachKind_data();
    void readsEachKind();
    void readsStreamsThatFollowEachOther_data();
    void readsStreamsThatFollowEachOther();
    void readsAllBytesWhateverTheirNumber_data();
    void readsAllBytesWhateverTheirNumber();
    void readsArchivesInArchives();
    void stopsAtItsDepth();
    void takesWorkbooksForFiles();
    void keepsDuplicatesApart();
    void keepsDuplicatesApartFromNumberedNames();
    void readsOldNames();
    void readsLongNamesOfTars();
    void survivesAnyDamage_data();
    void survivesAnyDamage();
    void stopsWhenCancelled();
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

QTEST_GUILESS_MAIN(TestArchiveWalker)
#include "tst_archivewalker.moc"
