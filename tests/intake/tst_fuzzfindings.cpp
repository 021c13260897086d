// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/fuzz/fuzztargets.h"

#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace interdict::fuzzing;
using namespace Qt::StringLiterals;

namespace {

void rowsOf(const QString &folder)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        QDirIterator files(QStringLiteral(INTERDICT_SOURCE_DIR "/tests/data/") + folder + u'/' + target.name,
                           QDir::Files);
        while (files.hasNext()) {
            const QString path = files.next();
            QTest::newRow(qPrintable(target.name + u'/' + files.fileName())) << target.name << path;
        }
    }
}

QString broken(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.errorString();
    return fuzzTarget(name)->run(file.readAll());
}

} // namespace

/// What once made a reader crash, hang or break a promise (tools/fuzz) is read to its end by now.
class TestFuzzFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsPromisesOnFindings_data();
    void keepsPromisesOnFindings();
    void keepsPromisesOnSeeds_data();
    void keepsPromisesOnSeeds();
    void everyTargetHasSeeds();
};

void TestFuzzFindings::keepsPromisesOnFindings_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    rowsOf(u"fuzz"_s);
}

void TestFuzzFindings::keepsPromisesOnFindings()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    QCOMPARE(broken(target, path), QString());
}

void TestFuzzFindings::keepsPromisesOnSeeds_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("path");
    rowsOf(u"fuzzseeds"_s);
}

void TestFuzzFindings::keepsPromisesOnSeeds()
{
    QFETCH(QString, target);
    QFETCH(QString, path);
    QCOMPARE(broken(target, path), QString());
}

void TestFuzzFindings::everyTargetHasSeeds()
{
    for (const FuzzTarget &target : fuzzTargets()) {
        const QDir folder(QStringLiteral(INTERDICT_SOURCE_DIR "/tests/data/fuzzseeds/") + target.name);
        QVERIFY2(!folder.entryList(QDir::Files).isEmpty(), qPrintable(target.name));
    }
}

QTEST_GUILESS_MAIN(TestFuzzFindings)
#include "tst_fuzzfindings.moc"
