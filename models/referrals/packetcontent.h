// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/referrals/recipientkind.h"
#include "models/values/marking.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QPainter;
class QRectF;

// Everything a packet holds, as plain values: the same content gives the same bytes. Texts from sources are as found;
// who writes them somewhere makes them safe for that place.

namespace interdict {

/// Who sends the referral.
struct PacketParty
{
    QString organisation;
    QString person;
    QString role;
    QString reference; ///< badge or file number
    QString phone;
    QString email;
    QString authority; ///< the legal authority of the sending body
    QString jurisdiction;
};

struct PacketEntity
{
    EntityKind kind = EntityKind::seller;
    QString key;
    QString label;
    QString scope;
    QString detail;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    qint64 listings = 0;   ///< in the case
    qint64 records = 0;    ///< in the case
    bool isChosen = false; ///< by the analyst; else it is there because it is linked with one that is
};

struct PacketListing
{
    QString reference;
    QString title;
    QString description;
    QString category;
    QString seller;
    QString market;
    QString price; ///< "3500.00 USD", empty where unknown
    QString origin;
    QString destination;
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    qint64 sightings = 0;
    std::vector<int> exhibits; ///< indexes into PacketContent::exhibits
};

struct PacketLink
{
    LinkKind kind = LinkKind::relatedTo;
    int from = 0; ///< index into PacketContent::entities
    int to = 0;
    qint64 weight = 0; ///< records behind it
    std::optional<PartialDate> first;
    std::optional<PartialDate> last;
    LinkOrigin origin = LinkOrigin::found;
    QString author; ///< of a drawn link
    QString reason; ///< of a drawn link
    std::vector<int> exhibits;
};

/// One record of the case, with its original bytes.
struct PacketExhibit
{
    QString number{}; ///< "EX-00001", gap-free
    qint64 recordId = 0;
    QString sourceFile{};
    Sha256 bytesDigest;
    Sha256 sourceDigest;
    qint64 rowNumber = 0;
    qint64 byteOffset = 0;
    qint64 byteLength = 0;
    QByteArray bytes{};
    QString text{}; ///< what it shows, one sentence
};

struct PacketSource
{
    QString fileName;
    Sha256 digest;
    qint64 byteCount = 0;
    QString encoding;
    QDateTime importedAt; ///< UTC
    QString importedBy;
};

struct PacketContent
{
    QString packetId;
    int revision = 1;
    QDateTime madeAt; ///< UTC
    Marking marking = Marking::amber;
    RecipientKind recipientKind = RecipientKind::registry;
    QString recipientName;
    PacketParty sender;
    QString caseName;
    QString caseId;
    QString title;
    QString summary; ///< at most 1,000 characters
    QString requestedAction;
    QString legalBasis;
    QString door;         ///< by which way: "trusted notifier", "registrar's terms", "court order 12/26"; may be empty
    QDate answerBy;       ///< the latest useful day; invalid: none
    QString priorNotices; ///< who was told before, when, and the answer; may be empty
    bool mayTellSubject = false;
    bool isDraft = false;
    QString programVersion;

    std::vector<PacketEntity> entities; ///< the chosen ones first
    std::vector<PacketListing> listings;
    std::vector<PacketLink> links;
    std::vector<PacketExhibit> exhibits;
    std::vector<PacketSource> sources;
    std::vector<HistoryEntry> history; ///< an excerpt: what the packet rests on, with gaps in the numbers

    std::function<void(QPainter &, const QRectF &)> paintGraph; ///< empty: no picture
    QByteArray graphSvg;
    QString graphCaption; ///< how the picture was made
};

} // namespace interdict
