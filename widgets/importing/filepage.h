// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/importing/importstep.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace interdict::ui {

class EmptyState;
class FindingsList;
class ProgressRow;

/// The first page: which file, archive or folder, or which of them together. It is chosen, dropped or written; what was
/// found in it stands below, with the format it is read as and, of a workbook, the sheet that is imported.
class FilePage : public ImportStep
{
    Q_OBJECT

public:
    FilePage(ImportPlan *plan, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;
    /// How a file is read and what its columns mean is asked only where that is open.
    [[nodiscard]] int nextId() const override;
    void chooseFolder();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createLayout();
    void connectModel();
    [[nodiscard]] QWidget *createChoices();
    void choose();
    void takeFormat();
    void takeSheet();
    void fillSheets();
    void showChoices();
    [[nodiscard]] QString facts() const;
    void takeWritten();
    void tryAgain();
    void take(const QStringList &paths);
    void showFile();
    void showFindings();
    [[nodiscard]] QStringList written() const;

    QLineEdit *m_path;
    QPushButton *m_browse;
    QPushButton *m_browseFolder;
    QWidget *m_choices;
    QComboBox *m_format;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_facts;
    FindingsList *m_findings;
};

} // namespace interdict::ui
