// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetwizard.h"

#include "widgets/referring/buildpage.h"
#include "widgets/referring/checklistpage.h"
#include "widgets/referring/senderpage.h"
#include "widgets/referring/whatpage.h"
#include "widgets/referring/whompage.h"

#include <QLineEdit>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

PacketWizard::PacketWizard(CaseSession *session, PacketRequest begun, QWidget *parent)
    : QWizard(parent), m_session(session), m_request(std::move(begun)), m_build(nullptr)
{
    m_request.author = session->author();
    setObjectName(u"packetWizard"_s);
    setWindowTitle(m_request.docket.isStored() ? tr("Packet for %1").arg(m_request.recipientName) : tr("New Referral"));
    setWizardStyle(ModernStyle);
    setOption(NoBackButtonOnStartPage);
    setOption(NoDefaultButton, false);
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Close"));
    setButtonText(CancelButton, tr("Cancel"));
    addPage(new WhatPage(this));
    addPage(new WhomPage(this));
    addPage(new SenderPage(this));
    addPage(new ChecklistPage(this));
    m_build = new BuildPage(this);
    addPage(m_build);
    setMinimumSize(720, 520);
    resize(900, 640);
}

void PacketWizard::goBackTo(const QString &field)
{
    const QList<int> visited = visitedIds();
    const auto isThere = [&](int id) { return page(id)->findChild<QWidget *>(field) != nullptr; };
    if (std::none_of(visited.begin(), visited.end(), isThere))
        return;
    while (!isThere(currentId()))
        back();
    auto *widget = currentPage()->findChild<QWidget *>(field);
    widget->setFocus(Qt::OtherFocusReason);
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        edit->selectAll();
}

void PacketWizard::reject()
{
    if (m_build->isBuilding())
        m_build->cancel(); // the page says what became of it; only then can the wizard be closed
    else
        QWizard::reject();
}

} // namespace interdict::ui
