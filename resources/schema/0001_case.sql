-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 1: what a case consists of. Dates are ISO 8601 text in UTC, as precise as the source gave them.

CREATE TABLE property (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 32),
    byte_count INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    layout TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    kept INTEGER NOT NULL DEFAULT 0,
    flagged INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0
);

-- The original bytes, in blocks of block_size bytes (the last one shorter), each compressed by itself.
CREATE TABLE source_block (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (source, number)
);

CREATE TABLE entity (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    scope TEXT NOT NULL DEFAULT '',
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    listings INTEGER NOT NULL DEFAULT 0,
    records INTEGER NOT NULL DEFAULT 0,
    first_seen TEXT,
    last_seen TEXT,
    UNIQUE (kind, scope, key)
);

CREATE TABLE listing (
    id INTEGER PRIMARY KEY,
    key BLOB NOT NULL,
    seller INTEGER REFERENCES entity (id),
    site INTEGER REFERENCES entity (id),
    reference TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    category TEXT NOT NULL,
    price TEXT NOT NULL DEFAULT '',
    price_order REAL,
    origin TEXT NOT NULL,
    destination TEXT NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    sightings INTEGER NOT NULL
);

CREATE TABLE record (
    id INTEGER PRIMARY KEY,
    source INTEGER NOT NULL REFERENCES source (id),
    row_number INTEGER NOT NULL,
    byte_offset INTEGER NOT NULL,
    byte_length INTEGER NOT NULL,
    status INTEGER NOT NULL,
    listing INTEGER REFERENCES listing (id),
    seen TEXT,
    price TEXT,
    reason TEXT
);

CREATE TABLE mention (
    record INTEGER NOT NULL REFERENCES record (id),
    field INTEGER NOT NULL,
    start INTEGER NOT NULL,
    entity INTEGER NOT NULL REFERENCES entity (id),
    length INTEGER NOT NULL,
    found TEXT,
    PRIMARY KEY (record, field, start, entity)
) WITHOUT ROWID;

CREATE TABLE link (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    from_entity INTEGER NOT NULL REFERENCES entity (id),
    to_entity INTEGER NOT NULL REFERENCES entity (id),
    weight INTEGER NOT NULL,
    first_seen TEXT,
    last_seen TEXT,
    origin INTEGER NOT NULL DEFAULT 0,
    author TEXT NOT NULL DEFAULT '',
    reason TEXT NOT NULL DEFAULT ''
);

CREATE TABLE link_record (
    link INTEGER NOT NULL REFERENCES link (id),
    record INTEGER NOT NULL REFERENCES record (id),
    PRIMARY KEY (link, record)
) WITHOUT ROWID;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    entity INTEGER NOT NULL REFERENCES entity (id),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at TEXT NOT NULL
);

CREATE TABLE history (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    details TEXT NOT NULL,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL
);

CREATE TRIGGER history_keeps_entries BEFORE UPDATE ON history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;
CREATE TRIGGER history_keeps_rows BEFORE DELETE ON history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;

CREATE VIRTUAL TABLE listing_text USING fts5 (
    title, description, category, content = 'listing', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
);

CREATE INDEX listing_by_seller ON listing (seller);
CREATE INDEX record_by_listing ON record (listing) WHERE listing IS NOT NULL;
CREATE INDEX record_by_status ON record (status) WHERE status <> 0;
CREATE INDEX mention_by_entity ON mention (entity);
CREATE INDEX link_by_from ON link (from_entity);
CREATE INDEX link_by_to ON link (to_entity);
CREATE INDEX note_by_entity ON note (entity);
