// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/records/rows.h"
#include "models/referrals/packetvariant.h"
#include "models/referrals/payload.h"
#include "models/referrals/recipientkind.h"
#include "models/values/marking.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

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

/// One record of the case, or a whole evidence file, with its original bytes.
struct PacketExhibit
{
    QString number{}; ///< "EX-00001"; gap-free, but for those that a version withholds
    qint64 recordId = 0;
    QString sourceFile{};
    Sha256 bytesDigest;
    Sha256 sourceDigest;
    qint64 rowNumber = 0;
    qint64 byteOffset = 0;
    qint64 byteLength = 0;
    QByteArray bytes{};
    QString text{}; ///< what it shows, one sentence
    // Of a whole file, which is not held in memory:
    bool isWholeFile = false;
    QString fileName{};  ///< within the payload's exhibits/, "EX-00001.jpg"; empty: "EX-00001.bin"
    QString mediaType{}; ///< "image/jpeg"; empty: not known
    FeedBytes feed{};    ///< in place of `bytes`
    /// The copy in the packet lacks what the picture says of its making; the digest is that of the original.
    bool isWithoutMetadata = false;
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

/// The warning letter that went to the operator of the sites before the referral, and what came of it.
struct PacketLetter
{
    QString reference; ///< the sender's number of the letter
    QString addressee;
    QString address;      ///< where it was sent
    QStringList sites;    ///< as in the letter
    QStringList sections; ///< the sections of law it names, "21 USC 331(a): …"
    QDate dated;
    QDate delivered; ///< invalid: not yet
    QString deliveryProof;
    QDate received; ///< invalid: not known; the period starts here
    int responseDays = 0;
    QString calendar; ///< translated: whose working days count
    QDate deadline;   ///< invalid while no receipt is known
    QDate answered;   ///< invalid: no answer
    QString answer;   ///< what was answered, and why it is adequate or not
    bool isAnswerAdequate = false;
    QString statement; ///< translated, whole sentences: what was sent, when, and that no adequate answer came
    QByteArray pdf;    ///< the letter as it was made; goes into the packet as a file
    QString text;      ///< the same in plain text
};

/// A note of an analyst that may be told, on something in the packet. Internal ones never come here.
struct PacketNote
{
    QString about; ///< translated: what it is on
    QString text;
    QString author;
    QDateTime at; ///< UTC
};

/// Which of the three clocks a date is read from.
enum class PacketClock {
    offered, ///< what the listing or site itself says
    seen,    ///< when it was looked at or collected
    seized,  ///< when goods were posted, found or seized
};

/// An entry of the timeline.
struct PacketEvent
{
    PacketClock clock = PacketClock::seen;
    PartialDate from;
    std::optional<PartialDate> to; ///< of a period
    QString what;
    std::vector<int> exhibits;
};

/// A filter that was on in the window when the packet was made: how what it is about was found.
struct PacketFilter
{
    QString words;     ///< in the packet's language; hostile in parts
    QJsonObject exact; ///< as the program keeps it; empty where a version leaves something of it out
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
    /// What the sender states on points of the checklist that no record can say, by the point's token.
    QMap<QString, QString> statements;
    std::vector<PacketLetter> letters; ///< warning letters that came first, the oldest first
    QString notAlleged;                ///< what the sender does not claim; empty: the document says the usual
    bool mayTellSubject = false;
    bool isDraft = false;
    QString programVersion;
    QString language = QStringLiteral("en"); ///< of the document, as in QLocale::bcp47Name; not the interface's

    std::vector<PacketEntity> entities; ///< the chosen ones first
    std::vector<PacketListing> listings;
    std::vector<PacketLink> links;
    std::vector<PacketExhibit> exhibits;
    std::vector<PacketSource> sources;
    std::vector<PacketEvent> events;   ///< beside those that follow from listings and shipments
    std::vector<HistoryEntry> history; ///< an excerpt: what the packet rests on, with gaps in the numbers
    std::vector<PacketNote> notes;     ///< goes with the history

    QString supersedes; ///< the number of the packet that this one takes the place of; may be empty
    // Several packets about one network, each to another recipient or in another version:
    QString seriesId; ///< empty: the case's id
    int seriesNumber = 1;
    int seriesCount = 1; ///< 0: not known

    PacketVariant variant = PacketVariant::court;
    QStringList leftOut;          ///< translated: what this version leaves out, a line each, without naming it
    QStringList withheldExhibits; ///< numbers
    bool isRedacted = false;      ///< something was left out: musts were checked before

    std::vector<PacketFilter> filters; ///< none: nothing is said of them

    std::function<void(QPainter &, const QRectF &)> paintGraph; ///< empty: no picture
    QByteArray graphSvg;
    QString graphCaption; ///< how the picture was made
};

} // namespace interdict
