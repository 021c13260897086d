-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 5: what an analyst decided about two entities: 1 the same, 2 not the same, 3 undecided. One decision a pair, the
-- smaller id on the left. Nothing is merged: what is the same follows from these rows each time it is asked.

CREATE TABLE judgement (
    id INTEGER PRIMARY KEY,
    left_entity INTEGER NOT NULL REFERENCES entity (id),
    right_entity INTEGER NOT NULL REFERENCES entity (id),
    verdict INTEGER NOT NULL,
    reason TEXT NOT NULL,
    confidence INTEGER NOT NULL,
    author TEXT NOT NULL,
    made_at TEXT NOT NULL,
    UNIQUE (left_entity, right_entity),
    CHECK (left_entity < right_entity)
);
CREATE INDEX judgement_by_right ON judgement (right_entity);

-- How sure the analyst was who drew a link, in percent; 0 for links found in records, and where it was not asked yet.
ALTER TABLE link ADD COLUMN confidence INTEGER NOT NULL DEFAULT 0;
