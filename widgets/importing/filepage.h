// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/importing/importstep.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace interdict::ui {

class EmptyState;
class FindingsList;
class ProgressRow;

/// The first page: which file. It is chosen, dropped or written; what was found in it stands below.
class FilePage : public ImportStep
{
    Q_OBJECT

public:
    FilePage(ImportPlan *plan, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void createLayout();
    void connectModel();
    void choose();
    void takeWritten();
    void tryAgain();
    void take(const QString &path);
    void showFile();
    void showFindings();
    [[nodiscard]] QString written() const;

    QLineEdit *m_path;
    QPushButton *m_browse;
    ProgressRow *m_progress;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QLabel *m_facts;
    FindingsList *m_findings;
};

} // namespace interdict::ui
