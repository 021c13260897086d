// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/letters.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QSpinBox;

namespace interdict::ui {

/// A new warning letter: template, addressee, sections of law, days and calendar; what it would still lack is named
/// while it is written.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    /// About these entities; none are refused by the letter itself.
    LetterDialog(CaseSession *session, std::vector<RowId<Entity>> entities, QWidget *parent);

    /// Of the letter that accept() made.
    [[nodiscard]] const QString &reference() const { return m_made; }
    void accept() override;

private:
    void createFields();
    void createLayout();
    void useTemplate();
    void updatePreview();
    [[nodiscard]] LetterRequest request() const;

    CaseSession *m_session;
    std::vector<RowId<Entity>> m_entities;
    QString m_made;
    QComboBox *m_template;
    QLineEdit *m_reference;
    QDateEdit *m_date;
    QLineEdit *m_addressee;
    QPlainTextEdit *m_address;
    QListWidget *m_sections;
    QSpinBox *m_days;
    QComboBox *m_calendar;
    QLineEdit *m_copies;
    QPlainTextEdit *m_addition;
    QCheckBox *m_draft;
    QPlainTextEdit *m_preview;
    QLabel *m_lacks;
};

/// What is recorded of a letter: the day, with a proof or an answer.
class LetterEventDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Event { delivered, received, answered };
    LetterEventDialog(CaseSession *session, const LetterStanding &letter, Event event, QWidget *parent);

    void accept() override;

private:
    CaseSession *m_session;
    QString m_reference;
    Event m_event;
    QDateEdit *m_date;
    QComboBox *m_verdict;
    QPlainTextEdit *m_text;
    QLabel *m_error;
};

} // namespace interdict::ui
