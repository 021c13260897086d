-- SPDX-License-Identifier: GPL-3.0-or-later
-- SPDX-FileCopyrightText: 2026 The Interdict developers
-- Step 4: what an analyst decided about flagged and rejected records. The id is the record's; it is no foreign key, so that
-- decisions stay while an import is withdrawn and hold again when it is restored.

CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    verdict INTEGER NOT NULL,
    was_status INTEGER NOT NULL,
    was_reason TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL,
    author TEXT NOT NULL,
    reviewed_at TEXT NOT NULL
);
