// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/batchsearch.h"
#include "models/casework/jobrunner.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace interdict::ui {

class DataTable;
class ProgressRow;
class TermTableModel;

/// Searches for a list of terms, pasted or from a file, and shows in a table what of the case has each. It does not
/// block the window: what a count opens is shown behind it.
class BatchDialog : public QDialog
{
    Q_OBJECT

public:
    BatchDialog(const QString &casePath, QWidget *parent);

    void setText(const QString &text);
    void readFile(const QString &path);

Q_SIGNALS:
    void textWanted(const QString &text); ///< the listings that have it
    void searchWanted(const QString &text);
    void listingsWanted(RowId<interdict::Entity> entity);
    void entitiesWanted(const std::vector<RowId<interdict::Entity>> &entities, interdict::EntityKind kind);
    void failed(const interdict::Error &error);

private:
    void createLayout();
    void createTable();
    void connectParts();
    void chooseFile();
    void followText();
    void search();
    void showHits(std::vector<TermHits> hits);
    void open(const QModelIndex &index);
    void say(const QString &text);

    QString m_casePath;
    QPlainTextEdit *m_text;
    QLabel *m_columnLabel;
    QComboBox *m_column;
    QPushButton *m_search;
    QPushButton *m_export;
    QLabel *m_state;
    ProgressRow *m_progress;
    TermTableModel *m_model;
    DataTable *m_table;
    JobRunner m_jobs; ///< last: it waits for its job before the rest goes
};

} // namespace interdict::ui
