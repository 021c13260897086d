// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace interdict {
class CaseSelection;
class JobRunner;
class SourceModel;
} // namespace interdict

namespace interdict::ui {

class DataTable;
class EmptyState;
class MessageStrip;
class RowsTree;

/// The files the case was made from, what of them needs a look, and a way to get the originals out again.
class EvidencePage : public QWidget
{
    Q_OBJECT

public:
    EvidencePage(CaseSession *session, CaseSelection *selection, QWidget *parent);

    [[nodiscard]] JobRunner *jobs() { return m_jobs; }
    /// Writes the selected source to `path` as it was imported, and says whether its SHA-256 is the one of the import.
    /// A file that does not match is not kept.
    void saveOriginal(const QString &path);

Q_SIGNALS:
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void connectModel();
    void createTable();
    void updateState();
    void updateReview();
    void chooseWhere();
    [[nodiscard]] const Source *chosen() const;

    CaseSession *m_session;
    CaseSelection *m_selection;
    SourceModel *m_model;
    JobRunner *m_jobs;
    MessageStrip *m_strip;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    QLabel *m_reviewTitle;
    RowsTree *m_review;
    QPushButton *m_save;
};

} // namespace interdict::ui
