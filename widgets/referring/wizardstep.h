// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/error.h"

#include <QWizardPage>

class QVBoxLayout;

namespace interdict {
struct PacketRequest;
}

namespace interdict::ui {

class MessageStrip;
class PacketWizard;

/// A page of the packet wizard: errors stand in its own strip, and what was chosen goes into the wizard's request.
class WizardStep : public QWizardPage
{
    Q_OBJECT

public:
    explicit WizardStep(PacketWizard *wizard);

protected:
    [[nodiscard]] PacketWizard *packetWizard() const { return m_wizard; }
    [[nodiscard]] PacketRequest &request() const;
    /// Where the page's own widgets go, below the strip.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] MessageStrip *strip() const { return m_strip; }
    /// A cancelled job is no error.
    void showError(const Error &error);

private:
    PacketWizard *m_wizard;
    MessageStrip *m_strip;
    QVBoxLayout *m_body;
};

} // namespace interdict::ui
