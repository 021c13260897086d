// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/basics/language.h"
#include "models/casework/caseimport.h"
#include "models/store/casecheck.h"
#include "models/store/historylog.h"
#include "tests/journeys/window/killedday.h"
#include "widgets/shell/casewindow.h"

#include <QApplication>
#include <QFile>
#include <QProcess>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <random>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

void beThisProgram()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"tst_killedwindow"_s);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    useLanguage(QLocale(u"en"_s));
}

} // namespace

/// The window is killed in the middle of a day, again and again: what it had finished is in the case, the case is
/// whole, and the next window stands as the killed one did. INTERDICT_KILLS says how often, INTERDICT_KILL_SEED which
/// day it was.
class KilledWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingIsLostByAKill();

private:
    /// Works for so many milliseconds from when the case is open.
    void workAndKill(unsigned seed, int milliseconds);
    void checkWhatIsLeft(const DayLog &log);

    QTemporaryDir m_folder;
    QString m_case = m_folder.filePath(u"killed.icase"_s);
    QString m_log = m_folder.filePath(u"day.log"_s);
    bool m_wasStuck = false;
};

void KilledWindowTest::initTestCase()
{
    QSettings().clear();
    ui::CaseWindow window(Clock::system());
    window.newCase(m_case, {});
    QVERIFY(window.session());
    QFile market(m_folder.filePath(u"market.csv"_s));
    QVERIFY(market.open(QIODevice::WriteOnly));
    market.write("title,seller,market\nPress,ann,Bazaar\nDye,ben,Bazaar\n");
    market.close();
    const auto probe = probeFile(market.fileName(), {});
    QVERIFY(probe);
    const ImportRequest request{m_case,         market.fileName(), probe->layout,
                                probe->mapping, u"tester"_s,       Clock::system().now()};
    QVERIFY(importFile(request, {}, {}));
}

void KilledWindowTest::workAndKill(unsigned seed, int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 before = QFile(m_log).size();
    process.start(QCoreApplication::applicationFilePath(), {u"--day"_s, m_case, m_log, QString::number(seed)});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile(m_log).size() > before || process.state() == QProcess::NotRunning, 30000);
    m_wasStuck = process.waitForFinished(milliseconds);
    process.kill();
    process.waitForFinished();
}

void KilledWindowTest::checkWhatIsLeft(const DayLog &log)
{
    ui::CaseWindow window(Clock::system());
    window.openCase(m_case);
    QVERIFY(window.session());
    QVERIFY(!window.session()->isReadOnly()); // the lock of the dead holds nobody up
    const auto check = checkCase(window.session()->database(), {}, {});
    QVERIFY2(check && check->problems.isEmpty(), check ? qPrintable(check->problems.join(u' ')) : "cannot be read");
    if (log.entries > 0) { // all before it are what they were, since each digest rests on the one before
        const auto entry = readHistory(window.session()->database(), log.entries, 1);
        QVERIFY2(entry && entry->size() == 1, qPrintable(u"entry %1 is lost"_s.arg(log.entries)));
        QCOMPARE(entry->front().digest.toString(), QString::fromLatin1(log.newest));
    }
    const QString page = window.findChild<QStackedWidget *>(u"pages"_s)->currentWidget()->objectName();
    if (!log.page.isEmpty())
        QVERIFY2(page == log.page || page == log.pageBegun, qPrintable(u"%1, not %2"_s.arg(page, log.page)));
    if (!log.text.isEmpty() && !log.isFiltering) {
        const auto *chips = window.findChild<QWidget *>(u"filterChips"_s);
        QStringList texts;
        for (const QToolButton *chip : chips->findChildren<QToolButton *>())
            texts << chip->text();
        QVERIFY2(texts.join(u'\n').contains(log.text), qPrintable(texts.join(u", "_s) + u": no "_s + log.text));
    }
}

void KilledWindowTest::nothingIsLostByAKill()
{
    const QByteArray givenSeed = qgetenv("INTERDICT_KILL_SEED");
    const unsigned seed = givenSeed.isEmpty() ? std::random_device()() : givenSeed.toUInt();
    const int kills =
        qEnvironmentVariableIsSet("INTERDICT_KILLS") ? qEnvironmentVariableIntValue("INTERDICT_KILLS") : 4;
    qInfo("INTERDICT_KILL_SEED=%u, %d kills", seed, kills);
    std::mt19937 random(seed);
    for (int round = 0; round < kills; ++round) {
        workAndKill(random(), int(random() % 3000));
        QVERIFY(!m_wasStuck);
        checkWhatIsLeft(DayLog::read(m_log));
        if (QTest::currentTestFailed())
            return;
    }
    const DayLog log = DayLog::read(m_log);
    QVERIFY(log.actions > 0); // the days were more than kills
    qInfo("%d actions were finished, %lld entries in the history; none is lost", log.actions, log.entries);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    beThisProgram();
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == "--day"_L1)
        return workUntilKilled(arguments[2], arguments[3], arguments[4].toUInt());
    KilledWindowTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedwindow.moc"
