// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packet.h"

#include "models/referrals/bag.h"
#include "models/referrals/checklist.h"
#include "models/referrals/packetdata.h"
#include "models/referrals/referralletter.h"
#include "models/referrals/zipwriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Packet)
};

/// A packet's number names a folder on the recipient's machine, whatever that is.
Outcome checkNumber(const PacketContent &content)
{
    static const QRegularExpression pattern(u"^[A-Za-z0-9][A-Za-z0-9_-]{0,63}\\z"_s);
    if (!pattern.match(content.packetId).hasMatch())
        return failure(ErrorCode::badInput,
                       Words::tr("\"%1\" cannot be a packet's number. Use up to 64 letters without "
                                 "accents, digits, hyphens and underscores, beginning with a letter or digit.")
                           .arg(content.packetId.left(80)));
    return {};
}

Outcome checkMusts(const PacketContent &content)
{
    QString missing;
    for (const ChecklistPoint &point : judgeChecklist(content)) {
        if (point.need == Need::must && !point.isMet)
            missing +=
                u"\n- "_s + Words::tr("%1: %2", "what is missing: where to get it").arg(point.name, point.whereFrom);
    }
    if (missing.isEmpty() || content.isDraft)
        return {};
    return failure(ErrorCode::badInput,
                   Words::tr("The packet lacks what a recipient of this kind (%1) must be told. Add it, or "
                             "build the packet as a draft:%2")
                       .arg(displayName(content.recipientKind), missing));
}

Outcome checkContent(const PacketContent &content)
{
    if (Outcome numbered = checkNumber(content); !numbered)
        return numbered;
    if (!content.madeAt.isValid())
        return failure(ErrorCode::badInput, Words::tr("The packet has no date. Give the time at which it is made."));
    return checkMusts(content);
}

std::vector<BagFile> payloadOf(const PacketContent &content, const QByteArray &pdf)
{
    std::vector<BagFile> files{{u"README.txt"_s, readmeText(content)},      {u"referral.pdf"_s, pdf},
                               {u"referral.json"_s, referralJson(content)}, {u"entities.csv"_s, entitiesCsv(content)},
                               {u"listings.csv"_s, listingsCsv(content)},   {u"links.csv"_s, linksCsv(content)},
                               {u"exhibits.csv"_s, exhibitsCsv(content)},   {u"history.json"_s, historyJson(content)}};
    if (!content.graphSvg.isEmpty())
        files.push_back({u"graph.svg"_s, content.graphSvg});
    for (const PacketExhibit &exhibit : content.exhibits)
        files.push_back({exhibitPath(exhibit), exhibit.bytes});
    return files;
}

std::vector<BagLabel> labelsOf(const PacketContent &content)
{
    const PacketParty &sender = content.sender;
    return {{u"Source-Organization"_s, sender.organisation},
            {u"Contact-Name"_s, sender.person},
            {u"Contact-Phone"_s, sender.phone},
            {u"Contact-Email"_s, sender.email},
            {u"External-Description"_s, content.title},
            {u"External-Identifier"_s, content.packetId},
            {u"Internal-Sender-Identifier"_s, sender.reference},
            {u"Internal-Sender-Description"_s, content.isDraft ? u"draft"_s : QString()},
            {u"Bag-Group-Identifier"_s, content.caseId},
            {u"Bag-Count"_s, u"1 of 1"_s},
            {u"Bagging-Date"_s, content.madeAt.toUTC().date().toString(Qt::ISODate)},
            {u"Bag-Software-Agent"_s, u"Interdict "_s + content.programVersion},
            {u"Handling-Marking"_s, toString(content.marking)},
            {u"Packet-Revision"_s, QString::number(content.revision)}};
}

} // namespace

Result<MadePacket> makePacket(const PacketContent &content, const CancelToken &cancel, const ProgressSink &progress)
{
    if (Outcome checked = checkContent(content); !checked)
        return tl::unexpected(checked.error());
    const Result<QByteArray> pdf = paintReferral(content, cancel, progress);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const std::vector<BagFile> files = makeBag(payloadOf(content, *pdf), labelsOf(content));
    const Result<QByteArray> zip = zipOf(content.packetId, files, content.madeAt, cancel, progress);
    if (!zip)
        return tl::unexpected(zip.error());
    MadePacket made{*zip, {QString(), Sha256::of(*zip), zip->size(), {}}};
    for (const BagFile &file : files)
        made.receipt.files << content.packetId + u'/' + file.name;
    return made;
}

Result<PacketReceipt> savePacket(const MadePacket &packet, const QString &zipPath)
{
    QSaveFile file(zipPath);
    if (!file.open(QIODevice::WriteOnly) || file.write(packet.zip) != packet.zip.size() || !file.commit())
        return failure(
            ErrorCode::cannotWrite,
            Words::tr("The packet \"%1\" could not be written: %2. Choose a folder that can be written to, with "
                      "enough room.")
                .arg(zipPath, file.errorString()));
    PacketReceipt receipt = packet.receipt;
    receipt.path = zipPath;
    return receipt;
}

Result<PacketReceipt> writePacket(const PacketContent &content, const QString &zipPath, const CancelToken &cancel,
                                  const ProgressSink &progress)
{
    const Result<MadePacket> made = makePacket(content, cancel, progress);
    if (!made)
        return tl::unexpected(made.error());
    return savePacket(*made, zipPath);
}

} // namespace interdict
