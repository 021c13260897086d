// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/referring/wizardstep.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class DataTable;
class EntityChoiceModel;
class FilterField;

/// What the referral is about: found by a part of a name above, chosen below.
class WhatPage : public WizardStep
{
    Q_OBJECT

public:
    static constexpr int mostFound = 50;

    explicit WhatPage(PacketWizard *wizard);

    [[nodiscard]] bool isComplete() const override;

private:
    void createLayout();
    void createTables();
    void createFilterChoice();
    void connectModel();
    void readChosen();
    void search(const QString &text);
    void addFound();
    void removeChosen();
    void updateState();

    JobRunner *m_jobs;
    EntityChoiceModel *m_found;
    EntityChoiceModel *m_chosen;
    FilterField *m_search;
    DataTable *m_foundTable;
    DataTable *m_chosenTable;
    QLabel *m_foundCount;
    QLabel *m_chosenTitle;
    QLabel *m_nothing;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace interdict::ui
