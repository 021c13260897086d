// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/packetcomparing.h"

#include "models/referrals/bag.h"
#include "models/referrals/bagcheck.h"
#include "models/referrals/openpacket.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::PacketComparison)
};

using Subject = PacketChange::Subject;
using Kind = PacketChange::Kind;

constexpr qsizetype mostDetail = 200;
constexpr qint64 mostManifestBytes = 64LL << 20;

/// A thing of a packet: by what it is known again, how it is called, and what is said of it.
struct Fact
{
    QString name;
    QJsonObject said;
};
using Facts = QMap<QString, Fact>; ///< by identity

QString inWords(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Bool:
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
        return Words::tr("%n entries", nullptr, int(value.toArray().size()));
    default:
        return {};
    }
}

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1StringView(key)).toString();
}

/// Numbers of exhibits and entities shift from packet to packet: they say nothing.
QJsonObject without(QJsonObject object, std::initializer_list<const char *> keys)
{
    for (const char *key : keys)
        object.remove(QLatin1StringView(key));
    return object;
}

QString identityOf(const QJsonObject &entity)
{
    return textOf(entity, "kind") + u'\n' + textOf(entity, "scope") + u'\n' + textOf(entity, "key");
}

Facts entitiesOf(const QJsonObject &packet)
{
    Facts facts;
    for (const QJsonValue &value : packet.value("entities"_L1).toArray()) {
        const QJsonObject entity = value.toObject();
        facts.insert(identityOf(entity), {textOf(entity, "kind") + u' ' + textOf(entity, "label"), entity});
    }
    return facts;
}

Facts listingsOf(const QJsonObject &packet)
{
    Facts facts;
    for (const QJsonValue &value : packet.value("listings"_L1).toArray()) {
        const QJsonObject listing = value.toObject();
        const QString reference = textOf(listing, "reference");
        const QString identity =
            textOf(listing, "market") + u'\n' +
            (reference.isEmpty() ? textOf(listing, "seller") + u'\n' + textOf(listing, "title") : reference);
        facts.insert(identity, {textOf(listing, "title"), without(listing, {"exhibits"})});
    }
    return facts;
}

Facts linksOf(const QJsonObject &packet)
{
    const QJsonArray entities = packet.value("entities"_L1).toArray();
    Facts facts;
    for (const QJsonValue &value : packet.value("links"_L1).toArray()) {
        const QJsonObject link = value.toObject();
        const QJsonObject from = entities.at(link.value("from"_L1).toInt(-1)).toObject();
        const QJsonObject to = entities.at(link.value("to"_L1).toInt(-1)).toObject();
        const QString kind = textOf(link, "kind");
        facts.insert(kind + u'\n' + identityOf(from) + u'\n' + identityOf(to),
                     {textOf(from, "label") + u" – "_s + kind + u" – "_s + textOf(to, "label"),
                      without(link, {"exhibits", "from", "to"})});
    }
    return facts;
}

Facts exhibitsOf(const QJsonObject &packet)
{
    Facts facts;
    for (const QJsonValue &value : packet.value("exhibits"_L1).toArray()) {
        const QJsonObject exhibit = value.toObject();
        facts.insert(textOf(exhibit, "sha256") + u'\n' + textOf(exhibit, "shows"),
                     {textOf(exhibit, "number") + u": "_s + textOf(exhibit, "shows"), {}});
    }
    return facts;
}

Facts sourcesOf(const QJsonObject &packet)
{
    Facts facts;
    for (const QJsonValue &value : packet.value("sources"_L1).toArray())
        facts.insert(textOf(value.toObject(), "sha256"), {textOf(value.toObject(), "file"), {}});
    return facts;
}

/// The head of the packet and the request as one fact.
Facts requestOf(const QJsonObject &packet)
{
    QJsonObject said = packet.value("request"_L1).toObject();
    const QJsonObject statements = said.take("statements"_L1).toObject();
    for (auto statement = statements.begin(); statement != statements.end(); ++statement)
        said.insert(statement.key(), statement.value());
    for (const char *key : {"marking", "variant", "draft", "revision"})
        said.insert(QLatin1StringView(key), packet.value(QLatin1StringView(key)));
    said.insert(u"recipient"_s, packet.value("recipient"_L1)["name"_L1]);
    return {{QString(), {Words::tr("Request"), said}}};
}

QStringList differences(const QJsonObject &before, const QJsonObject &after)
{
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    keys.sort();
    QStringList details;
    for (const QString &key : std::as_const(keys)) {
        if (before.value(key) == after.value(key))
            continue;
        details << u"%1: %2 → %3"_s.arg(key, inWords(before.value(key)).left(mostDetail),
                                        inWords(after.value(key)).left(mostDetail));
    }
    return details;
}

void compare(Subject subject, const Facts &older, const Facts &newer, std::vector<PacketChange> &changes)
{
    for (auto fact = newer.cbegin(); fact != newer.cend(); ++fact) {
        if (!older.contains(fact.key()))
            changes.push_back({Kind::added, subject, fact->name, {}});
    }
    for (auto fact = newer.cbegin(); fact != newer.cend(); ++fact) {
        const auto before = older.constFind(fact.key());
        if (before == older.cend())
            continue;
        if (const QStringList details = differences(before->said, fact->said); !details.isEmpty())
            changes.push_back({Kind::changed, subject, fact->name, details});
    }
    for (auto fact = older.cbegin(); fact != older.cend(); ++fact) {
        if (!newer.contains(fact.key()))
            changes.push_back({Kind::gone, subject, fact->name, {}});
    }
}

/// The payload of any bag, by the checksums of one of its manifests.
Result<Facts> filesOf(const OpenPacket &packet, const CancelToken &cancel)
{
    Facts facts;
    for (const char *algorithm : {"sha512", "sha256", "sha1", "md5"}) {
        const QString name = u"manifest-%1.txt"_s.arg(QLatin1StringView(algorithm));
        if (!packet.has(name))
            continue;
        const Result<QByteArray> text = packet.bytes(name, mostManifestBytes, cancel);
        if (!text)
            return tl::unexpected(text.error());
        for (const QByteArray &line : text->split('\n')) {
            const QString entry = QString::fromUtf8(line).trimmed();
            const qsizetype blank = entry.indexOf(u' ');
            if (blank > 0)
                facts.insert(entry.sliced(blank + 1).trimmed(),
                             {entry.sliced(blank + 1).trimmed(), {{QLatin1StringView(algorithm), entry.first(blank)}}});
        }
        return facts;
    }
    for (const OpenPacket::File &file : packet.files())
        facts.insert(file.name, {file.name, {{u"size"_s, file.size}}});
    return facts;
}

QString numberOf(const std::optional<QJsonObject> &referral, const QString &path)
{
    return referral ? textOf(*referral, "packetId") : QFileInfo(path).fileName();
}

} // namespace

QString toToken(Kind kind)
{
    return kind == Kind::added ? u"added"_s : kind == Kind::changed ? u"changed"_s : u"gone"_s;
}

QString toToken(Subject subject)
{
    static const QStringList tokens{u"request"_s, u"entity"_s, u"listing"_s, u"link"_s,
                                    u"exhibit"_s, u"source"_s, u"file"_s};
    return tokens.value(int(subject));
}

QString displayName(Kind kind)
{
    return kind == Kind::added ? Words::tr("new") : kind == Kind::changed ? Words::tr("changed") : Words::tr("gone");
}

QString displayName(Subject subject)
{
    switch (subject) {
    case Subject::request:
        return Words::tr("request");
    case Subject::entity:
        return Words::tr("entity");
    case Subject::listing:
        return Words::tr("listing");
    case Subject::link:
        return Words::tr("link");
    case Subject::exhibit:
        return Words::tr("exhibit");
    case Subject::source:
        return Words::tr("source");
    case Subject::file:
        break;
    }
    return Words::tr("file");
}

Result<PacketComparison> comparePackets(const QString &older, const QString &newer, const CancelToken &cancel)
{
    const Result<OpenPacket> first = OpenPacket::open(older, cancel);
    const Result<OpenPacket> second = OpenPacket::open(newer, cancel);
    if (!first || !second)
        return tl::unexpected(!first ? first.error() : second.error());
    const auto before = first->referral(cancel);
    const auto after = second->referral(cancel);
    if (!before || !after)
        return tl::unexpected(!before ? before.error() : after.error());
    PacketComparison comparison{numberOf(*before, older), numberOf(*after, newer), *before && *after, {}};
    if (comparison.comparesFacts) {
        compare(Subject::request, requestOf(**before), requestOf(**after), comparison.changes);
        compare(Subject::entity, entitiesOf(**before), entitiesOf(**after), comparison.changes);
        compare(Subject::listing, listingsOf(**before), listingsOf(**after), comparison.changes);
        compare(Subject::link, linksOf(**before), linksOf(**after), comparison.changes);
        compare(Subject::exhibit, exhibitsOf(**before), exhibitsOf(**after), comparison.changes);
        compare(Subject::source, sourcesOf(**before), sourcesOf(**after), comparison.changes);
        return comparison;
    }
    const Result<Facts> oldFiles = filesOf(*first, cancel);
    const Result<Facts> newFiles = filesOf(*second, cancel);
    if (!oldFiles || !newFiles)
        return tl::unexpected(!oldFiles ? oldFiles.error() : newFiles.error());
    compare(Subject::file, *oldFiles, *newFiles, comparison.changes);
    return comparison;
}

} // namespace interdict
