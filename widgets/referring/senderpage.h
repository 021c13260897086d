// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "widgets/referring/wizardstep.h"

#include <QList>

class QLineEdit;

namespace interdict::ui {

/// Who sends the packet. What was written stays for the next one, in the user's settings.
class SenderPage : public WizardStep
{
    Q_OBJECT

public:
    explicit SenderPage(PacketWizard *wizard);

    bool validatePage() override;

private:
    void createLayout();
    void readRemembered();

    QList<QLineEdit *> m_fields; ///< in the order of the table of fields
};

} // namespace interdict::ui
