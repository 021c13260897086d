// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/entityqueries.h"
#include "models/store/listingqueries.h"

#include <QStringList>
#include <QTest>

#include <algorithm>

namespace interdict {

/// What a case says, as sorted lines that can be compared: with ids it is the very same case, without them one that
/// says the same.
class CaseImage
{
public:
    enum class Ids { with, without };

    static QStringList of(const Database &database, Ids ids)
    {
        CaseImage image(database, ids == Ids::with);
        image.addRows("entity",
                      "SELECT id, kind, scope, key, label, detail, found, listings, records, first_seen, last_seen "
                      "FROM entity");
        image.addRows(
            "listing",
            "SELECT listing.id, reference, title, description, category, price, price_order, origin, "
            "destination, listing.first_seen, listing.last_seen, sightings, seller.key, site.key FROM listing "
            "LEFT JOIN entity seller ON seller.id = seller LEFT JOIN entity site ON site.id = site");
        image.addRows("record",
                      "SELECT record.id, file_name, row_number, byte_offset, byte_length, status, title, reference, "
                      "seen, record.price, reason, outcome, stated, entity.key, second_price FROM record "
                      "JOIN source ON source.id = source LEFT JOIN listing ON listing.id = listing "
                      "LEFT JOIN entity ON entity.id = record.seller");
        image.addRows("change", "SELECT record, file_name, row_number, field, coalesce(old.key, before), "
                                "coalesce(new.key, value) FROM observation_change "
                                "LEFT JOIN entity old ON field = 4 AND old.id = before LEFT JOIN entity new ON field = "
                                "4 AND new.id = value "
                                "JOIN record ON record.id = record JOIN source ON source.id = source");
        image.addRows("registration",
                      "SELECT record.id, file_name, row_number, key, registrar, iana_id, created, changed, expires, "
                      "registration.status FROM registration JOIN record ON record.id = record "
                      "JOIN source ON source.id = source JOIN entity ON entity.id = domain");
        image.addRows("support",
                      "SELECT entity.id, key, kind, file_name, entity_source.records, "
                      "entity_source.first_seen, entity_source.last_seen, entity_source.label "
                      "FROM entity_source JOIN entity ON entity.id = entity JOIN source ON source.id = source");
        image.addMentions();
        image.addLinks();
        std::sort(image.m_lines.begin(), image.m_lines.end());
        return image.m_lines;
    }

private:
    CaseImage(const Database &database, bool hasIds) : m_database(database), m_hasIds(hasIds) {}

    /// The first column is an id.
    void addRows(const char *what, const char *sql)
    {
        Result<Statement> rows = m_database.prepare(sql);
        QVERIFY2(rows, rows ? "" : qPrintable(rows.error().detail));
        while (rows->step().value_or(false)) {
            QStringList cells{QString::fromLatin1(what)};
            for (int column = m_hasIds ? 0 : 1; column < columnsOf(sql); ++column)
                cells << (rows->isNull(column) ? QStringLiteral("-") : rows->text(column));
            m_lines << cells.join(QStringLiteral(" | "));
        }
    }

    /// Commas outside of parentheses, and one.
    static int columnsOf(const char *sql)
    {
        int columns = 1;
        int depth = 0;
        const QString text = QString::fromLatin1(sql);
        for (const QChar c : text.left(text.indexOf(QLatin1String(" FROM ")))) {
            depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            columns += c == u',' && depth == 0 ? 1 : 0;
        }
        return columns;
    }

    QString nameOf(RowId<Entity> id)
    {
        const auto rows = entityRows(m_database, std::span(&id, 1));
        return rows && !rows->empty() ? rows->front().entity.key : QStringLiteral("?");
    }

    QString placeOf(RowId<Record> id)
    {
        Result<Statement> row = m_database.prepare("SELECT file_name, row_number FROM record JOIN source ON "
                                                   "source.id = source WHERE record.id = ?1");
        return row->bind(id).step().value_or(false) ? row->text(0) + u':' + row->text(1) : QStringLiteral("?");
    }

    void addMentions()
    {
        Result<Statement> records = m_database.prepare("SELECT id FROM record");
        while (records->step().value_or(false)) {
            const RowId<Record> record = records->id<Record>(0);
            const Result<std::vector<Mention>> mentions = mentionsIn(m_database, record);
            QVERIFY(mentions);
            for (const Mention &mention : *mentions) {
                m_lines << QStringLiteral("mention | %1 | %2 | %3 | %4 | %5 | %6")
                               .arg(placeOf(record), nameOf(mention.entity), toToken(mention.field))
                               .arg(mention.start)
                               .arg(mention.length)
                               .arg(mention.found);
                // The other way round, too.
                const auto back = mentionsOf(m_database, mention.entity, 100000);
                QVERIFY(back && std::any_of(back->begin(), back->end(), [&](const Mention &other) {
                            return other.record == record && other.field == mention.field &&
                                   other.start == mention.start && other.found == mention.found;
                        }));
            }
        }
    }

    void addLinks()
    {
        const Result<std::vector<Link>> links = allLinks(m_database);
        QVERIFY(links);
        for (const Link &link : *links) {
            const auto records = recordsOfLink(m_database, link, 100000);
            QVERIFY(records);
            QStringList places;
            for (const RowId<Record> record : *records)
                places << placeOf(record);
            if (link.origin == LinkOrigin::found)
                QCOMPARE(qint64(records->size()), link.weight);
            places.sort();
            m_lines << QStringLiteral("link | %1 | %2 | %3 | %4 | %5 | %6 | %7 | %8")
                           .arg(m_hasIds ? QString::number(link.id.value()) : QString(), toToken(link.kind),
                                nameOf(link.from), nameOf(link.to))
                           .arg(link.weight)
                           .arg(link.first ? link.first->toString() : QString(),
                                link.last ? link.last->toString() : QString(), places.join(u' '));
        }
    }

    const Database &m_database;
    bool m_hasIds;
    QStringList m_lines;
};

/// Where two images differ, for a message.
inline QString differenceOf(const QStringList &a, const QStringList &b)
{
    QStringList lines;
    for (const QString &line : a) {
        if (!b.contains(line))
            lines << QStringLiteral("- ") + line;
    }
    for (const QString &line : b) {
        if (!a.contains(line))
            lines << QStringLiteral("+ ") + line;
    }
    return lines.mid(0, 30).join(u'\n');
}

} // namespace interdict
