// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/casecheck.h"
#include "models/store/sourcequeries.h"
#include "models/store/sourceremoval.h"
#include "tests/casework/intakecase.h"
#include "tests/intake/books/bookmaking.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <filesystem>
#include <fstream>

using namespace interdict;
using namespace interdict::tests;
using namespace Qt::StringLiterals;

/// Folders and archives as they are dropped: what has records is imported, evidence kept, the rest refused by name.
class TestFolderIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void folderIsTakenApart();
    void evidenceIsBoundToTheRecordsThatNameIt();
    void theSameFolderAgainAddsNothing();
    void withdrawnBytesKeepNothingElseOut_data();
    void withdrawnBytesKeepNothingElseOut();
    void linksAreNotFollowed();
    void linkedFoldersAreTold();
    void namesThatAreNoTextAreTold();
    void proseIsNoTableUnlessItIsNamed();
    void archiveIsOneTransaction();
    void membersLeadToTheirArchive();
    void memberTheCaseHasAddsNothing();
    void archiveOfNothingUsefulIsRefused();
    void archiveInAFolderIsTakenApart();
    void dateInAMembersNameCounts();
    void oneBrokenFileDoesNotKeepTheOthersOut();
    void cancelLeavesNoTraceOfTheFileAtHand();
    void fileThatChangesMeanwhileIsRefused_data();
    void fileThatChangesMeanwhileIsRefused();
    void tryingWritesNothingAndAgrees();
    void whatIsForIntake();

private:
    static QByteArray picture(char last) { return QByteArray("\xff\xd8\xff\xe0JFIF") + last; }
    static void fill(IntakeCase &box)
    {
        box.write(u"offers.csv"_s,
                  "title,seller,photo\nPress,ann,img/ring.jpg\nDie,bob,https://x.example/Ring%201b.png\n"
                  "Punch,cyd,spring.jpg\n");
        box.write(u"img/ring.jpg"_s, picture('1'));
        box.write(u"img/ring 1b.png"_s, "\x89PNG\r\n\x1a\nxx");
        box.write(u"letter.pdf"_s, "%PDF-1.4 letter");
        box.write(u"hosts.txt"_s, "0.0.0.0 a.com\n0.0.0.0 b.net\n");
        box.write(u"readme.txt"_s, "Dear colleague,\nthis is what we found.\n");
        box.write(u"empty.csv"_s, {});
        box.write(u"broken.json"_s, "[{\"a\":1},");
    }
    static test::Parts seizedParts()
    {
        return {{u"crawl/offers.csv"_s, "title,seller,photo\nPress,ann,ring.jpg\nDie,bob,\n"},
                {u"crawl/list.json"_s, R"([{"title":"Punch","seller":"cyd"}])"},
                {u"crawl/ring.jpg"_s, picture('2')},
                {u"crawl/notes.bin"_s, QByteArray(3000, '\0')}};
    }
};

void TestFolderIntake::folderIsTakenApart()
{
    IntakeCase box;
    fill(box);
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.files.size(), 8u);
    QCOMPARE(reportOn(report.files, u"offers.csv"_s)->counts.kept, 3);
    QCOMPARE(reportOn(report.files, u"hosts.txt"_s)->format, u"domain-list"_s);
    QCOMPARE(reportOn(report.files, u"letter.pdf"_s)->evidence, EvidenceKind::document);
    for (const QString &name : {u"readme.txt"_s, u"empty.csv"_s, u"broken.json"_s}) {
        QVERIFY2(reportOn(report.files, name)->refusal, qPrintable(name));
        QVERIFY(reportOn(report.files, name)->refusal->message.contains(name));
    }
    QCOMPARE(report.refusals(), 3);
    QCOMPARE(allSources(box.database())->size(), 5u);
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestFolderIntake::evidenceIsBoundToTheRecordsThatNameIt()
{
    IntakeCase box;
    fill(box);
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.boundEvidence(), 2);
    const ImportReport *ring = reportOn(report.files, u"img/ring.jpg"_s);
    QCOMPARE(ring->namedBy, 1);
    QCOMPARE(reportOn(report.files, u"letter.pdf"_s)->namedBy, 0);
    const auto source = sourceById(box.database(), ring->counts.source);
    QVERIFY(source);
    QCOMPARE(source->format, u"evidence"_s);
    const QJsonArray namedBy = QJsonDocument::fromJson(source->layout.toUtf8()).object().value(u"namedBy"_s).toArray();
    QCOMPARE(namedBy.size(), 1);
    QCOMPARE(namedBy[0].toObject().value(u"source"_s).toInteger(),
             reportOn(report.files, u"offers.csv"_s)->counts.source.value());
    QCOMPARE(namedBy[0].toObject().value(u"record"_s).toInteger(), 1);
}

void TestFolderIntake::theSameFolderAgainAddsNothing()
{
    IntakeCase box;
    fill(box);
    const IntakeReport first = box.import(QStringList{box.folder()});
    const auto before = countCase(box.database());
    const IntakeReport again = box.import(QStringList{box.folder()});
    const auto after = countCase(box.database());
    QCOMPARE(after->records, before->records);
    QCOMPARE(after->sources, before->sources);
    QCOMPARE(after->history, before->history);
    QCOMPARE(again.boundEvidence(), first.boundEvidence());
    for (const ImportReport &file : again.files)
        QVERIFY2(file.refusal || file.wasThere, qPrintable(file.name));
}

void TestFolderIntake::withdrawnBytesKeepNothingElseOut_data()
{
    QTest::addColumn<bool>("isArchive");
    QTest::newRow("in a folder") << false;
    QTest::newRow("in an archive") << true;
}

void TestFolderIntake::withdrawnBytesKeepNothingElseOut()
{
    QFETCH(bool, isArchive);
    IntakeCase box;
    const test::Parts parts{{u"a.csv"_s, "title,seller\nPress,ann\n"},
                            {u"b.csv"_s, "title,seller\nDie,bob\n"},
                            {u"one.jpg"_s, picture('1')},
                            {u"two.jpg"_s, picture('2')}};
    for (const auto &[name, bytes] : {parts[0], parts[2]}) {
        const ImportReport taken = box.import(box.write(name, bytes));
        QVERIFY(withdrawSource(box.database(), taken.counts.source, u"ann"_s, QDateTime::currentDateTimeUtc(), {}));
    }
    for (const auto &[name, bytes] : parts)
        box.write(name, bytes);
    const IntakeReport report =
        box.import(isArchive ? QStringList{test::zipOf(box.root(), u"all.zip"_s, parts)} : QStringList{box.folder()});
    const std::vector<ImportReport> &files = isArchive ? report.files.front().members : report.files;
    QCOMPARE(report.refusals(), 2);
    for (const QString &name : {u"a.csv"_s, u"one.jpg"_s}) {
        const ImportReport *refused = reportOn(files, name);
        QVERIFY2(refused && refused->refusal, qPrintable(name));
        QVERIFY2(refused->refusal->message.contains(u"withdrawn"_s), qPrintable(refused->refusal->message));
    }
    QCOMPARE(reportOn(files, u"b.csv"_s)->counts.kept, 1);
    QCOMPARE(reportOn(files, u"two.jpg"_s)->evidence, EvidenceKind::picture);
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestFolderIntake::linksAreNotFollowed()
{
    IntakeCase box;
    const QString outside = box.root().filePath(u"outside.csv"_s);
    QVERIFY(QFile(outside).open(QIODevice::WriteOnly));
    if (!QFile::link(outside, box.folder() + u"/inside.csv"_s))
        QSKIP("this system makes no links");
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.files.size(), 1u);
    QVERIFY(report.files.front().refusal);
}

void TestFolderIntake::linkedFoldersAreTold()
{
    IntakeCase box;
    box.write(u"a.csv"_s, "title,seller\nPress,ann\n");
    if (!QFile::link(box.folder(), box.folder() + u"/again"_s)) // a folder within itself
        QSKIP("this system makes no links");
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.files.size(), 2u);
    QCOMPARE(reportOn(report.files, u"a.csv"_s)->counts.kept, 1);
    QVERIFY(reportOn(report.files, u"again"_s)->refusal->message.contains(u"link"_s));
}

void TestFolderIntake::namesThatAreNoTextAreTold()
{
    IntakeCase box;
    box.write(u"a.csv"_s, "title,seller\nPress,ann\n");
    const std::string path = QFile::encodeName(box.folder()).toStdString() + "/caf\xe9.csv";
    std::ofstream(path) << "title,seller\nDie,bob\n"; // Qt cannot make it
    std::error_code error;
    if (QDir(box.folder()).entryList(QDir::Files).size() != 1 || !std::filesystem::exists(path, error))
        QSKIP("this system has no such names");
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.files.size(), 2u);
    QVERIFY(report.files.back().refusal->message.contains(u"UTF-8"_s));
    QVERIFY(report.files.back().name.startsWith(u"caf"_s));
}

void TestFolderIntake::proseIsNoTableUnlessItIsNamed()
{
    IntakeCase box;
    const QString path = box.write(u"note.txt"_s, "Dear colleague,\nwrite to ann@example.com\n");
    QVERIFY(box.import(QStringList{box.folder()}).files.front().refusal);
    QVERIFY(!box.import(path).refusal);
}

void TestFolderIntake::archiveIsOneTransaction()
{
    IntakeCase box;
    const ImportReport report = box.import(test::zipOf(box.root(), u"crawl.zip"_s, seizedParts()));
    QVERIFY(!report.refusal);
    QCOMPARE(report.format, u"archive"_s);
    QCOMPARE(report.members.size(), 4u);
    QCOMPARE(report.counts.kept, 3);
    QCOMPARE(report.boundEvidence(), 1);
    QVERIFY(reportOn(report.members, u"crawl/notes.bin"_s)->refusal);
    QCOMPARE(countCase(box.database())->history, 2); // the case was made, the archive imported
    QVERIFY(checkCase(box.database(), {}, {})->problems.isEmpty());
}

void TestFolderIntake::membersLeadToTheirArchive()
{
    IntakeCase box;
    const ImportReport report = box.import(test::zipOf(box.root(), u"crawl.zip"_s, seizedParts()));
    const auto members = membersOf(box.database(), report.counts.source);
    QVERIFY(members);
    QCOMPARE(members->size(), 3u);
    QCOMPARE(members->front().member, u"crawl/offers.csv"_s);
    QCOMPARE(members->front().fileName, u"offers.csv"_s);
    QCOMPARE(members->front().byteCount, seizedParts().front().second.size());
    QCOMPARE(members->front().digest, Sha256::of(seizedParts().front().second));
}

void TestFolderIntake::memberTheCaseHasAddsNothing()
{
    IntakeCase box;
    const ImportReport flat = box.import(box.write(u"earlier.csv"_s, seizedParts().front().second));
    const ImportReport report = box.import(test::zipOf(box.root(), u"crawl.zip"_s, seizedParts()));
    const ImportReport *member = reportOn(report.members, u"crawl/offers.csv"_s);
    QVERIFY(member->wasThere);
    QCOMPARE(member->counts.source, flat.counts.source);
    QCOMPARE(countCase(box.database())->records, 3);
}

void TestFolderIntake::archiveOfNothingUsefulIsRefused()
{
    IntakeCase box;
    const ImportReport report =
        box.import(test::zipOf(box.root(), u"bad.zip"_s, {{u"a.bin"_s, QByteArray(3000, '\0')}, {u"b.csv"_s, {}}}));
    QVERIFY(report.refusal);
    QVERIFY(report.refusal->message.contains(u"a.bin"_s));
    QVERIFY(allSources(box.database())->empty());
}

void TestFolderIntake::archiveInAFolderIsTakenApart()
{
    IntakeCase box;
    QVERIFY(QFile::rename(test::zipOf(box.root(), u"crawl.zip"_s, seizedParts()), box.folder() + u"/crawl.zip"_s));
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(report.files.size(), 1u);
    QCOMPARE(report.files.front().members.size(), 4u);
}

void TestFolderIntake::dateInAMembersNameCounts()
{
    IntakeCase box;
    const ImportReport report = box.import(
        test::zipOf(box.root(), u"x.zip"_s, {{u"agora/2014-01-31.csv"_s, "title,seller\nPress,ann\nDie,bob\n"}}));
    QVERIFY(report.members.front().probe);
    const Probe &probe = report.members.front().probe->parts.front().probe;
    QVERIFY(probe.mapping.seen);
    QCOMPARE(probe.mapping.seen->toString(), u"2014-01-31"_s);
}

void TestFolderIntake::oneBrokenFileDoesNotKeepTheOthersOut()
{
    IntakeCase box;
    const QString broken = box.write(u"a.json"_s, "[{\"a\":");
    const QString whole = box.write(u"b.csv"_s, "title,seller\nPress,ann\n");
    const IntakeReport report = box.import({broken, box.root().filePath(u"missing.csv"_s), whole});
    QCOMPARE(report.files.size(), 3u);
    QVERIFY(report.files[0].refusal && report.files[1].refusal);
    QCOMPARE(report.files[1].refusal->code, ErrorCode::cannotRead);
    QCOMPARE(report.files[2].counts.kept, 1);
}

void TestFolderIntake::fileThatChangesMeanwhileIsRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("vanishes");
    QTest::newRow("table grows") << u"big.csv"_s << false;
    QTest::newRow("archive grows") << u"big.zip"_s << false;
    QTest::newRow("table vanishes") << u"big.csv"_s << true;
}

void TestFolderIntake::fileThatChangesMeanwhileIsRefused()
{
    // The bytes that are kept and the records that are read would not be of the same file.
    QFETCH(QString, path);
    QFETCH(bool, vanishes);
    IntakeCase box;
    QByteArray rows("title,seller\n");
    for (int i = 0; i < 12000; ++i)
        rows += "Press " + QByteArray::number(i) + ",ann\n";
    box.write(u"big.csv"_s, rows);
    test::zipOf(box.root(), u"seized/big.zip"_s, {{u"a.csv"_s, rows}});
    path = box.folder() + u'/' + path;
    bool isDone = false;
    const auto report = importFiles(box.request({path}), {}, [&](const Progress &progress) {
        if (isDone || progress.total == 0) // before records are read
            return;
        QFile file(path);
        isDone = vanishes ? file.remove() : file.open(QIODevice::Append) && file.write("x") == 1;
    });
    if (!isDone)
        QSKIP("this system keeps files that are read from being written to");
    QVERIFY(report);
    QVERIFY(report->files.front().refusal);
    QVERIFY(report->files.front().refusal->message.contains(u"changed while"_s));
    QVERIFY(allSources(box.database())->empty());
}

void TestFolderIntake::cancelLeavesNoTraceOfTheFileAtHand()
{
    IntakeCase box;
    QByteArray rows("title,seller\n");
    for (int i = 0; i < 60000; ++i)
        rows += "Press " + QByteArray::number(i) + ",ann\n";
    const QString archive = test::zipOf(box.root(), u"big.zip"_s, {{u"a.csv"_s, "title\nx\n"}, {u"big.csv"_s, rows}});
    CancelToken cancel;
    const auto report = importFiles(box.request({archive}), cancel, [cancel](const Progress &progress) {
        if (progress.done > 1000)
            cancel.cancel();
    });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::cancelled);
    QVERIFY(allSources(box.database())->empty());
}

void TestFolderIntake::tryingWritesNothingAndAgrees()
{
    IntakeCase box;
    fill(box);
    const auto tried = tryFiles(box.request({box.folder()}), {}, {});
    QVERIFY2(tried, tried ? "" : qPrintable(tried.error().message));
    QCOMPARE(countCase(box.database())->sources, 0);
    const IntakeReport report = box.import(QStringList{box.folder()});
    QCOMPARE(tried->size(), report.files.size());
    for (const TriedFile &file : *tried) {
        const ImportReport *done = reportOn(report.files, file.name);
        QVERIFY2(done, qPrintable(file.name));
        QCOMPARE(file.refusal.has_value(), done->refusal.has_value());
        QCOMPARE(file.evidence, done->evidence);
        QCOMPARE(file.run.kept, done->counts.kept);
    }
}

void TestFolderIntake::whatIsForIntake()
{
    IntakeCase box;
    QVERIFY(isForIntake(box.folder()));
    QVERIFY(isForIntake(box.write(u"a.jpg"_s, picture('3'))));
    QVERIFY(isForIntake(test::zipOf(box.root(), u"x.zip"_s, seizedParts())));
    QVERIFY(!isForIntake(box.write(u"a.csv"_s, "a,b\n1,2\n")));
    QVERIFY(!isForIntake(box.root().filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(TestFolderIntake)
#include "tst_folderintake.moc"
