// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/casesession.h"
#include "models/store/historylog.h"
#include "models/store/sourcequeries.h"
#include "tests/journeys/cli/cliprogram.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <random>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

/// A day's work on the command line, that ends with a kill in the middle of a command. Each step signs with a name of
/// its own, by which it is found again in the history.
class KilledDay
{
public:
    KilledDay(const CliProgram &cli, const QString &casePath, unsigned seed)
        : m_cli(cli), m_case(casePath), m_random(seed)
    {
    }

    /// Works for so many milliseconds, then kills the command that runs.
    void work(int milliseconds)
    {
        QElapsedTimer timer;
        timer.start();
        for (;;) {
            const QString signature = u"step-%1"_s.arg(++m_step);
            QProcess process;
            process.setProcessEnvironment(CliProgram::environment(m_cli.file(u"home"_s)));
            process.start(CliProgram::path(), step() << u"--author"_s << signature);
            const qint64 left = milliseconds - timer.elapsed();
            if (left <= 0 || !process.waitForFinished(int(left))) {
                process.kill();
                process.waitForFinished();
                ++m_kills;
                return;
            }
            if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
                m_done << signature;
        }
    }

    [[nodiscard]] const QStringList &done() const { return m_done; }
    [[nodiscard]] int kills() const { return m_kills; }
    [[nodiscard]] int pick(int most) { return int(m_random() % unsigned(most)); }

private:
    /// Each changes something, whatever became of the ones before: an entry of the history is expected for each.
    QStringList step()
    {
        switch (m_step % 7) {
        case 0:
            return {u"note"_s, m_case, u"seller:ann"_s, u"Note of step %1"_s.arg(m_step)};
        case 1:
            return {u"judge"_s,
                    m_case,
                    u"seller:peer%1"_s.arg(m_step),
                    u"seller:peer%1"_s.arg(m_step + 1),
                    u"different"_s,
                    u"--reason"_s,
                    u"two keys"_s};
        case 2:
            return {u"judge"_s, m_case, u"--undo"_s};
        case 3:
            return {u"import"_s, m_case, newFile()};
        case 4:
            return {u"mark"_s, m_case, u"seller:ann"_s, u"--colour"_s,
                    QStringList{u"red"_s, u"blue"_s, u"green"_s, u"yellow"_s}[m_step / 7 % 4]};
        case 5:
            return {u"docket"_s, m_case,       u"create"_s,   u"--kind"_s,    u"registry"_s,
                    u"--to"_s,   u"Example"_s, u"--entity"_s, u"seller:ann"_s};
        default:
            return {u"withdraw"_s, m_case, m_newest};
        }
    }

    QString newFile()
    {
        m_newest = u"step%1.csv"_s.arg(m_step);
        QByteArray csv("title,seller,market,price,currency,date\n");
        for (int row = 0; row < 300; ++row)
            csv += u"Item %1 %2,dealer%3,Lantern,%2,USD,2026-01-01\n"_s.arg(m_step).arg(row).arg(pick(90)).toUtf8();
        static_cast<void>(writeBytes(m_cli.file(m_newest), csv));
        return m_cli.file(m_newest);
    }

    const CliProgram &m_cli;
    QString m_case;
    std::mt19937 m_random;
    int m_step = 0;
    int m_kills = 0;
    QString m_newest;
    QStringList m_done;
};

unsigned chosenSeed()
{
    const QByteArray given = qgetenv("INTERDICT_KILL_SEED");
    return given.isEmpty() ? std::random_device()() : given.toUInt();
}

} // namespace

/// A case as a file, on the command line: check, compact, portable, merge, diff.
class TestCliCaseFiles : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString make(const QString &name, const QByteArray &csv) const
    {
        const QString path = m_cli->file(name + u".icase"_s);
        const QString file = m_cli->file(name + u".csv"_s);
        if (!writeBytes(file, csv) || m_cli->run({u"new"_s, path}).exitCode != 0 ||
            m_cli->run({u"import"_s, path, file}).exitCode != 0)
            qFatal("cannot make %s", qPrintable(name));
        return path;
    }
    [[nodiscard]] QJsonObject json(const QStringList &arguments) const { return m_cli->runJson(arguments).json(); }
    [[nodiscard]] bool isSame(const QString &a, const QString &b) const
    {
        const QJsonObject told = json({u"diff"_s, a, b});
        return told[u"same"_s].toBool() && told[u"differences"_s].toArray().isEmpty();
    }

    std::unique_ptr<CliProgram> m_cli;
    QString m_case;
    QString m_other;

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CliProgram>();
        m_case = make(u"case"_s, "title,seller,market\nPress,ann,Lantern\nMould,bob,Lantern\n");
        m_other = make(u"other"_s, "title,seller,market\nLathe,eve,Lantern\n");
    }

    void aCaseIsMergedCheckedCompactedAndCompared()
    {
        const QString before = m_cli->file(u"before.icase"_s);
        QCOMPARE(m_cli->run({u"copy"_s, m_case, before}).exitCode, 0);
        QVERIFY(isSame(before, m_case));
        const QJsonObject preview = json({u"merge"_s, m_case, m_other, u"--dry-run"_s});
        QCOMPARE(preview[u"newListings"_s].toInt(), 1);
        QVERIFY(isSame(before, m_case));
        const Ran merged = m_cli->runJson({u"merge"_s, m_case, m_other});
        QVERIFY2(merged.exitCode == 0, merged.account().constData());
        QCOMPARE(merged.json()[u"newListings"_s].toInt(), 1);
        const QString backup = merged.json()[u"backup"_s].toString();
        QVERIFY(isSame(before, backup));
        const QStringList again{u"merge"_s, m_case, m_other, u"--time"_s, u"2026-01-31T12:00:00Z"_s};
        QVERIFY(json(again)[u"backup"_s] != json(again)[u"backup"_s]); // none replaces another
        const QJsonObject told = json({u"diff"_s, before, m_case, u"--kind"_s, u"listing"_s});
        QCOMPARE(told[u"differences"_s].toArray().size(), 1);
        QCOMPARE(told[u"differences"_s].toArray().at(0)[u"name"_s].toString(), u"Lathe"_s);
        QVERIFY(json({u"compact"_s, m_case})[u"after"_s].toObject().contains(u"fileBytes"_s));
        const QJsonObject checked = json({u"check"_s, m_case});
        QVERIFY(checked[u"holds"_s].toBool());
        QCOMPARE(checked[u"sources"_s].toInt(), 2);
        const QJsonArray kept = json({u"info"_s, m_case})[u"mergedCases"_s].toArray();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.at(0)[u"historyHead"_s].toString(), json({u"check"_s, m_other})[u"historyHead"_s].toString());
        QVERIFY(m_cli->run({u"check"_s, m_case}).output.startsWith("The case holds"));
    }

    void decisionsAboutRecordsComeAlong_data()
    {
        QTest::addColumn<bool>("hasSource");
        QTest::newRow("with a source that is new") << false;
        QTest::newRow("about a source that both have") << true;
    }

    void decisionsAboutRecordsComeAlong()
    {
        QFETCH(bool, hasSource);
        const QByteArray csv("title,seller,market,price,currency\nPress,ann,Lantern,5,USD\nMould,bob\n");
        const QString reviewed = make(u"reviewed"_s, csv);
        const QString taking = m_cli->file(u"taking.icase"_s);
        QCOMPARE(m_cli->run({u"new"_s, taking}).exitCode, 0);
        if (hasSource)
            QCOMPARE(m_cli->run({u"import"_s, taking, m_cli->file(u"reviewed.csv"_s)}).exitCode, 0);
        QCOMPARE(m_cli->run({u"list"_s, reviewed, u"listings"_s, u"--json"_s}).json()[u"total"_s].toInt(), 1);
        const Ran fixed = m_cli->run({u"review"_s, reviewed, u"--fix"_s, u"2"_s, u"market=Lantern"_s, u"price=7"_s,
                                      u"currency=USD"_s, u"--why"_s, u"cut off"_s});
        QVERIFY2(fixed.exitCode == 0, fixed.account().constData());
        const Ran merged = m_cli->runJson({u"merge"_s, taking, reviewed});
        QVERIFY2(merged.exitCode == 0, merged.account().constData());
        QCOMPARE(json({u"list"_s, taking, u"listings"_s})[u"total"_s].toInt(), 2);
        QVERIFY(isSame(taking, reviewed));
        QVERIFY(json({u"check"_s, taking})[u"holds"_s].toBool());
    }

    void aPortableCopyIsForReading()
    {
        const QString part = m_cli->file(u"part.icase"_s);
        QCOMPARE(json({u"portable"_s, m_case, u"--entity"_s, u"seller:ann"_s, u"--dry-run"_s})[u"listings"_s].toInt(),
                 1);
        QVERIFY(!QFileInfo::exists(part));
        const Ran made = m_cli->runJson({u"portable"_s, m_case, part, u"--entity"_s, u"seller:ann"_s});
        QVERIFY2(made.exitCode == 0, made.account().constData());
        QVERIFY(json({u"check"_s, part})[u"holds"_s].toBool());
        QCOMPARE(json({u"list"_s, part, u"listings"_s})[u"total"_s].toInt(), 1);
        const QByteArray bytes = bytesOf(part);
        QCOMPARE(m_cli->run({u"note"_s, part, u"seller:ann"_s, u"Answers quickly"_s}).exitCode, 3);
        QCOMPARE(m_cli->run({u"import"_s, part, m_cli->file(u"other.csv"_s)}).exitCode, 3);
        for (const QStringList &writing :
             {QStringList{u"withdraw"_s, part, u"1"_s}, QStringList{u"restore"_s, part, u"1"_s},
              QStringList{u"packet"_s, part, u"--entity"_s, u"seller:ann"_s, u"--kind"_s, u"registry"_s, u"--to"_s,
                          u"Example"_s, u"--out"_s, m_cli->file(u"packet.zip"_s)}}) {
            const Ran ran = m_cli->run(writing);
            QVERIFY2(ran.exitCode == 3, ran.account().constData());
            QVERIFY2(ran.complaint.contains(u"portable copy"_s), ran.account().constData());
        }
        QVERIFY(!QFileInfo::exists(m_cli->file(u"packet.zip"_s)));
        QCOMPARE(bytesOf(part), bytes);
        const Ran extracted = m_cli->runJson({u"extract"_s, part, u"1"_s, m_cli->file(u"out.csv"_s)});
        QVERIFY2(extracted.exitCode == 0, extracted.account().constData());
        QVERIFY(!extracted.json()[u"isWhole"_s].toBool());
        QCOMPARE(m_cli->run({u"portable"_s, m_case, part, u"--entity"_s, u"seller:ann"_s}).exitCode, 3); // it is there
    }

    void damageIsNamedWithWhatToDo()
    {
        QByteArray bytes = bytesOf(m_case);
        for (qsizetype at = 16384 * 2; at < bytes.size(); at += 16384 * 2)
            bytes.replace(at, 64, QByteArray(64, '\xa5'));
        QVERIFY(writeBytes(m_case, bytes));
        const Ran checked = m_cli->runJson({u"check"_s, m_case});
        QCOMPARE(checked.exitCode, 5);
        const QJsonObject finding = checked.json()[u"findings"_s].toArray().at(0).toObject();
        QCOMPARE(finding[u"part"_s].toString(), u"database"_s);
        QVERIFY(!finding[u"what"_s].toString().isEmpty() && !finding[u"todo"_s].toString().isEmpty());
        QCOMPARE(bytesOf(m_case), bytes); // kept for examination
    }

    void wrongUseAndInputAreSaid_data()
    {
        QTest::addColumn<QStringList>("arguments"); // CASE and TEXT stand for paths
        QTest::addColumn<int>("exitCode");
        for (const QString &command : {u"check"_s, u"compact"_s, u"merge"_s, u"diff"_s, u"portable"_s})
            QTest::addRow("%s without a case", qPrintable(command)) << QStringList{command} << 2;
        for (const QString &command : {u"check"_s, u"compact"_s}) {
            QTest::addRow("%s of text", qPrintable(command)) << QStringList{command, u"TEXT"_s} << 3;
            QTest::addRow("%s of nothing", qPrintable(command)) << QStringList{command, u"nothing.icase"_s} << 3;
        }
        for (const QString &command : {u"merge"_s, u"diff"_s}) {
            QTest::addRow("%s with text", qPrintable(command)) << QStringList{command, u"CASE"_s, u"TEXT"_s} << 3;
            QTest::addRow("%s with nothing", qPrintable(command))
                << QStringList{command, u"CASE"_s, u"nothing.icase"_s} << 3;
        }
        QTest::newRow("merge with itself") << QStringList{u"merge"_s, u"CASE"_s, u"CASE"_s} << 3;
        QTest::newRow("no conflict") << QStringList{u"merge"_s, u"CASE"_s, u"OTHER"_s, u"--theirs"_s, u"judgement:99"_s}
                                     << 3;
        QTest::newRow("folder that is not there")
            << QStringList{u"portable"_s, u"CASE"_s, u"nowhere/part.icase"_s, u"--entity"_s, u"seller:ann"_s} << 3;
        QTest::newRow("diff of no kind") << QStringList{u"diff"_s, u"CASE"_s, u"CASE"_s, u"--kind"_s, u"hat"_s} << 2;
        QTest::newRow("nothing chosen") << QStringList{u"portable"_s, u"CASE"_s, u"part.icase"_s} << 3;
        QTest::newRow("no day") << QStringList{u"portable"_s, u"CASE"_s, u"part.icase"_s, u"--from"_s, u"May"_s} << 2;
        QTest::newRow("no filter") << QStringList{u"portable"_s, u"CASE"_s, u"p.icase"_s, u"--filter"_s, u"x"_s} << 2;
        QTest::newRow("unknown entity") << QStringList{u"portable"_s, u"CASE"_s, u"part.icase"_s, u"--entity"_s,
                                                       u"seller:zoe"_s}
                                        << 3;
    }

    void wrongUseAndInputAreSaid()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        arguments.replaceInStrings(u"CASE"_s, m_case).replaceInStrings(u"OTHER"_s, m_other);
        arguments.replaceInStrings(u"TEXT"_s, m_cli->file(u"case.csv"_s));
        const Ran ran = m_cli->run(arguments);
        QVERIFY2(ran.exitCode == exitCode, ran.account().constData());
        QVERIFY(!ran.complaint.isEmpty());
        QVERIFY(json({u"check"_s, m_case})[u"holds"_s].toBool());
    }

    void aCaseInUseIsLeftAlone()
    {
        const auto session = CaseSession::open(m_case, CaseFile::Access::readWrite, u"ann"_s, Clock::system());
        QVERIFY(session);
        QCOMPARE(m_cli->run({u"compact"_s, m_case}).exitCode, 4);
        QCOMPARE(m_cli->run({u"merge"_s, m_case, m_other}).exitCode, 4);
        QCOMPARE(m_cli->run({u"check"_s, m_case}).exitCode, 0); // reading is always possible
        QVERIFY(isSame(m_case, m_case));
    }

    void nothingIsLostByTwentyKills()
    {
        const unsigned seed = chosenSeed();
        qInfo("INTERDICT_KILL_SEED=%u", seed);
        QByteArray peers("title,seller,market\n");
        for (int i = 0; i < 2000; ++i)
            peers += u"Item %1,peer%1,Bazaar\n"_s.arg(i).toUtf8();
        QVERIFY(writeBytes(m_cli->file(u"peers.csv"_s), peers));
        QCOMPARE(m_cli->run({u"import"_s, m_case, m_cli->file(u"peers.csv"_s)}).exitCode, 0);
        KilledDay day(*m_cli, m_case, seed);
        for (int round = 0; round < 20; ++round) {
            day.work(20 + day.pick(500));
            const Ran checked = m_cli->runJson({u"check"_s, m_case});
            QVERIFY2(checked.exitCode == 0 && checked.json()[u"holds"_s].toBool(), checked.account().constData());
            const auto session = CaseSession::open(m_case, CaseFile::Access::readWrite, u"ann"_s, Clock::system());
            QVERIFY2(session, session ? "" : qPrintable(session.error().message));
            const auto history = (*session)->history(1, 100'000);
            QVERIFY(history);
            QStringList signatures;
            qint64 notes = 0;
            for (const HistoryEntry &entry : *history) {
                signatures << entry.author;
                notes += entry.action == "add-note"_L1;
            }
            for (const QString &done : day.done())
                QVERIFY2(signatures.contains(done), qPrintable(done + u" is lost"_s));
            QCOMPARE(*(*session)->database().number("SELECT count(*) FROM note"), notes);
        }
        QCOMPARE(day.kills(), 20);
        QVERIFY(!day.done().empty()); // how many depends on the machine
        qInfo("%lld commands had returned, and none of them is lost", qint64(day.done().size()));
    }
};

QTEST_GUILESS_MAIN(TestCliCaseFiles)
#include "tst_clicasefiles.moc"
