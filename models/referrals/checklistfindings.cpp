// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/checklistfindings.h"

#include "models/referrals/doors.h"
#include "models/referrals/recipientdirectory.h"
#include "models/values/safetext.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace interdict::checklist {

using namespace Qt::StringLiterals;

using C = PacketContent;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Checklist)
};

} // namespace

Finding counted(qint64 count, const QString &example)
{
    if (count == 0)
        return {};
    return {true, count == 1 ? example : Words::tr("%1 and %n more", nullptr, int(count - 1)).arg(example)};
}

void append(std::vector<int> &all, const std::vector<int> &more)
{
    for (const int each : more) {
        if (all.size() < 20 && std::find(all.begin(), all.end(), each) == all.end())
            all.push_back(each);
    }
}

namespace {

/// The exhibits of the links at the entity.
std::vector<int> exhibitsOf(const C &content, size_t entity)
{
    std::vector<int> exhibits;
    for (const PacketLink &link : content.links) {
        if (link.from == int(entity) || link.to == int(entity))
            append(exhibits, link.exhibits);
    }
    return exhibits;
}

} // namespace

bool isChosen(const PacketEntity &entity)
{
    return entity.isChosen;
}

bool isChosenName(const PacketEntity &entity)
{
    return entity.isChosen && !entity.key.endsWith(".onion"_L1);
}

bool isAny(const PacketEntity &)
{
    return true;
}

namespace {

QString shown(const PacketEntity &entity)
{
    const bool isAddress = entity.kind == EntityKind::domain || entity.kind == EntityKind::site ||
                           entity.kind == EntityKind::email || entity.kind == EntityKind::ipAddress;
    return visibleLine(isAddress ? defanged(entity.label) : entity.label).trimmed().left(80);
}

} // namespace

Finding entitiesOf(const C &content, std::initializer_list<EntityKind> kinds, bool (*matches)(const PacketEntity &))
{
    qint64 count = 0;
    QString example;
    std::vector<int> exhibits;
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        if (std::find(kinds.begin(), kinds.end(), entity.kind) == kinds.end() || !matches(entity))
            continue;
        if (count++ == 0)
            example = shown(entity);
        if (exhibits.size() < 5)
            append(exhibits, exhibitsOf(content, i));
    }
    Finding finding = counted(count, example);
    finding.exhibits = exhibits;
    return finding;
}

Finding listingsWith(const C &content, bool (*matches)(const PacketListing &), QString (*show)(const PacketListing &))
{
    qint64 count = 0;
    QString example;
    std::vector<int> exhibits;
    for (const PacketListing &listing : content.listings) {
        if (!matches(listing))
            continue;
        if (count++ == 0)
            example = visibleLine(show(listing)).trimmed().left(80);
        if (exhibits.size() < 5)
            append(exhibits, listing.exhibits);
    }
    Finding finding = counted(count, example);
    finding.exhibits = exhibits;
    return finding;
}

QString shownReference(const PacketListing &listing)
{
    return listing.reference.isEmpty() ? listing.title : defanged(listing.reference);
}

Finding linksOf(const C &content, LinkKind kind, bool (*from)(const PacketEntity &))
{
    qint64 count = 0;
    QString example;
    std::vector<int> exhibits;
    for (const PacketLink &link : content.links) {
        if (link.kind != kind || !from(content.entities[size_t(link.from)]))
            continue;
        const PacketEntity &other = content.entities[size_t(link.to)];
        if (count++ == 0)
            example = other.detail.isEmpty()
                          ? shown(other)
                          : Words::tr("%1 (%2)", "name, detail").arg(shown(other), visibleLine(other.detail));
        append(exhibits, link.exhibits);
    }
    Finding finding = counted(count, example.left(120));
    finding.exhibits = exhibits;
    return finding;
}

namespace {

const RecipientDirectory &accountDirectory()
{
    static const RecipientDirectory directory = RecipientDirectory::ofAccount();
    return directory;
}

const DirectoryEntry *entryOf(const C &content)
{
    const DirectoryEntry *entry = accountDirectory().find(content.recipientName.simplified());
    return entry && entry->kind == content.recipientKind ? entry : nullptr;
}

} // namespace

Finding contactOf(const C &content)
{
    const DirectoryEntry *entry = entryOf(content);
    return entry && !entry->contact.isEmpty()
               ? Finding{true, Words::tr("%1 (directory, %2)").arg(entry->contact, entry->date.toString(Qt::ISODate))}
               : Finding{};
}

/// What of the packet leads to the recipient: the top-level domain, the registration.
Finding tieToRecipient(const C &content)
{
    const DirectoryEntry *entry = entryOf(content);
    if (!entry)
        return {};
    for (size_t i = 0; i < content.entities.size(); ++i) {
        const PacketEntity &entity = content.entities[i];
        if (entity.kind != EntityKind::domain || !isChosenName(entity))
            continue;
        const QString tld = entity.key.section(u'.', -1);
        if (entry->kind == RecipientKind::registry && entry->matches.tlds.contains(tld))
            return {true, Words::tr("It runs the top-level domain .%1.").arg(tld), exhibitsOf(content, i)};
    }
    for (const PacketLink &link : content.links) {
        const PacketEntity &other = content.entities[size_t(link.to)];
        const bool isNamed =
            std::any_of(entry->matches.names.begin(), entry->matches.names.end(),
                        [&other](const QString &name) { return other.label.contains(name, Qt::CaseInsensitive); });
        if (link.kind == LinkKind::registeredBy && entry->kind == RecipientKind::registrar && isNamed)
            return {true, Words::tr("The registration names it: %1").arg(shown(other)), link.exhibits};
        if (link.kind == LinkKind::hostedOn && entry->kind == RecipientKind::hosting && isNamed)
            return {true, Words::tr("The records say that it hosts the site: %1").arg(shown(other)), link.exhibits};
    }
    for (const PacketListing &listing : content.listings) {
        if (entry->kind == RecipientKind::retailer &&
            entry->matches.sites.contains(listing.market, Qt::CaseInsensitive))
            return {true, Words::tr("The listings stand on its site."), listing.exhibits};
    }
    return {};
}

/// Voluntary where the way is none that compels; what compels is named by the sender.
Finding instrumentOf(const C &content)
{
    for (const Door &door : doorsFor(content.recipientKind)) {
        if (!door.isCompelled && door.name.compare(content.door.simplified(), Qt::CaseInsensitive) == 0)
            return {true, Words::tr("The request is voluntary.")};
    }
    return {};
}

Finding frameworkOf(const C &content)
{
    const DirectoryEntry *entry = entryOf(content);
    return entry && entry->doors.contains("framework"_L1) ? Finding{true, Words::tr("Yes, says the directory.")}
                                                          : Finding{};
}

/// Whole addresses under a chosen domain, from listings and from the original bytes of the exhibits.
Finding addressesUnderDomains(const C &content)
{
    constexpr size_t mostExhibits = 2000;
    static const QRegularExpression pattern(u"https?://[^\\s\"'<>,;|]+"_s, QRegularExpression::CaseInsensitiveOption);
    Finding finding;
    QStringList found;
    for (size_t i = 0; i < std::min(content.exhibits.size(), mostExhibits); ++i) {
        auto matches = pattern.globalMatch(QString::fromUtf8(content.exhibits[i].bytes.left(1 << 16)));
        while (matches.hasNext()) {
            const QString address = matches.next().captured();
            const QString host = address.section(u'/', 2, 2).section(u':', 0, 0).toLower();
            const bool isOurs =
                std::any_of(content.entities.begin(), content.entities.end(), [&host](const PacketEntity &entity) {
                    return entity.kind == EntityKind::domain && entity.isChosen &&
                           (host == entity.key || host.endsWith(u'.' + entity.key));
                });
            if (!isOurs)
                continue;
            if (!found.contains(address))
                found << address;
            append(finding.exhibits, {int(i)});
        }
    }
    const std::vector<int> exhibits = finding.exhibits;
    if (!found.isEmpty())
        finding = counted(found.size(), visibleLine(defanged(found.front())).left(120));
    finding.exhibits = exhibits;
    return finding;
}

/// "Example Registry; Example Registrar, IANA 146": both must be known.
Finding registrarOf(const C &content)
{
    const RecipientDirectory &directory = accountDirectory();
    const Finding registrar = linksOf(content, LinkKind::registeredBy, isChosenName);
    if (!registrar.isMet)
        return {};
    QString registry;
    for (const PacketEntity &entity : content.entities) {
        if (entity.kind != EntityKind::domain || !isChosenName(entity) || !registry.isEmpty())
            continue;
        if (const DirectoryEntry *entry = directory.registryOf(entity.key.section(u'.', -1)))
            registry = entry->name;
    }
    return registry.isEmpty() ? Finding{}
                              : Finding{true, u"%1; %2"_s.arg(registry, registrar.value), registrar.exhibits};
}

/// The record of the registration, with what it says of the registrar.
Finding registrationOf(const C &content)
{
    const Finding link = linksOf(content, LinkKind::registeredBy, isChosenName);
    return link.exhibits.empty() ? Finding{} : link;
}

} // namespace interdict::checklist
