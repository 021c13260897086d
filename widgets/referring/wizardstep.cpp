// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/wizardstep.h"

#include "widgets/controls/messagestrip.h"
#include "widgets/referring/packetwizard.h"

#include <QVBoxLayout>

namespace interdict::ui {

WizardStep::WizardStep(PacketWizard *wizard)
    : QWizardPage(wizard), m_wizard(wizard), m_strip(new MessageStrip(this)), m_body(new QVBoxLayout)
{
    m_body->setSpacing(8);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addWidget(m_strip);
    layout->addLayout(m_body, 1);
}

PacketRequest &WizardStep::request() const
{
    return m_wizard->request();
}

void WizardStep::showError(const Error &error)
{
    const auto level = error.code == ErrorCode::cancelled ? MessageStrip::Level::info : MessageStrip::Level::error;
    m_strip->showMessage(level, error.message);
}

} // namespace interdict::ui
