// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "widgets/referring/packetwizard.h"

#include "widgets/referring/buildpage.h"
#include "widgets/referring/checklistpage.h"
#include "widgets/referring/senderpage.h"
#include "widgets/referring/whatpage.h"
#include "widgets/referring/whompage.h"

#include <QHash>

#include <algorithm>

namespace interdict::ui {

using namespace Qt::StringLiterals;

namespace {

/// The name of the widget that a point of the checklist is said in, on whatever page; empty where the wizard has none.
QString fieldOf(const QString &point)
{
    static const QHash<QString, QString> fields{{u"recipient.name"_s, u"recipientField"_s},
                                                {u"action"_s, u"actionField"_s},
                                                {u"basis"_s, u"basisField"_s},
                                                {u"summary"_s, u"summaryField"_s},
                                                {u"door"_s, u"doorField"_s},
                                                {u"answerBy"_s, u"hasLastDayBox"_s},
                                                {u"priorNotices"_s, u"noticesField"_s},
                                                {u"tellSubject"_s, u"mayTellBox"_s},
                                                {u"forwarding"_s, u"mayTellBox"_s},
                                                {u"exhibits"_s, u"searchField"_s},
                                                {u"exhibits.source"_s, u"searchField"_s},
                                                {u"domains"_s, u"searchField"_s},
                                                {u"wallets"_s, u"searchField"_s},
                                                {u"handles"_s, u"searchField"_s},
                                                {u"shipments"_s, u"searchField"_s},
                                                {u"listings.reference"_s, u"searchField"_s}};
    const QString sender = u"sender."_s;
    return point.startsWith(sender) ? point.mid(sender.size()) + u"Field"_s : fields.value(point);
}

} // namespace

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

bool PacketWizard::showFieldOf(const QString &point)
{
    const QString name = fieldOf(point);
    const QList<int> visited = visitedIds();
    const auto holds = [this, &name](int id) { return !name.isEmpty() && page(id)->findChild<QWidget *>(name); };
    if (std::none_of(visited.begin(), visited.end(), holds))
        return false;
    while (!holds(currentId()))
        back();
    currentPage()->findChild<QWidget *>(name)->setFocus(Qt::OtherFocusReason);
    return true;
}

void PacketWizard::reject()
{
    if (m_build->isBuilding())
        m_build->cancel(); // the page says what became of it; only then can the wizard be closed
    else
        QWizard::reject();
}

} // namespace interdict::ui
