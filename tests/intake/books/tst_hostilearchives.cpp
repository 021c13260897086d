// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/intake/books/archivemaking.h"

using namespace Qt::StringLiterals;
using namespace interdict;
using namespace interdict::test;

/// Archives made to do harm, or cut off: each is refused with a sentence, and nothing is left behind.
class TestHostileArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"kf.archive*=false"_s); }
    void refusesCutStreams_data();
    void refusesCutStreams();
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
    void tellsWhereADamagedTarEnds();
    void leavesNothingBehind();
    void refusesWhatIsNoArchive();
    void refusesNames_data();
    void refusesNames();
};

void TestHostileArchives::refusesCutStreams_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("gzip") << packed(manyBytes(), KCompressionDevice::GZip);
    QTest::newRow("bzip2") << packed(manyBytes(), KCompressionDevice::BZip2);
    QTest::newRow("xz") << packed(manyBytes(), KCompressionDevice::Xz);
    QTest::newRow("zstd") << packed(manyBytes(), KCompressionDevice::Zstd);
}

void TestHostileArchives::refusesCutStreams()
{
    QFETCH(QByteArray, bytes);
    const QTemporaryDir folder;
    for (const qsizetype cut : {qsizetype(1), qsizetype(5), bytes.size() / 2}) {
        const Listing listing = listed(written(folder, u"a.packed"_s, bytes.chopped(cut)));
        QVERIFY2(listing.error.contains("damaged"_L1), qPrintable(u"%1: %2"_s.arg(cut).arg(listing.error)));
    }
}

void TestHostileArchives::refusesBombs_data()
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

void TestHostileArchives::refusesBombs()
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

void TestHostileArchives::boundsTheWhole()
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

void TestHostileArchives::boundsTheNumberOfMembers()
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

void TestHostileArchives::refusesMembersThatShareBytes()
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

void TestHostileArchives::refusesSevenZipHeadersMadeToDoHarm_data()
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

void TestHostileArchives::refusesSevenZipHeadersMadeToDoHarm()
{
    QFETCH(QByteArray, header);
    constexpr qint64 mostMembers = 10;
    QTEST(parseSevenZipHeader(header, mostMembers).has_value(), "isRead");
}

void TestHostileArchives::cutsNamesThatAreRefused()
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

void TestHostileArchives::saysWhatTakesTooMuchMemory()
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

void TestHostileArchives::refusesLinksAndDevices()
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

void TestHostileArchives::tellsWhereADamagedTarEnds()
{
    const QTemporaryDir folder;
    QByteArray tar = tarOf(folder, {{u"a.csv"_s, csv}, {u"b.csv"_s, csv}, {u"c.csv"_s, csv}});
    tar[1024 + 20] = 'X'; // in the second header
    const Listing listing = listed(written(folder, u"a.tar"_s, tar));
    QCOMPARE(listing.contents.value(u"a.csv"_s), csv);
    QCOMPARE(listing.refusals.size(), 1);
    QVERIFY(listing.refusals.first().contains("from here on"_L1));
}

void TestHostileArchives::leavesNothingBehind()
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

void TestHostileArchives::refusesWhatIsNoArchive()
{
    const QTemporaryDir folder;
    QVERIFY(listed(written(folder, u"a.zip"_s, "no zip at all")).error.contains("cannot be read as a zip"_L1));
    QVERIFY(listed(folder.filePath(u"missing.zip"_s)).error.contains("cannot be opened"_L1));
    QVERIFY(!ArchiveWalker::isArchive("title;price\n", u"a.csv"_s));
}

void TestHostileArchives::refusesNames_data()
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

void TestHostileArchives::refusesNames()
{
    QFETCH(QString, name);
    QFETCH(bool, isRefused);
    QCOMPARE(!refusalOfName(name, 4096).isEmpty(), isRefused);
}

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostilearchives.moc"
