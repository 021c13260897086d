-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 8: cases that went into this one, and what a portable copy says of the case it was made of.

-- A case whose content was merged into this one. Its history is kept below, word for word; digest is its newest
-- entry's, NULL for a case without history.
CREATE TABLE merged_case (
    id INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL,
    name TEXT NOT NULL,
    agency TEXT NOT NULL,
    file_name TEXT NOT NULL,
    entries INTEGER NOT NULL,
    digest BLOB,
    merged_at TEXT NOT NULL,
    merged_by TEXT NOT NULL
);
CREATE TABLE merged_history (
    merged_case INTEGER NOT NULL REFERENCES merged_case (id),
    number INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    action TEXT NOT NULL,
    summary TEXT NOT NULL,
    details TEXT NOT NULL,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL,
    PRIMARY KEY (merged_case, number)
) WITHOUT ROWID;
CREATE TRIGGER merged_history_keeps_entries BEFORE UPDATE ON merged_history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;
CREATE TRIGGER merged_history_keeps_rows BEFORE DELETE ON merged_history BEGIN
    SELECT raise(ABORT, 'history is append-only');
END;
-- Which row came out of which case, and the number it had there. The key's columns come first: the integrity check of
-- SQLite 3.40 takes what follows a gap in them for NULL.
CREATE TABLE merged_row (
    merged_case INTEGER NOT NULL REFERENCES merged_case (id),
    table_name TEXT NOT NULL,
    other_id INTEGER NOT NULL,
    id INTEGER NOT NULL,
    PRIMARY KEY (merged_case, table_name, other_id)
) WITHOUT ROWID;

-- Of a portable copy that holds the bytes of its records only: the rest of the source is zeros. digest is of the bytes
-- as they are held; the source's own is of the whole file.
CREATE TABLE portable_source (
    source INTEGER PRIMARY KEY REFERENCES source (id),
    digest BLOB NOT NULL CHECK (length(digest) = 32)
);
-- The history of the case that the copy was made of. Entries about what the copy leaves out have digests only, so that
-- the chain can be followed through them.
CREATE TABLE portable_history (
    number INTEGER PRIMARY KEY,
    at TEXT,
    author TEXT,
    action TEXT,
    summary TEXT,
    details TEXT,
    previous BLOB NOT NULL,
    digest BLOB NOT NULL
);
