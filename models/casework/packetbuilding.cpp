// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetbuilding.h"

#include "models/casework/packetfiles.h"
#include "models/casework/packetissue.h"
#include "models/referrals/leakproof.h"
#include "models/store/historylog.h"
#include "models/store/portablefacts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PacketBuilding)
};

template <typename Row>
QJsonArray idsOf(const std::vector<RowId<Row>> &ids)
{
    QJsonArray array;
    for (const RowId<Row> id : ids)
        array.append(id.value());
    return array;
}

QJsonObject statementsOf(const PacketRequest &request)
{
    QJsonObject json;
    for (auto statement = request.statements.cbegin(); statement != request.statements.cend(); ++statement)
        json.insert(statement.key(), statement.value());
    return json;
}

QJsonArray filtersOf(const PacketRequest &request)
{
    QJsonArray json;
    for (const RowFilter &filter : request.filters)
        json.append(toJson(filter));
    return json;
}

/// What was chosen, enough to choose it again; recipient, title and marking have columns of their own.
QString choicesOf(const PacketRequest &request)
{
    const PacketParty &sender = request.sender;
    const QJsonObject json{{u"entities"_s, idsOf(request.entities)},
                           {u"sender"_s, QJsonObject{{u"organisation"_s, sender.organisation},
                                                     {u"person"_s, sender.person},
                                                     {u"role"_s, sender.role},
                                                     {u"reference"_s, sender.reference},
                                                     {u"phone"_s, sender.phone},
                                                     {u"email"_s, sender.email},
                                                     {u"authority"_s, sender.authority},
                                                     {u"jurisdiction"_s, sender.jurisdiction}}},
                           {u"summary"_s, request.summary},
                           {u"action"_s, request.requestedAction},
                           {u"basis"_s, request.legalBasis},
                           {u"door"_s, request.door},
                           {u"answerBy"_s, request.answerBy.toString(Qt::ISODate)},
                           {u"priorNotices"_s, request.priorNotices},
                           {u"mayTellSubject"_s, request.mayTellSubject},
                           {u"draft"_s, request.isDraft},
                           {u"files"_s, idsOf(request.files)},
                           {u"listings"_s, idsOf(request.listings)},
                           {u"withheldFields"_s, QJsonArray::fromStringList(request.withheldFields)},
                           {u"withheldEntities"_s, idsOf(request.withheldEntities)},
                           {u"withheldExhibits"_s, QJsonArray::fromStringList(request.withheldExhibits)},
                           {u"withheldTexts"_s, QJsonArray::fromStringList(request.withheldTexts)},
                           {u"statements"_s, statementsOf(request)},
                           {u"filters"_s, filtersOf(request)},
                           {u"signingKey"_s, request.signingKey},
                           {u"series"_s, request.seriesId}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// Whether the case knows this very packet; a different one under the same number is refused.
Result<bool> isNoted(const Database &database, const PacketContent &content, const PacketReceipt &receipt)
{
    const auto referrals = allReferrals(database);
    if (!referrals)
        return tl::unexpected(referrals.error());
    for (const Referral &referral : *referrals) {
        if (referral.packetId != content.packetId)
            continue;
        if (referral.digest == receipt.digest)
            return true;
        return failure(ErrorCode::badInput,
                       Words::tr("A packet with the number %1 was built before, with other content. Choose another "
                                 "number or time.")
                           .arg(content.packetId));
    }
    return false;
}

Outcome noteInCase(const Database &database, const PacketRequest &request, const PacketContent &content,
                   const PacketReceipt &receipt)
{
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Referral referral{{},
                            content.packetId,
                            toToken(content.recipientKind),
                            content.recipientName,
                            content.title,
                            toString(content.marking),
                            content.madeAt,
                            request.author,
                            QFileInfo(receipt.path).fileName(),
                            receipt.digest,
                            choicesOf(request),
                            request.docket,
                            request.docket.value() > 0 ? request.revision : 0,
                            request.supersedes,
                            toToken(request.variant)};
    if (Outcome inserted = insertReferral(database, referral); !inserted)
        return inserted;
    const QJsonObject details{{u"packetId"_s, content.packetId},
                              {u"sha256"_s, receipt.digest.toString()},
                              {u"recipient"_s, content.recipientName},
                              {u"file"_s, referral.fileName}};
    const HistoryText text{u"build-packet"_s,
                           Words::tr("Built packet %1 for \"%2\".").arg(content.packetId, content.recipientName),
                           QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact))};
    if (const auto noted = appendHistory(database, text, request.author, request.at); !noted)
        return tl::unexpected(noted.error());
    return transaction->commit();
}

/// Reopens the finished packet and looks through all of it for what this version leaves out; files that a person must
/// look at are named.
Result<LeakProof> proveVersion(const QString &path, const AssembledPacket &packet, const CancelToken &cancel,
                               const ProgressSink &progress)
{
    if (packet.search.isEmpty())
        return LeakProof{};
    Result<LeakProof> proof = proveNoLeak(path, packet.search, cancel, progress);
    if (!proof || proof->leaks.isEmpty())
        return proof;
    return failure(ErrorCode::badInput,
                   Words::tr("The packet was not built, since it would hold what this version leaves out. Leave out "
                             "more, or name it otherwise:\n- %1")
                       .arg(proof->leaks.mid(0, 20).join(u"\n- "_s)));
}

QStringList issueNotices(const CaseProperties &properties, const PacketRequest &asked, const PacketRequest &issued)
{
    const QString number = packetNumber(properties, asked);
    if (number == packetNumber(properties, issued))
        return {};
    return {Words::tr("The number %1 is that of an earlier packet, and a signed packet is never the same twice: this "
                      "one is %2, revision %3, and takes the place of %4.")
                .arg(number, issued.packetId)
                .arg(issued.revision)
                .arg(issued.supersedes)};
}

constexpr int mostNamed = 20;

/// Pictures that could not be told apart from what they say of their making.
QStringList talkingPictures(const PacketContent &content)
{
    QStringList names;
    for (const PacketExhibit &exhibit : content.exhibits) {
        if (exhibit.isWholeFile && !exhibit.isWithoutMetadata && exhibit.mediaType.startsWith("image/"_L1))
            names << exhibit.fileName;
    }
    return names;
}

QStringList noticesOf(const LeakProof &proof, const AssembledPacket &packet)
{
    QStringList notices;
    if (const QStringList talking = talkingPictures(packet.content); !talking.isEmpty())
        notices << Words::tr("%n pictures are in the packet as they are, with what they may say of where, when and by "
                             "whom they were made. Save a copy without it, or leave them out: %1",
                             nullptr, int(talking.size()))
                       .arg(talking.mid(0, mostNamed).join(u", "_s));
    if (!proof.toLook.isEmpty())
        notices << Words::tr("No program can search what %n pictures, scans or recordings show. Look at each before "
                             "you send the packet: %1",
                             nullptr, int(proof.toLook.size()))
                       .arg(proof.toLook.mid(0, mostNamed).join(u", "_s));
    if (!packet.statedElsewhere.isEmpty())
        notices << Words::tr("Left out where it stood, but not looked for elsewhere, since the packet says the same "
                             "words of something else: %1")
                       .arg(packet.statedElsewhere.mid(0, mostNamed).join(u", "_s));
    return notices;
}

} // namespace

Result<PacketReceipt> buildPacket(const QString &casePath, const CaseProperties &properties, const PacketRequest &asked,
                                  const CancelToken &cancel, const ProgressSink &progress)
{
    Result<Database> database = connectToChange(casePath);
    if (!database)
        return tl::unexpected(database.error());
    database->stopWhen(cancel);
    const Result<PacketRequest> issued = asNextIssue(*database, properties, asked);
    if (!issued)
        return tl::unexpected(issued.error());
    const PacketRequest &request = *issued;
    const Result<AssembledPacket> packet = assembleVersion(*database, properties, request, cancel);
    if (!packet)
        return tl::unexpected(packet.error());
    if (Outcome checked = checkSourceBytes(*database, packet->content.sources, cancel, progress); !checked)
        return tl::unexpected(checked.error());
    bool isKnown = false;
    QStringList notices;
    PacketOptions options{request.signingKey};
    options.judge = [&](const QString &path, const PacketReceipt &receipt) -> Outcome {
        const Result<bool> known = isNoted(*database, packet->content, receipt);
        if (!known)
            return tl::unexpected(known.error());
        isKnown = *known;
        const Result<LeakProof> proof = proveVersion(path, *packet, cancel, progress);
        if (!proof)
            return tl::unexpected(proof.error());
        notices = issueNotices(properties, asked, request) + noticesOf(*proof, *packet);
        return {};
    };
    Result<PacketReceipt> receipt = writePacket(packet->content, request.zipPath, cancel, progress, options);
    if (receipt)
        receipt->notices = notices;
    if (!receipt || isKnown)
        return receipt;
    if (Outcome noted = noteInCase(*database, request, packet->content, *receipt); !noted)
        return tl::unexpected(noted.error());
    return receipt;
}

} // namespace interdict
