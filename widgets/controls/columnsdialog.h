// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include <QDialog>

class QListWidget;
class QPushButton;

namespace interdict::ui {

class DataTable;

/// Which columns a table shows, and in which order: a tick shows one, buttons or Alt+Up and Alt+Down move it. At least
/// one stays. Takes effect when it is accepted.
class ColumnsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ColumnsDialog(DataTable *table);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createLayout();
    void fill();
    void move(int by);
    void updateButtons();
    void apply();

    DataTable *m_table;
    QListWidget *m_columns;
    QPushButton *m_up;
    QPushButton *m_down;
    QPushButton *m_ok = nullptr;
};

} // namespace interdict::ui
