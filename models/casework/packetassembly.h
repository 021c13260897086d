// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/referrals/packetcontent.h"
#include "models/store/casefile.h"

namespace interdict {

/// What the analyst chose for a packet; a value, so that a job can have it and so that it can be chosen again.
struct PacketRequest
{
    QString packetId; ///< made from the case and the time where empty
    std::vector<RowId<Entity>> entities;
    RecipientKind recipientKind = RecipientKind::registry;
    QString recipientName;
    PacketParty sender;
    Marking marking = Marking::amber;
    QString title;
    QString summary; ///< written from the entities where empty
    QString requestedAction;
    QString legalBasis;
    QString door;
    QDate answerBy; ///< invalid: none
    QString priorNotices;
    bool mayTellSubject = false;
    bool isDraft = false; ///< build even where something that must be there is missing
    QString zipPath;
    QString author;
    QDateTime at; ///< UTC
};

/// Everything the packet would hold, read from the case: the chosen entities, with all that were judged to be the same
/// as one of them and the judgements that say so, and what is linked with them, their
/// listings with one exhibit each (the newest sighting), the records behind the links, the sources, and of the history
/// only what these rest on, which no later packet or note changes.
[[nodiscard]] Result<PacketContent> assemblePacket(const Database &database, const CaseProperties &properties,
                                                   const PacketRequest &request, const CancelToken &cancel);

} // namespace interdict
