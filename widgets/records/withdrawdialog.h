// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/jobrunner.h"
#include "models/casework/withdrawal.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace interdict::ui {

class KeyValueForm;
class MessageStrip;
class ProgressRow;
class RowsTree;

/// Asks whether an import is to be withdrawn, and lists first what hangs on it: what goes, what stays because other
/// imports show it, and what analysts made of it. Finding that out is a job; the button waits for it.
class WithdrawDialog : public QDialog
{
    Q_OBJECT

public:
    WithdrawDialog(const QString &casePath, const Source &source, QWidget *parent);

private:
    void createLayout();
    void begin(const QString &casePath);
    void showPlan(const RemovalPlan &plan);
    void fillDependents(const RemovalPlan &plan);

    Source m_source;
    QLabel *m_question;
    MessageStrip *m_strip;
    ProgressRow *m_progress;
    KeyValueForm *m_counts;
    QLabel *m_dependentsTitle;
    RowsTree *m_dependents;
    QPushButton *m_withdraw;
    JobRunner m_jobs; // last: it waits for its job before the rest goes
};

/// "12 records, 3 listings, 4 entities and 9 links": what goes with it.
[[nodiscard]] QString whatGoes(const RemovalPlan &plan);

} // namespace interdict::ui
