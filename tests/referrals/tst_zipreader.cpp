// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/zipreader.h"

#include "tests/referrals/madebag.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>
#include <QtEndian>

using namespace interdict;
using namespace Qt::StringLiterals;

/// Zips that lie, seen through the check of a packet, which reads them all.
class TestZipReader : public QObject
{
    Q_OBJECT

private:
    QMap<QString, QByteArray> unpacked(const QByteArray &zip)
    {
        m_bags.write(zip);
        QMap<QString, QByteArray> files;
        const auto reader = ZipReader::open(m_bags.path(u"bag.zip"_s));
        for (const ZipMember &member : reader ? reader->members() : std::vector<ZipMember>()) {
            QByteArray &bytes = files[member.name];
            if (!reader->read(member, {}, [&bytes](QByteArrayView piece) { bytes += piece; }))
                return {};
        }
        return files;
    }

    CheckedBags m_bags;

private Q_SLOTS:
    void namesThatLeaveTheirFolderAreRefused_data();
    void namesThatLeaveTheirFolderAreRefused();
    void anyChangedByteThatChangesTheContentIsFound();
    void cutFilesAreNotValid();
    void garbageIsNoBag_data();
    void garbageIsNoBag();
    void twoFilesOfOneNameAreRefused();
    void secondFolderIsRefused();
    void linksAreRefused();
    void bombIsRefused();
    void overlappingMembersAreRefused();
    void brokenZipsOfOthersAreRefused();
    void zipsOfOthersAreRead();
};

void TestZipReader::namesThatLeaveTheirFolderAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("up") << u"../../evil"_s;
    QTest::newRow("up at the end") << u"data/.."_s;
    QTest::newRow("here") << u"data/./x"_s;
    QTest::newRow("absolute within") << u"/etc/passwd"_s;
    QTest::newRow("backslash") << u"data\\..\\..\\evil"_s;
}

void TestZipReader::namesThatLeaveTheirFolderAreRefused()
{
    QFETCH(QString, name);
    Files files = smallBag();
    files.push_back({name, "x"});
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY(!check.isComplete && !check.isValid);
    QVERIFY2(check.problems.join(u'\n').contains("outside its folder"_L1), qPrintable(check.problems.join(u'\n')));
    QVERIFY(!m_bags.check(zipped(smallBag(), u"C:"_s)).isValid);
    QVERIFY(!m_bags.check(zipped(smallBag(), u".."_s)).isValid);
}

void TestZipReader::anyChangedByteThatChangesTheContentIsFound()
{
    const QByteArray intact = zipped(smallBag());
    QMap<QString, QByteArray> content;
    for (const BagFile &file : smallBag())
        content.insert(u"bag/"_s + file.name, file.bytes);
    // Times, attributes and spare bits of deflate may change: what is unpacked is the same.
    int unnoticed = 0;
    for (qsizetype i = 0; i < intact.size(); ++i) {
        QByteArray changed = intact;
        changed[i] = char(changed[i] ^ 0x11);
        const PacketCheck check = m_bags.check(changed);
        QVERIFY(check.isValid == check.problems.isEmpty());
        if (!check.isValid)
            continue;
        ++unnoticed;
        QVERIFY2(unpacked(changed) == content, qPrintable(u"byte %1"_s.arg(i)));
    }
    QVERIFY2(unnoticed < 8 * 22, qPrintable(QString::number(unnoticed))); // of each member's two headers
}

void TestZipReader::cutFilesAreNotValid()
{
    const QByteArray intact = zipped(smallBag());
    for (qsizetype size = 0; size < intact.size(); ++size)
        QVERIFY2(!m_bags.check(intact.left(size)).isValid, qPrintable(QString::number(size)));
    QVERIFY(!m_bags.check("x" + intact).isValid);
    QVERIFY(!m_bags.check(intact + "x").isValid);
    QVERIFY(!m_bags.check(intact + intact).isValid);
}

void TestZipReader::garbageIsNoBag_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("Hello, I am no zip.\n").repeated(100);
    QTest::newRow("signatures only") << QByteArray("PK\5\6PK\5\6PK\1\2PK\3\4").repeated(2000);
    QTest::newRow("empty zip") << QByteArray("PK\5\6" + QByteArray(18, '\0'));
    QTest::newRow("many members that are not there")
        << QByteArray("PK\5\6" + QByteArray(4, '\0') + QByteArray(4, '\xfe') + QByteArray(10, '\0'));
}

void TestZipReader::garbageIsNoBag()
{
    QFETCH(QByteArray, bytes);
    const PacketCheck check = m_bags.check(bytes);
    QVERIFY(!check.isComplete && !check.isValid);
    QCOMPARE(check.problems.size(), 1);
}

void TestZipReader::twoFilesOfOneNameAreRefused()
{
    Files files = smallBag();
    files.push_back({u"data/a.txt"_s, "another\n"});
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY(!check.isValid);
    QVERIFY(check.problems.first().contains("\"bag/data/a.txt\" twice"_L1));
}

void TestZipReader::secondFolderIsRefused()
{
    QByteArray zip = zipped(smallBag());
    // The same length, so that nothing else changes: "bag/bag-info.txt" moves into a folder of its own.
    zip.replace("bag/bag-info.txt", "big/bag-info.txt");
    const PacketCheck check = m_bags.check(zip);
    QVERIFY(!check.isValid);
    QVERIFY2(check.problems.first().contains("one folder"_L1), qPrintable(check.problems.first()));
}

void TestZipReader::linksAreRefused()
{
    QByteArray zip = zipped(smallBag());
    const qsizetype entry = zip.indexOf("PK\1\2");
    qToLittleEndian<quint32>(0120777U << 16, zip.data() + entry + 38);
    const PacketCheck check = m_bags.check(zip);
    QVERIFY(!check.isValid);
    QVERIFY2(check.problems.first().contains("link"_L1), qPrintable(check.problems.first()));
}

void TestZipReader::bombIsRefused()
{
    // 100 MB of zeros in some 100 KB: past the ratio, and refused before anything is unpacked.
    const PacketCheck check = m_bags.check(zipped(makeBag({{u"zeros"_s, QByteArray(100000000, '\0')}}, {})));
    QVERIFY(!check.isValid);
    QVERIFY2(check.problems.first().contains("250 times"_L1), qPrintable(check.problems.first()));
}

void TestZipReader::overlappingMembersAreRefused()
{
    QByteArray zip = zipped(smallBag());
    // The second directory entry points at the first member's header, under its name: two names, the same bytes.
    const qsizetype first = zip.indexOf("PK\1\2");
    const qsizetype second = zip.indexOf("PK\1\2", first + 1);
    qToLittleEndian<quint32>(qFromLittleEndian<quint32>(zip.constData() + first + 42), zip.data() + second + 42);
    QVERIFY(!m_bags.check(zip).isValid);
}

void TestZipReader::brokenZipsOfOthersAreRefused()
{
    const QString folder = QStringLiteral(INTERDICT_SHARED_DATA "/formats/zip");
    if (!QFile::exists(folder))
        QSKIP("The samples of zip files are not in ../shared/data/formats");
    int count = 0;
    for (QDirIterator zips(folder, {u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories); zips.hasNext();) {
        const auto check = verifyPacket(zips.next(), {}, {});
        QVERIFY(check);
        QVERIFY(!check->isValid && !check->problems.isEmpty()); // none of them is a bag
        ++count;
    }
    QVERIFY(count > 20);
}

void TestZipReader::zipsOfOthersAreRead()
{
    const QDir folder(QStringLiteral(INTERDICT_SHARED_DATA "/formats/zip/yauzl/success"));
    if (!folder.exists())
        QSKIP("The samples of zip files are not in ../shared/data/formats");
    for (const QString &name : {u"linux-info-zip"_s, u"windows-7-zip"_s, u"windows-compressed-folder"_s, u"deflate"_s,
                                u"big-compression"_s, u"cygwin-info-zip"_s, u"streaming"_s, u"unicode"_s}) {
        const auto zip = ZipReader::open(folder.filePath(name + u".zip"_s));
        QVERIFY2(zip, qPrintable(name));
        for (const ZipMember &member : zip->members())
            QVERIFY2(zip->read(member, {}, [](QByteArrayView) {}), qPrintable(name + u' ' + member.name));
    }
}

QTEST_GUILESS_MAIN(TestZipReader)
#include "tst_zipreader.moc"
