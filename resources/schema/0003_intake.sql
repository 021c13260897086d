-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 3: sources inside sources, listings seen again, imports that can be withdrawn and restored, mapping profiles,
-- registrations of domains.

ALTER TABLE source ADD COLUMN format TEXT NOT NULL DEFAULT 'csv';
ALTER TABLE source ADD COLUMN container INTEGER REFERENCES source (id);
ALTER TABLE source ADD COLUMN member TEXT NOT NULL DEFAULT '';
-- Its records have the ids from first_record to last_record, also those that are withdrawn: ids are never given twice.
ALTER TABLE source ADD COLUMN first_record INTEGER;
ALTER TABLE source ADD COLUMN last_record INTEGER;
ALTER TABLE source ADD COLUMN withdrawn_at TEXT;

-- The label as first found: analysts may rename, mention.found is NULL where the text is this one.
ALTER TABLE entity ADD COLUMN found TEXT NOT NULL DEFAULT '';

-- Digest of what the listing shows, for telling at once that a record says nothing new.
ALTER TABLE listing ADD COLUMN content BLOB;

-- 0 none or not compared, 1 new listing, 2 changed, 3 unchanged.
ALTER TABLE record ADD COLUMN outcome INTEGER NOT NULL DEFAULT 0;
-- Which fields of the listing the record states, as bits: title 1, description 2, category 4, price 8, origin 16,
-- destination 32, seller 64.
ALTER TABLE record ADD COLUMN stated INTEGER NOT NULL DEFAULT 0;
-- The seller's mention has no row where the record shows a listing of that seller and names them as entity.found does.
ALTER TABLE record ADD COLUMN seller INTEGER REFERENCES entity (id);
ALTER TABLE record ADD COLUMN second_price TEXT;

-- What a record says of its listing that was not so before: the text as found, beside what the listing showed. Sellers
-- are ids of entities.
CREATE TABLE observation_change (
    record INTEGER NOT NULL REFERENCES record (id),
    field INTEGER NOT NULL,
    before TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (record, field)
) WITHOUT ROWID;

-- What each source says of an entity and a link: with them an import is withdrawn without reading the others again.
-- Label and detail are those the source gives; NULL in the first of an entity's sources, whose are the entity's own.
CREATE TABLE entity_source (
    entity INTEGER NOT NULL REFERENCES entity (id),
    source INTEGER NOT NULL REFERENCES source (id),
    records INTEGER NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    label TEXT,
    detail TEXT,
    PRIMARY KEY (entity, source)
) WITHOUT ROWID;
CREATE TABLE link_source (
    link INTEGER NOT NULL REFERENCES link (id),
    source INTEGER NOT NULL REFERENCES source (id),
    weight INTEGER NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    PRIMARY KEY (link, source)
) WITHOUT ROWID;

-- The ids of what went with a withdrawn import, so that it has them again when it comes back. what: 1 entity (its kind,
-- scope and key), 2 listing (its key), 3 link (its kind and ends).
CREATE TABLE withdrawn_row (
    what INTEGER NOT NULL,
    id INTEGER NOT NULL,
    kind INTEGER,
    scope BLOB,
    key BLOB,
    PRIMARY KEY (what, id)
) WITHOUT ROWID;

CREATE TABLE mapping_profile (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    version INTEGER NOT NULL,
    layout_key TEXT NOT NULL,
    profile TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    UNIQUE (name, version)
);

CREATE TABLE registration (
    id INTEGER PRIMARY KEY,
    domain INTEGER NOT NULL REFERENCES entity (id),
    record INTEGER NOT NULL REFERENCES record (id),
    registrar TEXT NOT NULL,
    iana_id TEXT NOT NULL,
    created TEXT,
    changed TEXT,
    expires TEXT,
    status TEXT NOT NULL
);
CREATE INDEX registration_by_domain ON registration (domain);

-- Cases of step 2 know all of this, but for what later records of a listing said besides the price.
UPDATE source SET (first_record, last_record) = (SELECT span.low, span.high FROM (
    SELECT source, min(id) AS low, max(id) AS high FROM record GROUP BY source) AS span WHERE span.source = source.id);
UPDATE entity SET found = label;
UPDATE record SET seller = (SELECT mention.entity FROM mention JOIN entity ON entity.id = mention.entity
    WHERE mention.record = record.id AND mention.field = 4 AND mention.start = 0 AND entity.kind = 1);
UPDATE record SET stated = (SELECT (title <> '') + (description <> '') * 2 + (category <> '') * 4 + (origin <> '') * 16
    + (destination <> '') * 32 FROM listing WHERE listing.id = record.listing)
    + (coalesce(record.price, '') <> '') * 8 + (record.seller IS NOT NULL) * 64 WHERE listing IS NOT NULL;
UPDATE record SET outcome = 1 WHERE id IN (SELECT min(id) FROM record WHERE listing IS NOT NULL GROUP BY listing);

INSERT INTO entity_source (entity, source, records, first_seen, last_seen)
    SELECT mention.entity, record.source, count(DISTINCT record.id), min(record.seen), max(record.seen)
    FROM mention JOIN record ON record.id = mention.record GROUP BY mention.entity, record.source;
INSERT INTO entity_source (entity, source, records, first_seen, last_seen)
    SELECT listing.site, record.source, count(*), min(record.seen), max(record.seen)
    FROM record JOIN listing ON listing.id = record.listing WHERE listing.site IS NOT NULL
    GROUP BY listing.site, record.source;
UPDATE entity_source SET (label, detail) = (SELECT label, detail FROM entity WHERE entity.id = entity_source.entity)
    WHERE source > (SELECT min(first.source) FROM entity_source AS first WHERE first.entity = entity_source.entity);

INSERT INTO link_source (link, source, weight, first_seen, last_seen)
    SELECT link_record.link, record.source, count(*), min(record.seen), max(record.seen)
    FROM link_record JOIN record ON record.id = link_record.record GROUP BY link_record.link, record.source;
INSERT INTO link_source (link, source, weight, first_seen, last_seen)
    SELECT link.id, record.source, count(*), min(record.seen), max(record.seen)
    FROM record JOIN listing ON listing.id = record.listing
    JOIN link ON link.kind = 2 AND link.from_entity = record.seller AND link.to_entity = listing.site AND link.origin = 0
    GROUP BY link.id, record.source;
