// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/bagsource.h"

#include "tests/referrals/madebag.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace interdict;
using namespace Qt::StringLiterals;

namespace {

void spread(const Files &files, const QString &folder)
{
    for (const BagFile &file : files) {
        const QString path = folder + u'/' + file.name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.bytes) != file.bytes.size())
            qFatal("cannot write");
    }
}

} // namespace

/// Bags as folders and tars; as zips they are tested with the check itself.
class TestBagSource : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString fresh(const QString &name, const Files &files) const
    {
        const QString path = m_folder.filePath(name);
        spread(files, path);
        return path;
    }
    [[nodiscard]] static PacketCheck check(const QString &path)
    {
        const auto found = verifyPacket(path, {}, {});
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return *found;
    }
    QString tarred(const QString &folder, const QString &name, const QString &flags) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(u"tar"_s, {flags, name, QDir(folder).dirName()});
        return process.waitForFinished() && process.exitCode() == 0 ? m_folder.filePath(name) : QString();
    }

private Q_SLOTS:
    void aFolderIsChecked()
    {
        const PacketCheck found = check(fresh(u"good"_s, smallBag()));
        QVERIFY2(found.isValid, qPrintable(found.problems.join(u'\n')));
        QCOMPARE(found.files, 2);
        QCOMPARE(found.bytes, 4004);
        QCOMPARE(found.labels.front().second, u"Ann"_s);
    }

    void faultsOfAFolderAreNamed()
    {
        Files files = smallBag();
        std::erase_if(files, [](const BagFile &file) { return file.name.startsWith("data/"_L1); });
        const PacketCheck found = check(fresh(u"nopayload"_s, files));
        QVERIFY(!found.isComplete);
        QVERIFY2(found.problems.join(u'\n').contains("\"data\""_L1), qPrintable(found.problems.join(u'\n')));
    }

    void linksInAFolderAreNotFollowed()
    {
        const QString folder = fresh(u"linked"_s, smallBag());
        if (!QFile::link(u"/etc/hostname"_s, folder + u"/data/c.txt"_s))
            QSKIP("no links here");
        const PacketCheck found = check(folder);
        QVERIFY(!found.isValid);
        QVERIFY(found.problems.join(u'\n').contains("link"_L1));
    }

    void tarsAreChecked_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("flags");
        QTest::newRow("tar") << u"bag.tar"_s << u"-cf"_s;
        QTest::newRow("tar.gz") << u"bag.tar.gz"_s << u"-czf"_s;
    }

    void tarsAreChecked()
    {
        QFETCH(QString, name);
        QFETCH(QString, flags);
        if (QStandardPaths::findExecutable(u"tar"_s).isEmpty())
            QSKIP("tar is not installed");
        Files files =
            makeBag({{u"deep/"_s.repeated(40) + u"long.txt"_s, "x"}, {u"a.txt"_s, QByteArray(2000000, 'a')}}, {});
        const QString folder = fresh(u"tarred-"_s + name, files);
        const PacketCheck found = check(tarred(folder, name, flags));
        QVERIFY2(found.isValid, qPrintable(found.problems.join(u'\n')));
        QCOMPARE(found.files, 2);
        files[files.size() - 1].bytes += 'b';
        spread(files, folder);
        QVERIFY(!check(tarred(folder, name, flags)).isValid);
    }

    void damagedTarsAreNoBags()
    {
        if (QStandardPaths::findExecutable(u"tar"_s).isEmpty())
            QSKIP("tar is not installed");
        const QString path = tarred(fresh(u"cut"_s, smallBag()), u"cut.tar"_s, u"-cf"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        for (const qsizetype at : {0, 130, 150, 700}) {
            QByteArray changed = bytes;
            changed[at] = char(changed[at] ^ 1);
            file.resize(0);
            file.seek(0);
            file.write(changed);
            file.flush();
            QVERIFY2(!check(path).isValid, qPrintable(QString::number(at)));
        }
        file.resize(1500);
        QVERIFY(!check(path).isValid);
    }

    void foldersOfTheStandardsSuiteAreValid_data()
    {
        QTest::addColumn<QString>("folder");
        const QString formats = QStringLiteral(INTERDICT_SHARED_DATA "/formats/bagit");
        for (const QString &version : {u"v0.97-valid"_s, u"v1.0-valid"_s}) {
            const QDir suite(formats + u'/' + version);
            for (const QFileInfo &folder : suite.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot))
                QTest::newRow(qPrintable(version + u'/' + folder.fileName())) << folder.filePath();
        }
        if (!QFile::exists(formats))
            QTest::newRow("none there") << QString();
    }

    void foldersOfTheStandardsSuiteAreValid()
    {
        QFETCH(QString, folder);
        if (folder.isEmpty())
            QSKIP("The samples of the BagIt conformance suite are not in ../shared/data/formats");
        const PacketCheck found = check(folder);
        QVERIFY2(found.isValid, qPrintable(found.problems.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestBagSource)
#include "tst_bagsource.moc"
