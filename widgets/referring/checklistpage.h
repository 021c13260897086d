// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetbuilding.h"
#include "models/referrals/checklist.h"
#include "widgets/referring/wizardstep.h"

class QCheckBox;
class QLabel;
class QModelIndex;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class ChecklistModel;
class DataTable;
class ProgressRow;

/// What a packet would hold, and what its recipient would miss in it.
struct PacketOutlook
{
    QString packetId;
    std::vector<ChecklistPoint> points;
    qint64 entities = 0;
    qint64 listings = 0;
    qint64 links = 0;
    qint64 exhibits = 0;
    qint64 sources = 0;
};

/// The checklist of the recipient, judged on the very packet that would be built. Where something that must be there is
/// missing, only a draft can be built.
class ChecklistPage : public WizardStep
{
    Q_OBJECT

public:
    explicit ChecklistPage(PacketWizard *wizard);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override;
    bool validatePage() override;

private:
    void createLayout();
    void connectModel();
    void openPoint(const QModelIndex &index);
    void state(const QString &field, const QString &text);
    void judge();
    void show(const PacketOutlook &outlook);
    void updateState();

    JobRunner *m_jobs;
    ChecklistModel *m_model;
    QLabel *m_verdict;
    QLabel *m_holds;
    DataTable *m_table;
    QCheckBox *m_draft;
    ProgressRow *m_progress;
    bool m_isJudged = false;
};

} // namespace interdict::ui
