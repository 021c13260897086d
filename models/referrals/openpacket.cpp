// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/openpacket.h"

#include "models/referrals/bagreading.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::OpenPacket)
};

constexpr qint64 mostReferralBytes = 64LL << 20;

} // namespace

Result<OpenPacket> OpenPacket::open(const QString &path, const CancelToken &cancel)
{
    Result<std::unique_ptr<BagSource>> source = BagSource::open(path, cancel);
    if (!source)
        return tl::unexpected(source.error());
    OpenPacket packet;
    packet.m_source = std::move(*source);
    const std::optional<QString> folder = bagFolder(*packet.m_source);
    if (!folder)
        return failure(ErrorCode::damaged,
                       Words::tr("\"%1\" holds no bag that could be opened. Choose a packet, or a bag's own folder.")
                           .arg(visibleLine(path)));
    std::vector<std::pair<QString, size_t>> found;
    const std::vector<BagMember> &members = packet.m_source->members();
    for (size_t i = 0; i < members.size(); ++i) {
        if (!members[i].isFolder && !members[i].isLink && members[i].name.startsWith(*folder))
            found.emplace_back(members[i].name.sliced(folder->size()), i);
    }
    std::sort(found.begin(), found.end());
    for (const auto &[name, member] : found) {
        packet.m_files.push_back({name, members[member].size});
        packet.m_members.push_back(member);
    }
    return packet;
}

std::optional<size_t> OpenPacket::find(const QString &name) const
{
    const auto file = std::lower_bound(m_files.begin(), m_files.end(), name,
                                       [](const File &each, const QString &wanted) { return each.name < wanted; });
    if (file == m_files.end() || file->name != name)
        return {};
    return size_t(file - m_files.begin());
}

Result<QByteArray> OpenPacket::bytes(const QString &name, qint64 most, const CancelToken &cancel) const
{
    const std::optional<size_t> index = find(name);
    if (!index)
        return failure(ErrorCode::notFound,
                       Words::tr("The packet holds no file \"%1\".").arg(visibleLine(name).left(200)));
    QByteArray bytes;
    const CancelToken enough;
    const Outcome read = m_source->read(m_members[*index], enough, [&](QByteArrayView piece) {
        bytes += piece.first(std::min<qint64>(piece.size(), most - bytes.size()));
        if (bytes.size() >= most || cancel.isCancelled())
            enough.cancel();
    });
    if (cancel.isCancelled())
        return cancelled();
    if (!read && bytes.size() < most)
        return tl::unexpected(read.error());
    return bytes;
}

Result<std::optional<QJsonObject>> OpenPacket::referral(const CancelToken &cancel) const
{
    if (!has(u"data/referral.json"_s))
        return std::optional<QJsonObject>();
    const Result<QByteArray> json = bytes(u"data/referral.json"_s, mostReferralBytes, cancel);
    if (!json)
        return tl::unexpected(json.error());
    const QJsonObject object = QJsonDocument::fromJson(*json).object();
    if (object.value("schema"_L1).toString() != "interdict-referral"_L1)
        return std::optional<QJsonObject>();
    return std::optional(object);
}

} // namespace interdict
