// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/journeys/window/windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace interdict::journeys {

/// The window as somebody drives it who has no mouse: every key goes to what has the focus, and the focus goes where
/// keys lead it. What a window manager does, which no test has, is done here: a window that appears becomes active.
class KeyboardDriver : public WindowDriver
{
public:
    using WindowDriver::WindowDriver;

    /// Where the next key goes.
    [[nodiscard]] QWidget *target()
    {
        if (QApplication::activePopupWidget())
            return QApplication::activePopupWidget();
        QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : &window();
        if (QApplication::activeWindow() != top)
            top->activateWindow();
        static_cast<void>(QTest::qWaitFor([top] { return QApplication::activeWindow() == top; }, 1000));
        QWidget *focus = QApplication::focusWidget();
        return focus && focus->window() == top ? focus : top;
    }
    void key(Qt::Key which, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(target(), which, modifiers); }
    void keys(const QString &sequence) { QTest::keySequence(target(), QKeySequence(sequence)); }
    void write(const QString &text)
    {
        for (const QChar character : text)
            QTest::keyClick(target(), character.toLatin1());
    }
    /// What was in the field goes.
    void rewrite(const QString &text)
    {
        keys(QStringLiteral("Ctrl+A"));
        write(text);
    }

    [[nodiscard]] bool hasFocus(const QString &name)
    {
        for (const QWidget *widget = target(); widget; widget = widget->parentWidget()) {
            if (widget->objectName() == name)
                return true;
        }
        return false;
    }
    /// The key until that control, or something in it, has the focus; false where it does not lead there.
    [[nodiscard]] bool walkTo(const QString &name, Qt::Key which = Qt::Key_Tab, Qt::KeyboardModifiers modifiers = {})
    {
        constexpr int most = 120;
        for (int step = 0; step < most; ++step) {
            if (hasFocus(name))
                return true;
            key(which, modifiers);
        }
        return hasFocus(name);
    }
    /// Walks to a button and presses it.
    [[nodiscard]] bool press(const QString &name)
    {
        const bool isThere = QTest::qWaitFor([&] { return find(name) && find(name)->isEnabled(); }, 20000);
        if (!isThere || !walkTo(name))
            return false;
        key(Qt::Key_Space);
        return true;
    }
    /// A button without a name, such as those of a wizard, in the window that is on top.
    [[nodiscard]] bool press(const QAbstractButton *button)
    {
        const bool isThere = QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }, 30000);
        for (int step = 0; isThere && step < 80; ++step) {
            if (target() == button) {
                key(Qt::Key_Space);
                return true;
            }
            key(Qt::Key_Tab);
        }
        return false;
    }
    /// F6 until the pane has the focus.
    [[nodiscard]] bool goToPane(const QString &name) { return walkTo(name, Qt::Key_F6); }

    /// Types into the file dialog that the key brings up, which has an event loop of its own.
    void answerFileDialog(const QString &path, const std::function<void()> &open)
    {
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            if (!qobject_cast<QFileDialog *>(QApplication::activeModalWidget()))
                return;
            auto *name = qobject_cast<QLineEdit *>(target());
            if (!name)
                return key(Qt::Key_Tab);
            name->setCompleter(nullptr); // its list comes up when it likes, and would take the Return
            rewrite(path);
            key(Qt::Key_Return);
        });
        QTimer::singleShot(20000, &poll, [] {
            if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget()))
                dialog->reject(); // better a failed test than one that waits for ever
        });
        poll.start(300);
        open();
        static_cast<void>(
            QTest::qWaitFor([] { return !qobject_cast<QFileDialog *>(QApplication::activeModalWidget()); }, 5000));
    }
};

} // namespace interdict::journeys
