// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#pragma once

#include "models/store/database.h"

#include <QStringList>

namespace interdict {

/// What a case says, as lines that do not depend on ids, places in files and reasons: two cases that say the same give
/// the same lines.
inline QStringList casesLines(const Database &database)
{
    static const char *const queries[] = {
        "SELECT 'entity', kind, scope, key, label, detail, listings, records, first_seen, last_seen FROM entity",
        "SELECT 'listing', reference, title, description, category, price, origin, destination, first_seen, last_seen, "
        "sightings, (SELECT key FROM entity WHERE id = seller), (SELECT key FROM entity WHERE id = site) FROM listing",
        "SELECT 'link', link.kind, a.key, b.key, weight, link.first_seen, link.last_seen, origin FROM link "
        "JOIN entity a ON a.id = from_entity JOIN entity b ON b.id = to_entity",
        "SELECT 'record', source, row_number, status, seen, record.price, outcome, "
        "(SELECT title FROM listing WHERE id = record.listing), (SELECT key FROM entity WHERE id = record.seller) "
        "FROM record",
        // A seller's mention has no row where the record and its listing imply it; both ways say the same.
        "SELECT 'mention', row_number, source, field, start, CASE WHEN field = 4 AND start = 0 AND entity.id = "
        "record.seller THEN '' ELSE length END, key FROM mention "
        "JOIN record ON record.id = record JOIN entity ON entity.id = entity "
        "UNION SELECT 'mention', row_number, source, 4, 0, '', key FROM record JOIN entity ON entity.id = "
        "record.seller",
        "SELECT 'link_record', link.kind, a.key, b.key, row_number, source FROM link_record "
        "JOIN link ON link.id = link JOIN record ON record.id = record "
        "JOIN entity a ON a.id = from_entity JOIN entity b ON b.id = to_entity",
        "SELECT 'change', row_number, source, field, before, value FROM observation_change "
        "JOIN record ON record.id = record",
        "SELECT 'entity_source', kind, key, source, entity_source.records, entity_source.first_seen, "
        "entity_source.last_seen FROM entity_source JOIN entity ON entity.id = entity",
        "SELECT 'link_source', link.kind, a.key, b.key, source, link_source.weight, link_source.first_seen, "
        "link_source.last_seen FROM link_source JOIN link ON link.id = link "
        "JOIN entity a ON a.id = from_entity JOIN entity b ON b.id = to_entity",
        "SELECT 'source', id, kept, flagged, rejected FROM source",
        "SELECT 'text', listing.title FROM listing_text JOIN listing ON listing.id = listing_text.rowid",
    };
    QStringList lines;
    for (const char *sql : queries) {
        Result<Statement> rows = database.prepare(sql);
        if (!rows)
            return {QString::fromLatin1(sql) + QStringLiteral(": ") + rows.error().detail};
        for (;;) {
            const Result<bool> row = rows->step();
            if (!row || !*row)
                break;
            QStringList cells;
            for (int column = 0; column < 14; ++column)
                cells << rows->text(column);
            lines << cells.join(u'|');
        }
    }
    lines.sort();
    return lines;
}

} // namespace interdict
