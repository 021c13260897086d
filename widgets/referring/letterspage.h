// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "widgets/referring/letterdialog.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace interdict {
class CaseSelection;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class LettersModel;
class MessageStrip;

/// The warning letters of the case: written, delivered, received, answered; below, the letter itself.
class LettersPage : public QWidget
{
    Q_OBJECT

public:
    LettersPage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    void choose(const QString &reference);
    /// Writes the chosen letter, as plain text where the name ends in .txt, else as PDF.
    void saveLetter(const QString &path);

Q_SIGNALS:
    void failed(const interdict::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void createLayout();
    void connectModel();
    void load();
    void showLetter();
    void writeNew();
    void record(LetterEventDialog::Event event);
    void chooseFile();

    CaseSession *m_session;
    CaseSelection *m_selection;
    LettersModel *m_model;
    bool m_isStale = true;

    QPushButton *m_new;
    QPushButton *m_delivery;
    QPushButton *m_receipt;
    QPushButton *m_answer;
    QPushButton *m_save;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QSplitter *m_splitter;
    DataTable *m_table;
    QPlainTextEdit *m_text;
};

} // namespace interdict::ui
