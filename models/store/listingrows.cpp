// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/store/listingrows.h"

#include "models/store/scriptpairs.h"

#include <QCoreApplication>

namespace interdict {

namespace {

constexpr int textPlaces = 1 << titlePlace | 1 << descriptionPlace | 1 << categoryPlace;

} // namespace

ListingRows::ListingRows(std::vector<Statement> sql)
    : m_select(std::move(sql[0])),
      m_update(std::move(sql[1])),
      m_counts(std::move(sql[2])),
      m_addText(std::move(sql[3])),
      m_removeText(std::move(sql[4])),
      m_addPairs(std::move(sql[5])),
      m_removePairs(std::move(sql[6]))
{
}

Result<ListingRows> ListingRows::prepare(const Database &database)
{
    std::vector<Statement> sql;
    for (const char *text : {
             "SELECT title, description, category, price, origin, destination, coalesce(entity.found, ''), "
             "coalesce(seller, 0), coalesce(price_order, 0) FROM listing "
             "LEFT JOIN entity ON entity.id = seller WHERE listing.id = ?1",
             "UPDATE listing SET title = ?2, description = ?3, category = ?4, price = ?5, origin = ?6, "
             "destination = ?7, seller = ?8, price_order = ?9, content = ?10 WHERE id = ?1",
             "UPDATE listing SET first_seen = ?2, last_seen = ?3, sightings = ?4 WHERE id = ?1",
             "INSERT INTO listing_text (rowid, title, description, category) VALUES (?1, ?2, ?3, ?4)",
             "INSERT INTO listing_text (listing_text, rowid, title, description, category) "
             "VALUES ('delete', ?1, ?2, ?3, ?4)",
             "INSERT INTO listing_script (rowid, title, description, category) VALUES (?1, ?2, ?3, ?4)",
             "INSERT INTO listing_script (listing_script, rowid, title, description, category) "
             "VALUES ('delete', ?1, ?2, ?3, ?4)",
         }) {
        Result<Statement> statement = database.prepare(text);
        if (!statement)
            return tl::unexpected(statement.error());
        sql.push_back(std::move(*statement));
    }
    return ListingRows(std::move(sql));
}

Result<ListingContent> ListingRows::content(qint64 listing)
{
    const Result<bool> row = m_select.bind(listing).step();
    if (!row)
        return tl::unexpected(row.error());
    if (!*row)
        return failure(ErrorCode::notFound,
                       QCoreApplication::translate("ListingRows", "The case has no listing %1.").arg(listing));
    ListingContent content;
    for (size_t place = 0; place < content.texts.size(); ++place)
        content.texts[place] = m_select.text(int(place));
    content.seller = m_select.integer(7);
    content.priceOrder = m_select.real(8);
    m_select.rewind();
    return content;
}

Outcome ListingRows::rewrite(qint64 listing, const ListingContent &before, const ListingContent &now, int taken)
{
    if (taken & textPlaces) {
        if (Outcome removed = removeText(listing, before); !removed)
            return removed;
        if (Outcome added = addText(listing, now); !added)
            return added;
    }
    m_update.rewind();
    m_update.bindAt(1, listing);
    for (size_t place = 0; place < sellerPlace; ++place)
        m_update.bindAt(int(place) + 2, QStringView(now.texts[place]));
    now.seller ? m_update.bindAt(8, now.seller) : m_update.bindAt(8, nullptr);
    now.texts[pricePlace].isEmpty() ? m_update.bindAt(9, nullptr) : m_update.bindAt(9, now.priceOrder);
    m_update.bindBlob(10, now.digest().view());
    return m_update.run();
}

void ListingRows::bindCounts(Statement &statement, qint64 listing, const Counts &counts)
{
    statement.rewind();
    statement.bindAt(1, listing);
    statement.bindUtf8OrNull(2, counts.first.toText().data());
    statement.bindUtf8OrNull(3, counts.last.toText().data());
    statement.bindAt(4, counts.sightings);
}

Outcome ListingRows::writeCounts(qint64 listing, const Counts &counts)
{
    bindCounts(m_counts, listing, counts);
    return m_counts.run();
}

Outcome ListingRows::runText(Statement &statement, qint64 listing, const ListingContent &content)
{
    statement.bind(listing, content.texts[titlePlace], content.texts[descriptionPlace], content.texts[categoryPlace]);
    return statement.run();
}

/// Only a listing with a script of this kind has such a row.
Outcome ListingRows::runPairs(Statement &statement, qint64 listing, const QString &title, const QString &description,
                              const QString &category)
{
    if (!hasRunningScript(title) && !hasRunningScript(description) && !hasRunningScript(category))
        return {};
    return statement.bind(listing, scriptPairs(title), scriptPairs(description), scriptPairs(category)).run();
}

Outcome ListingRows::addText(qint64 listing, const ListingContent &content)
{
    if (Outcome added = runText(m_addText, listing, content); !added)
        return added;
    return runPairs(m_addPairs, listing, content.texts[titlePlace], content.texts[descriptionPlace],
                    content.texts[categoryPlace]);
}

Outcome ListingRows::addText(qint64 listing, const DraftRecord &draft)
{
    if (Outcome added = m_addText.bind(listing, draft.title, draft.description, draft.category).run(); !added)
        return added;
    return runPairs(m_addPairs, listing, draft.title, draft.description, draft.category);
}

Outcome ListingRows::removeText(qint64 listing, const ListingContent &content)
{
    if (Outcome removed = runText(m_removeText, listing, content); !removed)
        return removed;
    return runPairs(m_removePairs, listing, content.texts[titlePlace], content.texts[descriptionPlace],
                    content.texts[categoryPlace]);
}

} // namespace interdict
