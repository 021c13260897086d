// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "tests/journeys/cli/cliprogram.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

/// What the command line says and returns when something is wrong, and what a kill leaves behind.
class TestCliRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandExplainsItself_data();
    void everyCommandExplainsItself();
    void wrongUseReturnsTwo_data();
    void wrongUseReturnsTwo();
    void unusableInputReturnsThree_data();
    void unusableInputReturnsThree();
    void existingCaseIsNotOverwritten();
    void caseInUseReturnsFour();
    void damagedCaseReturnsFive();
    void refusalInJsonHoldsTheSentence();
    void anAnswerThatIsLostIsNoSuccess_data();
    void anAnswerThatIsLostIsNoSuccess();
    void killedImportLeavesNothing_data();
    void killedImportLeavesNothing();

private:
    CliProgram m_cli;
    QString m_case = m_cli.file(u"small.icase"_s);
};

void TestCliRefusals::initTestCase()
{
    QVERIFY(m_cli.makeSample());
    QVERIFY(m_cli.makeSample({u"--big"_s, u"--rows"_s, u"400000"_s}));
    QCOMPARE(m_cli.run({u"new"_s, m_case}).exitCode, 0);
    const Ran imported = m_cli.run({u"import"_s, m_case, m_cli.file(u"openstall-presses.csv"_s)});
    QVERIFY2(imported.exitCode == 0, imported.account().constData());
    QVERIFY(writeBytes(m_cli.file(u"letter.txt"_s), "Dear colleague"));
    QVERIFY(writeBytes(m_cli.file(u"empty.icase"_s), QByteArray()));
}

void TestCliRefusals::everyCommandExplainsItself_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"new", "import", "probe", "read", "info", "list", "find", "show", "graph", "packet",
                             "verify", "extract", "history", "copy", "check", "compact", "merge", "diff"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCliRefusals::everyCommandExplainsItself()
{
    QFETCH(QString, command);
    const Ran help = m_cli.run({command, u"--help"_s});
    QCOMPARE(help.exitCode, 0);
    QVERIFY2(help.output.contains("interdict-cli " + command.toLatin1()), help.account().constData());
    QVERIFY2(help.output.contains("Example"), help.account().constData());
    QVERIFY(m_cli.run({u"--help"_s}).output.contains("  " + command.toLatin1() + ' '));
}

void TestCliRefusals::wrongUseReturnsTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing asked") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"destroy"_s};
    QTest::newRow("unknown option") << QStringList{u"info"_s, m_case, u"--loud"_s};
    QTest::newRow("case left out") << QStringList{u"info"_s};
    QTest::newRow("nothing to import") << QStringList{u"import"_s, m_case};
    QTest::newRow("nothing of that name to list") << QStringList{u"list"_s, m_case, u"unicorns"_s};
    QTest::newRow("no number") << QStringList{u"list"_s, m_case, u"sellers"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("no time") << QStringList{u"info"_s, m_case, u"--time"_s, u"yesterday"_s};
    QTest::newRow("no picture named") << QStringList{u"graph"_s, m_case};
    QTest::newRow("unknown kind of recipient")
        << QStringList{u"packet"_s, m_case, u"--entity"_s, u"#1"_s, u"--kind"_s, u"friend"_s, u"--out"_s, u"x.zip"_s};
}

void TestCliRefusals::wrongUseReturnsTwo()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.run(arguments);
    QVERIFY2(ran.exitCode == 2, ran.account().constData());
    QVERIFY(!ran.complaint.isEmpty() || arguments.isEmpty());
}

void TestCliRefusals::unusableInputReturnsThree_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QString sample = m_cli.file(u"shipments.csv"_s);
    QTest::newRow("case is missing") << QStringList{u"info"_s, m_cli.file(u"missing.icase"_s)};
    QTest::newRow("file is missing") << QStringList{u"import"_s, m_case, m_cli.file(u"missing.csv"_s)};
    QTest::newRow("text is no case") << QStringList{u"info"_s, m_cli.file(u"letter.txt"_s)};
    QTest::newRow("empty file is no case") << QStringList{u"import"_s, m_cli.file(u"empty.icase"_s), sample};
    QTest::newRow("folder is no case") << QStringList{u"info"_s, m_cli.folder()};
    QTest::newRow("no such entity") << QStringList{u"show"_s, m_case, u"seller:nobody-of-that-name"_s};
    QTest::newRow("no such record") << QStringList{u"show"_s, m_case, u"--record"_s, u"999999"_s};
    QTest::newRow("no such source") << QStringList{u"extract"_s, m_case, u"99"_s, m_cli.file(u"x.csv"_s)};
    QTest::newRow("no folder to write to") << QStringList{u"new"_s, m_cli.file(u"nowhere/x.icase"_s)};
    QTest::newRow("nothing to verify") << QStringList{u"verify"_s, m_cli.file(u"missing.zip"_s)};
}

void TestCliRefusals::unusableInputReturnsThree()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.run(arguments);
    QVERIFY2(ran.exitCode == 3, ran.account().constData());
    // One whole sentence, or a few: where it is from, and an end.
    QVERIFY2(ran.complaint.startsWith("interdict-cli: "_L1) && ran.complaint.trimmed().endsWith(u'.'),
             ran.account().constData());
}

void TestCliRefusals::existingCaseIsNotOverwritten()
{
    const QByteArray before = bytesOf(m_case);
    QCOMPARE(m_cli.run({u"new"_s, m_case}).exitCode, 3);
    QVERIFY(bytesOf(m_case) == before);
}

void TestCliRefusals::caseInUseReturnsFour()
{
    const auto holder = CaseSession::open(m_case, CaseFile::Access::readWrite, u"holder"_s, Clock::system());
    QVERIFY2(holder.has_value(), holder ? "" : qPrintable(holder.error().message));
    const Ran refused = m_cli.run({u"import"_s, m_case, m_cli.file(u"shipments.csv"_s)});
    QVERIFY2(refused.exitCode == 4, refused.account().constData());
    // Reading and copying go on.
    QCOMPARE(m_cli.run({u"info"_s, m_case}).exitCode, 0);
    QCOMPARE(m_cli.run({u"copy"_s, m_case, m_cli.file(u"meanwhile.icase"_s)}).exitCode, 0);
}

void TestCliRefusals::damagedCaseReturnsFive()
{
    QByteArray bytes = bytesOf(m_case);
    const QString damaged = m_cli.file(u"damaged.icase"_s);
    for (qsizetype i = bytes.size() / 4; i < bytes.size() * 3 / 4; ++i)
        bytes[i] = char(bytes[i] ^ 0x5a);
    QVERIFY(writeBytes(damaged, bytes));
    const Ran verified = m_cli.run({u"verify"_s, damaged});
    QVERIFY2(verified.exitCode == 5, verified.account().constData());
}

void TestCliRefusals::refusalInJsonHoldsTheSentence()
{
    const Ran ran = m_cli.runJson({u"info"_s, m_cli.file(u"missing.icase"_s)});
    QCOMPARE(ran.exitCode, 3);
    QVERIFY(ran.json()[u"error"_s].toString().contains("missing.icase"_L1));
}

void TestCliRefusals::anAnswerThatIsLostIsNoSuccess_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("at once") << QStringList{u"info"_s, m_case};
    QTest::newRow("JSON") << QStringList{u"info"_s, m_case, u"--json"_s};
    QTest::newRow("record by record") << QStringList{u"read"_s, m_cli.file(u"openstall-presses.csv"_s)};
    QTest::newRow("help") << QStringList{u"--help"_s};
}

void TestCliRefusals::anAnswerThatIsLostIsNoSuccess()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("this system has no disk that is always full");
    QVERIFY2(m_cli.run(arguments).exitCode == 0, m_cli.run(arguments).account().constData());
    QProcess process;
    process.setProcessEnvironment(CliProgram::environment(m_cli.file(u"home"_s)));
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(CliProgram::path(), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("could not be written out in full"));
}

void TestCliRefusals::killedImportLeavesNothing_data()
{
    QTest::addColumn<int>("milliseconds");
    for (const int after : {60, 300, 900, 1800})
        QTest::newRow((QByteArray::number(after) + " ms").constData()) << after;
}

void TestCliRefusals::killedImportLeavesNothing()
{
    QFETCH(int, milliseconds);
    const QString path = m_cli.file(u"killed-%1.icase"_s.arg(milliseconds));
    QCOMPARE(m_cli.run({u"new"_s, path}).exitCode, 0);
    QProcess import;
    import.setProcessEnvironment(CliProgram::environment(m_cli.file(u"home"_s)));
    import.start(CliProgram::path(), {u"import"_s, path, m_cli.file(u"big-listings.csv"_s)});
    QVERIFY(import.waitForStarted());
    QVERIFY2(!import.waitForFinished(milliseconds),
             "the import was over before it could be killed: make the file bigger");
    import.kill();
    QVERIFY(import.waitForFinished());
    QCOMPARE(import.exitStatus(), QProcess::CrashExit);

    const Ran verified = m_cli.runJson({u"verify"_s, path});
    QVERIFY2(verified.exitCode == 0, verified.account().constData());
    const QJsonObject info = m_cli.runJson({u"info"_s, path}).json();
    QCOMPARE(info[u"records"_s].toInt(-1), 0);
    QCOMPARE(info[u"listings"_s].toInt(-1), 0);
    QCOMPARE(info[u"links"_s].toInt(-1), 0);
    QCOMPARE(info[u"entities"_s].toObject(), QJsonObject());
    QCOMPARE(info[u"sources"_s].toArray(), QJsonArray());
    QCOMPARE(info[u"historyEntries"_s].toInt(), 1);
    // And the case is no cripple: it takes an import at once.
    const Ran imported = m_cli.run({u"import"_s, path, m_cli.file(u"shipments.csv"_s)});
    QVERIFY2(imported.exitCode == 0, imported.account().constData());
}

QTEST_GUILESS_MAIN(TestCliRefusals)
#include "tst_clirefusals.moc"
