// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace interdict::ui {

class ProofFields;

/// Asks what was seen of which items of a referral, when, and what shows it; and notes it. What is refused is told in
/// the dialog, which stays open.
class OutcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens without blocking; deletes itself. `items` are ticked at first; none: all.
    static OutcomeDialog *ask(CaseSession *session, const DocketEntry &entry,
                              const std::vector<RowId<DocketItem>> &items, QWidget *parent);

public Q_SLOTS:
    void accept() override;

private:
    OutcomeDialog(CaseSession *session, DocketEntry entry, const std::vector<RowId<DocketItem>> &items,
                  QWidget *parent);
    void fillItems(const std::vector<RowId<DocketItem>> &ticked);
    void createLayout();
    [[nodiscard]] ItemObservation observation() const;

    CaseSession *m_session;
    DocketEntry m_entry;
    QListWidget *m_items;
    QComboBox *m_outcome;
    QDateEdit *m_day;
    QPlainTextEdit *m_note;
    ProofFields *m_evidence;
    QLabel *m_refusal;
};

} // namespace interdict::ui
