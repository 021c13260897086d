// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/packetissue.h"

#include "models/store/referraltable.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

bool wasSigned(const Referral &packet)
{
    const QJsonObject choices = QJsonDocument::fromJson(packet.choices.toUtf8()).object();
    return !choices["signingKey"_L1].toString().isEmpty();
}

QString issue(const QString &name, int number)
{
    return u"%1-%2"_s.arg(name).arg(number);
}

/// Beside the file that is there.
QString freePath(const QString &path, int number)
{
    const QFileInfo file(path);
    QString free = path;
    for (; QFileInfo::exists(free); ++number)
        free = QDir(file.path()).filePath(issue(file.completeBaseName(), number) + u'.' + file.suffix());
    return free;
}

} // namespace

QString packetNumber(const CaseProperties &properties, const PacketRequest &request)
{
    if (!request.packetId.isEmpty())
        return request.packetId;
    return u"IR-%1-%2"_s.arg(request.at.toUTC().toString(u"yyyyMMdd-HHmmss"_s), properties.id.left(8));
}

Result<PacketRequest> asNextIssue(const Database &database, const CaseProperties &properties, PacketRequest request)
{
    const auto packets = allReferrals(database);
    if (!packets)
        return tl::unexpected(packets.error());
    QMap<QString, const Referral *> known;
    for (const Referral &packet : *packets)
        known.insert(packet.packetId, &packet);
    QString number = packetNumber(properties, request);
    // The issue of a packet goes on from that packet: "X-2" is followed by "X-3".
    static const QRegularExpression ofIssue(u"^(.+)-[0-9]+$"_s);
    const Referral *asked = known.value(number);
    if (const QString first = ofIssue.match(number).captured(1);
        asked && !asked->supersedes.isEmpty() && known.contains(first))
        number = first;
    const Referral *before = known.value(number);
    if (!before || (request.signingKey.isEmpty() && !wasSigned(*before)))
        return request;
    int next = 2;
    for (; known.contains(issue(number, next)); ++next)
        before = known.value(issue(number, next));
    request.packetId = issue(number, next);
    request.supersedes = before->packetId;
    request.revision = std::max({next, before->revision + 1, request.revision});
    request.zipPath = freePath(request.zipPath, next);
    return request;
}

} // namespace interdict
