// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/packetbuilding.h"
#include "widgets/referring/wizardstep.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace interdict {
class JobRunner;
}

namespace interdict::ui {

class KeyValueForm;
class ProgressRow;

/// Where the packet goes, its building, and what became of it: built, then checked right away.
class BuildPage : public WizardStep
{
    Q_OBJECT

public:
    explicit BuildPage(PacketWizard *wizard);

    void initializePage() override;
    void cleanupPage() override;
    [[nodiscard]] bool isComplete() const override { return m_isBuilt; }
    [[nodiscard]] bool isBuilding() const { return m_isBuilding; }
    void cancel();

private:
    void createLayout();
    void connectModel();
    void choosePath();
    void chooseVersion();
    void build();
    void showReceipt(const PacketReceipt &receipt);
    void verify(const PacketReceipt &receipt);
    void updateState();
    [[nodiscard]] QString path() const;

    JobRunner *m_jobs;
    QLineEdit *m_path;
    QPushButton *m_browse;
    QLabel *m_version;
    QPushButton *m_changeVersion;
    QLabel *m_hint;
    QPushButton *m_build;
    ProgressRow *m_progress;
    KeyValueForm *m_result;
    QPushButton *m_showFolder;
    bool m_isBuilding = false;
    bool m_isBuilt = false;
};

} // namespace interdict::ui
