// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/caseimport.h"
#include "widgets/importing/importstep.h"

class QLabel;
class QPushButton;

namespace interdict::ui {

class KeyValueForm;
class ProgressRow;

/// The last page: imports, and says what it added. There is no way back from it but by cancelling.
class RunPage : public ImportStep
{
    Q_OBJECT

public:
    RunPage(ImportPlan *plan, QWidget *parent);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override;
    void showCancelling();

Q_SIGNALS:
    void anotherWanted();

private:
    void createLayout();
    void connectModel();
    void showReport(const ImportReport &report);
    void showFacts(const ImportReport &report);
    void showMembers(const ImportReport &report);

    QLabel *m_heading;
    QLabel *m_result;
    ProgressRow *m_progress;
    KeyValueForm *m_facts;
    QPushButton *m_another;
};

} // namespace interdict::ui
