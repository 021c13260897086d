// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/thingsearch.h"

#include "models/casework/annotations.h"
#include "models/casework/entitysearch.h"
#include "models/store/dockettable.h"
#include "models/store/referraltable.h"
#include "models/store/sourcequeries.h"
#include "models/values/safetext.h"

#include <QCoreApplication>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ThingSearch)
};

tl::unexpected<Error> notFound(ThingKind kind, const QString &name)
{
    return failure(ErrorCode::notFound,
                   Words::tr("The case has no %1 \"%2\".").arg(displayName(kind), visibleLine(name).left(80)));
}

Result<Thing> sourceNamed(const Database &database, const QString &name)
{
    const Result<std::vector<Source>> sources = allSources(database);
    if (!sources)
        return tl::unexpected(sources.error());
    Thing found{ThingKind::source, 0};
    for (const Source &source : *sources) {
        if (source.fileName.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found.isStored())
            return failure(ErrorCode::badInput,
                           Words::tr("Several sources are called \"%1\". Name one by its number, as in source:%2.")
                               .arg(visibleLine(name).left(80))
                               .arg(found.id));
        found.id = source.id.value();
    }
    return found.isStored() ? Result<Thing>(found) : notFound(ThingKind::source, name);
}

Result<Thing> packetNamed(const Database &database, const QString &name)
{
    const Result<std::vector<Referral>> packets = allReferrals(database);
    if (!packets)
        return tl::unexpected(packets.error());
    for (const Referral &packet : *packets) {
        if (packet.packetId.compare(name, Qt::CaseInsensitive) == 0)
            return Thing{ThingKind::packet, packet.id.value()};
    }
    return notFound(ThingKind::packet, name);
}

Result<Thing> thingNamed(const Database &database, ThingKind kind, const QString &name)
{
    bool isNumber = false;
    const qint64 number = name.toLongLong(&isNumber);
    if (isNumber && number > 0) {
        const Thing thing{kind, number};
        const Result<QString> words = thingInWords(database, thing);
        return words ? Result<Thing>(thing) : notFound(kind, name);
    }
    if (kind == ThingKind::source)
        return sourceNamed(database, name);
    if (kind == ThingKind::packet)
        return packetNamed(database, name);
    if (kind == ThingKind::referral) {
        const Result<DocketEntry> entry = docketEntryByReference(database, name);
        return entry ? Result<Thing>(Thing{kind, entry->id.value()}) : tl::unexpected(entry.error());
    }
    return notFound(kind, name);
}

} // namespace

Result<Thing> findThing(const Database &database, const QString &text)
{
    const qsizetype colon = text.indexOf(u':');
    const std::optional<ThingKind> kind = colon > 0 ? thingKindFromToken(text.left(colon)) : std::nullopt;
    if (kind && *kind != ThingKind::entity)
        return thingNamed(database, *kind, text.mid(colon + 1).trimmed());
    const Result<Entity> entity = findOneEntity(database, text);
    return entity ? Result<Thing>(Thing{ThingKind::entity, entity->id.value()}) : tl::unexpected(entity.error());
}

QString nameToFind(const Thing &thing)
{
    if (thing.kind == ThingKind::entity)
        return u"#%1"_s.arg(thing.id);
    return u"%1:%2"_s.arg(toToken(thing.kind)).arg(thing.id);
}

} // namespace interdict
