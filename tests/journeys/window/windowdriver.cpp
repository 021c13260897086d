// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/journeys/window/windowdriver.h"

#include "widgets/controls/messagestrip.h"
#include "widgets/shell/appearance.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTest>
#include <QTimer>
#include <QUrl>

namespace interdict::journeys {

using namespace Qt::StringLiterals;

namespace {

/// "1024x700"; as large as usual where the environment says nothing.
QSize wantedSize()
{
    const QStringList sides = qEnvironmentVariable("INTERDICT_SHOTS_SIZE").split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize(1280, 800);
}

/// In any script, which QTest::keyClicks() cannot.
void typeText(QWidget *widget, const QString &text)
{
    for (const QChar character : text) {
        if (character.unicode() < 0x80)
            QTest::keyClick(widget, character.toLatin1());
        else
            QTest::sendKeyEvent(QTest::Click, widget, Qt::Key_unknown, QString(character), Qt::NoModifier);
    }
}

} // namespace

WindowDriver::WindowDriver(const Clock &clock) : m_clock(clock)
{
    if (qEnvironmentVariableIsSet("INTERDICT_SHOTS_LANGUAGE")) // as the program does, numbers and dates with the words
        QLocale::setDefault(QLocale(qEnvironmentVariable("INTERDICT_SHOTS_LANGUAGE")));
    ui::applyAppearance(qEnvironmentVariableIsSet("INTERDICT_SHOTS_DARK") ? ui::Appearance::dark
                                                                          : ui::Appearance::system);
    restart();
}

void WindowDriver::restart()
{
    if (m_window)
        m_window->close();
    m_window = std::make_unique<ui::CaseWindow>(m_clock);
    m_window->resize(wantedSize());
    m_window->show();
    if (!QTest::qWaitForWindowExposed(m_window.get()))
        qFatal("the window does not appear");
}

QWidget *WindowDriver::findWidget(const QString &name, const QMetaObject &type) const
{
    QWidgetList tops = QApplication::topLevelWidgets();
    // Dialogs lie above the window.
    std::stable_partition(tops.begin(), tops.end(), [this](const QWidget *top) { return top != m_window.get(); });
    for (QWidget *top : std::as_const(tops)) {
        if (!top->isVisible())
            continue;
        QWidgetList widgets = top->findChildren<QWidget *>(name);
        widgets.prepend(top);
        for (QWidget *widget : std::as_const(widgets)) {
            if (widget->objectName() == name && widget->isVisible() && type.cast(widget))
                return widget;
        }
    }
    return nullptr;
}

bool WindowDriver::click(const QString &name) const
{
    QWidget *widget = find(name);
    if (!widget || !widget->isEnabled())
        return false;
    // A check box answers on its mark and its words only.
    const QPoint at = qobject_cast<QCheckBox *>(widget) ? QPoint(8, widget->height() / 2) : widget->rect().center();
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
    return true;
}

bool WindowDriver::type(const QString &name, const QString &text) const
{
    QWidget *widget = find(name);
    if (!widget || !widget->isEnabled())
        return false;
    QTest::mouseClick(
        qobject_cast<QAbstractScrollArea *>(widget) ? qobject_cast<QAbstractScrollArea *>(widget)->viewport() : widget,
        Qt::LeftButton);
    QTest::keySequence(widget, QKeySequence::SelectAll);
    typeText(widget, text);
    return true;
}

void WindowDriver::clickCell(QAbstractItemView *view, const QModelIndex &cell, Qt::KeyboardModifiers modifiers)
{
    view->scrollTo(cell);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers, view->visualRect(cell).center());
}

void WindowDriver::clickCell(QAbstractItemView *view, int row, int column, Qt::KeyboardModifiers modifiers)
{
    clickCell(view, view->model()->index(row, column), modifiers);
}

bool WindowDriver::choose(const QString &name, const QString &entry) const
{
    auto *box = find<QComboBox>(name);
    const int wanted = box ? box->findText(entry, Qt::MatchStartsWith) : -1;
    if (wanted < 0)
        return false;
    box->setFocus();
    for (int steps = box->count(); box->currentIndex() != wanted && steps > 0; --steps)
        QTest::keyClick(box, box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return box->currentIndex() == wanted;
}

void WindowDriver::drop(const QString &name, const QStringList &paths) const
{
    QWidget *target = name.isEmpty() ? m_window.get() : find(name);
    if (!target)
        qFatal("nothing to drop on: %s", qPrintable(name));
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint at = target->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    if (!enter.isAccepted())
        return;
    QDropEvent dropped(at, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &dropped);
}

QString WindowDriver::message() const
{
    const auto *strip = find<ui::MessageStrip>(u"messageStrip"_s);
    return strip ? strip->text() : QString();
}

void WindowDriver::showPage(int row) const
{
    if (auto *bar = find<QAbstractItemView>(u"pageBar"_s))
        clickCell(bar, row, 0);
}

void WindowDriver::shortcut(const QKeySequence &keys) const
{
    m_window->activateWindow();
    if (!QTest::qWaitForWindowActive(m_window.get()))
        qWarning("the window does not become active");
    QTest::keySequence(m_window.get(), keys);
}

bool WindowDriver::newCase(const QString &path) const
{
    shortcut(QKeySequence::New);
    return answerNewCase(path);
}

bool WindowDriver::answerNewCase(const QString &path) const
{
    const bool isAsked = QTest::qWaitFor([this] { return find(u"caseName"_s) != nullptr; }, 5000);
    return isAsked && type(u"caseName"_s, QFileInfo(path).completeBaseName()) &&
           chooseFile([this] { static_cast<void>(click(u"caseDialogButton"_s)); }, path);
}

bool WindowDriver::chooseFile(const std::function<void()> &open, const QString &path) const
{
    bool wasAnswered = false;
    QTimer poll; // the dialog has an event loop of its own
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
        if (!name || !name->isVisible())
            return;
        // Until it takes the answer: while it still reads the folder it may write the name anew.
        name->setCompleter(nullptr); // its list comes up when it likes, and would take the Return
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QDir::toNativeSeparators(path));
        wasAnswered = true;
        QTest::keyClick(name, Qt::Key_Return);
    });
    poll.start(200);
    QTimer::singleShot(20000, &poll, [] {
        if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
            dialog->reject(); // better a failed test than one that waits for ever
    });
    open();
    for (int waited = 0; !wasAnswered && waited < 5000; waited += 20)
        QTest::qWait(20); // dialogs without a loop of their own
    return wasAnswered;
}

void WindowDriver::shot(const QString &name) const
{
    const QString folder = qEnvironmentVariable("INTERDICT_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(150);
    QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
    QDir().mkpath(folder);
    if (!top->grab().save(folder + u'/' + name + u".png"_s))
        qWarning("no picture %s", qPrintable(name));
}

} // namespace interdict::journeys
