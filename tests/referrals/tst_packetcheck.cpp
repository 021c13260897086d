// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/madebag.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

using Change = void (*)(Files &);

BagFile &fileIn(Files &files, const QString &name)
{
    return *std::find_if(files.begin(), files.end(), [&name](const BagFile &file) { return file.name == name; });
}

void drop(Files &files, const QString &name)
{
    std::erase_if(files, [&name](const BagFile &file) { return file.name == name; });
}

QByteArray sha(const QByteArray &bytes, QCryptographicHash::Algorithm algorithm)
{
    return QCryptographicHash::hash(bytes, algorithm).toHex();
}

/// The bag with this manifest text, its tag manifests made anew, so that only what a test is about is wrong.
void resealed(Files &files)
{
    for (const auto &[name, algorithm] : {std::pair{u"tagmanifest-sha512.txt"_s, QCryptographicHash::Sha512},
                                          std::pair{u"tagmanifest-sha256.txt"_s, QCryptographicHash::Sha256}}) {
        QByteArray text;
        for (const BagFile &file : files) {
            if (!file.name.startsWith("data/"_L1) && !file.name.startsWith("tagmanifest"_L1))
                text += sha(file.bytes, algorithm) + "  " + file.name.toUtf8() + '\n';
        }
        fileIn(files, name).bytes = text;
    }
}

} // namespace

Q_DECLARE_METATYPE(Change)

namespace {

void damage(const char *name, bool complete, const char *words, Change change)
{
    QTest::newRow(name) << change << complete << QString::fromLatin1(words);
}

void damagePayload()
{
    damage("other bytes", true, "\"data/a.txt\" has other bytes than \"manifest-sha512.txt\"",
           [](Files &f) { fileIn(f, u"data/a.txt"_s).bytes = "two\n"; });
    damage("other size", true, "Payload-Oxum 4004.2, but the payload has 4005 bytes",
           [](Files &f) { fileIn(f, u"data/a.txt"_s).bytes = "one\n\n"; });
    damage("missing file", false, "\"data/a.txt\" is missing", [](Files &f) { drop(f, u"data/a.txt"_s); });
    damage("one file more", false, "\"data/extra\" is in the bag", [](Files &f) {
        f.push_back({u"data/extra"_s, "x"});
    });
    damage("in one manifest only", false, "not in every manifest", [](Files &f) {
        BagFile &manifest = fileIn(f, u"manifest-sha256.txt"_s);
        manifest.bytes.truncate(manifest.bytes.indexOf('\n') + 1);
        resealed(f);
    });
}

void damageTagFiles()
{
    damage("changed tag file", true, "\"bag-info.txt\" has other bytes than \"tagmanifest-sha512.txt\"",
           [](Files &f) { fileIn(f, u"bag-info.txt"_s).bytes.replace("Ann", "Bob"); });
    damage("changed manifest", true, "\"manifest-sha256.txt\" has other bytes",
           [](Files &f) { fileIn(f, u"manifest-sha256.txt"_s).bytes.append('\n'); });
    damage("missing tag file", false, "\"bag-info.txt\" is missing", [](Files &f) { drop(f, u"bag-info.txt"_s); });
    damage("no declaration", false, "no BagIt bag", [](Files &f) { drop(f, u"bagit.txt"_s); });
    damage("unknown version", false, "a known version", [](Files &f) {
        fileIn(f, u"bagit.txt"_s).bytes.replace("1.0", "7.0");
        resealed(f);
    });
    damage("byte order mark", false, "two lines", [](Files &f) {
        fileIn(f, u"bagit.txt"_s).bytes.prepend("\xef\xbb\xbf");
        resealed(f);
    });
    damage("three lines", false, "two lines", [](Files &f) {
        fileIn(f, u"bagit.txt"_s).bytes.append("More: x\n");
        resealed(f);
    });
    damage("unknown encoding", false, "encoding", [](Files &f) {
        fileIn(f, u"bagit.txt"_s).bytes.replace("UTF-8", "KLINGON");
        resealed(f);
    });
}

void damageManifests()
{
    damage("no manifest", false, "no manifest", [](Files &f) {
        drop(f, u"manifest-sha512.txt"_s);
        drop(f, u"manifest-sha256.txt"_s);
        resealed(f);
    });
    damage("unknown checksum", true, "not known here", [](Files &f) {
        fileIn(f, u"manifest-sha256.txt"_s).name = u"manifest-crc9.txt"_s;
        resealed(f);
    });
    damage("line that is none", true, "no checksum and path", [](Files &f) {
        fileIn(f, u"manifest-sha512.txt"_s).bytes.append("hello\n");
        resealed(f);
    });
    damage("listed twice", true, "twice", [](Files &f) {
        QByteArray &text = fileIn(f, u"manifest-sha512.txt"_s).bytes;
        text += text.left(text.indexOf('\n') + 1);
        resealed(f);
    });
    damage("path out of the payload", true, "leaves the bag", [](Files &f) {
        fileIn(f, u"manifest-sha512.txt"_s).bytes += sha("x", QCryptographicHash::Sha512) + "  ../etc/passwd\n";
        resealed(f);
    });
    damage("payload in a tag manifest", true, "does not belong", [](Files &f) {
        fileIn(f, u"tagmanifest-sha512.txt"_s).bytes += sha("one\n", QCryptographicHash::Sha512) + "  data/a.txt\n";
    });
    damage("star in version 1.0", false, "no checksum and path", [](Files &f) {
        fileIn(f, u"manifest-sha512.txt"_s).bytes.replace("  data/a", " *data/a");
        resealed(f);
    });
    damage("not in its encoding", true, "not written in UTF-8", [](Files &f) {
        fileIn(f, u"bag-info.txt"_s).bytes.append("Name: \xff\xfe\n");
        resealed(f);
    });
    damage("fetched from the net", false, "fetched from the net", [](Files &f) {
        f.push_back({u"fetch.txt"_s, "http://x.example/c 9 data/c.txt\n"});
        resealed(f);
    });
    damage("fetched to elsewhere", true, "no address, size and path", [](Files &f) {
        f.push_back({u"fetch.txt"_s, "http://x.example/c 9 ../c.txt\n"});
        resealed(f);
    });
}

} // namespace

class TestPacketCheck : public QObject
{
    Q_OBJECT

private:
    CheckedBags m_bags;

private Q_SLOTS:
    void intactBagIsValid()
    {
        const PacketCheck check = m_bags.check(zipped(smallBag()));
        QVERIFY2(check.isComplete && check.isValid, qPrintable(check.problems.join(u'\n')));
        QCOMPARE(check.files, 2);
        QCOMPARE(check.problems, QStringList());
    }

    void missingFileIsAnError()
    {
        const auto check = verifyPacket(m_bags.path(u"no.zip"_s), {}, {});
        QVERIFY(!check);
        QCOMPARE(check.error().code, ErrorCode::cannotRead);
    }

    void damageIsNamed_data();
    void damageIsNamed();
    void otherSpellingsAreValid_data();
    void otherSpellingsAreValid();
    void problemsAreNotEndless();
    void tagFilesAreBounded();
    void otherTagFilesMayBeLarge();
    void cancelStopsIt();
    void samplesOfTheStandardAreValid_data();
    void samplesOfTheStandardAreValid();
};

void TestPacketCheck::damageIsNamed_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("complete");
    QTest::addColumn<QString>("words");
    damagePayload();
    damageTagFiles();
    damageManifests();
}

void TestPacketCheck::damageIsNamed()
{
    QFETCH(Change, change);
    QFETCH(bool, complete);
    QFETCH(QString, words);
    Files files = smallBag();
    change(files);
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY2(check.problems.join(u'\n').contains(words), qPrintable(check.problems.join(u'\n')));
    QVERIFY(!check.isValid);
    QCOMPARE(check.isComplete, complete);
}

void TestPacketCheck::otherSpellingsAreValid_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, Change change) { QTest::newRow(name) << change; };
    row("no tag manifests", [](Files &f) {
        drop(f, u"tagmanifest-sha512.txt"_s);
        drop(f, u"tagmanifest-sha256.txt"_s);
    });
    row("CRLF", [](Files &f) {
        for (const QString &name : {u"bagit.txt"_s, u"manifest-sha512.txt"_s, u"bag-info.txt"_s})
            fileIn(f, name).bytes.replace("\n", "\r\n");
        resealed(f);
    });
    row("upper-case digests", [](Files &f) {
        QByteArray &text = fileIn(f, u"manifest-sha256.txt"_s).bytes;
        text = text.toUpper().replace("DATA/A.TXT", "data/a.txt").replace("DATA/DEEP/B.TXT", "data/deep/b.txt");
        resealed(f);
    });
    row("md5 alone", [](Files &f) {
        fileIn(f, u"manifest-sha256.txt"_s) = {
            u"manifest-md5.txt"_s, sha("one\n", QCryptographicHash::Md5) + " data/a.txt\n" +
                                       sha(QByteArray(4000, 'b'), QCryptographicHash::Md5) + "\tdata/deep/b.txt"};
        drop(f, u"manifest-sha512.txt"_s);
        resealed(f);
    });
    row("tag files that no manifest names", [](Files &f) { f.push_back({u"notes/extra.txt"_s, "x"}); });
    row("older version with a star", [](Files &f) {
        fileIn(f, u"bagit.txt"_s).bytes.replace("1.0", "0.97");
        fileIn(f, u"manifest-sha512.txt"_s).bytes.replace("  data/a", " *data/a");
        resealed(f);
    });
    row("names with percent and line end", [](Files &f) {
        f = makeBag({{u"100%\n.txt"_s, "x"}, {u"a%25"_s, "y"}}, {});
    });
    row("empty payload", [](Files &f) { f = makeBag({}, {}); });
    row("folders", [](Files &f) {
        f.insert(f.begin(), {u""_s, {}});
        f.push_back({u"data/deep/"_s, {}});
    });
}

void TestPacketCheck::otherSpellingsAreValid()
{
    QFETCH(Change, change);
    Files files = smallBag();
    change(files);
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY2(check.isValid && check.problems.isEmpty(), qPrintable(check.problems.join(u'\n')));
}

void TestPacketCheck::problemsAreNotEndless()
{
    Files payload;
    for (int i = 0; i < 3000; ++i)
        payload.push_back({u"%1"_s.arg(i), "x"});
    Files files = makeBag(payload, {});
    std::erase_if(files, [](const BagFile &file) { return file.name.startsWith("data/"_L1); });
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY(!check.isComplete);
    QCOMPARE(check.problems.size(), 51);
}

void TestPacketCheck::tagFilesAreBounded()
{
    Files files = smallBag();
    fileIn(files, u"bag-info.txt"_s).bytes += QByteArray(33 << 20, '\n');
    resealed(files);
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY(!check.isValid);
    QVERIFY2(check.problems.join(u'\n').contains(u"32 MiB"_s), qPrintable(check.problems.join(u'\n')));
}

void TestPacketCheck::otherTagFilesMayBeLarge()
{
    Files files = smallBag();
    files.push_back({u"scan.bin"_s, QByteArray(33 << 20, 'x')});
    resealed(files);
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY2(check.isValid, qPrintable(check.problems.join(u'\n')));
}

void TestPacketCheck::cancelStopsIt()
{
    QVERIFY(m_bags.check(zipped(smallBag())).isValid);
    CancelToken cancel;
    cancel.cancel();
    const auto check = verifyPacket(m_bags.path(u"bag.zip"_s), cancel, {});
    QVERIFY(!check);
    QCOMPARE(check.error().code, ErrorCode::cancelled);
}

void TestPacketCheck::samplesOfTheStandardAreValid_data()
{
    QTest::addColumn<QString>("folder");
    const QString formats = QStringLiteral(INTERDICT_SHARED_DATA "/formats/bagit");
    for (const QString &version : {u"v0.97-valid"_s, u"v1.0-valid"_s}) {
        for (const QFileInfo &folder : QDir(formats + u'/' + version).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
            QTest::newRow(qPrintable(version + u'/' + folder.fileName())) << folder.filePath();
    }
    if (!QFile::exists(formats))
        QTest::newRow("none there") << QString();
}

void TestPacketCheck::samplesOfTheStandardAreValid()
{
    QFETCH(QString, folder);
    if (folder.isEmpty())
        QSKIP("The samples of the BagIt conformance suite are not in ../shared/data/formats");
    Files files;
    for (QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); entries.hasNext();) {
        QFile file(entries.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        files.push_back({QDir(folder).relativeFilePath(file.fileName()), file.readAll()});
    }
    const PacketCheck check = m_bags.check(zipped(files));
    QVERIFY2(check.isValid, qPrintable(check.problems.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPacketCheck)
#include "tst_packetcheck.moc"
