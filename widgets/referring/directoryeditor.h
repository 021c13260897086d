// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caserecipients.h"
#include "models/casework/whocanact.h"

#include <QDialog>

class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace interdict::ui {

/// The small editor of the directory of recipients: who can be asked, how, and where that is from. What is saved counts
/// for this case or for all cases of this account.
class DirectoryEditor : public QDialog
{
    Q_OBJECT

public:
    DirectoryEditor(CaseSession *session, QWidget *parent);

    /// The entry of the proposal's recipient; where the directory does not know it, a new one with what is known.
    void choose(const Proposal &proposal);

private:
    void createFields();
    void createLayout();
    void load(const QString &chosenId);
    void filter();
    void showEntry();
    void fill(const DirectoryEntry &entry);
    [[nodiscard]] DirectoryEntry shown() const;
    void startNew();
    void save();
    void takeBack();
    void report(const Outcome &done, const QString &id);

    CaseSession *m_session;
    RecipientDirectory m_directory;
    DirectoryEntry m_entry; ///< as it was before it was edited
    QLineEdit *m_filter;
    QListWidget *m_list;
    QLineEdit *m_id;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_jurisdiction;
    QLineEdit *m_contact;
    QListWidget *m_doors;
    QComboBox *m_telling;
    QLineEdit *m_forwarding;
    QPlainTextEdit *m_terms;
    QSpinBox *m_hours;
    QPlainTextEdit *m_matches;
    QLineEdit *m_source;
    QDateEdit *m_date;
    QComboBox *m_scope;
    QPushButton *m_save;
    QPushButton *m_back;
    QLabel *m_message;
};

} // namespace interdict::ui
