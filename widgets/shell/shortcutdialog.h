// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/shell/widgetkeys.h"

#include <QDialog>

#include <vector>

class QLineEdit;
class QTreeWidget;

namespace interdict::ui {

/// Of all actions below `window` that have a key, and those that widgets have by themselves; by place.
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
