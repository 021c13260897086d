-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 11: notes, tags and grades on anything, and ids that are never given twice. A thing is named by its kind and id:
-- 1 an entity, 2 a listing, 3 a record, 4 a source, 5 a link, 6 a referral (docket), 7 a packet (referral). It is no foreign
-- key but for entities, so that what was said stays while an import is withdrawn and holds again when it is restored.

-- Notes were of entities only. A note of an entity names it in `entity` as before, so that the history of older cases
-- can still be undone; one of anything else in kind and thing. An internal note never leaves in a packet.
CREATE TABLE note_of_anything (
    id INTEGER PRIMARY KEY,
    entity INTEGER REFERENCES entity (id),
    kind INTEGER NOT NULL DEFAULT 1,
    thing INTEGER NOT NULL DEFAULT 0,
    is_internal INTEGER NOT NULL DEFAULT 1,
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    written_at TEXT NOT NULL,
    CHECK ((kind = 1) = (entity IS NOT NULL)),
    CHECK ((kind = 1) = (thing = 0))
);
INSERT INTO note_of_anything (id, entity, text, author, written_at) SELECT id, entity, text, author, written_at FROM note;
DROP TABLE note;
ALTER TABLE note_of_anything RENAME TO note;
CREATE INDEX note_by_entity ON note (entity);
CREATE INDEX note_by_thing ON note (kind, thing);

-- Tags, with the colours of marks.
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    colour INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL
);
CREATE TABLE tag_use (
    id INTEGER PRIMARY KEY,
    tag INTEGER NOT NULL REFERENCES tag (id),
    kind INTEGER NOT NULL,
    thing INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (kind, thing, tag)
);
CREATE INDEX tag_use_by_tag ON tag_use (tag);

-- Confidence 1 low to 3 high; likelihood 1 almost no chance to 7 almost certain; reliability 1 (A) to 6 (F);
-- credibility 1 to 6; 0 where it was not said.
CREATE TABLE grade (
    id INTEGER PRIMARY KEY,
    kind INTEGER NOT NULL,
    thing INTEGER NOT NULL,
    confidence INTEGER NOT NULL,
    likelihood INTEGER NOT NULL,
    reliability INTEGER NOT NULL,
    credibility INTEGER NOT NULL,
    reason TEXT NOT NULL,
    author TEXT NOT NULL,
    graded_at TEXT NOT NULL,
    UNIQUE (kind, thing)
);

-- The highest id that a command gave in a table: whatever was undone can be redone after others were added.
CREATE TABLE given_id (name TEXT PRIMARY KEY, highest INTEGER NOT NULL) WITHOUT ROWID;
