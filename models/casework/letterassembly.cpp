// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/casework/letters.h"

#include "models/casework/mergedentities.h"
#include "models/store/entityqueries.h"
#include "models/store/lettertable.h"
#include "models/store/listingqueries.h"
#include "models/values/domainname.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(interdict::Letters)
};

constexpr size_t mostProducts = 500;

/// Reads what one letter says from the case, step by step.
class LetterReading
{
public:
    LetterReading(const Database &database, const LetterRequest &request, const CancelToken &cancel)
        : m_database(database), m_request(request), m_cancel(cancel)
    {
    }

    Result<WarningLetter> read();

private:
    Outcome readEntities();
    Outcome readLinks(const EntityRow &row);
    void noteSite(const Entity &entity);
    void noteContact(const Entity &entity);
    Outcome readOwners();
    [[nodiscard]] bool isAtSite(const Entity &entity) const;
    Outcome readProducts();
    Outcome addProduct(const ListingRow &row);
    Outcome fillIn(const LetterTemplate &form);

    const Database &m_database;
    const LetterRequest &m_request;
    CancelToken m_cancel;
    WarningLetter m_letter;
    QSet<qint64> m_about;
    QStringList m_registrants;
    QStringList m_contacts;
    std::vector<RowId<Entity>> m_owners;
    std::vector<RowId<Entity>> m_advertisers;
    std::vector<RowId<Entity>> m_holders; ///< whose listings are the products
};

void LetterReading::noteSite(const Entity &entity)
{
    if (entity.key.endsWith(".onion"_L1) || registrablePart(entity.key).isEmpty())
        return;
    m_about.insert(entity.id.value());
    m_holders.push_back(entity.id);
    if (!m_letter.sites.contains(entity.key))
        m_letter.sites << entity.key;
}

void LetterReading::noteContact(const Entity &entity)
{
    if (entity.kind == EntityKind::email && !entity.detail.contains("abuse"_L1) && !m_contacts.contains(entity.label))
        m_contacts << entity.label;
}

bool LetterReading::isAtSite(const Entity &entity) const
{
    return entity.kind == EntityKind::email && m_letter.sites.contains(entity.key.section(u'@', -1));
}

/// The domains of a seller or organisation, and how the owner of a domain is reached.
Outcome LetterReading::readLinks(const EntityRow &row)
{
    const auto links = linksOf(m_database, row.entity.id);
    if (!links)
        return tl::unexpected(links.error());
    std::vector<RowId<Entity>> ends;
    for (const Link &link : *links) {
        if (link.kind != LinkKind::registeredBy && link.kind != LinkKind::tradesOn)
            ends.push_back(link.from == row.entity.id ? link.to : link.from);
    }
    const auto others = entityRows(m_database, ends);
    if (!others)
        return tl::unexpected(others.error());
    for (const EntityRow &other : *others) {
        const bool isOwner = row.entity.kind == EntityKind::seller || row.entity.kind == EntityKind::organisation;
        noteContact(other.entity);
        if (!isOwner && other.entity.kind == EntityKind::organisation)
            m_owners.push_back(other.entity.id);
        if (!isOwner && other.entity.kind == EntityKind::seller)
            m_advertisers.push_back(other.entity.id);
        if (isOwner && other.entity.kind == EntityKind::domain)
            noteSite(other.entity);
        if (!isOwner && other.entity.kind == EntityKind::organisation && !m_registrants.contains(other.entity.label))
            m_registrants << other.entity.label;
    }
    return {};
}

Outcome LetterReading::readEntities()
{
    const Result<MergedEntities> merged = MergedEntities::read(m_database);
    if (!merged)
        return tl::unexpected(merged.error());
    const auto rows = entityRows(m_database, merged->withMembers(m_request.entities));
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EntityRow &row : *rows) {
        if (m_cancel.isCancelled())
            return cancelled();
        m_about.insert(row.entity.id.value());
        if (row.entity.kind == EntityKind::domain)
            noteSite(row.entity);
        if (row.entity.kind == EntityKind::seller)
            m_holders.push_back(row.entity.id);
        if (Outcome read = readLinks(row); !read)
            return read;
    }
    if (m_letter.sites.isEmpty())
        return failure(ErrorCode::badInput,
                       Words::tr("A warning letter goes to the operator of sites, and no registered domain was chosen "
                                 "or is linked with what was. Choose domains, or sellers who advertise them."));
    m_letter.sites.sort();
    return {};
}

/// How those are reached who, by the registrations, hold the sites; of those who only advertise them, mailboxes at the
/// sites themselves.
Outcome LetterReading::readOwners()
{
    std::vector<RowId<Entity>> holders = m_owners;
    holders.insert(holders.end(), m_advertisers.begin(), m_advertisers.end());
    for (const RowId<Entity> owner : holders) {
        const auto links = linksOf(m_database, owner);
        if (!links)
            return tl::unexpected(links.error());
        for (const Link &link : *links) {
            if (link.kind != LinkKind::contact || link.from != owner)
                continue;
            const auto rows = entityRows(m_database, std::span(&link.to, 1));
            if (!rows)
                return tl::unexpected(rows.error());
            const bool isHolder = std::find(m_owners.begin(), m_owners.end(), owner) != m_owners.end();
            if (!rows->empty() && (isHolder || isAtSite(rows->front().entity)))
                noteContact(rows->front().entity);
        }
    }
    return {};
}

Outcome LetterReading::addProduct(const ListingRow &row)
{
    const auto sightings = sightingsOf(m_database, row.listing.id);
    if (!sightings)
        return tl::unexpected(sightings.error());
    const Listing &listing = row.listing;
    LetterProduct product;
    product.title = listing.title;
    product.site = row.site;
    product.where = listing.reference;
    product.price = listing.price ? listing.price->toString() : QString();
    product.seen = listing.lastSeen ? listing.lastSeen->toString() : QString();
    product.exhibit = u"EX-%1"_s.arg(int(m_letter.products.size()) + 1, 4, 10, QChar(u'0'));
    product.recordId = sightings->empty() ? 0 : sightings->back().record.value();
    m_letter.products.push_back(std::move(product));
    return {};
}

Outcome LetterReading::readProducts()
{
    QSet<RowId<Listing>> seen;
    for (const RowId<Entity> holder : m_holders) {
        const auto ids = listingIds(m_database, {{}, {}, holder, ListingOrder::title, false});
        if (!ids)
            return tl::unexpected(ids.error());
        for (const RowId<Listing> id : *ids) {
            if (m_letter.products.size() >= mostProducts || seen.contains(id))
                continue;
            seen.insert(id);
            const auto rows = listingRows(m_database, std::span(&id, 1));
            if (!rows)
                return tl::unexpected(rows.error());
            if (m_cancel.isCancelled())
                return cancelled();
            if (Outcome added = rows->empty() ? Outcome() : addProduct(rows->front()); !added)
                return added;
        }
    }
    return {};
}

Outcome LetterReading::fillIn(const LetterTemplate &form)
{
    m_letter.templateId = form.id;
    m_letter.dated = m_request.dated;
    m_letter.sender = m_request.sender;
    m_letter.addressee = m_request.addressee.trimmed();
    if (m_letter.addressee.isEmpty())
        m_letter.addressee = m_registrants.isEmpty() ? Words::tr("The operator of %1").arg(m_letter.sites.front())
                                                     : m_registrants.front();
    m_letter.address = m_request.address.trimmed().isEmpty() ? m_contacts.mid(0, 5).join(u'\n') : m_request.address;
    m_letter.citations = m_request.citations.isEmpty() ? form.citations : m_request.citations;
    m_letter.responseDays = m_request.responseDays > 0 ? m_request.responseDays : form.responseDays;
    m_letter.calendar = m_request.calendar.isEmpty() ? form.calendar : m_request.calendar;
    m_letter.copies = m_request.copies;
    m_letter.addition = m_request.addition;
    m_letter.marking = m_request.marking;
    m_letter.entities.assign(m_about.begin(), m_about.end());
    std::sort(m_letter.entities.begin(), m_letter.entities.end());
    m_letter.reference = m_request.reference.trimmed();
    if (m_letter.reference.isEmpty()) {
        const auto letters = allLetters(m_database);
        if (!letters)
            return tl::unexpected(letters.error());
        const auto isTaken = [&letters](const QString &reference) {
            return std::any_of(letters->begin(), letters->end(), [&reference](const Letter &letter) {
                return letter.reference.compare(reference, Qt::CaseInsensitive) == 0;
            });
        };
        size_t number = letters->size();
        do
            m_letter.reference = u"WL-%1-%2"_s.arg(m_request.dated.year()).arg(++number, 3, 10, QChar(u'0'));
        while (isTaken(m_letter.reference));
    }
    return {};
}

Result<WarningLetter> LetterReading::read()
{
    const Result<LetterTemplate> form = letterTemplate(m_request.templateId);
    if (!form)
        return tl::unexpected(form.error());
    for (const auto step : {&LetterReading::readEntities, &LetterReading::readOwners, &LetterReading::readProducts}) {
        if (Outcome done = (this->*step)(); !done)
            return tl::unexpected(done.error());
    }
    if (Outcome filled = fillIn(*form); !filled)
        return tl::unexpected(filled.error());
    return std::move(m_letter);
}

} // namespace

Result<WarningLetter> assembleLetter(const Database &database, const LetterRequest &request, const CancelToken &cancel)
{
    return LetterReading(database, request, cancel).read();
}

} // namespace interdict
