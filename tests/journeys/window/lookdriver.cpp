// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/lookdriver.h"

#include "models/casework/jobrunner.h"
#include "tests/journeys/window/lookaudit.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPixmap>
#include <QTabBar>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

void LookDriver::settle()
{
    const auto isIdle = [this] {
        const QList<JobRunner *> all = window().findChildren<JobRunner *>();
        return std::none_of(all.begin(), all.end(), [](const JobRunner *jobs) { return jobs->isRunning(); });
    };
    const int pause = qEnvironmentVariableIsSet("INTERDICT_SHOTS") ? 150 : 50;
    QTest::qWait(pause); // jobs that start when the page is shown
    static_cast<void>(QTest::qWaitFor(isIdle, 30000));
    // Some runners belong to no widget: until nothing changes any more.
    QImage before;
    const auto isStill = [this, &before, pause] {
        QTest::qWait(pause);
        const QImage now = window().grab().toImage();
        const auto *title = find<QLabel>(u"emptyTitle"_s);
        const auto *cancel = find<QAbstractButton>(u"emptyButton"_s);
        const bool isWaiting = (title && title->text().endsWith(u'…')) || (cancel && cancel->text() == u"Cancel"_s);
        return now == std::exchange(before, now) && !isWaiting;
    };
    static_cast<void>(QTest::qWaitFor(isStill, 15000));
}

void LookDriver::note(const QString &where, const QStringList &findings)
{
    for (const QString &finding : findings) {
        if (m_known.contains(finding))
            continue;
        m_known << finding;
        m_findings << where + u": "_s + finding;
    }
}

void LookDriver::look(const QString &name, QWidget *at)
{
    settle();
    const QString folder = qEnvironmentVariable("INTERDICT_SHOTS");
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        if (!at->grab().save(folder + u'/' + name + u".png"_s))
            qWarning("no picture %s", qPrintable(name));
    }
    note(name, namelessControls(at));
    note(name, cutTexts(at));
    note(name, faintTexts(at));
    note(name, clashingLetters(at));
    note(name, menuFaults(at));
    note(name, clashingKeys(at));
}

void LookDriver::walkTabs(const QWidget *in, const QString &name)
{
    const QList<QTabBar *> bars = in->findChildren<QTabBar *>();
    for (QTabBar *bar : bars) {
        const int first = bar->currentIndex();
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (tab == first || !bar->isTabVisible(tab))
                continue;
            bar->setCurrentIndex(tab);
            look(name + u'-' + (bar->objectName().isEmpty() ? bar->parentWidget()->objectName() : bar->objectName()) +
                     QString::number(tab),
                 in->window());
        }
        if (first >= 0)
            bar->setCurrentIndex(first);
    }
}

void LookDriver::walkPage(const QString &page, const QString &when)
{
    window().showPage(page);
    const QString name = when + u'-' + page;
    look(name);
    if (auto *shown = window().findChild<QWidget *>(page))
        walkTabs(shown, name);
}

void LookDriver::walkInspector(const QString &name)
{
    look(name);
    if (const auto *dock = find(u"inspectorDock"_s))
        walkTabs(dock, name);
}

void LookDriver::walkMenus()
{
    const QList<QAction *> entries = window().menuBar()->actions();
    for (const QAction *entry : entries) {
        QMenu *menu = entry->menu();
        menu->popup(window().mapToGlobal(QPoint(40, 40)));
        look(u"menu-"_s + QString(entry->text()).remove(u'&'), menu);
        menu->close();
    }
}

QDialog *LookDriver::newDialog(const QList<QWidget *> &before) const
{
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        auto *dialog = qobject_cast<QDialog *>(top);
        if (dialog && dialog->isVisible() && !before.contains(dialog))
            return dialog;
    }
    return nullptr;
}

bool LookDriver::atDialog(const QString &name, const std::function<void()> &open,
                          const std::function<void(QDialog *)> &inside)
{
    QList<QWidget *> before;
    const QWidgetList tops = QApplication::topLevelWidgets();
    for (QWidget *top : tops) {
        if (top->isVisible())
            before << top;
    }
    bool isDone = false;
    bool isAtIt = false;
    QTimer poll; // the dialog may have an event loop of its own
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        QDialog *dialog = isAtIt ? nullptr : newDialog(before);
        if (!dialog)
            return;
        isAtIt = true;
        QTest::qWait(150);
        look(name, dialog);
        if (inside)
            inside(dialog);
        if (QDialog *still = newDialog(before))
            still->close();
        isDone = true;
    });
    poll.start(30);
    open();
    return QTest::qWaitFor([&isDone] { return isDone; }, 30000);
}

void LookDriver::trigger(const QString &action)
{
    auto *found = window().findChild<QAction *>(action);
    if (!found)
        qFatal("there is no action %s", qPrintable(action));
    if (!found->isEnabled())
        qWarning("%s cannot be done now", qPrintable(action));
    found->trigger();
}

bool LookDriver::atDialogOf(const QString &action, const std::function<void(QDialog *)> &inside)
{
    return atDialog(
        u"dialog-"_s + action, [this, &action] { trigger(action); }, inside);
}

} // namespace interdict::journeys
