// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/referrals/packetcomparing.h"

#include <QDialog>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class DataTable;
class MessageStrip;
class TextTableModel;

/// Two packets side by side: what is new in the newer one, what changed and what is gone.
class PacketCompareDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PacketCompareDialog(QWidget *parent);

    [[nodiscard]] JobRunner *jobs() const { return m_jobs; }
    void setPaths(const QString &older, const QString &newer);

private:
    void createLayout();
    [[nodiscard]] QLineEdit *addPathRow(QGridLayout *grid, int row, const QString &label, const QString &name);
    void choose(QLineEdit *field);
    void compare();
    void showComparison(const PacketComparison &comparison);
    void updateState();

    JobRunner *m_jobs;
    MessageStrip *m_strip;
    QLineEdit *m_older = nullptr;
    QLineEdit *m_newer = nullptr;
    QPushButton *m_compare;
    QLabel *m_summary;
    TextTableModel *m_model;
    DataTable *m_table;
};

} // namespace interdict::ui
