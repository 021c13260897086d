// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/casework/casesession.h"
#include "models/casework/packetbuilding.h"

#include <QWizard>

namespace interdict::ui {

class BuildPage;

/// From chosen entities to a packet on disk: what, whom, from whom, what is missing, and the file. Nothing is written
/// before the last page's button is pressed; cancelling a build leaves no file. The request is kept as one value.
class PacketWizard : public QWizard
{
    Q_OBJECT

public:
    /// Begins with what is known already: what is chosen in the window, the next packet of a referral.
    PacketWizard(CaseSession *session, PacketRequest begun, QWidget *parent);

    [[nodiscard]] CaseSession *session() const { return m_session; }
    [[nodiscard]] PacketRequest &request() { return m_request; }

    /// Goes back to the field that says this point of the checklist ("sender.phone"), and into it; false where the
    /// wizard has none.
    bool showFieldOf(const QString &point);

    void reject() override;

Q_SIGNALS:
    /// What the wizard cannot show itself.
    void failed(const interdict::Error &error);

private:
    CaseSession *m_session;
    PacketRequest m_request;
    BuildPage *m_build;
};

} // namespace interdict::ui
