// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/basics/canceltoken.h"
#include "models/records/docket.h"
#include "models/referrals/leaksearch.h"
#include "models/referrals/packetcontent.h"
#include "models/store/casefile.h"
#include "models/store/rowfilter.h"

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
    QMap<QString, QString> statements; ///< by the token of the checklist's point
    bool mayTellSubject = false;
    bool isDraft = false; ///< build even where something that must be there is missing
    QString zipPath;
    QString author;
    QDateTime at; ///< UTC

    std::vector<RowId<Source>> files; ///< evidence files, beside those that a record in the packet names
    PacketVariant variant = PacketVariant::court;
    // What this version leaves out beside what its kind does (models/referrals/redaction.h):
    QStringList withheldFields;
    std::vector<RowId<Entity>> withheldEntities;
    QStringList withheldExhibits;
    QStringList withheldTexts;

    QString signingKey; ///< empty: not signed
    QString seriesId;   ///< empty: the case's
    int seriesNumber = 1;
    int seriesCount = 1;         ///< 0: not known
    RowId<DocketEntry> docket{}; ///< the referral that it is a packet of; zero for none
    int revision = 1;
    QString language = QStringLiteral("en"); ///< of the document, whatever the interface speaks
    QString supersedes;                      ///< number of the packet whose place it takes
    std::vector<RowId<Listing>> listings{};  ///< of the entities' listings only these; none: all
    /// Those that were on in the window, told with each figure and in the data; they choose nothing by themselves.
    std::vector<RowFilter> filters{};
};

/// Everything the packet would hold, read from the case: the chosen entities, with all that were judged to be the same
/// as one of them and the judgements that say so, and what is linked with them, their
/// listings with one exhibit each (the newest sighting), the records behind the links, the sources, and of the history
/// only what these rest on, which no later packet or internal note changes;
/// and the notes that may be told.
[[nodiscard]] Result<PacketContent> assemblePacket(const Database &database, const CaseProperties &properties,
                                                   const PacketRequest &request, const CancelToken &cancel);

/// A version of a packet, ready to be written.
struct AssembledPacket
{
    PacketContent content;
    LeakSearch search; ///< for what it leaves out
    QStringList statedElsewhere;
};

/// The same, checked and with everything left out that the request says. The musts are checked on the whole, before
/// that (badInput; a draft may lack them); so are the markings: what is marked above the packet's level and not left
/// out is refused by name (badInput). The database must outlive the content, whose evidence files are read from it.
[[nodiscard]] Result<AssembledPacket> assembleVersion(const Database &database, const CaseProperties &properties,
                                                      const PacketRequest &request, const CancelToken &cancel);

} // namespace interdict
