// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers

/// Drives the window through an import of the given file and prints, for each step, how long it took and the longest
/// time in which the window answered to nothing.
#include "models/store/sourcequeries.h"
#include "tests/journeys/window/windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>
#include <QTimer>
#include <QWizard>

#include <algorithm>

using namespace interdict;
using namespace interdict::journeys;
using namespace Qt::StringLiterals;

namespace {

/// Ticks as fast as the event loop lets it.
class Pulse
{
public:
    Pulse()
    {
        m_clock.start();
        m_last.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_last.nsecsElapsed());
            m_last.start();
        });
        m_timer.start(0);
    }

    void tell(const QString &step)
    {
        QTextStream(stdout) << u"%1 %2 s, longest silence %3 ms\n"_s.arg(step, -34)
                                   .arg(double(m_clock.restart()) / 1000, 8, 'f', 2)
                                   .arg(double(m_longest) / 1e6, 8, 'f', 1);
        m_longest = 0;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

bool waitFor(const std::function<bool()> &isDone)
{
    return QTest::qWaitFor(isDone, 600000);
}

bool goOn(const QWizard *wizard, QWizard::WizardButton button)
{
    if (!waitFor([&] { return wizard->button(button)->isVisible() && wizard->button(button)->isEnabled(); }))
        return false;
    QTest::mouseClick(wizard->button(button), Qt::LeftButton);
    return true;
}

bool drive(WindowDriver &driver, const QString &casePath, const QString &file)
{
    if (!driver.newCase(casePath) || !waitFor([&driver] { return driver.window().session() != nullptr; }))
        return false;
    driver.shortcut(QKeySequence(u"Ctrl+I"_s));
    if (!waitFor([&driver] { return driver.find(u"pathField"_s) != nullptr; }))
        return false;
    Pulse pulse;
    if (!driver.type(u"pathField"_s, file))
        return false;
    QTest::keyClick(driver.find(u"pathField"_s), Qt::Key_Return);
    const auto *wizard = driver.find<QWizard>(u"importWizard"_s);
    for (const QString &step : {u"file, until it was probed"_s, u"reading"_s, u"columns"_s}) {
        if (!goOn(wizard, QWizard::NextButton))
            return false;
        pulse.tell(step);
    }
    if (!goOn(wizard, QWizard::CommitButton))
        return false;
    pulse.tell(u"check of all rows"_s);
    if (!goOn(wizard, QWizard::FinishButton))
        return false;
    pulse.tell(u"import"_s);
    QTest::qWait(3000);
    pulse.tell(u"three seconds after it"_s);
    for (int page = 0; page < 6; ++page) {
        driver.showPage(page);
        QTest::qWait(1000);
        pulse.tell(u"page %1"_s.arg(page + 1));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << u"Usage: bench_window FILE\n"_s;
        return 2;
    }
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"InterdictTest"_s);
    QCoreApplication::setApplicationName(u"bench_window"_s);
    QSettings().clear();
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    const QTemporaryDir folder;
    WindowDriver driver(Clock::system());
    return drive(driver, folder.filePath(u"big.icase"_s), QString::fromLocal8Bit(argv[1])) ? 0 : 1;
}
