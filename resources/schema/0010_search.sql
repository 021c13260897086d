-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 10: what searching needs beside listing_text.

-- Searches and stacks of filters that an analyst keeps under a name. kind 1: a search, content is what was typed;
-- 2: filters, content is a JSON array of them in their order, with "isOff" where one is switched off.
CREATE TABLE saved_search (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    author TEXT NOT NULL,
    saved_at TEXT NOT NULL,
    UNIQUE (kind, name)
);

-- Scripts without blanks between words are found by pairs of neighbouring characters, which script_pairs() makes of a
-- text: a row for each listing with such a script.
CREATE VIRTUAL TABLE listing_script USING fts5 (
    title, description, category, content = '', tokenize = 'unicode61 remove_diacritics 2'
);

-- The words of records that show no listing (number: twice the record's id) and of evidence files (twice the source's
-- id and one). A number stays where its import is withdrawn, and holds again when it is restored: ids are given once.
CREATE VIRTUAL TABLE evidence_text USING fts5 (
    words, pairs, content = '', tokenize = 'unicode61 remove_diacritics 2'
);

-- How far the records of a source are in evidence_text; the largest number there is once all are.
CREATE TABLE evidence_text_source (
    source INTEGER PRIMARY KEY REFERENCES source (id),
    last_record INTEGER NOT NULL
);

INSERT INTO listing_script (rowid, title, description, category)
    SELECT id, script_pairs(title), script_pairs(description), script_pairs(category) FROM listing
    WHERE script_pairs(title) <> '' OR script_pairs(description) <> '' OR script_pairs(category) <> '';
