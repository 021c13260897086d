// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/shell/casewindow.h"

#include <QKeySequence>
#include <QModelIndex>
#include <QString>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace interdict::journeys {

/// The workbench as a user drives it: mouse and keys on what is visible, found by its object name. Where the
/// environment names a folder in INTERDICT_SHOTS, shot() leaves pictures there for people to look at;
/// INTERDICT_SHOTS_SIZE ("1024x700") says how large the window is, INTERDICT_SHOTS_DARK that it is dark.
class WindowDriver
{
public:
    explicit WindowDriver(const Clock &clock);

    [[nodiscard]] ui::CaseWindow &window() { return *m_window; }
    /// The window is closed and made anew, as after a restart of the program.
    void restart();

    /// A visible widget below the window, or in a dialog above it; nothing where there is none.
    template <typename Widget = QWidget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return qobject_cast<Widget *>(findWidget(name, Widget::staticMetaObject));
    }
    [[nodiscard]] bool click(const QString &name) const;
    [[nodiscard]] bool type(const QString &name, const QString &text) const;
    /// A click on a cell.
    static void clickCell(QAbstractItemView *view, int row, int column, Qt::KeyboardModifiers modifiers = {});
    static void clickCell(QAbstractItemView *view, const QModelIndex &cell, Qt::KeyboardModifiers modifiers = {});
    /// Walks the closed box with the arrow keys to the entry that begins so.
    [[nodiscard]] bool choose(const QString &name, const QString &entry) const;
    /// Files, folders and archives dropped on that widget, or on the window where the name is empty.
    void drop(const QString &name, const QStringList &paths) const;
    /// What the strip above the pages says; empty where it is not there.
    [[nodiscard]] QString message() const;
    void showPage(int row) const;
    /// On the main window.
    void shortcut(const QKeySequence &keys) const;
    /// Answers the file dialog that `open` brings up by typing the path and Return.
    [[nodiscard]] bool chooseFile(const std::function<void()> &open, const QString &path) const;

    /// Ctrl+N, the case's name being the file's, and the file.
    [[nodiscard]] bool newCase(const QString &path) const;
    /// The same from when the dialog is there.
    [[nodiscard]] bool answerNewCase(const QString &path) const;

    void shot(const QString &name) const;

private:
    [[nodiscard]] QWidget *findWidget(const QString &name, const QMetaObject &type) const;

    Clock m_clock;
    std::unique_ptr<ui::CaseWindow> m_window;
};

} // namespace interdict::journeys
