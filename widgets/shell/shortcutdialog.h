// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDialog>
#include <QKeySequence>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace interdict::ui {

/// A key and what it does, as found in the actions of the window and its pages.
struct KnownShortcut
{
    QString place; ///< "Edit", or the page on which it holds
    QString what;
    QString keys; ///< as the platform writes them
};

/// Of all actions below `window` that have a key, and those that Qt's widgets have by themselves; by place.
[[nodiscard]] std::vector<KnownShortcut> shortcutsOf(const QWidget *window);

/// All keys of the program, searchable.
class ShortcutDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutDialog(const std::vector<KnownShortcut> &shortcuts, QWidget *parent);

private:
    void fill(const std::vector<KnownShortcut> &shortcuts);
    void narrow(const QString &text);

    QLineEdit *m_search;
    QTreeWidget *m_keys;
};

} // namespace interdict::ui
