// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/importing/importstep.h"

class QLabel;
class QPushButton;

namespace interdict::ui {

class CellsModel;
class DataTable;
class FindingsList;
class LayoutForm;
class ProgressRow;

/// How the file is read, with its first rows as cells. Each change reads it again, off the window's thread.
class ReadingPage : public ImportStep
{
    Q_OBJECT

public:
    ReadingPage(ImportPlan *plan, QWidget *parent);

    [[nodiscard]] bool isComplete() const override;

private:
    void createLayout();
    void connectModel();
    void showReading();
    void fillPreview();
    void fitColumns();

    LayoutForm *m_form;
    QPushButton *m_detect;
    FindingsList *m_findings;
    ProgressRow *m_progress;
    QLabel *m_previewLabel;
    CellsModel *m_cells;
    DataTable *m_preview;
};

} // namespace interdict::ui
