// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "tests/journeys/window/windowdriver.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSet>
#include <QStackedWidget>
#include <QTest>
#include <QTimer>
#include <QWizard>

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
    /// The key for the menu of what has the focus; a desktop makes an event of it, QTest does not.
    void menuKey()
    {
        key(Qt::Key_Menu);
        if (QApplication::activePopupWidget())
            return;
        const QPoint middle = target()->rect().center();
        QContextMenuEvent menu(QContextMenuEvent::Keyboard, middle, target()->mapToGlobal(middle));
        QApplication::sendEvent(target(), &menu);
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
    /// Buttons, fields and lists below `root` that can be used now and that neither Tab nor Shift+Tab leads to: their
    /// names. A round of the whole window each way.
    [[nodiscard]] QStringList unreached(const QWidget *root)
    {
        constexpr int most = 2000;
        constexpr int sameAgain = 60; // some controls take several keys; so many known ones are another round
        QSet<const QWidget *> reached;
        for (const Qt::Key which : {Qt::Key_Tab, Qt::Key_Backtab}) {
            for (int step = 0, known = 0; step < most && known < sameAgain; ++step) {
                const QWidget *at = target();
                known = reached.contains(at) ? known + 1 : 0;
                reached << at;
                key(which, which == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            }
            static_cast<void>(goToPane(root->objectName()));
        }
        QStringList names;
        const QList<QWidget *> all = root->findChildren<QWidget *>();
        for (const QWidget *each : all) {
            const QWidget *takes = each->focusProxy() ? each->focusProxy() : each;
            if (isControl(each) && !reached.contains(each) && !reached.contains(takes))
                names << (each->objectName().isEmpty() ? each->accessibleName() : each->objectName()) + u' ' +
                             QString::fromLatin1(each->metaObject()->className());
        }
        return names;
    }
    /// F6 until the pane has the focus.
    [[nodiscard]] bool goToPane(const QString &name) { return walkTo(name, Qt::Key_F6); }

    /// The page that is shown.
    [[nodiscard]] QString page() const
    {
        return find<QStackedWidget>(QStringLiteral("pages"))->currentWidget()->objectName();
    }
    /// Arrows down the page bar until the page is shown.
    [[nodiscard]] bool walkToPage(const QString &name)
    {
        if (!goToPane(QStringLiteral("pageBar")))
            return false;
        key(Qt::Key_Home);
        for (int step = 0; step < 20 && page() != name; ++step)
            key(Qt::Key_Down);
        return page() == name;
    }
    /// Walks the menu that is open to the entry that begins so, and takes it.
    [[nodiscard]] bool take(const QString &entry)
    {
        const bool isOpen = QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 3000);
        for (int step = 0; isOpen && step < 40; ++step) {
            const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            const QAction *active = menu ? menu->activeAction() : nullptr;
            if (active && active->text().remove(u'&').startsWith(entry)) {
                key(Qt::Key_Return);
                return true;
            }
            key(Qt::Key_Down);
        }
        return false;
    }
    /// The same where the menu has an event loop of its own, as that of a tool button: the key that opens it is `open`.
    [[nodiscard]] bool takeAfter(const std::function<void()> &open, const QString &entry)
    {
        bool isTaken = false;
        QTimer poll;
        QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
            if (!qobject_cast<QMenu *>(QApplication::activePopupWidget()))
                return;
            poll.stop();
            isTaken = take(entry);
            if (!isTaken)
                key(Qt::Key_Escape); // better a failed test than one that waits for ever
        });
        poll.start(100);
        open();
        return QTest::qWaitFor([&] { return !poll.isActive(); }, 5000) && isTaken;
    }
    [[nodiscard]] const QAbstractButton *wizardButton(const QString &wizard, QWizard::WizardButton which) const
    {
        const auto *it = find<QWizard>(wizard);
        return it ? it->button(which) : nullptr;
    }
    [[nodiscard]] bool pressWizard(const QString &wizard, QWizard::WizardButton which)
    {
        const QAbstractButton *button = wizardButton(wizard, which);
        return button && press(button);
    }

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

private:
    /// Can be used by itself: what is a part of another control, or one of a group that arrows walk, is left out.
    [[nodiscard]] static bool isControl(const QWidget *widget)
    {
        if (!widget->isVisible() || !widget->isEnabled() || qobject_cast<const QRadioButton *>(widget))
            return false;
        const QWidget *parent = widget->parentWidget();
        for (const char *whole : {"QComboBox", "QAbstractSpinBox", "QLineEdit", "QTabBar", "QAbstractItemView",
                                  "QHeaderView", "QDateEdit", "QComboBoxPrivateContainer"}) {
            if (parent->inherits(whole))
                return false;
        }
        if (widget->objectName() == u"qt_toolbar_ext_button")
            return false;
        for (const char *control : {"QAbstractButton", "QComboBox", "QAbstractSpinBox", "QLineEdit", "QTableView",
                                    "QTreeView", "QListView"}) {
            if (widget->inherits(control))
                return true;
        }
        return false;
    }
};

} // namespace interdict::journeys
