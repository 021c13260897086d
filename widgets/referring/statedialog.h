// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/docket.h"

#include <QDialog>

class QDateEdit;
class QLabel;
class QPlainTextEdit;

namespace interdict::ui {

class ProofFields;

/// Asks for what a change of state needs: the day, a note, the proof; and makes the change. What is refused is told in
/// the dialog, which stays open.
class StateDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens without blocking; deletes itself.
    static StateDialog *ask(CaseSession *session, const std::vector<DocketEntry> &entries, ReferralState to,
                            QWidget *parent);

Q_SIGNALS:
    void moved();

public Q_SLOTS:
    void accept() override;

private:
    StateDialog(CaseSession *session, std::vector<DocketEntry> entries, ReferralState to, QWidget *parent);
    void createLayout();
    [[nodiscard]] QString question() const;

    CaseSession *m_session;
    std::vector<DocketEntry> m_entries;
    ReferralState m_to;
    QDateEdit *m_day;
    QPlainTextEdit *m_note;
    ProofFields *m_proof;
    QLabel *m_refusal;
};

} // namespace interdict::ui
